import type { ElementContent, Text } from 'hast'
import { isElement, textOf } from './parse-html.ts'
import { place } from './place.ts'

/** One line of a block's running text, as its author broke it: at `br` or at a line end in the source. */
export interface BlockLine {
  nodes: ElementContent[]
  text: string
  /** What began the line: nothing (the first), a `br`, or a line end. */
  after: 'start' | 'br' | 'newline'
}

/**
 * Splits the inline content of a block into lines. Positions of parts of a text are right where its source holds no line end
 * written as a character reference.
 * @param source the HTML the positions refer to
 */
export function linesOfBlock(nodes: readonly ElementContent[], source: string): BlockLine[] {
  const lines: BlockLine[] = [{ nodes: [], text: '', after: 'start' }]
  const add = (node: ElementContent) => {
    const line = lines.at(-1)
    if (line === undefined) return
    line.nodes.push(node)
    line.text += textOf(node)
  }
  for (const node of nodes) {
    if (isElement(node, 'br')) lines.push({ nodes: [], text: '', after: 'br' })
    else if (node.type === 'text') {
      for (const [index, piece] of splitText(node, source).entries()) {
        if (index > 0) lines.push({ nodes: [], text: '', after: 'newline' })
        add(piece)
      }
    } else add(node)
  }
  return joinBreaks(lines)
}

/** A line end right behind a `br` is no line of its own. */
function joinBreaks(lines: readonly BlockLine[]): BlockLine[] {
  const joined: BlockLine[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last !== undefined && line.after === 'newline' && last.text.trim() === '') {
      joined[joined.length - 1] = { ...line, after: last.after }
    } else joined.push(line)
  }
  return joined.filter(({ text }) => text.trim() !== '')
}

/** The lines of a text node, each with its own place. */
function splitText(node: Text, source: string): Text[] {
  const values = node.value.split(/\r\n|\r|\n/)
  if (values.length === 1) return [node]
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  const raw = start === undefined || end === undefined ? [] : source.slice(start, end).split(/(\r\n|\r|\n)/)
  const exact = raw.length === values.length * 2 - 1
  let offset = start ?? 0
  return values.map((value, index) => {
    const length = exact ? (raw[index * 2] ?? '').length : (end ?? 0) - offset
    const piece: Text = { type: 'text', value }
    if (node.position !== undefined) piece.position = place(offset, offset + length)
    if (exact) offset += length + (raw[index * 2 + 1] ?? '').length
    return piece
  })
}
