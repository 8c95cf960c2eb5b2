import type { Position } from '../../model/index.ts'

type Point = Position['start']

/** Where a place begins and ends in the text. All places of what was parsed have offsets; the beginning of a document needs none. */
export function offsetsOf({ start, end }: Position): { from: number; to: number } {
  return { from: start.offset ?? 0, to: end.offset ?? 0 }
}

/** Exact place of a piece within a stretch of the text; the stretch itself where the piece is written differently there. */
export function placeWithin(text: string, position: Position, piece: string): Position {
  const { from, to } = offsetsOf(position)
  const at = piece === '' ? -1 : text.slice(from, to).indexOf(piece)
  return at < 0 ? position : placeOfStretch(text, position, from + at, from + at + piece.length)
}

/**
 * Place of a stretch of the text, counted on from the beginning of the node it stands in, so that it costs the length of the
 * node and not that of the document.
 */
export function placeOfStretch(text: string, node: Position, from: number, to: number): Position {
  const start = onward(text, node.start, from)
  return { start, end: onward(text, start, Math.max(from, to)) }
}

function onward(text: string, point: Point, wanted: number): Point & { offset: number } {
  const from = point.offset ?? 0
  const offset = Math.min(Math.max(from, wanted), text.length)
  let { line } = point
  let lineStart = from - point.column + 1
  for (let at = from; at < offset; at += 1) {
    const code = text.charCodeAt(at)
    if (code !== 10 && (code !== 13 || text.charCodeAt(at + 1) === 10)) continue
    line += 1
    lineStart = at + 1
  }
  return { line, column: offset - lineStart + 1, offset }
}
