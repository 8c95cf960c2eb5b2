import type { Line } from '../read-lines.ts'
import { type ColumnRole, isColumnName, readSeparateHeader } from './columns.ts'
import { findEnding, isAnchored } from './endings.ts'

/** A table whose cells stand one below the other, each on a line of its own. */
export interface StackedTable {
  /** Lines of the header and of each row, one a cell. */
  rows: Line[][]
  /** Index of the first line behind it. */
  next: number
}

const MAX_COLUMNS = 7
const LONGEST_NAME = 60

/**
 * Consecutive lines that are names of columns, then the cells row by row. Rows are counted by the cells only they end with (a
 * frequency, a prevalence, a weight); without such a column the table must be a block of its own that comes out even.
 */
export function findStackedTable(
  lines: readonly Line[],
  at: number,
  sections: ReadonlySet<Line>,
): StackedTable | null {
  const first = lines[at]
  if (first === undefined || !isColumnName(cellText(first))) return null
  const cells = cellLines(lines, at, sections)
  for (let columns = Math.min(MAX_COLUMNS, cells.length); columns >= 2; columns -= 1) {
    const header = cells.slice(0, columns)
    if (header.some(({ line }) => line.text.length > LONGEST_NAME)) continue
    const roles = readSeparateHeader(header.map(({ line }) => cellText(line)))
    const last = roles.at(-1)
    if (last === null || last === undefined || roles.includes(null)) continue
    const body = cells.slice(columns)
    const rows = isAnchored(last) ? takeRows(body, columns, last) : evenRows(lines, body, columns)
    const end = rows.at(-1)?.at(-1)
    if (end === undefined) continue
    return { rows: [header, ...rows].map((row) => row.map(({ line }) => line)), next: end.index + 1 }
  }
  return null
}

/** All lines up to the next blank one, where they come out even. */
function evenRows(lines: readonly Line[], cells: readonly CellLine[], columns: number): CellLine[][] {
  const gap = cells.findIndex(({ index }) => lines[index - 1]?.kind === 'blank')
  const block = gap < 0 ? cells : cells.slice(0, gap)
  if (block.length === 0 || block.length % columns !== 0) return []
  return Array.from({ length: block.length / columns }, (_, row) =>
    block.slice(row * columns, (row + 1) * columns),
  )
}

interface CellLine {
  line: Line
  index: number
}

const MAX_LINES = 2_000

function cellLines(lines: readonly Line[], at: number, sections: ReadonlySet<Line>): CellLine[] {
  const cells: CellLine[] = []
  for (let index = at; index < lines.length && cells.length < MAX_LINES; index += 1) {
    const line = lines[index]
    if (line === undefined || line.kind === 'bullet' || sections.has(line)) break
    if (line.kind !== 'blank') cells.push({ line, index })
  }
  return cells
}

function takeRows(cells: readonly CellLine[], columns: number, last: ColumnRole): CellLine[][] {
  const rows: CellLine[][] = []
  for (let from = 0; from + columns <= cells.length; from += columns) {
    const row = cells.slice(from, from + columns)
    const end = row.at(-1)
    // The ending looks for a word before it, which a cell of its own does not have.
    const text = `x ${end === undefined ? '' : cellText(end.line)}`
    if (findEnding(last, text, text.length) !== 2) break
    rows.push(row)
  }
  return rows
}

/** Without a bar at its end, which some pages leave behind each cell. */
export function cellText(line: Line): string {
  return line.text.replace(/ ?\|$/, '')
}
