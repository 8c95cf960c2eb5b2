import type { Table, TableCell, TableRow } from 'mdast'
import type { Position } from '../../../model/index.ts'
import { type InlineBuilder, type Piece, pieceOf, spanning } from '../inline.ts'
import type { Line } from '../read-lines.ts'
import { type Column, type ColumnRole, readHeader } from './columns.ts'
import { findEnding, isAnchored } from './endings.ts'
import { sharedWords } from './shared-words.ts'
import { type SplitRow, splitRow } from './split-row.ts'
import { cellText, findStackedTable } from './stacked-table.ts'
import { summaryLabelLength } from './summary-labels.ts'

export interface FoundTable {
  table: Table
  /** Index of the first line behind it. */
  next: number
}

type Report = (position: Position, message: string) => void

/**
 * A table at this line: with tabs, bars or wide gaps between its cells, or with its borders lost, told by a header that is
 * nothing but names of columns.
 */
export function findTable(
  lines: readonly Line[],
  at: number,
  sections: ReadonlySet<Line>,
  build: InlineBuilder,
  report: Report,
): FoundTable | null {
  const header = lines[at]
  if (header === undefined) return null
  return (
    separatedTable(lines, at, sections, build) ??
    lostTable(lines, at, sections, build, report) ??
    stackedTable(lines, at, sections, build)
  )
}

const SEPARATORS = [/\t+/g, / ?\| ?/g, / {3,}/g] as const

/** Consecutive lines whose cells are still set apart. */
function separatedTable(
  lines: readonly Line[],
  at: number,
  sections: ReadonlySet<Line>,
  build: InlineBuilder,
): FoundTable | null {
  for (const separator of SEPARATORS) {
    const columns = pieces(lines[at], separator).length
    if (columns < 2) continue
    const rows: Piece[][] = []
    let next = at
    for (; next < lines.length; next += 1) {
      const line = lines[next]
      if (line === undefined || line.kind === 'blank' || sections.has(line)) break
      const cells = pieces(line, separator)
      if (cells.length < 2) break
      if (!cells.every(({ start, end }) => /^[-: ]*$/.test(line.text.slice(start, end)))) rows.push(cells)
    }
    if (rows.length < 2) continue
    const width = Math.max(...rows.map((row) => row.length))
    return { table: tableOf(rows.map((row) => rowOf(row, width, build))), next }
  }
  return null
}

function pieces(line: Line | undefined, separator: RegExp): Piece[] {
  if (line === undefined || line.text === '') return []
  const found = [...line.text.matchAll(separator)]
  const bar = separator.source.includes('\\|')
  const starts = [0, ...found.map((mark) => mark.index + mark[0].length)]
  const cells = starts.map((start, index) => pieceOf(line, start, found[index]?.index ?? line.text.length))
  if (!bar) return cells
  const first = cells[0]?.start === cells[0]?.end ? 1 : 0
  const last = cells.at(-1)?.start === cells.at(-1)?.end ? cells.length - 1 : cells.length
  return cells.slice(first, last)
}

function stackedTable(
  lines: readonly Line[],
  at: number,
  sections: ReadonlySet<Line>,
  build: InlineBuilder,
): FoundTable | null {
  const found = findStackedTable(lines, at, sections)
  if (found === null) return null
  const rows = found.rows.map((row) =>
    rowOf(
      row.map((line) => pieceOf(line, 0, cellText(line).length)),
      row.length,
      build,
    ),
  )
  return { table: tableOf(rows), next: found.next }
}

function lostTable(
  lines: readonly Line[],
  at: number,
  sections: ReadonlySet<Line>,
  build: InlineBuilder,
  report: Report,
): FoundTable | null {
  const header = lines[at]
  const columns = header === undefined ? null : readHeader(header.text)
  if (header === undefined || columns === null) return null
  const roles = columns.map(({ role }) => role)
  const next = rowsEnd(lines, at + 1, sections, roles)
  const rows = lines.slice(at + 1, next).filter(({ kind }) => kind !== 'blank')
  if (rows.length === 0) return null
  const shared = sharedWords(rows.map(({ text }) => text))
  const filled = withoutEmptyEnds(rows, roles)
  const made = rows.map((row, index) => {
    const split = splitOf(row, filled, shared[index] ?? [])
    reportUnclear(split, row, columns, header, build, report)
    const cells = split.cells.map((cell) => (cell === null ? null : pieceOf(row, cell.start, cell.end)))
    return rowOf(named(cells, roles), columns.length, build)
  })
  const names = columns.map(({ start, end }) => pieceOf(header, start, end))
  return { table: tableOf([rowOf(names, columns.length, build), ...made]), next }
}

/** The roles without last columns that no row fills, such as weights nobody wrote down. */
function withoutEmptyEnds(rows: readonly Line[], roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const last = roles.at(-1)
  if (last === undefined || roles.length < 3 || !isAnchored(last)) return roles
  const isFilled = rows.some(({ text }) => findEnding(last, text, text.length) !== null)
  return isFilled ? roles : roles.slice(0, -1)
}

/** A row whose category and name could not be told apart goes by its name: the category is what is left open. */
function named(cells: readonly (Piece | null)[], roles: readonly ColumnRole[]): (Piece | null)[] {
  const [category = null, name = null, ...rest] = cells
  const isOpen = roles[0] === 'category' && (roles[1] === 'tool' || roles[1] === 'metric') && name === null
  return isOpen ? [null, category, ...rest] : [...cells]
}

/** Rows stand right under one another; a blank line between two is passed where the next row ends as rows of this table do. */
function rowsEnd(
  lines: readonly Line[],
  from: number,
  sections: ReadonlySet<Line>,
  roles: readonly ColumnRole[],
): number {
  const last = roles.at(-1)
  let end = from
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined || line.kind === 'bullet' || sections.has(line)) break
    if (line.kind === 'blank') continue
    const gap = at > end
    const anchored =
      last !== undefined && isAnchored(last) && findEnding(last, line.text, line.text.length) !== null
    if (gap && !anchored && at > from + 1) break
    if (line.kind === 'ordered' && !anchored) break
    end = at + 1
  }
  return end
}

function splitOf(row: Line, roles: readonly ColumnRole[], shared: readonly number[]): SplitRow {
  if (roles[0] === 'label') {
    const label = summaryLabelLength(row.text)
    if (label !== null) {
      return {
        cells: [
          { start: 0, end: label },
          { start: label, end: row.text.length },
        ],
        unclear: [],
      }
    }
  }
  return splitRow(row.text, roles, shared)
}

function reportUnclear(
  { unclear }: SplitRow,
  row: Line,
  columns: readonly Column[],
  header: Line,
  build: InlineBuilder,
  report: Report,
): void {
  if (unclear.length === 0) return
  const names = columns
    .filter(({ role }) => unclear.includes(role))
    .map(({ start, end }) => `"${header.text.slice(start, end)}"`)
  report(
    build.positionOf(pieceOf(row, 0)),
    `Cannot tell where ${names.join(' and ')} ${names.length === 1 ? 'begins' : 'begin'} in this row, its text stays in the cell before`,
  )
}

function rowOf(cells: readonly (Piece | null)[], width: number, build: InlineBuilder): TableRow {
  const first = cells.find((cell) => cell !== null)
  const made = Array.from({ length: width }, (_, index): TableCell => {
    const cell = cells[index] ?? null
    if (cell === null || cell.start === cell.end) return { type: 'tableCell', children: [] }
    return { type: 'tableCell', children: [build.text(cell)], position: build.positionOf(cell) }
  })
  const row: TableRow = { type: 'tableRow', children: made }
  const last = cells.findLast((cell) => cell !== null)
  if (first && last) row.position = build.positionOf(first, last)
  return row
}

function tableOf(rows: TableRow[]): Table {
  return spanning<Table>({ type: 'table', children: rows })
}
