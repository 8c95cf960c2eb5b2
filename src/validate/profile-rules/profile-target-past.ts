import { isPossibleDate, lastDay } from '../inspect/index.ts'
import { defineProfileRule } from './profile-rule.ts'

/** A plan cannot lead to a date that is over. */
export const profileTargetPast = defineProfileRule({
  meta: {
    id: 'profile-target-past',
    severity: 'warning',
    description: 'The target lies after the date given with --as-of',
  },
  *check({ profile: { target }, asOf, placeOf }) {
    if (asOf === null || target.by === null || !isPossibleDate(target.by) || lastDay(target.by) >= asOf)
      return
    yield {
      message: `Unexpected target by ${target.by}, expected a date after ${asOf}`,
      position: placeOf(['target', 'by']),
      hint: 'Set a new date, or leave it out.',
    }
  },
})
