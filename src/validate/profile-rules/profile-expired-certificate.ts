import { firstDay, isPossibleDate, lastDay, shown } from '../inspect/index.ts'
import { defineProfileRule } from './profile-rule.ts'

/** An expired certificate is not held any more. */
export const profileExpiredCertificate = defineProfileRule({
  meta: {
    id: 'profile-expired-certificate',
    severity: 'warning',
    description: 'No certificate expired before the date given with --as-of',
  },
  *check({ profile, asOf, placeOf }) {
    if (asOf === null) return
    for (const [index, { name, date, expires, at }] of profile.certifications.entries()) {
      if (expires === null || !isPossibleDate(expires) || lastDay(expires) >= asOf) continue
      // Expired before it was issued: dates that changed places, which is a finding of another rule.
      if (date !== null && isPossibleDate(date) && lastDay(expires) < firstDay(date)) continue
      yield {
        message: `Unexpected expiry ${expires} of ${shown(name)}, expected none before ${asOf}`,
        position: placeOf(['certifications', index, 'expires'], at),
        hint: 'Renew it, or leave the certificate out.',
      }
    }
  },
})
