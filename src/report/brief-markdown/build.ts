import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, Table } from 'mdast'

/** Nodes of our own Markdown. Text is always a text node, so that writing it out escapes what would be read as markup. */
export function heading(depth: 1 | 2 | 3, text: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value: text }] }
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return {
    type: 'paragraph',
    children: children.filter((child) => child.type !== 'text' || child.value !== ''),
  }
}

export function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

export function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] }
}

export function emphasis(value: string): PhrasingContent {
  return { type: 'emphasis', children: [text(value)] }
}

/** `**Label:** value` */
export function labelled(label: string, value: string): PhrasingContent[] {
  return [strong(`${label}:`), text(` ${value}`)]
}

export function list(items: readonly (readonly PhrasingContent[])[]): List[] {
  if (items.length === 0) return []
  const children = items.map(
    (item): ListItem => ({ type: 'listItem', spread: false, children: [paragraph(...item)] }),
  )
  return [{ type: 'list', ordered: false, spread: false, children }]
}

export function texts(items: readonly { text: string }[]): List[] {
  return list(items.map((item) => [text(item.text)]))
}

/** A heading with what stands under it, or nothing where nothing does. */
export function under(title: Heading, ...content: readonly BlockContent[][]): BlockContent[] {
  const blocks = content.flat()
  return blocks.length === 0 ? [] : [title, ...blocks]
}

export function table(heads: readonly string[], rows: readonly (readonly (string | null)[])[]): Table[] {
  if (rows.length === 0) return []
  const row = (cells: readonly (string | null)[]): Table['children'][number] => ({
    type: 'tableRow',
    children: cells.map((cell) => ({
      type: 'tableCell',
      children: cell === null || cell === '' ? [] : [{ type: 'text', value: cell }],
    })),
  })
  return [{ type: 'table', align: heads.map(() => null), children: [row(heads), ...rows.map(row)] }]
}
