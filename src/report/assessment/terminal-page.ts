import type { ChalkInstance } from 'chalk'
import type { Assessment } from '../../model/index.ts'
import { padEnd, truncate, widthOf, wrap } from '../layout.ts'
import type { ReportOptions } from '../report-options.ts'

/** Everything a block of the terminal report needs. */
export interface Page {
  assessment: Assessment
  options: ReportOptions
  chalk: ChalkInstance
  /** Room for bars beside figures. */
  wide: boolean
}

/** A part of the report as lines; none where there is nothing to say. */
export type TerminalBlock = (page: Page) => string[]

/** A rule with the heading of what follows in it, so that a heading takes no line of its own; too narrow, it stands below. */
export function headed({ options, chalk }: Page, heading: string, note = ''): string[] {
  const dash = options.ascii ? '-' : '─'
  const text = `${chalk.bold(heading)}${note === '' ? '' : `  ${note}`}`
  const room = options.columns - widthOf(text) - 4
  if (room < 2) return [chalk.dim(dash.repeat(options.columns)), ...wrap(text, options.columns, ' ')]
  return [`${chalk.dim(dash.repeat(2))} ${text} ${chalk.dim(dash.repeat(room))}`]
}

type Rows = readonly (readonly [left: string, right: string])[]

/** Left text and right text on one line; the left one is cut or, where there is no room for both, wrapped above. */
export function columnsOf(rows: Rows, columns: number, indent: string): string[] {
  return inColumns(rows, columns, indent, (left, room) => [truncate(left, room)])
}

/** The same with nothing cut: left text takes the lines it needs, the right text stands on the first of them. */
export function wholeColumns(rows: Rows, columns: number, indent: string): string[] {
  return inColumns(rows, columns, indent, (left, room) => wrap(left, room, '', '  '))
}

function inColumns(
  rows: Rows,
  columns: number,
  indent: string,
  placed: (left: string, room: number) => string[],
): string[] {
  return rows.flatMap(([left, right]) => {
    const room = columns - widthOf(indent) - widthOf(right) - 2
    if (room < 24)
      return [...wrap(left, columns, indent, `${indent}  `), ...wrap(right, columns, `${indent}    `)]
    const [first = '', ...more] = placed(left, room)
    return [`${indent}${padEnd(first, room)}  ${right}`, ...more.map((line) => indent + line)]
  })
}

/** A line that plain characters made too long: blanks between columns give way first, then it is wrapped. */
export function fitLine(line: string, columns: number): string[] {
  const over = widthOf(line) - columns
  if (over <= 0) return [line]
  const gaps = line.trimStart().match(/ {2,}/g) ?? []
  const widest = gaps.reduce((best, gap) => (gap.length > best.length ? gap : best), '')
  if (widest.length > over + 1) {
    const at = line.lastIndexOf(widest)
    return [line.slice(0, at) + widest.slice(over) + line.slice(at + widest.length)]
  }
  const indent = ' '.repeat(line.length - line.trimStart().length)
  return wrap(line.trim(), columns, indent, `${indent}  `)
}

/** Wrapped, and cut with … after so many lines. */
export function wrapUpTo(most: number, text: string, columns: number, first: string, rest = first): string[] {
  const lines = wrap(text, columns, first, rest)
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  const last = kept.at(-1) ?? ''
  const room = columns - 2
  return [...kept.slice(0, -1), `${truncate(last, room).replace(/[\s,;:.…]+$/, '')} …`]
}
