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
