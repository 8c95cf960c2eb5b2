import { defineRoleRule } from '../rule.ts'

/** An amount without a currency compares with no other. */
export const salaryCurrency = defineRoleRule({
  meta: {
    id: 'salary-currency',
    severity: 'warning',
    description: 'Pay names its currency',
    kinds: ['role'],
    forms: 'brief',
  },
  *check({ draft, placeOf }) {
    const { salary } = draft
    if (salary === null || salary.currency !== null) return
    const first = (['min', 'median', 'max'] as const).find((bound) => salary[bound] !== null)
    if (first === undefined) return
    yield {
      message: 'Missing currency of the pay, expected a code such as USD',
      position: placeOf('salary'),
      hint: 'Add the line "- **Currency:** USD", the code in capitals.',
    }
  },
})
