import type { Position, Tool } from '../../model/index.ts'
import { type Group, groupsOf } from '../content/groups.ts'
import { splitTopLevel } from '../content/split-top-level.ts'
import { type ColumnNames, readTable } from '../content/tables.ts'
import { withoutFullStop } from '../content/text-of.ts'
import type { Section } from '../extraction.ts'
import { add, type RoleContext } from '../role-context.ts'
import { parsePrevalences, splitPrevalence } from '../values/prevalence.ts'

const COLUMNS: ColumnNames<'category' | 'name' | 'use' | 'prevalence'> = {
  category: ['Category', 'Area', 'Type', 'Domain', 'Tool category', 'Layer', 'Function'],
  name: [
    'Tool',
    'Tools',
    'Tool / platform',
    'Tools / platforms',
    'Tool / technology',
    'Tool or platform',
    'Technology',
    'Technologies',
    'Platform',
    'Tools, platforms, or software',
    'Example tools',
    'Examples',
    'Product',
    'Software',
    'Tool / platform / software',
    'Name',
  ],
  use: [
    'Use',
    'Primary use',
    'Purpose',
    'Usage',
    'Typical use',
    'How it is used',
    'Use case',
    'Used for',
    'Notes',
  ],
  prevalence: [
    'Prevalence',
    'Common / Optional / Context-specific',
    'Adoption',
    'Commonality',
    'Status',
    'Label',
    'Common, optional, or context-specific',
    'Applicability',
    'Importance',
  ],
}

interface ToolFacts {
  category: string | null
  name: string
  use: string | null
  prevalence: string | null
  position: Position | undefined
  prevalencePlace: Position | undefined
}

/** Tools of a table, or of lists under a category. */
export function extractTools(section: Section, context: RoleContext): void {
  for (const group of groupsOf(section)) {
    const rows = group.tables.flatMap((table) => readTable(table, COLUMNS).rows)
    for (const { cells, position } of rows) {
      const { category, name, use, prevalence } = cells
      if (name === undefined) continue
      const facts = {
        category: category?.text ?? null,
        name: name.text,
        use: use?.text ?? null,
        prevalence: prevalence?.text ?? null,
      }
      addTool(
        { ...facts, position: name.position ?? position, prevalencePlace: prevalence?.position },
        context,
      )
    }
    for (const facts of listed(group)) addTool(facts, context)
  }
}

/** `Terraform (Common)` under a category, or `Observability: Prometheus, Grafana` with the category in front. */
function listed(group: Group): ToolFacts[] {
  const heading = group.headings.at(-1) ?? null
  return group.items.flatMap((item) => {
    const { head, position } = item
    const isCategory = head.label !== null && heading === null
    const category = isCategory ? head.label : heading
    const names = isCategory ? splitTopLevel(head.text) : [head.whole]
    return names.map((written) => {
      const { name, prevalence } = splitPrevalence(withoutFullStop(written))
      return { category, name, use: null, prevalence, position, prevalencePlace: position }
    })
  })
}

function addTool(
  { category, name, use, prevalence, position, prevalencePlace }: ToolFacts,
  context: RoleContext,
): void {
  if (name === '') return
  const { draft, places } = context
  const tool: Tool = {
    category,
    name,
    alternatives: alternativesOf(name),
    use,
    prevalence,
    prevalences: prevalence === null ? [] : parsePrevalences(prevalence),
    at: places.at(position),
  }
  add(context, 'tools', draft.tools, tool, position, {
    name: places.find(position, name),
    prevalence: prevalencePlace,
  })
}

/** `AWS / Azure / GCP` lists three tools; a slash without spaces (`CI/CD`) is part of a name, brackets are none of it. */
function alternativesOf(name: string): string[] {
  const bare = name.replace(/\s*\([^()]*\)/g, '')
  const parts = bare.split(/\s+\/\s+|\s+or\s+/).map((part) => part.trim())
  const known = parts.filter((part) => part !== '')
  return known.length === 0 ? [name] : known
}
