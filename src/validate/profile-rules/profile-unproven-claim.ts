import { shown } from '../inspect/index.ts'
import { claimPath } from './profile-dates.ts'
import { defineProfileRule } from './profile-rule.ts'

/** Proficiency from which on a claim needs something to show for it: setting the practice of a whole organisation leaves traces. */
const TOP = 5

/** The highest claim is the one that is asked about first. */
export const profileUnprovenClaim = defineProfileRule({
  meta: {
    id: 'profile-unproven-claim',
    severity: 'warning',
    description: 'A claim of the highest proficiency has evidence',
  },
  *check({ profile, placeOf }) {
    for (const { id, name, proficiency, evidence, at } of profile.claims) {
      const path = claimPath(id)
      if (path === null || proficiency !== TOP || evidence.length > 0) continue
      yield {
        message: `Unexpected level ${TOP} of ${shown(name)} without evidence, expected something checkable`,
        position: placeOf([...path, 'level'], at),
        hint: 'Write the whole form with evidence: [{ what: … }], or lower the level.',
      }
    }
  },
})
