import { monthsBetween } from '../inspect/index.ts'
import { defineRule } from '../rule.ts'

/** Months after which a brief has to be looked at again. Tools, pay and regulation of AI have moved on by then. */
const STALE_AFTER = 18

/** Roles change; a brief says when it was last true. */
export const asOfStale = defineRule({
  meta: {
    id: 'as-of-stale',
    severity: 'warning',
    description: 'asOf is no more than 18 months before the date given with --as-of',
    kinds: ['role', 'market'],
    forms: 'brief',
  },
  *check({ draft, asOf, placeOf }) {
    if (asOf === null || draft.asOf === null) return
    const age = monthsBetween(draft.asOf, asOf)
    if (age < STALE_AFTER || (age === STALE_AFTER && draft.asOf.slice(8) === asOf.slice(8))) return
    yield {
      message: `Unexpected asOf ${draft.asOf}, expected no more than ${STALE_AFTER} months before ${asOf}`,
      position: placeOf('asOf'),
      hint: 'Check the content against its sources, then write the date of that day.',
    }
  },
})
