import type { Tool } from '../../model/index.ts'
import { normalizeName, repeatsOf, shown } from '../inspect/index.ts'
import { defineRoleRule } from '../rule.ts'

interface Named {
  tool: Tool
  index: number
  name: string
}

/** A tool that stands twice in one category, or with the same alternatives anywhere, counts twice. */
export const duplicateTool = defineRoleRule({
  meta: {
    id: 'duplicate-tool',
    severity: 'warning',
    description: 'A tool stands once in its category, and no two entries name the same tools',
    kinds: ['role'],
    forms: 'any',
  },
  *check({ draft, document, placeOf }) {
    const singles = draft.tools.flatMap((tool, index) =>
      tool.alternatives.map((name) => ({ tool, index, name })),
    )
    const reported = new Set<number>()
    const repeats = [
      ...repeatsOf(
        draft.tools.map((tool, index) => ({ tool, index, name: tool.name })),
        wholeKey,
      ),
      ...repeatsOf(singles, categoryKey),
    ]
    for (const { entry, first } of repeats) {
      if (reported.has(entry.index) || (entry.index === first.index && entry.name === entry.tool.name))
        continue
      reported.add(entry.index)
      const place = placeOf(`tools.${first.index}.name`)
      yield {
        message: `Unexpected second entry of ${shown(entry.name)}, first on line ${place.start.line}`,
        position: placeOf(`tools.${entry.index}.name`),
        hint: 'Keep one of the two; one entry may have several uses.',
        related: [{ message: 'first here', file: document.file, position: place }],
      }
    }
  },
})

function wholeKey({ tool }: Named): string {
  return tool.alternatives.map(normalizeName).sort().join(' / ')
}

function categoryKey({ tool, name }: Named): string {
  const key = normalizeName(name)
  return key === '' ? '' : `${normalizeName(tool.category ?? '')}: ${key}`
}
