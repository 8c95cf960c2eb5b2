import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULE_TABLE } from '../../src/validate/index.ts'
import { findingsOf, type InputFile } from './findings-of.ts'
import { fixturesOf, OWN_RULES } from './rule-fixtures.ts'

const shipped: InputFile[] = readdirSync('briefs', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => ({ name, text: readFileSync(`briefs/${name}`, 'utf8') }))

describe('the briefs that ship', () => {
  it('have no error and no warning, each by itself and all together', () => {
    expect(shipped).toHaveLength(5)
    const found = findingsOf(shipped, { complete: true, asOf: '2026-12-01' }).filter(
      ({ severity }) => severity !== 'info',
    )
    expect(found).toEqual([])
  })

  it('have the remarks that are known, and no other', () => {
    const found = findingsOf(shipped, { complete: true, asOf: '2026-12-01' })
    expect(found.map(({ file, ruleId }) => `${file} ${ruleId}`)).toEqual([
      'ai-architect/principal.md tool-in-two-categories',
      'ai-architect/principal.md kpi-direction',
      'ai-infrastructure-architect/architect.md salary-year',
      'ai-infrastructure-architect/senior.md salary-year',
    ])
  })
})

describe('documents from elsewhere', () => {
  /** The same document without front matter: Markdown of somebody else. */
  const foreign = ({ name, text }: InputFile): InputFile => ({
    name,
    text: text.replace(/^---\n[\s\S]*?\n---\n+/, ''),
  })
  const anyForm = [
    'duplicate-skill',
    'duplicate-kpi',
    'salary-order',
    'experience-range',
    'experience-specialised',
  ]
  const factRules = [
    ...anyForm,
    ...['duplicate-decision', 'duplicate-tool', 'duplicate-certificate', 'scorecard-weights'],
    ...['market-percent', 'market-over-sample', 'duplicate-market-skill'],
  ]
  const own = new Set(OWN_RULES.filter(({ family }) => family === 'brief').map(({ id }) => id))

  it.each(shipped)('$name without its front matter has no error and nothing about its form', (file) => {
    const found = findingsOf([foreign(file)], { form: 'markdown' })
    expect(found.filter(({ ruleId, severity }) => severity === 'error' || own.has(ruleId))).toEqual([])
  })

  it.each([...own].filter((id) => !factRules.includes(id)))('are not judged by %s', (id) => {
    const found = fixturesOf(id).bad.flatMap((file) => findingsOf([foreign(file)], { form: 'markdown' }))
    expect(found.map(({ ruleId }) => ruleId)).not.toContain(id)
  })

  it.each(anyForm)('are held to %s, which is about facts', (id) => {
    const found = fixturesOf(id).bad.flatMap((file) => findingsOf([foreign(file)], { form: 'markdown' }))
    expect(found.map(({ ruleId }) => ruleId)).toContain(id)
    expect(RULE_TABLE.map((rule) => rule.id)).toContain(id)
  })
})
