import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess, DEFAULT_POLICY, plan } from '../../src/assess/index.ts'
import { extractBrief } from '../../src/extract/index.ts'
import { parseProfile } from '../../src/profile/index.ts'
import { readSource } from '../../src/source/index.ts'
import { realKnowledge } from './real-knowledge.ts'

const page = readFileSync('docs/scoring.md', 'utf8')
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim().replaceAll('*', '')),
  )
const row = (first: string, width: number) =>
  rows.find((cells) => cells[0] === first && cells.length === width) ?? []

function example() {
  const file = 'test/fixtures/scoring/brief.md'
  const [document] = readSource(readFileSync(file, 'utf8'), file).documents
  if (!document) throw new Error('no document')
  const { draft } = extractBrief(document)
  const path = 'test/fixtures/scoring/profile.yaml'
  const { profile } = parseProfile(readFileSync(path, 'utf8'), path)
  if (draft.kind !== 'role' || !profile) throw new Error('no role or profile')
  return { draft, profile, context: { policy: DEFAULT_POLICY, knowledge: realKnowledge() } }
}

describe('docs/scoring.md', () => {
  const { draft, profile, context } = example()
  const result = assess(draft, profile, context)

  it('derives by hand what the tool computes, requirement by requirement', () => {
    const byHand = result.requirements.map(({ text }) => row(text.replace(/\.$/, ''), 6))
    const computed = result.requirements.map(({ text, weight, points, credit, status }) => [
      text.replace(/\.$/, ''),
      weight.toFixed(2),
      points.possible.toFixed(2),
      status === 'not-assessed' ? 'not assessed' : String(credit),
      points.earned.toFixed(2),
    ])
    expect(computed).toEqual(byHand.map((cells) => cells.slice(0, 5)))
    const low = byHand.reduce((sum, cells) => sum + Math.round(Number(cells[5]) * 100), 0)
    expect(low / 100).toBe(result.readiness.low)
  })

  it('derives the score, the range and the verdict', () => {
    const [, weight, possible, , earned, low] = row('sum', 6)
    expect([weight, possible, earned, low]).toEqual(['100.00', '100.00', '63.83', '39.89'])
    expect(result.readiness).toEqual({
      score: 63.83,
      low: 39.89,
      high: 77.39,
      assessed: 6,
      total: 11,
      assessedShare: 0.625,
    })
    expect(result.verdict).toBe('BUILDING')
    expect(result.holds).toMatchObject([{ text: 'Cloud networking', have: 2, expected: 4 }])
    for (const { id, weight: share } of result.sections) expect(row(id, 2)[1]).toBe(share.toFixed(2))
  })

  it('derives the smallest set', () => {
    const { goal, smallest } = plan(draft, profile, context)
    expect(goal).toBe('NEAR')
    expect(smallest).toMatchObject({ scoreAfter: 76.95, verdictAfter: 'NEAR', steps: 2 })
    expect(smallest?.requirementIds).toEqual(result.holds.map(({ requirementId }) => requirementId))
    expect(page).toContain('63.83 + 13.12 = 76.95')
  })

  it('publishes every figure of the policy', () => {
    const { sections, importance, expected, credit, verdict, plan: effort } = DEFAULT_POLICY
    for (const [id, weight] of Object.entries(sections))
      expect([id, row(id, 4)[2]]).toEqual([id, String(weight)])
    for (const id of ['critical', 'important', 'optional', 'contextual'] as const) {
      const levels = [importance[id], expected.default[id], expected.byTier['architect']?.[id]].map(String)
      expect(row(id, 5).slice(1, 4)).toEqual(levels)
    }
    const last = (first: string, width: number) => Number(row(first, width)[1])
    expect(last('a claim without a level counts as level', 3)).toBe(credit.unstatedProficiency)
    expect(last('a certificate alone counts as level', 3)).toBe(credit.certificate)
    expect(last('notes of experience alone earn at most', 3)).toBe(credit.highlightCap)
    expect(last('`--strict`: the part of the credit that no evidence supports is multiplied by', 3)).toBe(
      credit.unprovenStrict,
    )
    expect(last('an achievement that cannot be compared with its KPI earns', 3)).toBe(
      credit.shownNotComparable,
    )
    expect(last('a decision held one step below earns', 3)).toBe(credit.decisionStepBelow)
    expect([last('READY', 3), last('NEAR', 3), last('BUILDING', 3)]).toEqual([
      verdict.ready,
      verdict.near,
      verdict.building,
    ])
    expect(row('NOT COMPUTED', 3)[1]).toContain(String(verdict.minimumAssessed))
    expect(page).toContain(`that is ${verdict.capStepsShort} or more steps short`)
    expect(page).toContain(
      `1 + ${DEFAULT_POLICY.demand.slope} × (share of postings − ${DEFAULT_POLICY.demand.neutral})`,
    )
    expect([last('a KPI', 2), last('a decision right', 2)]).toEqual([effort.kpiSteps, effort.decisionSteps])
    expect(last('evidence for what is held', 2)).toBe(effort.evidenceSteps)
    for (const [i, months] of effort.monthsPerStep.entries()) expect(last(String(i + 1), 2)).toBe(months)
  })
})
