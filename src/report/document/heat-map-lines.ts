import type { ChalkInstance } from 'chalk'
import type { Status } from '../../model/index.ts'
import { cleanText } from '../../text/index.ts'
import { statusMark } from '../assessment/words.ts'
import { padEnd, widthOf, wrap } from '../layout.ts'
import type { Block, HeatMapRow } from './blocks.ts'

type HeatMap = Extract<Block, { kind: 'heatmap' }>

/** "✓ 4.7" and a gap; without the level, "✓" and a gap. */
const CELL = 7
const SMALL_CELL = 3
const LABEL = 28
const NARROW = 60

/** Mark and level of one cell: `✓ 4.7`, `✗`. */
export function heatMapMark({ status, level }: HeatMapRow['cells'][number]): string {
  return `${statusMark(status, false)}${level === null ? '' : ` ${Math.round(level * 10) / 10}`}`
}

/**
 * A heat map for a terminal: a column a person, headed by name where all names fit, else by a number with the names above. Many people
 * lose the level, then stand in blocks one under the other; on a narrow terminal each requirement is a paragraph. Colour only repeats
 * what the mark says.
 */
export function heatMapLines({ people, rows }: HeatMap, columns: number, chalk: ChalkInstance): string[] {
  const names = people.map(cleanText)
  const widest = Math.max(CELL, ...names.map((name) => widthOf(name) + 2))
  const named = columns >= NARROW && LABEL + names.length * widest <= columns
  if (named) {
    const label = columns - names.length * widest
    return [
      padEnd('', label) + names.map((name) => chalk.bold(padEnd(name, widest))).join(''),
      ...rows.flatMap((row) => rowLines(row, label, widest, row.cells.map(heatMapMark), chalk)),
    ]
  }
  const key = wrap(
    names.map((name, i) => `${i + 1}\u00a0${name.replaceAll(' ', '\u00a0')}`).join(', '),
    columns,
  )
  const keyLines = key.map((line) => line.replaceAll('\u00a0', ' '))
  const grid = columns < NARROW ? listLines(rows, columns, chalk) : blocks(rows, names.length, columns, chalk)
  return [...keyLines, '', ...grid]
}

/** Columns headed by numbers; as many blocks, one under the other, as the people need. */
function blocks(
  rows: readonly HeatMapRow[],
  people: number,
  columns: number,
  chalk: ChalkInstance,
): string[] {
  const withLevel = LABEL + people * CELL <= columns
  const cell = withLevel ? CELL : SMALL_CELL
  const perBlock = Math.max(1, Math.floor((columns - LABEL) / cell))
  const lines: string[] = []
  for (let from = 0; from < people; from += perBlock) {
    const to = Math.min(people, from + perBlock)
    const label = columns - Math.min(people, perBlock) * cell
    const heads = Array.from({ length: to - from }, (_, i) => padEnd(String(from + i + 1), cell))
    if (from > 0) lines.push('')
    lines.push(padEnd('', label) + heads.map((head) => chalk.bold(head)).join(''))
    for (const row of rows) {
      const cells = row.cells.slice(from, to)
      const marks = cells.map((one) => (withLevel ? heatMapMark(one) : statusMark(one.status, false)))
      lines.push(...rowLines({ ...row, cells }, label, cell, marks, chalk))
    }
  }
  return lines
}

function rowLines(
  { text, cells }: HeatMapRow,
  label: number,
  width: number,
  marks: readonly string[],
  chalk: ChalkInstance,
): string[] {
  const [first = '', ...rest] = wrap(cleanText(text), label - 2, '', '  ')
  const drawn = marks.map((mark, i) => tint(chalk, cells[i]?.status, padEnd(mark, width)))
  return [padEnd(first, label) + drawn.join(''), ...rest]
}

function listLines(rows: readonly HeatMapRow[], columns: number, chalk: ChalkInstance): string[] {
  return rows.flatMap(({ text, cells }) => [
    ...wrap(cleanText(text), columns).map((line) => chalk.bold(line)),
    ...wrap(
      cells.map((one, i) => `${i + 1}:${heatMapMark(one).replace(' ', '\u00a0')}`).join('  '),
      columns,
      '  ',
    ).map((line) => line.replaceAll('\u00a0', ' ')),
  ])
}

function tint(chalk: ChalkInstance, status: Status | undefined, text: string): string {
  switch (status) {
    case 'met':
      return chalk.green(text)
    case 'partial':
      return chalk.yellow(text)
    case 'missing':
      return chalk.red(text)
    default:
      return chalk.cyan(text)
  }
}
