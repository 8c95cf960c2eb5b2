import type { Break, Emphasis, Paragraph, PhrasingContent, Strong, Text } from 'mdast'
import type { Position } from '../../model/index.ts'
import type { LineIndex } from '../line-index.ts'
import type { Line } from './read-lines.ts'

/** A stretch of one line. */
export interface Piece {
  line: Line
  start: number
  end: number
}

/** Makes Markdown nodes out of pieces of lines, each at its place in the document. */
export interface InlineBuilder {
  positionOf(first: Piece, last?: Piece): Position
  text(piece: Piece): Text
  strong(piece: Piece): Strong
  emphasis(piece: Piece): Emphasis
  lineBreak(before: Piece): Break
  paragraph(children: PhrasingContent[]): Paragraph
}

export function createInlineBuilder(lines: LineIndex): InlineBuilder {
  const positionOf = (first: Piece, last = first): Position => {
    const start = first.line.originalOffset(first.start)
    const end = last.end > last.start ? last.line.originalOffset(last.end - 1) + 1 : start
    return lines.positionAt(start, end)
  }
  const text = (piece: Piece): Text => ({
    type: 'text',
    value: piece.line.text.slice(piece.start, piece.end).replace(/\s+/g, ' '),
    position: positionOf(piece),
  })
  return {
    positionOf,
    text,
    strong: (piece) => ({ type: 'strong', children: [text(piece)], position: positionOf(piece) }),
    emphasis: (piece) => ({ type: 'emphasis', children: [text(piece)], position: positionOf(piece) }),
    lineBreak: (before) => ({ type: 'break', position: positionOf({ ...before, start: before.end }) }),
    paragraph: (children) => spanning<Paragraph>({ type: 'paragraph', children }),
  }
}

/** Gives a node the place of its children. */
export function spanning<
  T extends { children: { position?: Position | undefined }[]; position?: Position | undefined },
>(node: T): T {
  const start = node.children[0]?.position?.start
  const end = node.children.at(-1)?.position?.end
  if (start !== undefined && end !== undefined) node.position = { start, end }
  return node
}

/** A whole line behind its marker, or a part of it without blanks at its ends. */
export function pieceOf(line: Line, start = line.content, end = line.text.length): Piece {
  let from = start
  let to = end
  while (from < to && /\s/.test(line.text.charAt(from))) from += 1
  while (to > from && /\s/.test(line.text.charAt(to - 1))) to -= 1
  return { line, start: from, end: to }
}

export function textOfPiece({ line, start, end }: Piece): string {
  return line.text.slice(start, end)
}
