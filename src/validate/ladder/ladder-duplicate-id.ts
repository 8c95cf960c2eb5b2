import { repeatsOf } from '../inspect/index.ts'
import { defineLadderRule } from '../ladder-rule.ts'

/** An id names one brief for good: with two of them nobody knows which one a saved result was made with. */
export const ladderDuplicateId = defineLadderRule({
  meta: { id: 'ladder-duplicate-id', severity: 'error', description: 'No two briefs have the same id' },
  *check({ briefs }) {
    for (const { entry, first } of repeatsOf(briefs, ({ brief }) => brief.id)) {
      yield {
        message: `Unexpected id ${entry.brief.id}, already the id of ${first.brief.title}`,
        file: entry.file,
        position: entry.placeOf('id'),
        hint: 'Give the newer brief an id of its own.',
        related: [{ message: 'first here', file: first.file, position: first.placeOf('id') }],
      }
    }
  },
})
