import { shown } from '../inspect/index.ts'
import { defineRoleRule } from '../rule.ts'

const BOUNDS = ['min', 'median', 'max'] as const
const NAMES = { min: 'minimum', median: 'median', max: 'maximum' } as const

/** A minimum above the maximum places everybody wrongly; mostly a digit is missing. */
export const salaryOrder = defineRoleRule({
  meta: {
    id: 'salary-order',
    severity: 'error',
    description: 'Minimum, median and maximum of the pay rise in this order',
    kinds: ['role'],
    forms: 'any',
  },
  *check({ draft, document, placeOf }) {
    const { salary } = draft
    if (salary === null) return
    const stated = BOUNDS.filter((bound) => salary[bound] !== null)
    for (const [at, bound] of stated.entries()) {
      const before = stated[at - 1]
      if (before === undefined || (salary[before] ?? 0) <= (salary[bound] ?? 0)) continue
      yield {
        message: `Unexpected ${NAMES[bound]} ${shown(String(salary[bound]))}, expected at least the ${NAMES[before]} ${salary[before]}`,
        position: placeOf(`salary.${bound}`),
        hint: 'Look for a missing digit, or for figures that changed places.',
        related: [
          { message: `${NAMES[before]} here`, file: document.file, position: placeOf(`salary.${before}`) },
        ],
      }
    }
  },
})
