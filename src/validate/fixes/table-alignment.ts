import type { Extraction } from '../../extract/index.ts'
import type { Position } from '../../model/index.ts'
import { displayWidth } from '../../text/index.ts'
import type { Fix, Mend } from './fix.ts'

interface Line {
  start: number
  /** Cells as written, blanks around them included. */
  cells: string[]
  text: string
}

/**
 * Tables written in one way: pipes below each other where the writer began to pad cells, else one blank on either side of
 * every cell. The text of cells stays as it is.
 */
export const tableAlignment: Fix = {
  ruleIds: ['table-alignment'],
  changes: [],
  mends: ({ document }) =>
    document.tree.children
      .filter((node) => node.type === 'table')
      .flatMap((node) => inTable(node.position as Position | undefined, document.text)),
}

function inTable(position: Position | undefined, text: Extraction['document']['text']): Mend[] {
  const from = position?.start.offset
  const to = position?.end.offset
  if (position === undefined || from === undefined || to === undefined || position.start.column !== 1)
    return []
  const lines = linesOf(text, from, to)
  const width = lines[0]?.cells.length ?? 0
  // Rows with other numbers of cells are for a person to look at.
  if (lines.length < 2 || lines.some(({ cells }) => cells.length !== width)) return []
  const padded = lines.some(({ cells }, at) => at !== 1 && cells.some((cell) => /\S {2,}$/.test(cell)))
  const better = padded ? aligned(lines) : lines.map(({ cells }) => plain(cells))
  const edits = lines.flatMap(({ start, text: old }, at) => {
    const line = better[at] ?? old
    return line === old ? [] : [{ start, end: start + old.length, text: line }]
  })
  return edits.length === 0 ? [] : [{ position, edits }]
}

function linesOf(text: string, from: number, to: number): Line[] {
  const lines: Line[] = []
  let start = from
  for (const part of text.slice(from, to).split(/(\r\n|\r|\n)/)) {
    if (!/^[\r\n]/.test(part)) lines.push({ start, text: part, cells: cellsOf(part) })
    start += part.length
  }
  return lines
}

/** Cells of a row: parts between pipes that no backslash stands before. */
function cellsOf(line: string): string[] {
  const cells = ['']
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at] ?? ''
    if (char === '\\' && /[\\|]/.test(line[at + 1] ?? '')) {
      cells.push((cells.pop() ?? '') + char + line[at + 1])
      at += 1
    } else if (char === '|') cells.push('')
    else cells.push((cells.pop() ?? '') + char)
  }
  if (cells[0]?.trim() === '') cells.shift()
  if (cells.length > 1 && cells.at(-1)?.trim() === '') cells.pop()
  return cells
}

function plain(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell.trim() === '' ? ' ' : ` ${cell.trim()} `)).join('|')}|`
}

function aligned(lines: readonly Line[]): string[] {
  const widths = (lines[0]?.cells ?? []).map((_, column) =>
    Math.max(3, ...lines.map(({ cells }, at) => (at === 1 ? 0 : displayWidth((cells[column] ?? '').trim())))),
  )
  return lines.map(({ cells }, at) => {
    const padded = cells.map((cell, column) => {
      const width = widths[column] ?? 0
      if (at === 1) return delimiter(cell.trim(), width)
      const right = /^-+:$/.test(lines[1]?.cells[column]?.trim() ?? '')
      const blanks = ' '.repeat(width - displayWidth(cell.trim()))
      return right ? blanks + cell.trim() : cell.trim() + blanks
    })
    return `| ${padded.join(' | ')} |`
  })
}

function delimiter(cell: string, width: number): string {
  const left = cell.startsWith(':') ? ':' : ''
  const right = cell.endsWith(':') ? ':' : ''
  return left + '-'.repeat(Math.max(1, width - left.length - right.length)) + right
}
