import type { Nodes } from 'mdast'
import type { Position } from '../../model/index.ts'
import { quickPattern } from '../../text/index.ts'
import { findDetailLabel } from '../headings/detail-labels.ts'
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

/** `… . Use: …`, `…; Frequency: …`: a label that says more of the item begins a line of its own. */
const DETAIL = quickPattern(
  /[.;|]\s+(?=([\p{Lu}][\p{L} /]{1,30}):\s)|\s[–—]\s(?=([\p{Lu}][\p{L} /]{1,30}):\s)/gu,
)
const LABEL_START = quickPattern(/^[\p{L}\p{N}(]/u)

function cutDetails(runs: readonly Run[]): Run[] {
  return runs.flatMap((run) => {
    if (!run.text.includes(':')) return [run]
    const cuts = [...run.text.matchAll(DETAIL(run.text))].filter(
      (match) => findDetailLabel(match[1] ?? match[2] ?? '') !== null,
    )
    if (cuts.length === 0) return [run]
    const pieces: Run[] = []
    let from = 0
    for (const cut of cuts) {
      const keep = cut[0].startsWith('.') ? 1 : 0
      pieces.push({ ...run, text: run.text.slice(from, cut.index + keep), position: shift(run, from) })
      pieces.push({ ...run, text: '\n', isBreak: true })
      from = cut.index + cut[0].length
    }
    return [...pieces, { ...run, text: run.text.slice(from), position: shift(run, from) }]
  })
}

/** Runs cut at the line ends of the source. */
function explode(runs: readonly Run[]): Run[] {
  return cutDetails(runs).flatMap((run) => {
    if (!/[\r\n]/.test(run.text)) return [run]
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
  const hasColon = /[:：]\s*$/.test(run.text)
  if (!atLineStart) return (run.strong || run.emphasis) && hasColon && isLabel(run.text)
  if (BULLET.test(run.text) || (run.strong && (hasColon || isLabel(run.text)))) return true
  const plain = plainLabel(run.text)
  return plain !== null && isLabel(plain)
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
  const parts: string[] = []
  const bold: Line['bold'] = []
  let length = 0
  let last = ' '
  for (const run of runs) {
    const text = spaced(run.text, length === 0, last)
    if (text === '') continue
    const start = length
    parts.push(text)
    length += text.length
    last = text.at(-1) ?? ' '
    if (!run.strong || text.trim() === '') continue
    const end = start + text.trimEnd().length
    const previous = bold.at(-1)
    if (previous !== undefined && start - previous.end <= 1) previous.end = end
    else bold.push({ start, end })
  }
  return { whole: parts.join('').trimEnd(), bold }
}

/** A run on one clean line that keeps a single space where it had some at an end, none after another one. */
function spaced(text: string, isFirst: boolean, last: string): string {
  const inner = oneLine(text)
  const bare = isFirst ? inner.replace(BULLET, '') : inner
  const before = !isFirst && last !== ' ' && /^\s/.test(text) ? ' ' : ''
  if (bare === '') return before
  return `${before}${bare}${/\s$/.test(text) ? ' ' : ''}`
}

function labelOf(whole: string, bold: Line['bold']): string | null {
  const found = plainLabel(whole)
  if (found !== null) return found
  const [first] = bold
  if (first === undefined || first.start !== 0 || first.end > MAX_LABEL + 1) return null
  const next = whole.slice(first.end).trimStart()
  const inside = whole.slice(0, first.end)
  return /[:：]$/.test(inside) ? inside.slice(0, -1).trim() : /^[:：]/.test(next) ? inside.trim() : null
}

/** What stands before the first colon of a line, where it is short enough for a label and no sentence. */
function plainLabel(text: string): string | null {
  const head = text.slice(0, MAX_LABEL + 1).trimStart()
  const colon = head.search(/[:：](?:\s|$)/)
  if (colon < 1) return null
  const label = head.slice(0, colon).trim()
  return LABEL_START(label).test(label) && label.split(/\s+/).length <= 9 && !/[:：;!?]|\.\s/.test(label)
    ? label
    : null
}
