import type { Item, ItemGroup } from '../../model/index.ts'
import type { Section } from '../extraction.ts'
import { add, type RoleContext, type SectionExtractor } from '../role-context.ts'
import { groupedStatements } from './responsibilities.ts'

type GroupKey = 'activities' | 'stakeholders' | 'environment' | 'risks' | 'variants' | 'automation'

/** An extractor for a section that is lists under sub-headings and nothing more. */
export function createItemGroupsExtractor(key: GroupKey): SectionExtractor {
  return (section, context) => extractItemGroups(key, section, context)
}

function extractItemGroups(key: GroupKey, section: Section, context: RoleContext): void {
  const { draft, places } = context
  for (const { group, statements } of groupedStatements(section)) {
    if (statements.length === 0) continue
    const own: ItemGroup = itemGroup(draft[key], group)
    const index = draft[key].indexOf(own)
    for (const { text, position } of statements) {
      const item: Item = { text, at: places.at(position) }
      add(context, `${key}.${index}.items`, own.items, item, position, { text: position })
    }
  }
}

/** The group of this name, made where there is none yet. */
export function itemGroup(groups: ItemGroup[], group: string | null): ItemGroup {
  const known = groups.find((one) => one.group === group)
  if (known !== undefined) return known
  const made: ItemGroup = { group, items: [] }
  groups.push(made)
  return made
}
