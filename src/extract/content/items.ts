import type { List, ListItem, Nodes } from 'mdast'
import type { Position } from '../../model/index.ts'
import { type Line, linesOf } from './lines.ts'
import { oneLine, textOf } from './text-of.ts'

/** A list item taken apart. */
export interface Item {
  /** Its first line. */
  head: Line
  /** Its further lines, and the items of lists within it as lines. */
  details: Line[]
  /** Everything it says, on one line. */
  text: string
  position: Position | undefined
}

/** The items of a list, one entry each, empty ones left out. */
export function itemsOf(list: List, isLabel: (label: string) => boolean): Item[] {
  return list.children.flatMap((node) => itemOf(node, isLabel) ?? [])
}

function itemOf(node: ListItem, isLabel: (label: string) => boolean): Item | null {
  const own = node.children.filter((child) => child.type !== 'list')
  const lists = node.children.filter((child) => child.type === 'list')
  const lines = own.flatMap((child) => linesOf([child], isLabel))
  const [head, ...rest] = lines
  const nested = lists.flatMap((list) => itemsOf(list, isLabel))
  if (head === undefined) return null
  return {
    head,
    details: [...rest, ...nested.flatMap((item) => [item.head, ...item.details])],
    text: joined(textOf(own as Nodes[]), nested),
    position: head.position ?? (node.position as Position | undefined),
  }
}

/** `Parent: child; child` — what is nested belongs to the item around it. */
function joined(text: string, nested: readonly Item[]): string {
  if (nested.length === 0) return withoutBullets(text)
  const children = nested.map((item) => item.text.replace(/[.;]$/, '')).join('; ')
  return oneLine(`${text.replace(/[.:]$/, '')}: ${children}`)
}

function withoutBullets(text: string): string {
  return text.replace(/^[–—•▪‣·][ \u00a0]+/, '')
}
