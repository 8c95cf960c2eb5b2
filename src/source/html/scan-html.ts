import type { Limits } from '../limits/index.ts'
import { createMappedTextBuilder, type MappedText, type MappedTextBuilder } from '../mapped-text.ts'
import {
  CONTAINERS,
  DROPPED_VOID,
  DROPPED_WHOLE,
  FORMATTING,
  KEPT_INLINE,
  KEPT_VOID,
  LINK_ELEMENT,
  RAW_TEXT,
  SELF_CLOSING_BLOCKS,
} from './elements.ts'
import { keptAttributes } from './kept-attributes.ts'

export interface HtmlFinding {
  kind: 'unclosed' | 'too-deep' | 'too-many-items' | 'too-many-blocks' | 'too-wide'
  name: string
  /** Offset in the HTML given to the scanner. */
  offset: number
}

export type ScanLimits = Pick<Limits, 'htmlDepth' | 'items' | 'lines'>

export interface ScannedHtml {
  html: MappedText
  findings: HtmlFinding[]
}

interface Scan {
  source: MappedText
  text: string
  out: MappedTextBuilder
  limits: ScanLimits
  findings: HtmlFinding[]
  /** Open containers and formatting elements, outermost first. */
  open: string[]
  /** Containers left out for being too deep, by name. */
  overflow: Map<string, number>
  /** Elements that are known to be closed nowhere in the rest of the text. */
  neverClosed: Set<string>
  items: number
  /** Elements kept, line breaks and bold included. */
  blocks: number
  cellsInRow: number
  spans: number
}

const MAX_CELLS_IN_ROW = 60
/** Tables inside each other: layout, not data. */
const MAX_TABLES = 6

/**
 * Reduces HTML to the elements and attributes that carry a document's meaning, before a parser sees it: scripts, styles,
 * frames, comments and form controls go, nesting stops at `limits.htmlDepth` (deeper text stays, its elements go), spans and
 * the cells of a row are bounded, bold left open ends with its block. Linear in the length of the text.
 */
export function scanHtml(source: MappedText, limits: ScanLimits): ScannedHtml {
  const { text } = source
  const scan: Scan = {
    source,
    text,
    out: createMappedTextBuilder(),
    limits,
    findings: [],
    open: [],
    overflow: new Map(),
    neverClosed: new Set(),
    items: 0,
    blocks: 0,
    cellsInRow: 0,
    spans: 0,
  }
  let at = 0
  while (at < text.length && scan.items <= limits.items && scan.blocks <= limits.lines) {
    const next = text.indexOf('<', at)
    const end = next < 0 ? text.length : next
    copy(scan, at, end)
    at = next < 0 ? text.length : readMarkup(scan, next)
  }
  if (scan.items > limits.items) scan.findings.push({ kind: 'too-many-items', name: 'li', offset: at })
  if (scan.blocks > limits.lines) scan.findings.push({ kind: 'too-many-blocks', name: 'p', offset: at })
  return { html: scan.out.build(), findings: scan.findings }
}

/** Copies text, character by character in its place; a stretch of the source may itself come from several places. */
function copy(scan: Scan, start: number, end: number): void {
  let from = start
  while (from < end) {
    const original = scan.source.originalOffset(from)
    const to = sameStretchEnd(scan.source, from, end, original)
    scan.out.append(scan.text.slice(from, to), original, scan.source.originalEnd(to) - original)
    from = to
  }
}

function sameStretchEnd(source: MappedText, from: number, end: number, original: number): number {
  if (source.originalOffset(end - 1) - original === end - 1 - from) return end
  let low = from + 1
  let high = end
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (source.originalOffset(middle - 1) - original === middle - 1 - from) low = middle
    else high = middle - 1
  }
  return low
}

const TAG = /<(\/?)([a-zA-Z][^\s/>]{0,60})/y

/** Reads one piece of markup at `<`; returns where to go on. */
function readMarkup(scan: Scan, at: number): number {
  const { text } = scan
  if (text.startsWith('<!--', at)) return skipTo(scan, at, '-->', 'comment', at + 2)
  if (/[!?]/.test(text.charAt(at + 1))) {
    const end = text.indexOf('>', at)
    const stop = end < 0 ? text.length : end + 1
    if (/^<!doctype\b/i.test(text.slice(at, at + 12))) copy(scan, at, stop)
    return stop
  }
  TAG.lastIndex = at
  const tag = TAG.exec(text)
  const name = tag?.[2]?.toLowerCase()
  if (name === undefined) {
    copy(scan, at, at + 1)
    return at + 1
  }
  const attributes = keptAttributes(text, TAG.lastIndex)
  if (tag?.[1] === '/') closeElement(scan, name, at)
  else return openElement(scan, name, at, attributes)
  return attributes.end
}

function skipTo(scan: Scan, at: number, mark: string, name: string, from = at): number {
  const end = scan.text.indexOf(mark, from)
  if (end >= 0) return end + mark.length
  scan.findings.push({ kind: 'unclosed', name, offset: at })
  return scan.text.length
}

function openElement(
  scan: Scan,
  name: string,
  at: number,
  attributes: ReturnType<typeof keptAttributes>,
): number {
  if (DROPPED_WHOLE.has(name)) return skipElement(scan, name, at, attributes.end)
  if (DROPPED_VOID.has(name)) return attributes.end
  if (name === 'plaintext') return attributes.end
  if (name === 'a') {
    push(scan, 'a', at, `<${LINK_ELEMENT}>`)
    return attributes.end
  }
  if (FORMATTING.has(name)) {
    scan.blocks += 1
    push(scan, name, at, `<${name}>`)
    return attributes.end
  }
  const kept = keptName(name)
  if (kept === null) return attributes.end
  if (kept !== 'br' && !KEPT_INLINE.has(kept)) closeFormatting(scan, at)
  if (!countItem(scan, kept, at)) return attributes.end
  scan.blocks += 1
  const markup = `<${kept}${attributes.markup(spanBudget(scan))}>`
  if (CONTAINERS.has(kept)) push(scan, kept, at, markup)
  else emit(scan, markup, at)
  return attributes.end
}

/** The element that stands for one of this name; null where only its text counts. */
function keptName(name: string): string | null {
  if (CONTAINERS.has(name) || SELF_CLOSING_BLOCKS.has(name) || KEPT_VOID.has(name) || KEPT_INLINE.has(name)) {
    return name
  }
  if (name === 's' || name === 'strike') return 'del'
  return name.includes('-') ? 'div' : null
}

function countItem(scan: Scan, name: string, at: number): boolean {
  if (name === 'li' || name === 'tr') scan.items += 1
  if (name === 'tr' || name === 'table') scan.cellsInRow = 0
  if (name !== 'td' && name !== 'th') return true
  scan.cellsInRow += 1
  if (scan.cellsInRow === MAX_CELLS_IN_ROW + 1) {
    scan.findings.push({ kind: 'too-wide', name: String(MAX_CELLS_IN_ROW), offset: at })
  }
  return scan.cellsInRow <= MAX_CELLS_IN_ROW
}

/** Bounds what `colspan` and `rowspan` may ask for, one by one and all together. */
function spanBudget(scan: Scan): (name: string, value: number) => number {
  return (name, value) => {
    const allowed = name === 'colspan' ? 20 : 100
    const span = Math.min(Math.max(1, value), allowed)
    scan.spans += span - 1
    return scan.spans > 2_000 ? 1 : span
  }
}

function push(scan: Scan, name: string, at: number, markup: string): void {
  const tables = name === 'table' ? scan.open.filter((one) => one === 'table').length : 0
  if (scan.open.length >= scan.limits.htmlDepth || tables >= MAX_TABLES) {
    if (scan.overflow.size === 0) scan.findings.push({ kind: 'too-deep', name, offset: at })
    scan.overflow.set(name, (scan.overflow.get(name) ?? 0) + 1)
    return
  }
  scan.open.push(name)
  emit(scan, markup, at)
}

function emit(scan: Scan, markup: string, at: number): void {
  scan.out.append(markup, scan.source.originalOffset(at))
}

/** Leaves out an element with all it holds; one that is never closed takes the rest only where a browser does so. */
function skipElement(scan: Scan, name: string, at: number, end: number): number {
  const closing = scan.neverClosed.has(name) ? -1 : findClosing(scan.text, name, end)
  if (closing >= 0) return keptAttributes(scan.text, closing).end
  scan.neverClosed.add(name)
  if (!RAW_TEXT.has(name)) return end
  scan.findings.push({ kind: 'unclosed', name, offset: at })
  return scan.text.length
}

function findClosing(text: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  closing.lastIndex = from
  return closing.exec(text)?.index ?? -1
}

function closeElement(scan: Scan, written: string, at: number): void {
  const name = written === 'a' || FORMATTING.has(written) ? written : keptName(written)
  if (name === null || KEPT_VOID.has(name)) {
    if (written === 'br') emit(scan, '<br>', at)
    return
  }
  if (SELF_CLOSING_BLOCKS.has(name) || KEPT_INLINE.has(name)) {
    if (SELF_CLOSING_BLOCKS.has(name)) closeFormatting(scan, at)
    emit(scan, `</${name}>`, at)
    return
  }
  const left = scan.overflow.get(name) ?? 0
  if (left > 0) {
    scan.overflow.set(name, left - 1)
    return
  }
  const position = scan.open.lastIndexOf(name)
  if (position < 0) return
  for (const open of scan.open.splice(position).reverse()) {
    emit(scan, `</${open === 'a' ? LINK_ELEMENT : open}>`, at)
  }
}

function closeFormatting(scan: Scan, at: number): void {
  for (let last = scan.open.at(-1); last !== undefined && FORMATTING.has(last); last = scan.open.at(-1)) {
    scan.open.pop()
    emit(scan, `</${last}>`, at)
  }
}
