import type { Position } from '../../model/index.ts'
import { displayWidth } from '../../text/index.ts'
import { offsetsOf, placeOfNode, treeNodes } from '../inspect/index.ts'
import type { Fix, Mend } from './fix.ts'

interface Line {
  start: number
  text: string
  /** Cells as written, blanks around them included. */
  cells: readonly string[]
  /** The hyphens below the header. */
  isDelimiter: boolean
}

/**
 * Tables written in one way: pipes below each other where the writer began to pad cells, else one blank on either side of
 * every cell. The text of cells stays as it is.
 */
export const tableAlignment: Fix = {
  ruleId: 'table-alignment',
  changes: [],
  mends: ({ document }) =>
    treeNodes(document.tree.children)
      .filter(({ type }) => type === 'table')
      .flatMap((node) => inTable(placeOfNode(node), document.text)),
}

function inTable(position: Position, text: string): Mend[] {
  if (position.start.column !== 1) return []
  const lines = linesOf(text, position)
  // Rows with other numbers of cells are for a person to look at.
  if (new Set(lines.map(({ cells }) => cells.length)).size > 1) return []
  const rows = lines.filter(({ isDelimiter }) => !isDelimiter)
  const isPadded = rows.some(({ cells }) => cells.some((cell) => /\S {2,}$/.test(cell)))
  const columns = isPadded ? columnsOf(lines) : null
  const edits = lines.flatMap((line) => {
    const { start, text: old } = line
    const better = columns === null ? plain(line) : aligned(line, columns)
    return better === old ? [] : [{ start, end: start + old.length, text: better }]
  })
  return edits.length === 0 ? [] : [{ position, edits }]
}

function linesOf(text: string, position: Position): Line[] {
  const { from, to } = offsetsOf(position)
  let end = from
  const parts = text.slice(from, to).split(/(\r\n|\r|\n)/)
  const places = parts.map((part) => {
    end += part.length
    return { start: end - part.length, text: part }
  })
  return places
    .filter((_, at) => at % 2 === 0)
    .map((place, at) => ({ ...place, cells: cellsOf(place.text), isDelimiter: at === 1 }))
}

/** Cells of a row: parts between pipes that no backslash stands before. */
function cellsOf(line: string): string[] {
  const cells: string[] = []
  let cell = ''
  for (const part of line.replace(/^\s*\|/, '').split(/(\\[\\|]|\|)/)) {
    if (part === '|') {
      cells.push(cell)
      cell = ''
    } else cell += part
  }
  // Nothing behind the last pipe is no cell.
  return cell.trim() === '' && cells.length > 0 ? cells : [...cells, cell]
}

function plain({ cells }: Line): string {
  return `|${cells.map((cell) => (cell.trim() === '' ? ' ' : ` ${cell.trim()} `)).join('|')}|`
}

interface Column {
  width: number
  /** Its cells stand at the right. */
  isRight: boolean
}

function columnsOf(lines: readonly Line[]): Column[] {
  const columns: Column[] = []
  for (const { cells, isDelimiter } of lines) {
    for (const [at, cell] of cells.entries()) {
      const column = columns[at] ?? { width: 3, isRight: false }
      if (isDelimiter) column.isRight = /^-+:$/.test(cell.trim())
      else column.width = Math.max(column.width, displayWidth(cell.trim()))
      columns[at] = column
    }
  }
  return columns
}

function aligned({ cells, isDelimiter }: Line, columns: readonly Column[]): string {
  const padded = columns.map(({ width, isRight }, at) => {
    const cell = (cells[at] ?? '').trim()
    if (isDelimiter) return delimiter(cell, width)
    const blanks = ' '.repeat(width - displayWidth(cell))
    return isRight ? blanks + cell : cell + blanks
  })
  return `| ${padded.join(' | ')} |`
}

function delimiter(cell: string, width: number): string {
  const left = cell.startsWith(':') ? ':' : ''
  const right = cell.endsWith(':') ? ':' : ''
  return left + '-'.repeat(width - left.length - right.length) + right
}
