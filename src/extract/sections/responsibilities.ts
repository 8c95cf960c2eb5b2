import type { Position } from '../../model/index.ts'
import { groupsOf } from '../content/groups.ts'
import { statementsOf } from '../content/statements.ts'
import type { Section } from '../extraction.ts'
import { add, type RoleContext } from '../role-context.ts'

/** Responsibilities: list items, each with its sub-heading. */
export function extractResponsibilities(section: Section, context: RoleContext): void {
  extractGrouped('responsibilities', section, context)
}

/** Deliverables: list items, each with its sub-heading. */
export function extractDeliverables(section: Section, context: RoleContext): void {
  extractGrouped('deliverables', section, context)
}

function extractGrouped(
  key: 'responsibilities' | 'deliverables',
  section: Section,
  context: RoleContext,
): void {
  for (const { group, statements } of groupedStatements(section)) {
    for (const { text, position } of statements) {
      const entry = { group, text, at: context.places.at(position) }
      add(context, key, context.draft[key], entry, position, { text: position })
    }
  }
}

/** Statements under each sub-heading. Paragraphs that lead in to other groups are left out. */
export function groupedStatements(
  section: Section,
): { group: string | null; statements: { text: string; position: Position | undefined }[] }[] {
  const groups = groupsOf(section)
  return groups.flatMap((group) => {
    const isIntroduction =
      group.headings.length === 0 && group.items.length === 0 && group.tables.length === 0
    if (isIntroduction && groups.length > 1) return []
    return [{ group: group.headings.at(-1) ?? nameOf(section), statements: statementsOf(group) }]
  })
}

/** A label, or a heading such as "Common challenges", that stands as a section of its own names its group. */
function nameOf(section: Section): string | null {
  const isPart = section.heading === null || (section.id === 'risks' && !/^risks\b/i.test(section.text))
  return isPart ? section.text : null
}
