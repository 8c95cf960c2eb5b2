import { firstDay, isPossibleDate, lastDay, shown } from '../inspect/index.ts'
import { defineProfileRule } from './profile-rule.ts'

/** Years are counted from start to end; the other way round there are none. */
export const profileDateOrder = defineProfileRule({
  meta: {
    id: 'profile-date-order',
    severity: 'error',
    description: 'Positions end after they start, and certificates expire after they were issued',
  },
  *check({ profile, placeOf }) {
    for (const [index, { title, start, end, at }] of profile.experience.positions.entries()) {
      if (!isReversed(start, end)) continue
      yield {
        message: `Unexpected end ${end} of ${shown(title)}, expected none before the start ${start}`,
        position: placeOf(['experience', 'positions', index, 'end'], at),
        hint: 'Look for dates that changed places.',
      }
    }
    for (const [index, { name, date, expires, at }] of profile.certifications.entries()) {
      if (!isReversed(date, expires)) continue
      yield {
        message: `Unexpected expiry ${expires} of ${shown(name)}, expected none before ${date}`,
        position: placeOf(['certifications', index, 'expires'], at),
        hint: 'Look for dates that changed places.',
      }
    }
  },
})

function isReversed(from: string | null, to: string | null): boolean {
  if (from === null || to === null || !/^\d{4}/.test(to)) return false
  return isPossibleDate(from) && isPossibleDate(to) && lastDay(to) < firstDay(from)
}
