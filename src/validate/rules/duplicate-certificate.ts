import { normalizeName, repeatsOf, shown } from '../inspect/index.ts'
import { defineRoleRule } from '../rule.ts'

/** A certificate is held once. */
export const duplicateCertificate = defineRoleRule({
  meta: {
    id: 'duplicate-certificate',
    severity: 'warning',
    description: 'A certificate stands once',
    kinds: ['role'],
    forms: 'any',
  },
  *check({ draft, document, placeOf }) {
    const list = draft.qualifications?.certifications ?? []
    for (const { entry, index, firstIndex } of repeatsOf(list, ({ name }) => normalizeName(name))) {
      const place = placeOf(`qualifications.certifications.${firstIndex}.name`)
      yield {
        message: `Unexpected second entry of ${shown(entry.name)}, first on line ${place.start.line}`,
        position: placeOf(`qualifications.certifications.${index}.name`),
        hint: 'Keep one of the two.',
        related: [{ message: 'first here', file: document.file, position: place }],
      }
    }
  },
})
