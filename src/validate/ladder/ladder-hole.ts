import { defineLadderRule } from '../ladder-rule.ts'
import { roleLadders } from './role-ladders.ts'

/** A rank left out between two others promises a role that is not there. A track may begin at any rank. */
export const ladderHole = defineLadderRule({
  meta: {
    id: 'ladder-hole',
    severity: 'warning',
    description: 'Ranks of a track follow each other without a gap',
  },
  *check({ briefs, complete }) {
    if (!complete) return
    for (const [track, steps] of roleLadders(briefs)) {
      for (const [at, step] of steps.entries()) {
        const lower = steps[at - 1]
        const gap = lower === undefined ? 0 : step.brief.rank - lower.brief.rank - 1
        if (lower === undefined || gap < 1) continue
        const missing = Array.from({ length: gap }, (_, more) => lower.brief.rank + more + 1).join(', ')
        yield {
          message: `Unexpected rank ${step.brief.rank} in track ${track}, expected ${lower.brief.rank + 1} behind ${lower.brief.title}`,
          file: step.file,
          position: step.placeOf('rank'),
          hint: `Lower the rank, or add the brief of rank ${missing}.`,
          related: [{ message: 'rank below here', file: lower.file, position: lower.placeOf('rank') }],
        }
      }
    }
  },
})
