import { normalizeName, repeatsOf, shown } from '../inspect/index.ts'
import { defineRoleRule } from '../rule.ts'

/** A KPI with two targets has none. */
export const duplicateKpi = defineRoleRule({
  meta: {
    id: 'duplicate-kpi',
    severity: 'warning',
    description: 'A KPI stands once',
    kinds: ['role'],
    forms: 'any',
  },
  *check({ draft, document, placeOf }) {
    for (const { entry, index, firstIndex } of repeatsOf(draft.kpis, ({ name }) => normalizeName(name))) {
      const place = placeOf(`kpis.${firstIndex}.name`)
      yield {
        message: `Unexpected second entry of ${shown(entry.name)}, first on line ${place.start.line}`,
        position: placeOf(`kpis.${index}.name`),
        hint: 'Keep one of the two, or name what sets them apart.',
        related: [{ message: 'first here', file: document.file, position: place }],
      }
    }
  },
})
