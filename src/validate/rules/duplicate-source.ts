import { normalizeName, repeatsOf, shown } from '../inspect/index.ts'
import { defineRule } from '../rule.ts'

/** A source named twice makes a brief look better founded than it is. */
export const duplicateSource = defineRule({
  meta: {
    id: 'duplicate-source',
    severity: 'warning',
    description: 'A source is named once',
    kinds: ['role', 'market'],
    forms: 'brief',
  },
  *check({ draft, document, placeOf }) {
    const keyOf = ({ title, url }: { title: string; url?: string | undefined }): string =>
      url ?? normalizeName(title)
    for (const { entry, index, firstIndex } of repeatsOf(draft.sources, keyOf)) {
      const key = entry.url === undefined ? 'title' : 'url'
      const place = placeOf(`sources.${firstIndex}.${key}`)
      yield {
        message: `Unexpected second entry of the source ${shown(entry.url ?? entry.title)}, first on line ${place.start.line}`,
        position: placeOf(`sources.${index}.${key}`),
        hint: 'Keep one of the two.',
        related: [{ message: 'first here', file: document.file, position: place }],
      }
    }
  },
})
