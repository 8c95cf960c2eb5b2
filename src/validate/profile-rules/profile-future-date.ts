import { firstDay, isPossibleDate, shown } from '../inspect/index.ts'
import { profileDates } from './profile-dates.ts'
import { defineProfileRule } from './profile-rule.ts'

/** What has not happened yet supports no claim. */
export const profileFutureDate = defineProfileRule({
  meta: {
    id: 'profile-future-date',
    severity: 'warning',
    description: 'No date of the past is after the date given with --as-of',
  },
  *check({ profile, asOf, placeOf }) {
    if (asOf === null) return
    for (const { date, what, path, at, mayBeAhead } of profileDates(profile)) {
      if (mayBeAhead || !isPossibleDate(date) || firstDay(date) <= asOf) continue
      yield {
        message: `Unexpected date ${date} (${shown(what)}), expected none after ${asOf}`,
        position: placeOf(path, at),
        hint: 'Check the year; leave out the end of a position you still hold.',
      }
    }
  },
})
