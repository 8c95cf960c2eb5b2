import type { List, ListItem, PhrasingContent } from 'mdast'
import { findDashRun, type Stretch } from '../dash-run.ts'
import { type InlineBuilder, type Piece, pieceOf, spanning, textOfPiece } from './inline.ts'
import type { Line } from './read-lines.ts'

/** "Description: …", "Use: …": a few words before a colon. */
const LABEL = /^\p{Lu}[\p{L}’'/& -]{1,40}:(?=\s|$)/u

interface Item {
  line: Line
  /** Lines below that belong to the item: what it means, what it is used for. */
  below: Line[]
  /** A list inside the item. */
  inner: Item[]
}

/**
 * Makes a list of consecutive marked lines. Under a numbered line, dashed lines say more about it and bullets further in are a
 * list of its own. Bullets below each other at one margin stay one list: how they were nested is lost.
 */
export function buildList(lines: readonly Line[], build: InlineBuilder): List[] {
  return group(lines).map((items) => listOf(items, build))
}

function group(lines: readonly Line[]): Item[][] {
  const lists: Item[][] = []
  for (const line of lines) {
    const item: Item = { line, below: [], inner: [] }
    const list = lists.at(-1)
    const last = list?.at(-1)
    if (list === undefined || last === undefined) lists.push([item])
    else if (line.kind === 'plain') (last.inner.at(-1) ?? last).below.push(line)
    else if (isNested(line, last.line)) last.inner.push(item)
    else if (last.line.kind === 'ordered' && line.kind === 'bullet') {
      if (isDashed(line)) last.below.push(line)
      else if (line.indent > last.line.indent || last.inner.length > 0) last.inner.push(item)
      else lists.push([item])
    } else if (last.line.kind === line.kind) {
      if (
        line.kind === 'bullet' &&
        isDashed(line) &&
        !isDashed(last.line) &&
        line.indent > last.line.indent
      ) {
        last.below.push(line)
      } else list.push(item)
    } else if (line.kind === 'ordered' && line.indent > last.line.indent) last.inner.push(item)
    else lists.push([item])
  }
  return lists
}

/** A bullet below a bullet, further in or of a lesser shape. */
function isNested(line: Line, outer: Line): boolean {
  if (line.kind !== 'bullet' || outer.kind !== 'bullet' || isDashed(line)) return false
  return line.indent > outer.indent + 1 || (/^[◦▪▫○]/.test(line.text) && !/^[◦▪▫○]/.test(outer.text))
}

/** A plain line right below a list item that says more about it: further in, or with a label such as "Use: …". */
export function continuesItem(line: Line, last: Line): boolean {
  return line.indent > last.indent || /^\p{Lu}[\p{L}’'/& -]{1,40}:\s+\S/u.test(line.text)
}

function isDashed(line: Line): boolean {
  return /^[–—-]/.test(line.text)
}

function listOf(items: readonly Item[], build: InlineBuilder): List {
  const first = items[0]?.line
  const named = hasNames(items)
  const list: List = {
    type: 'list',
    ordered: first?.kind === 'ordered',
    start: first?.kind === 'ordered' ? first.number : null,
    spread: false,
    children: items.map((item) => itemOf(item, named, build)),
  }
  return spanning(list)
}

/** `Systems thinking: sees the whole`: a name in front, which was bold on the page. */
const NAME = /^[\p{Lu}\p{N}“"][^:.;]{1,80}:(?=\s+\S)/u
const MAX_NAME_WORDS = 9

function nameLength({ text, content }: Line): number {
  const name = NAME.exec(text.slice(content))?.[0] ?? ''
  return name.split(/\s+/).length <= MAX_NAME_WORDS ? name.length : 0
}

/** Nearly all items begin with a name and a colon and go on in sentences: names, not the heads of lists such as `Tooling: A, B`. */
function hasNames(items: readonly Item[]): boolean {
  const named = items.filter(({ line }) => nameLength(line) > 0)
  const said = named.filter(({ line }) => /[.!?](?:\s|$)/.test(line.text))
  return items.length > 1 && named.length >= items.length * 0.8 && said.length >= named.length * 0.6
}

function itemOf(item: Item, named: boolean, build: InlineBuilder): ListItem {
  const { line, below, inner } = item
  const run = findDashRun(line.text.slice(line.content), true)
  const hasRun = run !== null && run.lead.end > 0
  const name = hasRun ? pieceOf(line, line.content, line.content + run.lead.end) : pieceOf(line)
  const children = below.length > 0 ? [build.strong(name)] : headOf(name, named ? nameLength(line) : 0, build)
  let before = name
  for (const piece of below.map((lower) => pieceOf(lower))) {
    children.push(build.lineBreak(before), ...labelled(piece, build))
    before = piece
  }
  const node: ListItem = { type: 'listItem', spread: false, children: [build.paragraph(children)] }
  const lists = hasRun
    ? runLists(line, run.items, inner, build)
    : inner.length > 0
      ? [listOf(inner, build)]
      : []
  node.children.push(...lists)
  return spanning(node)
}

function headOf(piece: Piece, name: number, build: InlineBuilder): PhrasingContent[] {
  const end = piece.start + name
  if (name === 0 || end >= piece.end) return [build.text(piece)]
  return [build.strong({ ...piece, end }), build.text({ ...piece, start: end })]
}

/** `Case study – Prompt: … – Must cover:` with bullets below: the bullets belong to the last dash where it ends in a colon. */
function runLists(
  line: Line,
  items: readonly Stretch[],
  inner: readonly Item[],
  build: InlineBuilder,
): List[] {
  const nodes = items.map(({ start, end }) => {
    const piece = pieceOf(line, line.content + start, line.content + end)
    return spanning<ListItem>({
      type: 'listItem',
      spread: false,
      children: [build.paragraph(labelled(piece, build))],
    })
  })
  const list: List = { type: 'list', ordered: false, start: null, spread: false, children: nodes }
  if (inner.length === 0) return [spanning(list)]
  const below = listOf(inner, build)
  const last = nodes.at(-1)
  if (/:$/.test(line.text) && last !== undefined) {
    last.children.push(below)
    spanning(last)
  } else list.children.push(...below.children)
  return [spanning(list)]
}

/** A line with its label set apart. */
export function labelled(piece: Piece, build: InlineBuilder): PhrasingContent[] {
  const label = LABEL.exec(textOfPiece(piece))?.[0].length ?? 0
  if (label === 0) return [build.text(piece)]
  const head = { ...piece, end: piece.start + label }
  const rest = { ...piece, start: head.end }
  return rest.start === rest.end ? [build.emphasis(head)] : [build.emphasis(head), build.text(rest)]
}
