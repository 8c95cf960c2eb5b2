import type { Table, TableCell, TableRow } from 'mdast'
import type { Position } from '../../model/index.ts'
import { normalizeHeading } from '../headings/normalize-heading.ts'
import { textOf } from './text-of.ts'

/** Names a column goes by, for each column a section reads. The order is the order of columns in our own format. */
export type ColumnNames<Column extends string> = Readonly<Record<Column, readonly string[]>>

export interface Cell {
  text: string
  /** Header of its column. */
  header: string
  position: Position | undefined
}

export interface Row<Column extends string> {
  cells: Partial<Record<Column, Cell>>
  /** Cells of columns nobody knows. */
  other: Cell[]
  position: Position | undefined
}

export interface ReadTable<Column extends string> {
  rows: Row<Column>[]
  /** Columns that were found. */
  columns: Column[]
  headers: string[]
}

/** No table of a brief has more; the cells of further columns are not read. */
const MAX_COLUMNS = 30

/** The rows of a table by the meaning of their columns. Rows without any text are left out. */
export function readTable<Column extends string>(
  table: Table,
  names: ColumnNames<Column>,
): ReadTable<Column> {
  const [header, ...body] = table.children
  const headers = (header?.children ?? []).slice(0, MAX_COLUMNS).map((cell) => textOf(cell))
  const columns = matchColumns(headers, names)
  const rows = body.flatMap((row) => readRow(row, headers, columns) ?? [])
  return { rows, columns: columns.filter((column) => column !== null), headers }
}

function readRow<Column extends string>(
  row: TableRow,
  headers: readonly string[],
  columns: readonly (Column | null)[],
): Row<Column> | null {
  const cells: Partial<Record<Column, Cell>> = {}
  const other: Row<Column>['other'] = []
  for (const [index, node] of row.children.slice(0, MAX_COLUMNS).entries()) {
    const cell = readCell(node, headers[index] ?? '')
    const column = columns[index]
    if (cell.text === '') continue
    if (column === null || column === undefined) other.push(cell)
    else cells[column] = cell
  }
  const isEmpty = Object.keys(cells).length === 0 && other.length === 0
  return isEmpty ? null : { cells, other, position: row.position as Position | undefined }
}

function readCell(node: TableCell, header: string): Cell {
  const first = node.children[0]?.position
  const last = node.children.at(-1)?.position
  const inner =
    first === undefined || last === undefined ? node.position : { start: first.start, end: last.end }
  const text = textOf(node)
  return { text: /^[–—-]$|^n\/?a$/i.test(text) ? '' : text, header, position: inner as Position | undefined }
}

/** Exact names first, then the columns that contain one; each column of the table serves once. */
function matchColumns<Column extends string>(
  headers: readonly string[],
  names: ColumnNames<Column>,
): (Column | null)[] {
  const wanted = wantedColumns(names)
  const found: (Column | null)[] = headers.map(() => null)
  const taken = new Set<Column>()
  const assign = (fits: (header: string, name: string) => boolean): void => {
    for (const [index, header] of headers.entries()) {
      if (found[index] !== null) continue
      const own = normalizeHeading(header) || header.trim().toLowerCase()
      const hit = wanted.find(([column, list]) => !taken.has(column) && list.some((name) => fits(own, name)))
      if (hit === undefined) continue
      found[index] = hit[0]
      taken.add(hit[0])
    }
  }
  assign((header, name) => header === name)
  assign((header, name) => ` ${header} `.includes(` ${name} `))
  return found
}

/** Tables of names as they are compared, made once for each of the few there are. */
const prepared = new WeakMap<object, readonly (readonly [string, readonly string[]])[]>()

function wantedColumns<Column extends string>(
  names: ColumnNames<Column>,
): readonly (readonly [Column, readonly string[]])[] {
  const known = prepared.get(names)
  if (known !== undefined) return known as readonly (readonly [Column, readonly string[]])[]
  const made = (Object.entries(names) as [Column, readonly string[]][]).map(
    ([column, list]) => [column, list.map((name) => normalizeHeading(name) || name)] as const,
  )
  prepared.set(names, made)
  return made
}
