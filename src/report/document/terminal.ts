import { Chalk, type ChalkInstance } from 'chalk'
import Table from 'cli-table3'
import { cleanText, defuseLogCommands } from '../../text/index.ts'
import { truncate, widthOf, wrap } from '../layout.ts'
import type { ReportOptions } from '../report-options.ts'
import type { Block, Column, ListItem } from './blocks.ts'
import { heatMapLines } from './heat-map-lines.ts'

/** The table library's time grows with the square of the rows; longer tables are cut with a sentence, the other formats are whole. */
const MAX_ROWS = 500
const MAX_CELL = 400
const NARROW = 60
const GAP = 2

/** Blocks as lines of at most `columns` cells, readable without colour; below 60 columns tables become lists. */
export function renderTerminalBlocks(blocks: readonly Block[], options: ReportOptions): string {
  const chalk = new Chalk({ level: options.color ? 1 : 0 })
  const parts = blocks.map((block) => renderBlock(block, options, chalk))
  const lines = parts.flatMap((part, i) =>
    i === 0 || blocks[i - 1]?.kind === 'heading' ? part : ['', ...part],
  )
  const text = defuseLogCommands(`${lines.map((line) => line.trimEnd()).join('\n')}\n`)
  return options.ascii ? toAscii(text) : text
}

function renderBlock(block: Block, options: ReportOptions, chalk: ChalkInstance): string[] {
  const { columns } = options
  switch (block.kind) {
    case 'title':
      return wrap(cleanText(block.text), columns).map((line) => chalk.bold(line))
    case 'heading':
      return wrap(cleanText(block.text), columns).map((line) => chalk.bold(line))
    case 'text':
      return wrap(cleanText(block.text), columns).map((line) => (block.strong ? chalk.bold(line) : line))
    case 'list':
      return block.items.flatMap((item, i) => listItem(item, i, block.style, columns))
    case 'heatmap':
      return heatMapLines(block, columns, chalk)
    case 'table':
      return columns < NARROW ? tableAsList(block, columns, chalk) : tableLines(block, columns, chalk)
  }
}

function listItem(
  { text, notes }: ListItem,
  i: number,
  style: 'bullet' | 'number' | 'task',
  columns: number,
): string[] {
  const mark = style === 'number' ? `${i + 1}. ` : style === 'task' ? '[ ] ' : '- '
  const indent = ' '.repeat(mark.length + 2)
  return [
    ...wrap(cleanText(text), columns, `  ${mark}`, indent),
    ...(notes ?? []).flatMap((note) => wrap(cleanText(note), columns, indent)),
  ]
}

function tableLines(
  { columns: heads, rows }: Extract<Block, { kind: 'table' }>,
  width: number,
  chalk: ChalkInstance,
): string[] {
  const shown = rows.slice(0, MAX_ROWS).map((row) => row.map((cell) => truncate(cleanText(cell), MAX_CELL)))
  const widths = columnWidths(heads, shown, width)
  const table = new Table({
    head: heads.map(({ head }) => chalk.bold(head)),
    colWidths: widths.map((cells) => cells + GAP),
    colAligns: heads.map(({ right }) => (right ? 'right' : 'left')),
    wordWrap: true,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP },
    chars: NO_LINES,
  })
  for (const row of shown) table.push(row)
  const lines = table.toString().split('\n')
  return rows.length > MAX_ROWS
    ? [...lines, `… and ${rows.length - MAX_ROWS} more rows; the other formats have all.`]
    : lines
}

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
}

/** Every column as wide as its widest cell; where that is too much, growing columns share what the others leave. */
function columnWidths(
  heads: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const natural = heads.map(({ head }, i) =>
    Math.max(widthOf(head), ...rows.map((row) => widthOf(row[i] ?? ''))),
  )
  const room = width - heads.length * GAP
  const total = natural.reduce((sum, cells) => sum + cells, 0)
  if (total <= room) return natural
  const growing = heads.flatMap(({ grow }, i) => (grow ? [i] : []))
  const fixed = natural.reduce((sum, cells, i) => sum + (growing.includes(i) ? 0 : cells), 0)
  const share = Math.max(12, Math.floor((room - fixed) / Math.max(1, growing.length)))
  return natural.map((cells, i) => (growing.includes(i) ? Math.min(cells, share) : cells))
}

function tableAsList(
  { columns: heads, rows }: Extract<Block, { kind: 'table' }>,
  columns: number,
  chalk: ChalkInstance,
): string[] {
  return rows.flatMap((row) =>
    row.flatMap((cell, i) => {
      const label = i === 0 ? '' : `${heads[i]?.head ?? ''}: `
      const lines = wrap(label + cleanText(cell), columns, i === 0 ? '' : '  ', i === 0 ? '' : '    ')
      return i === 0 ? lines.map((line) => chalk.bold(line)) : cell === '' ? [] : lines
    }),
  )
}

/** Marks outside ASCII as plain characters, for terminals and logs that have no others. */
export function toAscii(text: string): string {
  const plain: Record<string, string> = {
    '→': '->',
    '–': '-',
    '—': '-',
    '·': '|',
    '…': '...',
    '−': '-',
    '’': "'",
    '“': '"',
    '”': '"',
    '✓': '+',
    '◐': '~',
    '✗': '-',
    '█': '#',
    '░': '.',
    '─': '-',
    '×': 'x',
  }
  return text.replace(/[→–—·…−’“”✓◐✗█░─×]/g, (mark) => plain[mark] ?? mark)
}
