import { describe, expect, it } from 'vitest'
import { findYears, parseImportance, parseTarget } from '../../src/extract/index.ts'
import { extractRole } from './read-markdown.ts'

const ROLE = '# Senior Weir Architect\n\n## Responsibilities\n- Keeps weirs\n\n'
const draftOf = (section: string) => extractRole(`${ROLE}${section}\n`).draft

describe('words at the edge of what is read', () => {
  it('a range of one figure is that figure twice', () => {
    expect(findYears('5–5 years')).toMatchObject([{ min: 5, max: 5 }])
  })

  it('a level out of five may have blanks around its stroke', () => {
    expect(parseImportance('Critical, level 4 / 5')).toEqual({
      importance: 'critical',
      stated: 'Critical',
      level: 4,
    })
  })

  it('a percent sign further on is no unit of the figure', () => {
    expect(parseTarget('7 talks on 5% of weirs')).toMatchObject({ value: null })
    expect(parseTarget('7 talks, percent aside')).toMatchObject({ value: 7, unit: 'count' })
  })

  it('a weight of five and more is a percentage, a smaller one is none', () => {
    const { hiring } = draftOf('## Hiring\n| Area | Weight |\n| - | - |\n| Hands | 5 |\n| Eyes | 4 |')
    expect(hiring?.scorecard.map(({ weight }) => weight)).toEqual([5, null])
  })

  it('only a code alone is a currency', () => {
    expect(draftOf('## Salary\n- Currency: about EUR\n- Range: £50k–£60k').salary?.currency).toBe('GBP')
    expect(draftOf('## Salary\n- Currency: EUR\n- Range: 50k–60k').salary?.currency).toBe('EUR')
  })

  it('only the words of a label lead a mission in', () => {
    expect(draftOf('## Mission\nMission: keep weirs.').mission?.text).toBe('keep weirs.')
    expect(draftOf('## Mission\nMissions of old: keep weirs.').mission?.text).toBe(
      'Missions of old: keep weirs.',
    )
  })

  it('a first amount behind which a comma and another word stand has no name of its own', () => {
    expect(draftOf('## Salary\n£50k, median £60k').salary).toMatchObject({
      min: null,
      median: 60_000,
      max: null,
    })
  })

  it('base pay at the very beginning is base pay', () => {
    expect(draftOf('## Salary\nBase £50k–£60k, OTE more').salary?.basis).toBe('base')
  })

  it('a slash in the brackets of a tool makes no alternatives', () => {
    const { tools } = draftOf('## Tools\n- Winch(hand / foot) / Hook\n\n### Oil\n- Cans: round, flat')
    expect(tools.map(({ category, name, alternatives }) => [category, name, alternatives])).toEqual([
      [null, 'Winch(hand / foot) / Hook', ['Winch', 'Hook']],
      ['Oil', 'Cans: round, flat', ['Cans: round, flat']],
    ])
  })

  it('a step of a career with a colon keeps it under a known heading', () => {
    const { careerPath, authority } = draftOf(
      '## Career path\n### Next roles\n- Feeder roles: none\n\n## Authority\n- Of late: weirs',
    )
    expect(careerPath?.next.map(({ text }) => text)).toEqual(['Feeder roles: none'])
    expect(careerPath?.feeder).toEqual([])
    expect(authority.map(({ area, text }) => [area, text])).toEqual([[null, 'Of late: weirs']])
  })

  it('a title of the first depth stands over sections of the same depth', () => {
    const { draft } = extractRole(
      '# Weir Architect\n\n# Responsibilities\n- Keeps weirs\n\n# Skills\n- Winch\n',
    )
    expect([draft.title, draft.responsibilities.length, draft.skills.length]).toEqual([
      'Weir Architect',
      1,
      1,
    ])
  })

  it('an introduction before lists is no responsibility, with a table or a list', () => {
    const table = '| Duty |\n| - |\n| Weirs |'
    for (const body of ['- Weirs', table]) {
      const { draft } = extractRole(
        `# Weir Architect\n\n## Responsibilities\nIn short.\n\n### Daily\n${body}\n`,
      )
      expect(draft.responsibilities.map(({ text }) => text)).toEqual(['Weirs'])
    }
  })
})
