import { nearestName } from '../../text/index.ts'
import { defineLadderRule } from '../ladder-rule.ts'

/** A market brief weighs the skills of the roles of its track; without such a role it weighs nothing. */
export const ladderMarketTrack = defineLadderRule({
  meta: {
    id: 'ladder-market-track',
    severity: 'warning',
    description: 'The track of a market brief is the track of a role',
  },
  *check({ briefs, complete }) {
    if (!complete) return
    const tracks = [
      ...new Set(
        briefs.flatMap(({ brief }) => (brief.kind === 'role' && brief.track !== null ? [brief.track] : [])),
      ),
    ]
    for (const { brief, file, placeOf } of briefs) {
      if (brief.kind !== 'market' || brief.track === null || tracks.includes(brief.track)) continue
      const near = nearestName(brief.track, tracks)
      yield {
        message: `Unexpected track ${brief.track}, expected the track of a role`,
        file,
        position: placeOf('track'),
        hint: near === null ? 'Add the brief of a role in this track.' : `Did you mean ${near}?`,
      }
    }
  },
})
