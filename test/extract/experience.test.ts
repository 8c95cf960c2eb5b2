import { expect, it } from 'vitest'
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
