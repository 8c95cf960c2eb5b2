import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assessmentReporters } from '../../src/report/index.ts'
import { assessmentOf, EXAMPLES, exampleProfile, ROLES } from '../support/assessments.ts'

/** A usual window of a terminal, with room for the prompt. */
const MOST_LINES = 45

const render = await assessmentReporters.terminal()
const pairs = EXAMPLES.flatMap((example) => ROLES.map((role) => [example, role] as const))

describe.each(pairs)('the short report of %s for %s', (example, role) => {
  const assessment = assessmentOf(exampleProfile(example), role)
  const report = (columns: number, all = false): string =>
    render(assessment, { color: false, ascii: false, columns, all })

  it.each([80, 120])('fits one screen at %i columns and says how to see the rest', (columns) => {
    const lines = report(columns).trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(MOST_LINES)
    expect(lines.at(-1)).toContain('--all')
  })

  it('holds the headline, the sections, the top gaps, the next steps and what was not assessed, in this order', () => {
    const text = report(80)
    const places = [assessment.verdict, 'SECTIONS', 'TOP GAPS', 'NEXT STEPS', 'NOT ASSESSED'].map((word) =>
      text.indexOf(`── ${word}`),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('names every critical requirement that holds the verdict', () => {
    const text = report(80).replace(/\s+/g, ' ')
    const held = assessment.verdictReasons.some((reason) => reason.startsWith('Held'))
    for (const { text: name } of held ? assessment.holds : []) expect(text).toContain(name)
  })

  it('leads from each gap to its line of the brief and of the profile', () => {
    const text = report(160).replace(/\n +/g, ' ')
    const [, profileFile = '', briefFile = ''] = /Lines: profile (\S+), brief ([^;\s]+)/.exec(text) ?? []
    const [own, brief] = [profileFile, briefFile].map((file) => readFileSync(file, 'utf8').split('\n'))
    const behind = [...text.matchAll(/(?:profile (:\d+(?:, :\d+)*), )?brief :(\d+)/g)].slice(0, 5)
    expect(behind.length).toBe(5)
    const top = assessment.requirements
      .filter(({ status }) => status === 'partial' || status === 'missing')
      .sort((a, b) => b.points.atStake - a.points.atStake || a.at.line - b.at.line)
    for (const [i, [, lines, line]] of behind.entries()) {
      const gap = top[i]
      expect(brief?.[Number(line) - 1]).toContain(gap?.text.split(/[:(]/)[0]?.trim())
      const named = lines?.match(/\d+/g) ?? []
      expect(named.length > 0).toBe((gap?.claims.length ?? 0) > 0)
      for (const one of named) expect(own?.[Number(one) - 1]?.trim()).toMatch(/^-|:/)
    }
  })

  it('shows years and pay, KPIs and every requirement with --all', () => {
    const text = report(120, true)
    expect(text).toContain('YEARS AND PAY')
    const places = assessment.requirements.filter(({ text: name }) => !text.includes(name.slice(0, 40)))
    expect(places.map(({ text: name }) => name)).toEqual([])
  })
})
