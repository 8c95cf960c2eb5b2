import { repeatsOf } from '../inspect/index.ts'
import { defineLadderRule } from '../ladder-rule.ts'

/** Of two market briefs for one track only one can weigh its skills. */
export const ladderTwoMarkets = defineLadderRule({
  meta: {
    id: 'ladder-two-markets',
    severity: 'warning',
    description: 'A track has one market brief at most',
  },
  *check({ briefs }) {
    const markets = briefs.filter(({ brief }) => brief.kind === 'market')
    for (const { entry, first } of repeatsOf(markets, ({ brief }) => brief.track ?? '')) {
      if (entry.brief.id === first.brief.id) continue
      yield {
        message: `Unexpected second market brief of track ${entry.brief.track}, first is ${first.brief.title}`,
        file: entry.file,
        position: entry.placeOf('track'),
        hint: 'Keep the newer one.',
        related: [{ message: 'first here', file: first.file, position: first.placeOf('track') }],
      }
    }
  },
})
