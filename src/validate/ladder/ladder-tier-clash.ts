import { repeatsOf } from '../inspect/index.ts'
import { defineLadderRule } from '../ladder-rule.ts'

/** `--role senior --track …` has to name one role. */
export const ladderTierClash = defineLadderRule({
  meta: {
    id: 'ladder-tier-clash',
    severity: 'error',
    description: 'No two roles of a track have the same tier',
  },
  *check({ briefs }) {
    const roles = briefs.filter(
      ({ brief }) => brief.kind === 'role' && brief.track !== null && brief.tier !== null,
    )
    for (const { entry, first } of repeatsOf(roles, ({ brief }) => `${brief.track} ${brief.tier}`)) {
      if (entry.brief.id === first.brief.id) continue
      yield {
        message: `Unexpected tier ${entry.brief.tier} in track ${entry.brief.track}, already the tier of ${first.brief.title}`,
        file: entry.file,
        position: entry.placeOf('tier'),
        hint: 'Name the rung another way, or move the role to a track of its own.',
        related: [{ message: 'first here', file: first.file, position: first.placeOf('tier') }],
      }
    }
  },
})
