import { defineProfileRule } from './profile-rule.ts'

/** Total compensation holds base pay. */
export const profilePay = defineProfileRule({
  meta: {
    id: 'profile-pay',
    severity: 'error',
    description: 'Total compensation is no less than base pay',
  },
  *check({ profile: { compensation }, placeOf }) {
    if (compensation === null) return
    const { base, total, at } = compensation
    if (base === null || total === null || total >= base) return
    yield {
      message: `Unexpected total ${total}, expected at least the base ${base}`,
      position: placeOf(['compensation', 'total'], at),
      hint: 'Total is base plus bonus and equity a year.',
    }
  },
})
