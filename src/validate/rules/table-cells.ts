import { allSections, childrenOf, placeOfContent, shown, treeNodes } from '../inspect/index.ts'
import { defineRule } from '../rule.ts'

/** A cell beyond the last column belongs to no column and is read by nobody; mostly a bar in a text was not escaped. */
export const tableCells = defineRule({
  meta: {
    id: 'table-cells',
    severity: 'error',
    description: 'No row of a table has more cells than the table has columns',
    kinds: ['role', 'market'],
    forms: 'brief',
  },
  *check({ sections }) {
    for (const { section } of allSections(sections)) {
      for (const table of treeNodes(section.nodes).filter(({ type }) => type === 'table')) {
        const [columns = [], ...rows] = childrenOf(table).map(childrenOf)
        for (const cells of rows) {
          const beyond = cells[columns.length]
          if (beyond === undefined) continue
          yield {
            message: `Unexpected cell ${cells.length} of a row in ${shown(section.text)}, expected ${columns.length} at most`,
            position: placeOfContent(beyond),
            hint: 'Write a bar that belongs to the text as \\|.',
          }
        }
      }
    }
  },
})
