import { defineRoleRule } from '../rule.ts'

/** The same role is paid three times as much in one place as in another. */
export const salaryRegion = defineRoleRule({
  meta: {
    id: 'salary-region',
    severity: 'warning',
    description: 'Pay names the region it holds for',
    kinds: ['role'],
    forms: 'brief',
  },
  *check({ draft, placeOf }) {
    const { salary } = draft
    if (salary === null || salary.region !== null) return
    yield {
      message: 'Missing region of the pay, expected a country or market',
      position: placeOf('salary'),
      hint: 'Add the line "- **Region:** US".',
    }
  },
})
