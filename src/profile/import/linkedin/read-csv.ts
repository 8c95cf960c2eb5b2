import Papa from 'papaparse'
import type { Diagnostic } from '../../../model/index.ts'
import { cleanText, decodeText } from '../../../text/index.ts'
import type { ImportFile } from '../imported.ts'
import { importFinding, pointAt } from '../line-column.ts'

/** A table with named columns. Names are compared without case; a cell that is not there is empty. */
export interface CsvTable {
  columns: readonly string[]
  rows: readonly CsvRow[]
  diagnostics: Diagnostic[]
}

export interface CsvRow {
  /** The cell under a column, trimmed; null where it is empty or the column is missing. */
  cell(column: string): string | null
}

const MAX_ROWS = 5000
/** Mistakes in quoting that are told; one usually brings on the next. */
const MAX_ERRORS = 20

/** Reads one CSV file with a heading line. Text that is none, or quotes that do not close, are findings with their place. */
export function readCsv(file: ImportFile): CsvTable {
  const name = cleanText(file.name)
  const decoded = decodeText(file.bytes)
  if ('problem' in decoded) {
    const { reason, line } = decoded.problem
    const at = { line, column: 1 }
    const finding = importFinding('import-syntax', 'warning', `The file ${reason}`, name, {
      start: at,
      end: at,
    })
    return { columns: [], rows: [], diagnostics: [{ ...finding, hint: 'It was not read.' }] }
  }
  const text = decoded.text.replace(/^\ufeff/, '')
  const parsed = Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    skipEmptyLines: 'greedy',
    preview: MAX_ROWS + 2,
  })
  const [heading = [], ...body] = parsed.data
  const columns = heading.map((column) => cleanText(column).trim())
  const diagnostics = parsed.errors.slice(0, MAX_ERRORS).map((error) => {
    const at = pointAt(text, error.index ?? 0)
    return importFinding(
      'import-syntax',
      'warning',
      `Unexpected quotes in row ${(error.row ?? 0) + 1}: ${sentence(error.message)}`,
      name,
      { start: at, end: at },
      'Rows from here on may be read wrongly; check them in the profile.',
    )
  })
  if (body.length > MAX_ROWS) {
    diagnostics.push(
      importFinding(
        'import-limit',
        'warning',
        `The file has more than ${MAX_ROWS} rows; the first ${MAX_ROWS} were read`,
        name,
        null,
      ),
    )
  }
  return { columns, rows: body.slice(0, MAX_ROWS).map((cells) => rowOf(columns, cells)), diagnostics }
}

/** A comma, as the export has it; a semicolon or a tab where a spreadsheet has saved it again. */
function delimiterOf(text: string): string {
  const heading =
    text
      .slice(0, 2000)
      .split(/[\r\n]/)
      .find((line) => line.trim() !== '') ?? ''
  return heading.includes(',') ? ',' : ([';', '\t'].find((mark) => heading.includes(mark)) ?? ',')
}

function rowOf(columns: readonly string[], cells: readonly string[]): CsvRow {
  return {
    cell: (column) => {
      const at = columns.findIndex((name) => name.toLowerCase() === column.toLowerCase())
      return cells[at]?.trim() || null
    },
  }
}

function sentence(message: string): string {
  return cleanText(message).toLowerCase().replace(/\.$/, '')
}
