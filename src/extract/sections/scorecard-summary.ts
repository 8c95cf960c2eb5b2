import type { Position } from '../../model/index.ts'
import { groupsOf } from '../content/groups.ts'
import { textOf } from '../content/text-of.ts'
import type { Section } from '../extraction.ts'
import { add, type RoleContext } from '../role-context.ts'

/** The table that sums the role up: a category and what it comes to. Lists under sub-headings are read as well. */
export function extractScorecardSummary(section: Section, context: RoleContext): void {
  for (const group of groupsOf(section)) {
    for (const table of group.tables) {
      for (const row of table.children.slice(1)) {
        const [category, ...cells] = row.children
        const text = cells
          .map((cell) => textOf(cell))
          .filter((cell) => cell !== '')
          .join('; ')
        if (category !== undefined)
          addGroup(textOf(category), [{ text, position: row.position as Position | undefined }], context)
      }
    }
    for (const { head, text, position } of group.items) {
      const isLabelled = head.label !== null && group.headings.length === 0
      const heading = isLabelled ? head.label : (group.headings.at(-1) ?? null)
      addGroup(
        heading,
        [{ text: isLabelled ? text.slice(text.indexOf(':') + 1).trim() : text, position }],
        context,
      )
    }
  }
}

function addGroup(
  name: string | null,
  items: readonly { text: string; position: Position | undefined }[],
  context: RoleContext,
): void {
  const { draft, places } = context
  const group = name === '' ? null : name
  let index = draft.scorecardSummary.findIndex((one) => one.group === group)
  if (index < 0) index = draft.scorecardSummary.push({ group, items: [] }) - 1
  const own = draft.scorecardSummary[index]?.items ?? []
  for (const { text, position } of items) {
    if (text === '') continue
    add(context, `scorecardSummary.${index}.items`, own, { text, at: places.at(position) }, position, {
      text: position,
    })
  }
}
