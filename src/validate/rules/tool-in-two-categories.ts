import type { Tool } from '../../model/index.ts'
import { normalizeName, repeatsOf, shown } from '../inspect/index.ts'
import { defineRoleRule } from '../rule.ts'

/** One product may serve two purposes; often, though, an entry was forgotten in its old category. */
export const toolInTwoCategories = defineRoleRule({
  meta: {
    id: 'tool-in-two-categories',
    severity: 'info',
    description: 'No tool is named in two categories, alone or among alternatives',
    kinds: ['role'],
    forms: 'brief',
  },
  *check({ draft, document, placeOf }) {
    const singles = draft.tools.flatMap((tool, index) =>
      tool.alternatives.map((name) => ({ tool, index, name })),
    )
    for (const { entry, first } of repeatsOf(singles, ({ name }) => normalizeName(name))) {
      const isSame = normalizeName(entry.tool.category ?? '') === normalizeName(first.tool.category ?? '')
      // The same tools in both are a finding of another rule.
      if (isSame || wholeKey(entry.tool) === wholeKey(first.tool)) continue
      const place = placeOf(`tools.${first.index}.name`)
      yield {
        message: `Unexpected ${shown(entry.name)} in ${categoryOf(entry.tool)}, already in ${categoryOf(first.tool)} on line ${place.start.line}`,
        position: placeOf(`tools.${entry.index}.name`),
        hint: 'Remove it from one of the two, unless both purposes are meant.',
        related: [{ message: 'first here', file: document.file, position: place }],
      }
    }
  },
})

function wholeKey({ alternatives }: Tool): string {
  return alternatives.map(normalizeName).sort().join(' / ')
}

function categoryOf({ category }: Tool): string {
  return category === null ? 'no category' : shown(category)
}
