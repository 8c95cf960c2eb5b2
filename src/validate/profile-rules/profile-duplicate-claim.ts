import { normalizeName, repeatsOf, shown } from '../inspect/index.ts'
import { claimPath } from './profile-dates.ts'
import { defineProfileRule } from './profile-rule.ts'

/** Two claims of one skill disagree sooner or later. */
export const profileDuplicateClaim = defineProfileRule({
  meta: {
    id: 'profile-duplicate-claim',
    severity: 'warning',
    description: 'A skill or tool is claimed once in its list, and at one level in both',
  },
  *check({ profile, placeOf }) {
    const claims = profile.claims.flatMap((claim) => {
      const path = claimPath(claim.id)
      return path === null ? [] : [{ claim, path: [...path, 'name'] }]
    })
    for (const { entry, first } of repeatsOf(claims, ({ claim }) => normalizeName(claim.name))) {
      const [a, b] = [first.claim.proficiency, entry.claim.proficiency]
      // Terraform may well be a skill and a tool, as long as the two agree.
      if (first.claim.kind !== entry.claim.kind && (a === null || b === null || a === b)) continue
      const place = placeOf(first.path, first.claim.at)
      const differ = a !== null && b !== null && a !== b ? ` The levels ${a} and ${b} differ.` : ''
      yield {
        message: `Unexpected second claim of ${shown(entry.claim.name)}, first on line ${place.start.line}`,
        position: placeOf(entry.path, entry.claim.at),
        hint: `Keep one of the two.${differ}`,
        related: [{ message: 'first here', file: profile.file, position: place }],
      }
    }
  },
})
