import type { MarketBrief } from '../../model/index.ts'
import { offsetsOf, shown } from '../inspect/index.ts'
import { defineMarketRule } from '../rule.ts'

/** No more postings can ask for something than were read. */
export const marketOverSample = defineMarketRule({
  meta: {
    id: 'market-over-sample',
    severity: 'error',
    description: 'No count is above the sample, and no percentage above 100',
    kinds: ['market'],
    forms: 'any',
  },
  *check({ draft, document, placeOf }) {
    for (const [index, { name, percent }] of draft.skills.entries()) {
      // A share above the whole is not read as one; what stands in the cell says it.
      const position = placeOf(`skills.${index}.percent`)
      const { from, to } = offsetsOf(position)
      const written = percent ?? percentIn(document.text.slice(from, to))
      if (written === null || written <= 100) continue
      yield {
        message: `Unexpected ${written} % of ${shown(name)}, expected 100 % at most`,
        position,
        hint: 'Check the percentage.',
      }
    }
    const { sample } = draft
    for (const { path, name, count } of countsOf(draft)) {
      if (sample === null || count === null || count <= sample) continue
      yield {
        message: `Unexpected count ${count} of ${shown(name)}, expected ${sample} at most`,
        position: placeOf(`${path}.count`),
        hint: 'Check the count and the sample.',
        related: [{ message: 'sample here', file: document.file, position: placeOf('sample') }],
      }
    }
  },
})

function percentIn(cell: string): number | null {
  const found = /^(\d{1,6}(?:[.,]\d{1,2})?)\s?%$/.exec(cell.trim())?.[1]
  return found === undefined ? null : Number(found.replace(',', '.'))
}

function countsOf(draft: MarketBrief): { path: string; name: string; count: number | null }[] {
  return [
    ...draft.skills.map(({ name, count }, index) => ({ path: `skills.${index}`, name, count })),
    ...draft.technologies.map(({ category, count }, index) => ({
      path: `technologies.${index}`,
      name: category,
      count,
    })),
    ...draft.themes.map(({ theme, count }, index) => ({ path: `themes.${index}`, name: theme, count })),
  ]
}
