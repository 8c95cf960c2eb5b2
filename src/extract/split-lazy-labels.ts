import type { List, ListItem, Paragraph, Root, RootContent } from 'mdast'
import type { Position } from '../model/index.ts'

/**
 * Takes a bold line out of the list item it was drawn into. A line right under a list without a blank line between belongs to
 * the last item by the rules of Markdown, whatever its writer meant:
 *
 * ```
 * - the last item
 * **Next label**
 * - the first item under it
 * ```
 */
export function splitLazyLabels() {
  return (tree: Root): void => {
    tree.children = tree.children.flatMap((node) => (node.type === 'list' ? splitList(node) : [node]))
  }
}

function splitList(list: List): RootContent[] {
  const parts: RootContent[] = []
  let items: ListItem[] = []
  for (const item of list.children) {
    const label = takeLabel(item, list)
    items.push(item)
    if (label === null) continue
    parts.push({ ...list, children: items }, label)
    items = []
  }
  return items.length === 0 ? parts : [...parts, { ...list, children: items }]
}

/** The bold end of an item's paragraph, where it begins a line further left than the item's own text. */
function takeLabel(item: ListItem, list: List): Paragraph | null {
  const paragraph = item.children.at(-1)
  if (paragraph?.type !== 'paragraph') return null
  const last = paragraph.children.findLast(
    (child) => !(child.type === 'text' && /^[:：\s]*$/.test(child.value)),
  )
  if (last?.type !== 'strong') return null
  const at = paragraph.children.indexOf(last)
  const before = paragraph.children[at - 1]
  if (before?.type !== 'text' || !/[\r\n]\s*$/.test(before.value)) return null
  if (columnOf(last) > columnOf(list)) return null
  paragraph.children = paragraph.children.slice(0, at)
  return { type: 'paragraph', children: [last], position: last.position }
}

function columnOf(node: List | Paragraph['children'][number]): number {
  // `fillPositions` gave every node a place.
  return (node.position as Position).start.column
}
