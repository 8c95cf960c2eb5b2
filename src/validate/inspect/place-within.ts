import type { Position } from '../../model/index.ts'
import { createLineIndex } from '../../source/index.ts'

/** Exact place of a piece within a stretch of the text; the stretch itself where the piece is written differently there. */
export function placeWithin(text: string, position: Position, piece: string): Position {
  const start = position.start.offset
  const end = position.end.offset
  if (start === undefined || end === undefined || piece === '') return position
  const at = text.slice(start, end).indexOf(piece)
  return at < 0 ? position : createLineIndex(text).positionAt(start + at, start + at + piece.length)
}
