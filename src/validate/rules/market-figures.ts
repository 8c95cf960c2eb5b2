import { shown } from '../inspect/index.ts'
import { defineMarketRule } from '../rule.ts'

/** A skill of a market brief is a share of postings; without a figure it weighs nothing. */
export const marketFigures = defineMarketRule({
  meta: {
    id: 'market-figures',
    severity: 'warning',
    description: 'Every skill of a market brief has a count or a percentage',
    kinds: ['market'],
    forms: 'brief',
  },
  *check({ draft, placeOf }) {
    for (const [index, { name, count, percent }] of draft.skills.entries()) {
      if (count !== null || percent !== null) continue
      yield {
        message: `Missing count of ${shown(name)}, expected a count or a percentage`,
        position: placeOf(`skills.${index}.name`),
        hint: 'Fill the column Count or Percent with a plain figure, such as 18 or 90%.',
      }
    }
  },
})
