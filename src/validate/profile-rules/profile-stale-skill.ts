import { isPossibleDate, lastDay, monthsBetween, shown } from '../inspect/index.ts'
import { claimPath } from './profile-dates.ts'
import { defineProfileRule } from './profile-rule.ts'

/** Months without use after which a skill has to be looked at again. */
const STALE_AFTER = 60

/** Tools and practices of five years ago are others than today's. */
export const profileStaleSkill = defineProfileRule({
  meta: {
    id: 'profile-stale-skill',
    severity: 'warning',
    description: 'Skills were used within five years before the date given with --as-of',
  },
  *check({ profile, asOf, placeOf }) {
    if (asOf === null) return
    for (const { id, name, lastUsed, at } of profile.claims) {
      const path = claimPath(id)
      if (path === null || lastUsed === null || !isPossibleDate(lastUsed)) continue
      if (monthsBetween(lastDay(lastUsed), asOf) < STALE_AFTER) continue
      yield {
        message: `Unexpected last use of ${shown(name)} in ${lastUsed}, expected within five years before ${asOf}`,
        position: placeOf([...path, 'lastUsed'], at),
        hint: 'Lower the level to what you could do tomorrow, or leave the skill out.',
      }
    }
  },
})
