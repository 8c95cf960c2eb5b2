import type { Nodes } from 'mdast'
import type { Position } from '../../model/index.ts'
import { type Run, runsOf } from './runs.ts'
import { oneLine } from './text-of.ts'

/** A line of a paragraph as its writer meant it: `Description: …`, with what stands before the colon as label. */
export interface Line {
  /** null where the line has none, or where it is long enough to be a sentence. */
  label: string | null
  /** Without label and bullet. */
  text: string
  /** Label and text. */
  whole: string
  /** It began with a dash or a bullet. */
  isBullet: boolean
  position: Position | undefined
  /** Stretches of bold within `whole`, as offsets. */
  bold: { start: number; end: number }[]
}

const BULLET = /^[ \t]*[–—•▪‣·*-][ \t\u00a0]+/
/** A label at the beginning of a line: up to eight words and a colon. Two words before a colon in the middle are no label. */
const LABEL = /^((?:[\p{L}\p{N}(][\p{L}\p{N}’'()/&.,+%-]*[ \u00a0]?){1,9}?)[ \u00a0]?[:：](?=\s|$)/u
const MAX_LABEL = 80

/**
 * Splits inline content into lines: at hard breaks; at line ends where the next line begins with a dash or with a label in bold
 * or known to `isLabel`; and before a label in italics or bold within a line (`**Name**: text. *Use:* more`).
 * Other line ends are hard wraps and become spaces.
 */
export function linesOf(nodes: readonly Nodes[], isLabel: (label: string) => boolean): Line[] {
  const groups: Run[][] = [[]]
  for (const run of explode(runsOf(nodes))) {
    const current = groups.at(-1) ?? []
    if (run.isBreak || startsLine(run, current, isLabel)) groups.push(run.isBreak ? [] : [run])
    else current.push(run)
  }
  return groups.map(toLine).filter((line) => line.whole !== '')
}

/** Runs cut at the line ends of the source. */
function explode(runs: readonly Run[]): Run[] {
  return runs.flatMap((run) => {
    if (run.isBreak || !/[\r\n]/.test(run.text)) return [run]
    const parts = run.text.split(/(?<=\n|\r(?!\n))/)
    let from = 0
    return parts.map((text) => {
      const part = { ...run, text, position: shift(run, from) }
      from += text.length
      return part
    })
  })
}

function shift(run: Run, by: number): Position | undefined {
  if (run.position === undefined || by === 0) return run.position
  const before = run.text.slice(0, by)
  const newlines = before.match(/\r\n|\n|\r/g)?.length ?? 0
  const { start, end } = run.position
  return {
    start: {
      line: start.line + newlines,
      column: 1,
      ...(start.offset === undefined ? {} : { offset: start.offset + by }),
    },
    end,
  }
}

function startsLine(run: Run, current: readonly Run[], isLabel: (label: string) => boolean): boolean {
  const previous = current.at(-1)
  if (previous === undefined) return false
  const atLineStart = /[\r\n]\s*$/.test(previous.text)
  const label =
    /^\s*([^:：]{1,80})[:：]\s*$/.exec(run.text)?.[1] ?? (run.strong || run.emphasis ? run.text : null)
  if (!atLineStart) {
    return (run.strong || run.emphasis) && /[:：]\s*$/.test(run.text) && label !== null && isLabel(label)
  }
  if (BULLET.test(run.text)) return true
  if (run.strong && label !== null && /[:：]\s*$/.test(run.text)) return true
  const plain = LABEL.exec(run.text)?.[1]
  return (plain !== undefined && isLabel(plain)) || (run.strong && label !== null && isLabel(label))
}

function toLine(runs: readonly Run[]): Line {
  const position = runs.find((run) => run.text.trim() !== '')?.position
  const last = runs.findLast((run) => run.text.trim() !== '')?.position
  const { whole, bold } = flatten(runs)
  const label = labelOf(whole, bold)
  const text = label === null ? whole : whole.slice(whole.search(/[:：]/) + 1).trim()
  return {
    label,
    text,
    whole,
    isBullet: BULLET.test(
      runs
        .map((run) => run.text)
        .join('')
        .trimStart(),
    ),
    position: position === undefined ? undefined : { start: position.start, end: (last ?? position).end },
    bold,
  }
}

/** One clean line, with the stretches of bold in it. */
function flatten(runs: readonly Run[]): { whole: string; bold: Line['bold'] } {
  let whole = ''
  const bold: Line['bold'] = []
  for (const [index, run] of runs.entries()) {
    let text = ` ${oneLine(run.text)} `
    if (text.trim() === '') text = ' '
    if (!/^\s/.test(run.text)) text = text.slice(1)
    if (!/\s$/.test(run.text)) text = text.replace(/ $/, '')
    if (whole === '' && index >= 0) text = text.replace(BULLET, '').trimStart()
    if (whole.endsWith(' ')) text = text.trimStart()
    const start = whole.length
    whole += text
    if (run.strong && text.trim() !== '') {
      const previous = bold.at(-1)
      if (previous !== undefined && whole.slice(previous.end, start).trim() === '')
        previous.end = whole.trimEnd().length
      else bold.push({ start, end: whole.trimEnd().length })
    }
  }
  return {
    whole: whole.trim(),
    bold: bold.map(({ start, end }) => ({ start, end: Math.min(end, whole.trim().length) })),
  }
}

function labelOf(whole: string, bold: Line['bold']): string | null {
  const found = LABEL.exec(whole)?.[1]
  if (found !== undefined && found.length <= MAX_LABEL) return found.trim()
  const [first] = bold
  if (first === undefined || first.start !== 0 || first.end > MAX_LABEL + 1) return null
  const next = whole.slice(first.end).trimStart()
  const inside = whole.slice(0, first.end)
  return /[:：]$/.test(inside) ? inside.slice(0, -1).trim() : /^[:：]/.test(next) ? inside.trim() : null
}
