import type { Nodes, Root, Table } from 'mdast'
import { textOf } from './text-of.ts'

/** A Markdown tree as the HTML a site would make of it. */
export function asHtml(tree: Root): string {
  return tree.children.map(htmlOf).join('\n')
}

function htmlOf(node: Nodes): string {
  const inner = 'children' in node ? node.children.map(htmlOf).join('') : ''
  if (node.type === 'text' || node.type === 'inlineCode') return escapeHtml(node.value)
  if (node.type === 'break') return '<br/>\n'
  if (node.type === 'heading') return `<h${node.depth}>${inner}</h${node.depth}>`
  if (node.type === 'list') return node.ordered ? `<ol>${inner}</ol>` : `<ul>${inner}</ul>`
  if (node.type === 'table') {
    const [head, ...rows] = node.children
    const cells = (row: Table['children'][number] | undefined, tag: string) =>
      `<tr>${row?.children.map((cell) => `<${tag}>${cell.children.map(htmlOf).join('')}</${tag}>`).join('')}</tr>`
    return `<figure><table><thead>${cells(head, 'th')}</thead><tbody>${rows.map((row) => cells(row, 'td')).join('')}</tbody></table></figure>`
  }
  const tags: Record<string, string> = { paragraph: 'p', listItem: 'li', strong: 'strong', emphasis: 'em' }
  const tag = tags[node.type]
  return tag === undefined ? inner : `<${tag}>${inner}</${tag}>`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] ?? char)
}

export interface PastedStyle {
  /** What stands between the cells of a row; null: each cell on a line of its own. */
  cells: string | null
  blankLines: boolean
}

/** A Markdown tree as the text a browser gives when it is copied. */
export function asPastedText(tree: Root, style: PastedStyle): string {
  let section = 0
  const blocks = tree.children.map((node) => {
    if (node.type === 'heading' && node.depth === 2) {
      section += 1
      return `${section}) ${textOf(node)}`
    }
    if (node.type === 'list')
      return node.children
        .map((item, index) => itemText(item, node.ordered ? `${index + 1}.` : '•'))
        .join('\n')
    if (node.type === 'table') return tableText(node, style)
    return lineText(node)
  })
  return `${blocks.join(style.blankLines ? '\n\n' : '\n')}\n`
}

function itemText(item: Nodes, mark: string): string {
  const [own, ...more] = 'children' in item ? item.children : []
  const nested = more.flatMap((node) =>
    node.type === 'list' ? node.children.map((one) => `    ◦ ${lineText(one)}`) : [],
  )
  return [`  ${mark} ${own === undefined ? '' : lineText(own)}`, ...nested].join('\n')
}

function lineText(node: Nodes): string {
  if (node.type === 'break') return '\n    '
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(lineText).join('') : ''
}

function tableText(table: Table, { cells }: PastedStyle): string {
  const rows = table.children.map((row) => row.children.map(textOf))
  // An empty cell leaves no line of its own.
  const between = cells ?? (rows.flat().includes('') ? '\t' : '\n')
  return rows.map((row) => row.join(between)).join('\n')
}
