import { shown } from '../inspect/index.ts'
import { defineRoleRule } from '../rule.ts'

/** `40 hours` may be too much or too little; only a sign or a word says which side is wanted. */
export const kpiDirection = defineRoleRule({
  meta: {
    id: 'kpi-direction',
    severity: 'info',
    description: 'A target with a figure says which side of it is wanted',
    kinds: ['role'],
    forms: 'brief',
  },
  *check({ draft, placeOf }) {
    for (const [index, { name, target }] of draft.kpis.entries()) {
      if (target === null || target.direction !== null || target.value === null) continue
      // All of it, none of it and an improvement can be meant in one way only.
      if (target.comparator === '=' || (target.relative && /\bimprov/i.test(target.raw))) continue
      yield {
        message: `Unexpected target ${shown(target.raw)} of ${shown(name)}, expected a direction`,
        position: placeOf(`kpis.${index}.target`),
        hint: 'Put ≥ or ≤ before the figure, or a plus behind it.',
      }
    }
  },
})
