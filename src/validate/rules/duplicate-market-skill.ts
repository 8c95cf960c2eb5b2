import { normalizeName, repeatsOf, shown } from '../inspect/index.ts'
import { defineMarketRule } from '../rule.ts'

/** Two rows of one skill give it two demands. */
export const duplicateMarketSkill = defineMarketRule({
  meta: {
    id: 'duplicate-market-skill',
    severity: 'warning',
    description: 'A skill has one row in a market brief',
    kinds: ['market'],
    forms: 'any',
  },
  *check({ draft, document, placeOf }) {
    for (const { entry, index, firstIndex } of repeatsOf(draft.skills, ({ name }) => normalizeName(name))) {
      const place = placeOf(`skills.${firstIndex}.name`)
      yield {
        message: `Unexpected second row of ${shown(entry.name)}, first on line ${place.start.line}`,
        position: placeOf(`skills.${index}.name`),
        hint: 'Make the two rows one, and count again.',
        related: [{ message: 'first here', file: document.file, position: place }],
      }
    }
  },
})
