import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { RoleBrief } from '../../src/model/index.ts'
import { extractMarket, extractRole } from './read-markdown.ts'

const FOLDER = '../shared/sources'
const read = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8')

/** Entries of a list by the value of a key. */
function countBy<Entry>(entries: readonly Entry[], key: (entry: Entry) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const entry of entries) counts[key(entry)] = (counts[key(entry)] ?? 0) + 1
  return counts
}

function countsOf(role: RoleBrief) {
  return {
    responsibilities: role.responsibilities.length,
    skills: countBy(role.skills, ({ group }) => group),
    tools: role.tools.length,
    kpis: role.kpis.length,
    decisionRights: countBy(role.decisionRights, ({ scope }) => scope),
    authority: role.authority.length,
    scorecard: role.hiring?.scorecard.length ?? 0,
  }
}

const years = (role: RoleBrief) =>
  [role.experience?.total, ...(role.experience?.specialised ?? [])].map((one) => [
    one?.min,
    one?.max,
    one?.openEnded,
  ])

describe.skipIf(!existsSync(FOLDER))('the documents the project started from', () => {
  it('reads the research brief', () => {
    const { draft } = extractRole(read('ai-infrastructure-architect.research-brief.md'))
    expect(draft).toMatchObject({
      id: 'ai-infrastructure-architect',
      track: 'ai-infrastructure-architect',
      tier: 'architect',
      rank: null,
    })
    expect(countsOf(draft)).toMatchObject({
      responsibilities: 7,
      skills: { required: 8, preferred: 5, soft: 5 },
    })
    expect(draft.hiring?.signals).toHaveLength(4)
    expect(draft.salary).toMatchObject({
      min: 165_000,
      median: 235_000,
      max: 350_000,
      maxOpenEnded: true,
      currency: 'USD',
      region: 'US',
      basis: null,
      extras: [],
    })
    expect(years(draft)).toEqual([[8, 12, false]])
    expect(draft.marketDemand?.at.line).toBe(4)
  })

  it('reads the senior research brief', () => {
    const { draft } = extractRole(read('senior-ai-infrastructure-architect.research-brief.md'))
    expect(draft).toMatchObject({ track: 'ai-infrastructure-architect', tier: 'senior' })
    expect(countsOf(draft)).toMatchObject({
      responsibilities: 7,
      skills: { required: 8, preferred: 5, soft: 5 },
    })
    expect(draft.hiring?.signals).toHaveLength(4)
    expect(draft.salary).toMatchObject({
      min: 200_000,
      median: 280_000,
      max: 500_000,
      maxOpenEnded: true,
      currency: 'USD',
      region: 'US',
      basis: 'base',
    })
    expect(draft.salary?.extras.map(({ text }) => text)).toEqual(['equity', 'bonus'])
    expect(years(draft)).toEqual([[12, null, true]])
  })

  it('reads the posting analysis', () => {
    const { draft } = extractMarket(read('ai-infrastructure-architect.posting-analysis.md'))
    expect(draft).toMatchObject({ sample: 20, period: '2024–2025', track: 'ai-infrastructure-architect' })
    expect([
      draft.skills.length,
      draft.technologies.length,
      draft.themes.length,
      draft.insights.length,
    ]).toEqual([9, 6, 7, 3])
    expect(draft.skills[0]).toMatchObject({ count: 18, percent: 90, category: 'Core' })
    expect(draft.experience?.years).toMatchObject({ min: 8, max: 12, openEnded: true })
  })

  it('reads the post of the site', () => {
    const { draft } = extractRole(read('principal-ai-architect.blueprint.wordpress.json'))
    expect(draft).toMatchObject({
      id: 'principal-ai-architect',
      track: 'ai-architect',
      tier: 'principal',
      horizon: 'emerging',
      salary: null,
    })
    expect(countsOf(draft)).toEqual({
      responsibilities: 25,
      skills: { 'must-have': 7, 'good-to-have': 4, advanced: 4, emerging: 4, soft: 8 },
      tools: 35,
      kpis: 20,
      decisionRights: { independent: 4, team: 3, executive: 3 },
      authority: 6,
      scorecard: 7,
    })
    expect(
      draft.skills.filter(({ kind, importance }) => kind === 'technical' && importance === 'critical'),
    ).toHaveLength(7)
    expect(draft.hiring?.scorecard.reduce((sum, { weight }) => sum + (weight ?? 0), 0)).toBe(100)
    expect([
      draft.deliverables.length,
      draft.hiring?.redFlags.length,
      draft.careerPath?.next.length,
      draft.careerPath?.promotionSkills.length,
    ]).toEqual([13, 4, 4, 5])
    expect(draft.kpis.every(({ target, frequency }) => target !== null && frequency !== null)).toBe(true)
    expect(years(draft)).toEqual([
      [12, 18, true],
      [5, 8, true],
    ])
  })

  it('reads the text copied out of a browser', () => {
    const { draft } = extractRole(read('senior-ai-architect.blueprint.txt'))
    expect(draft).toMatchObject({
      id: 'senior-ai-architect',
      track: 'ai-architect',
      tier: 'senior',
      salary: null,
    })
    expect(countsOf(draft)).toMatchObject({
      responsibilities: 25,
      skills: { 'must-have': 8, 'good-to-have': 6, advanced: 5, emerging: 5, soft: 9 },
      tools: 40,
      kpis: 16,
      decisionRights: { independent: 4, team: 3, executive: 4 },
      authority: 5,
    })
    expect(draft.kpis.every(({ target, frequency }) => target !== null && frequency !== null)).toBe(true)
    expect(years(draft)).toEqual([
      [8, 12, true],
      [3, 5, false],
    ])
    expect(JSON.stringify(draft)).not.toMatch(/hospital|devopsschool|subscribe/i)
  })

  it.each([
    'ai-infrastructure-architect.research-brief.md',
    'senior-ai-infrastructure-architect.research-brief.md',
  ])('gives every item of %s its own line', (name) => {
    const text = read(name)
    const { draft } = extractRole(text)
    const lines = text.split('\n')
    for (const { name: skill, at } of draft.skills) expect(lines[at.line - 1]).toContain(skill)
    for (const { text: duty, at } of draft.responsibilities) expect(lines[at.line - 1]).toContain(duty)
  })
})
