import type { ElementContent, Text } from 'hast'
import { isElement } from './parse-html.ts'
import { place } from './place.ts'

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|[a-z][a-z\d]{1,30});/iy

/** A part of a text node, standing where it stands in the source: a character reference there is one character here. */
export function sliceText(node: Text, from: number, to: number, source: string): Text {
  const piece: Text = { type: 'text', value: node.value.slice(from, to) }
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return piece
  const exact = end - start === node.value.length
  const first = exact ? start + from : skip(source, start, end, from)
  piece.position = place(first, exact ? start + to : skip(source, first, end, to - from))
  return piece
}

/** The offset behind a number of characters of decoded text. */
function skip(source: string, start: number, end: number, count: number): number {
  let at = start
  for (let seen = 0; seen < count && at < end; ) {
    REFERENCE.lastIndex = at
    const reference = source[at] === '&' ? REFERENCE.exec(source) : null
    const code = Number.parseInt(reference?.[1] ?? '', 10) || Number.parseInt(reference?.[2] ?? '', 16) || 0
    seen += code > 0xffff ? 2 : 1
    at += reference?.[0].length ?? 1
  }
  return Math.min(at, end)
}

/** The inline nodes between two offsets of their joined text. */
export function sliceInline(
  nodes: readonly ElementContent[],
  start: number,
  end: number,
  source: string,
): ElementContent[] {
  const cut: ElementContent[] = []
  let at = 0
  for (const node of nodes) {
    const length = lengthOf(node)
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, length)
    if (from < to) {
      if (node.type === 'text') cut.push(sliceText(node, from, to, source))
      else if (isElement(node)) cut.push({ ...node, children: sliceInline(node.children, from, to, source) })
    }
    at += length
  }
  return cut
}

function lengthOf(node: ElementContent): number {
  if (node.type === 'text') return node.value.length
  return isElement(node) ? node.children.reduce((sum, child) => sum + lengthOf(child), 0) : 0
}
