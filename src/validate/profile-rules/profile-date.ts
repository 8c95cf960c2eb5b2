import { isPossibleDate, shown } from '../inspect/index.ts'
import { profileDates } from './profile-dates.ts'
import { defineProfileRule } from './profile-rule.ts'

/** A date that is not on the calendar cannot be counted from. */
export const profileDate = defineProfileRule({
  meta: { id: 'profile-date', severity: 'error', description: 'Every date of a profile is on the calendar' },
  *check({ profile, placeOf }) {
    for (const { date, what, path, at } of profileDates(profile)) {
      if (isPossibleDate(date)) continue
      yield {
        message: `Unexpected date ${date} (${shown(what)}), expected one that is on the calendar`,
        position: placeOf(path, at),
        hint: 'Write year, year and month, or a whole date: 2026, 2026-04, 2026-04-13.',
      }
    }
  },
})
