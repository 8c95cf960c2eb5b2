import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'

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
  if (items.length > 0)
    parts.push(parts.length === 0 ? list : { ...list, children: items, ...placeOf(items) })
  return parts
}

/** The bold end of an item's paragraph, where it begins a line further left than the item's own text. */
function takeLabel(item: ListItem, list: List): Paragraph | null {
  const paragraph = item.children.at(-1)
  if (paragraph?.type !== 'paragraph') return null
  const kept = paragraph.children.filter(
    (child) => !(child.type === 'text' && /^[:：\s]*$/.test(child.value)),
  )
  const last = kept.at(-1)
  if (last?.type !== 'strong') return null
  const before = paragraph.children[paragraph.children.indexOf(last) - 1]
  if (before?.type !== 'text' || !/[\r\n]\s*$/.test(before.value)) return null
  const column = last.position?.start.column
  if (column === undefined || column > (list.position?.start.column ?? 0)) return null
  const children: PhrasingContent[] = [last]
  paragraph.children = paragraph.children.slice(0, paragraph.children.indexOf(before) + 1)
  return { type: 'paragraph', children, ...(last.position === undefined ? {} : { position: last.position }) }
}

function placeOf(items: readonly ListItem[]): Pick<List, 'position'> | object {
  const start = items[0]?.position?.start
  const end = items.at(-1)?.position?.end
  return start === undefined || end === undefined ? {} : { position: { start, end } }
}
