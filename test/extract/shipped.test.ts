import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractMarket, extractRole } from './read-markdown.ts'

const ROLES = [
  [
    'ai-architect/principal',
    25,
    { required: 0, 'must-have': 7, 'good-to-have': 4, advanced: 4, emerging: 4, soft: 8 },
    35,
    20,
    13,
  ],
  [
    'ai-architect/senior',
    25,
    { required: 0, 'must-have': 8, 'good-to-have': 6, advanced: 5, emerging: 5, soft: 9 },
    40,
    16,
    20,
  ],
  ['ai-infrastructure-architect/architect', 7, { required: 8, preferred: 5, soft: 5 }, 0, 0, 0],
  ['ai-infrastructure-architect/senior', 7, { required: 8, preferred: 5, soft: 5 }, 0, 0, 0],
] as const

describe('the briefs that ship', () => {
  it.each(ROLES)('reads %s', (name, responsibilities, skills, tools, kpis, deliverables) => {
    const { draft, diagnostics } = extractRole(readFileSync(`briefs/${name}.md`, 'utf8'))
    expect([
      draft.responsibilities.length,
      draft.tools.length,
      draft.kpis.length,
      draft.deliverables.length,
    ]).toEqual([responsibilities, tools, kpis, deliverables])
    for (const [group, count] of Object.entries(skills))
      expect(
        draft.skills.filter((skill) => skill.group === group),
        group,
      ).toHaveLength(count)
    expect(draft.rank).not.toBeNull()
    expect(draft.sources.length).toBeGreaterThan(0)
    expect(diagnostics).toEqual([])
  })

  it('reads the market', () => {
    const { draft, diagnostics } = extractMarket(
      readFileSync('briefs/markets/ai-infrastructure-architect.md', 'utf8'),
    )
    expect([
      draft.sample,
      draft.skills.length,
      draft.technologies.length,
      draft.themes.length,
      draft.insights.length,
    ]).toEqual([20, 9, 6, 7, 3])
    expect(diagnostics).toEqual([])
  })
})
