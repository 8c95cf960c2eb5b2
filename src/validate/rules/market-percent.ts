import { shown } from '../inspect/index.ts'
import { defineMarketRule } from '../rule.ts'

/** Count, sample and percent say the same thing three times; where they differ, one of them is wrong. */
export const marketPercent = defineMarketRule({
  meta: {
    id: 'market-percent',
    severity: 'error',
    description: 'The percentage of a skill is its count out of the sample, rounded',
    kinds: ['market'],
    forms: 'any',
  },
  *check({ draft, document, placeOf }) {
    if (draft.sample === null) return
    for (const [index, { name, count, percent }] of draft.skills.entries()) {
      if (count === null || percent === null || count > draft.sample) continue
      const share = (100 * count) / draft.sample
      // Rounded either way, in the last place that is written.
      const step = Number.isInteger(percent) ? 1 : 0.1
      if (Math.abs(share - percent) < step) continue
      yield {
        message: `Unexpected ${percent} % of ${shown(name)}, expected ${Math.round(share * 10) / 10} % (${count} of ${draft.sample})`,
        position: placeOf(`skills.${index}.percent`),
        hint: 'Check the count, the percentage and the sample.',
        related: [{ message: 'sample here', file: document.file, position: placeOf('sample') }],
      }
    }
  },
})
