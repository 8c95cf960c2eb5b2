import { offsetsOf, salaryBounds } from '../inspect/index.ts'
import { defineRoleRule } from '../rule.ts'

/** Only the upper end may be open: a minimum with a plus, or a range without its other end, cannot place anybody. */
export const salaryOpenEnd = defineRoleRule({
  meta: {
    id: 'salary-open-end',
    severity: 'warning',
    description: 'Pay has both ends, and only its upper end may carry a plus',
    kinds: ['role'],
    forms: 'brief',
  },
  *check({ draft, document, sections, placeOf }) {
    const { salary } = draft
    if (salary === null) return
    for (const bound of ['min', 'median'] as const) {
      const place = placeOf(`salary.${bound}`)
      const { from, to } = offsetsOf(place)
      if (salary[bound] === null || !document.text.slice(from, to).endsWith('+')) continue
      yield {
        message: `Unexpected plus behind the ${bound === 'min' ? 'minimum' : 'median'}, expected one behind the maximum only`,
        position: place,
        hint: 'Remove the plus, or write the figure as the maximum.',
      }
    }
    const written = new Set(salaryBounds(sections, document.text).map(({ bound }) => bound))
    const [hasMin, hasMax] = [
      salary.min !== null || written.has('min'),
      salary.max !== null || written.has('max'),
    ]
    if (hasMin === hasMax) return
    const [missing, stated, word] = !hasMax
      ? (['Max', 'min', 'maximum'] as const)
      : (['Min', 'max', 'minimum'] as const)
    yield {
      message: `Missing ${word} of the pay, expected both ends`,
      position: placeOf(`salary.${stated}`),
      hint: `Add the line "- **${missing}:** …" where the source names it.`,
    }
  },
})
