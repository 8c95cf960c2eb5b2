import type { At, Diagnostic, Position, Severity } from '../model/index.ts'
import type { SourceDocument } from '../source/index.ts'
import { createLineIndex, type LineIndex } from '../source/on-demand/index.ts'

/** Places and findings of one extraction, gathered while the extractors run. */
export interface Places {
  /** Where an item stands; the place read last where the node has none. */
  at(position: Position | undefined): At
  /** Notes the exact place of a JSON path. */
  set(path: string, position: Position | undefined): void
  /** Place of a piece of text within a stretch of the original; the stretch itself where the piece is written differently there. */
  find(position: Position | undefined, piece: string): Position | undefined
  report(finding: Finding): void
  positions: ReadonlyMap<string, Position>
  diagnostics: Diagnostic[]
}

export interface Finding {
  ruleId: string
  severity: Severity
  message: string
  hint?: string
  position: Position | undefined
}

const START: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }

export function createPlaces(document: SourceDocument): Places {
  const { file, text } = document
  const positions = new Map<string, Position>()
  const diagnostics: Diagnostic[] = []
  let lines: LineIndex | null = null
  let last = START
  const known = (position: Position | undefined): Position => {
    last = position ?? last
    return last
  }
  return {
    positions,
    diagnostics,
    at: (position) => ({ file, line: known(position).start.line }),
    set: (path, position) => {
      if (position !== undefined) positions.set(path, plain(position))
    },
    find: (position, piece) => {
      const start = position?.start.offset
      const end = position?.end.offset
      if (start === undefined || end === undefined || piece === '') return position
      const found = text.slice(start, end).indexOf(piece)
      if (found < 0) return position
      lines ??= createLineIndex(text)
      return lines.positionAt(start + found, start + found + piece.length)
    },
    report: ({ position, hint, ...finding }) => {
      diagnostics.push({
        ...finding,
        file,
        position: plain(position ?? START),
        ...(hint === undefined ? {} : { hint }),
      })
    },
  }
}

/** Without the extra keys a parser may put on a position. */
function plain({ start, end }: Position): Position {
  return { start: point(start), end: point(end) }
}

function point({ line, column, offset }: Position['start']): Position['start'] {
  return { line, column, ...(offset === undefined ? {} : { offset }) }
}
