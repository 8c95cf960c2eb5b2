import { repeatsOf } from '../inspect/index.ts'
import { defineLadderRule } from '../ladder-rule.ts'
import { roleLadders } from './role-ladders.ts'

/** Of two roles on one rung nobody can say which one is the next step. */
export const ladderRankClash = defineLadderRule({
  meta: {
    id: 'ladder-rank-clash',
    severity: 'error',
    description: 'No two roles of a track have the same rank',
  },
  *check({ briefs }) {
    for (const [track, steps] of roleLadders(briefs)) {
      for (const { entry, first } of repeatsOf(steps, ({ brief }) => String(brief.rank))) {
        if (entry.brief.id === first.brief.id) continue
        yield {
          message: `Unexpected rank ${entry.brief.rank} in track ${track}, already the rank of ${first.brief.title}`,
          file: entry.file,
          position: entry.placeOf('rank'),
          hint: 'Ranks count the rungs of a track from the lowest up, one role each.',
          related: [{ message: 'first here', file: first.file, position: first.placeOf('rank') }],
        }
      }
    }
  },
})
