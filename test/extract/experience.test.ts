import { describe, expect, it } from 'vitest'
import { extractRole } from './read-markdown.ts'

it('years are of what stands before a semicolon; the raw text keeps the rest', () => {
  const { draft } = extractRole(
    '# Harbour Architect\n\n## Experience\n\n- 9+ years at sea\n- 5+ years on cargo cranes; keeps the ledger of ropes\n',
  )
  expect(draft.experience?.specialised.map(({ what, raw }) => [what, raw])).toEqual([
    ['cargo cranes', '5+ years on cargo cranes; keeps the ledger of ropes'],
  ])
})

it.each([
  ['in one line', '- Relevant: 6+ on cranes. Total: 4 years at sea.\n'],
  ['in a line each', '- Relevant: 6+ on cranes.\n- Total: 4 years at sea.\n'],
])('a label says which years are the total, %s', (_, items) => {
  const { draft } = extractRole(`# Harbour Architect\n\n## Experience\n\n${items}`)
  expect(draft.experience?.total).toMatchObject({ min: 4, openEnded: false })
  expect(draft.experience?.specialised.map(({ min, what }) => [min, what])).toEqual([[6, 'cranes']])
})

describe('years said of one subject', () => {
  const yearsOf = (items: string) => {
    const { experience } = extractRole(`# Harbour Architect\n\n## Experience\n\n${items}\n`).draft
    return [experience?.total?.min ?? null, experience?.specialised.map(({ min, what }) => [min, what])]
  }

  it.each([
    ['- AI: 3+ years', [[3, 'AI']]],
    ['- AI – 3+ years', [[3, 'AI']]],
    ['**AI:** 3+ years.', [[3, 'AI']]],
    [
      '- AI: 3+ years\n- Cranes: 5 years',
      [
        [3, 'AI'],
        [5, 'Cranes'],
      ],
    ],
    [
      '- Cranes: 10+ years, with 3+ years in AI',
      [
        [10, 'Cranes'],
        [3, 'AI'],
      ],
    ],
  ])('are no total: %j', (items, parts) => {
    expect(yearsOf(items)).toEqual([null, parts])
  })

  it.each([
    ['- AI: 3+ years\n- 8 years', 8, [[3, 'AI']]],
    ['- AI: 3+ years in total', 3, []],
    ['- Minimum: 3+ years', 3, []],
    ['- Senior level: 3 years', 3, []],
    ['- You bring: 3 years', 3, []],
    ['- Required: 3 years of cranes', 3, []],
    ['- Cranes 3 years', 3, []],
    ['- 3+ years in AI', 3, []],
  ])('are told from the total: %j', (items, total, parts) => {
    expect(yearsOf(items)).toEqual([total, parts])
  })
})
