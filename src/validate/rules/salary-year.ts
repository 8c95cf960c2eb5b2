import { defineRoleRule } from '../rule.ts'

/** Pay ages faster than the rest of a brief. */
export const salaryYear = defineRoleRule({
  meta: {
    id: 'salary-year',
    severity: 'info',
    description: 'Pay names the year it was true',
    kinds: ['role'],
    forms: 'brief',
  },
  *check({ draft, placeOf }) {
    const { salary } = draft
    if (salary === null || salary.year !== null) return
    yield {
      message: 'Missing year of the pay, expected the year the figures were true',
      position: placeOf('salary'),
      hint: 'Add the line "- **Year:** 2025" where the source names one.',
    }
  },
})
