import { defineRule } from '../rule.ts'

/** Content that will be true one day is not true now. */
export const asOfFuture = defineRule({
  meta: {
    id: 'as-of-future',
    severity: 'warning',
    description: 'asOf is not after the date given with --as-of',
    kinds: ['role', 'market'],
    forms: 'brief',
  },
  *check({ draft, asOf, placeOf }) {
    if (asOf === null || draft.asOf === null || draft.asOf <= asOf) return
    yield {
      message: `Unexpected asOf ${draft.asOf}, expected none after ${asOf}`,
      position: placeOf('asOf'),
      hint: 'Write the date on which the content was checked.',
    }
  },
})
