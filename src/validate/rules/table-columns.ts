import { nearestName } from '../../text/index.ts'
import {
  allSections,
  childrenOf,
  nodeText,
  placeOfContent,
  placeOfNode,
  shown,
  type TreeNode,
  treeNodes,
} from '../inspect/index.ts'
import { defineRule, type Finding } from '../rule.ts'

interface Columns {
  expected: readonly string[]
  /** Columns that may be left out. */
  optional: readonly string[]
}

/** Columns of the tables of a brief, by the section they stand in, as docs/writing-briefs.md gives them. */
const COLUMNS: ReadonlyMap<string | null, Columns> = new Map(
  Object.entries({
    tools: { expected: ['Category', 'Tool', 'Use', 'Prevalence'], optional: [] },
    kpis: { expected: ['KPI', 'Measures', 'Why', 'Target', 'Frequency'], optional: [] },
    'hiring/scorecard': { expected: ['Dimension', 'Bar', 'Weight'], optional: ['Weight'] },
    'scorecard-summary': { expected: ['Category', 'Summary'], optional: [] },
    'market-skills': {
      expected: ['Skill', 'Count', 'Percent', 'Category', 'Notes'],
      optional: ['Category', 'Notes'],
    },
    'market-technologies': { expected: ['Category', 'Tools', 'Count', 'Notes'], optional: ['Notes'] },
    'market-themes': { expected: ['Theme', 'Examples', 'Count'], optional: ['Examples'] },
  }),
)

/** A column under another name may be read as something else, or not at all. */
export const tableColumns = defineRule({
  meta: {
    id: 'table-columns',
    severity: 'warning',
    description: 'Tables have the columns of their section, each once',
    kinds: ['role', 'market'],
    forms: 'brief',
  },
  *check({ sections }) {
    for (const { section, id } of allSections(sections)) {
      const columns = COLUMNS.get(id)
      if (columns === undefined) continue
      for (const node of treeNodes(section.nodes)) {
        const [header] = node.type === 'table' ? childrenOf(node) : []
        if (header !== undefined) yield* checkHeader(header, columns)
      }
    }
  },
})

function* checkHeader(header: TreeNode, { expected, optional }: Columns): Iterable<Finding> {
  const cells = childrenOf(header).map((cell) => ({ cell, name: nodeText(cell) }))
  const missing = expected.filter((column) => !cells.some(({ name }) => isSame(name, column)))
  const seen = new Set<string>()
  let strangers = 0
  for (const { cell, name } of cells) {
    const known = expected.find((column) => isSame(name, column))
    if (known !== undefined && !seen.has(known)) {
      seen.add(known)
      continue
    }
    if (known === undefined) strangers += 1
    const near = nearestName(name, missing)
    const column = name === '' ? 'column without a name' : `column ${shown(name)}`
    yield {
      message:
        known === undefined
          ? `Unexpected ${column}, expected ${listOf(missing.length > 0 ? missing : expected)}`
          : `Unexpected second ${column}`,
      position: placeOfContent(cell),
      hint: near === null ? `Columns of this table: ${expected.join(', ')}.` : `Rename it to ${near}.`,
    }
  }
  const left = missing.filter((column) => !optional.includes(column))
  // Where a column has a strange name, that is what is missing.
  if (strangers > 0 || left.length === 0) return
  yield {
    message: `Missing column ${left.join(', ')}, expected ${expected.join(', ')}`,
    position: placeOfNode(header),
    hint: 'Add the column; a cell may stay empty.',
  }
}

function isSame(name: string, column: string): boolean {
  return name.toLowerCase() === column.toLowerCase()
}

function listOf(columns: readonly string[]): string {
  return `${columns.length === 1 ? '' : 'one of '}${columns.join(', ')}`
}
