import type { Nodes } from 'mdast'
import { readSource, type SourceForm } from '../../src/source/index.ts'

/** The first document of a text as lines: `# heading`, `- item` with what is in it further in (`[item]` within a cell),
 * `| cell | cell |`, `**bold**`. */
export function shapeOf(text: string, form: SourceForm): string[] {
  const [document] = readSource(text, 'input', { form }).documents
  return document === undefined ? ['no document'] : document.tree.children.flatMap((node) => linesOf(node))
}

function linesOf(node: Nodes): string[] {
  if (node.type === 'heading') return [`${'#'.repeat(node.depth)} ${inline(node.children)}`]
  if (node.type === 'paragraph') return inline(node.children).split('\n')
  if (node.type === 'table')
    return node.children.map((row) => `| ${row.children.map((cell) => inline(cell.children)).join(' | ')} |`)
  if (node.type !== 'list') return 'children' in node ? node.children.flatMap(linesOf) : [inline([node])]
  return node.children.flatMap((item, index) => {
    const [first = '', ...rest] = item.children.flatMap(linesOf)
    return [
      `${node.ordered ? `${(node.start ?? 1) + index}.` : '-'} ${first}`,
      ...rest.map((line) => `  ${line}`),
    ]
  })
}

function inline(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return '\n'
      if (node.type === 'strong') return `**${inline(node.children)}**`
      if (node.type === 'emphasis') return `_${inline(node.children)}_`
      if (node.type === 'listItem') return `[${inline(node.children)}]`
      if ('value' in node) return node.value
      return 'children' in node ? inline(node.children) : ''
    })
    .join('')
}
