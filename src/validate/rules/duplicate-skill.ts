import { normalizeName, repeatsOf, shown } from '../inspect/index.ts'
import { defineRoleRule } from '../rule.ts'

/** A skill that stands twice counts twice in every assessment. */
export const duplicateSkill = defineRoleRule({
  meta: {
    id: 'duplicate-skill',
    severity: 'warning',
    description: 'A skill is asked for once',
    kinds: ['role'],
    forms: 'any',
  },
  *check({ draft, document, placeOf }) {
    for (const { entry, index, first, firstIndex } of repeatsOf(draft.skills, ({ name }) =>
      normalizeName(name),
    )) {
      const place = placeOf(`skills.${firstIndex}.name`)
      yield {
        message: `Unexpected second entry of ${shown(entry.name)}, first on line ${place.start.line}`,
        position: placeOf(`skills.${index}.name`),
        hint:
          first.importance === entry.importance
            ? 'Keep one of the two.'
            : `Keep one of the two; they also differ in importance, ${first.importance} and ${entry.importance}.`,
        related: [{ message: 'first here', file: document.file, position: place }],
      }
    }
  },
})
