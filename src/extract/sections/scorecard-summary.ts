import type { Position } from '../../model/index.ts'
import { groupsOf } from '../content/groups.ts'
import { textOf } from '../content/text-of.ts'
import type { Section } from '../extraction.ts'
import { add, type RoleContext } from '../role-context.ts'
import { itemGroup } from './item-groups.ts'

/** The table that sums the role up: a category and what it comes to. Lists under sub-headings are read as well. */
export function extractScorecardSummary(section: Section, context: RoleContext): void {
  for (const group of groupsOf(section)) {
    for (const table of group.tables) {
      for (const row of table.children.slice(1)) {
        const [category, ...cells] = row.children.map((cell) => textOf(cell))
        const text = cells.filter((cell) => cell !== '').join('; ')
        addItem(category || null, text, row.position as Position | undefined, context)
      }
    }
    for (const { head, text, position } of group.items) {
      const isLabelled = head.label !== null && group.headings.length === 0
      if (isLabelled) addItem(head.label, text.slice(text.indexOf(':') + 1).trim(), position, context)
      else addItem(group.headings.at(-1) ?? null, text, position, context)
    }
  }
}

/** Adds to the group of this name, made where there is none yet; a category of which nothing is said is none. */
function addItem(
  group: string | null,
  text: string,
  position: Position | undefined,
  context: RoleContext,
): void {
  if (text === '') return
  const { draft, places } = context
  const own = itemGroup(draft.scorecardSummary, group)
  const path = `scorecardSummary.${draft.scorecardSummary.indexOf(own)}.items`
  add(context, path, own.items, { text, at: places.at(position) }, position, { text: position })
}
