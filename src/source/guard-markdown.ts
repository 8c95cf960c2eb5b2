import type { Diagnostic } from '../model/index.ts'
import { raiseLimit } from '../text/index.ts'
import type { Limits } from './limits/index.ts'

/**
 * Checks a Markdown text against the limits before it is parsed, in one pass over its characters: parsing is quadratic in the
 * markup of one paragraph and in the lines of one, and recursive in the nesting of quotes and lists.
 * @returns one error finding for the first limit that is exceeded, else nothing
 */
export function guardMarkdown(text: string, file: string, limits: Limits): Diagnostic[] {
  if (text.length > limits.markdownCharacters) {
    return [
      exceeded(
        file,
        1,
        tooMany('characters', text.length, limits.markdownCharacters, 'markdownCharacters'),
        limits,
      ),
    ]
  }
  const state = newState()
  for (let at = 0, line = 1; at <= text.length; line += 1) {
    const end = lineEnd(text, at)
    const found =
      line > limits.lines
        ? tooMany('lines', line, limits.lines, 'lines')
        : check(text, at, end, state, limits)
    if (found !== null) return [exceeded(file, line, found, limits)]
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1
  }
  return []
}

interface Excess {
  what: string
  count: number
  limit: number
  option: keyof Limits
}

interface State {
  /** Indentation of each list around the current line. */
  lists: number[]
  items: number
  pipes: number
  /** Markup characters and lines of the current paragraph. */
  markup: number
  lines: number
  /** Costs summed up over the document; each grows with the square of a paragraph, or with the nesting of each line. */
  markupWork: number
  lineWork: number
  depthWork: number
}

function newState(): State {
  return { lists: [], items: 0, pipes: 0, markup: 0, lines: 0, markupWork: 0, lineWork: 0, depthWork: 0 }
}

/** `[ ] ( ) * _ ~ < > ! & \ and the backtick`: what makes the inline parser look back. */
const MARKUP = new Set([...'[]()*_~<>!&\\`'].map((character) => character.charCodeAt(0)))
/** Lines of paragraphs squared, for each line that is allowed: a paragraph of 6,000 lines is the most by default. */
const LINE_WORK = 1_000

function check(text: string, start: number, end: number, state: State, limits: Limits): Excess | null {
  if (end - start > limits.lineCharacters) {
    return tooMany('characters in a line', end - start, limits.lineCharacters, 'lineCharacters')
  }
  const line = containersOf(text, start, end, state, limits)
  if (line.depth > limits.depth)
    return tooMany('quotes and lists inside each other', line.depth, limits.depth, 'depth')
  let markup = 0
  let pipes = 0
  for (let at = line.content; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (MARKUP.has(code)) markup += 1
    else if (code === 124) pipes += 1
  }
  const startsAnew = line.item || line.content === end || text[line.content] === '#'
  state.markup = startsAnew ? markup : state.markup + markup
  state.lines = startsAnew ? 1 : state.lines + 1
  state.markupWork += state.markup * markup
  state.lineWork += state.lines
  state.depthWork += line.depth
  state.pipes += pipes
  if (line.item || text[line.content] === '|' || text[line.content] === '#') state.items += 1
  return excessOf(state, limits)
}

function excessOf(state: State, limits: Limits): Excess | null {
  const { markupCharacters, items, depth, lines } = limits
  if (state.markup > markupCharacters) {
    return tooMany('markup characters in a paragraph', state.markup, markupCharacters, 'markupCharacters')
  }
  if (state.markupWork > markupCharacters * markupCharacters * 3) {
    return tooMany('paragraphs full of markup characters', state.markup, markupCharacters, 'markupCharacters')
  }
  if (state.items > items) return tooMany('list items, table rows and headings', state.items, items, 'items')
  if (state.pipes > items * 8) return tooMany('table cells', state.pipes, items * 8, 'items')
  if (state.lineWork > lines * LINE_WORK) {
    return tooMany(
      'lines in one paragraph',
      state.lines,
      Math.floor(Math.sqrt(2 * lines * LINE_WORK)),
      'lines',
    )
  }
  if (state.depthWork > depth * 3_000)
    return tooMany('lines in nested quotes and lists', state.depthWork, depth * 3_000, 'depth')
  return null
}

/** Reads quote and list markers at the beginning of a line; keeps the indentation of open lists between lines. */
function containersOf(text: string, start: number, end: number, state: State, limits: Limits) {
  let at = start
  let column = 0
  let quotes = 0
  let item = false
  while (at < end && quotes + state.lists.length <= limits.depth + 1) {
    const code = text.charCodeAt(at)
    if (code === 32 || code === 9) {
      column += code === 9 ? 4 - (column % 4) : 1
      at += 1
      continue
    }
    const width = code === 62 ? 1 : markerWidth(text, at, end)
    if (width === 0) break
    if (code === 62) quotes += 1
    else {
      item = true
      while ((state.lists.at(-1) ?? -1) >= column) state.lists.pop()
      state.lists.push(column)
    }
    at += width
    column += width
  }
  if (!item && column === 0 && at < end) state.lists = []
  return { content: at, item, depth: quotes + state.lists.length }
}

/** Length of a list marker (`-`, `*`, `+`, `1.`, `1)`) that is followed by a blank or the line's end; else 0. */
function markerWidth(text: string, at: number, end: number): number {
  let next = at
  const code = text.charCodeAt(at)
  if (code === 45 || code === 42 || code === 43) next += 1
  else {
    while (next < end && next - at < 9 && isDigit(text.charCodeAt(next))) next += 1
    if (next === at || (text[next] !== '.' && text[next] !== ')')) return 0
    next += 1
  }
  return next >= end || text[next] === ' ' || text[next] === '\t' ? next - at : 0
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) return at
  }
  return text.length
}

function tooMany(what: string, count: number, limit: number, option: keyof Limits): Excess {
  return { what, count, limit, option }
}

function exceeded(
  file: string,
  line: number,
  { what, count, limit, option }: Excess,
  limits: Limits,
): Diagnostic {
  const point = { line, column: 1 }
  return {
    ruleId: 'limit-exceeded',
    severity: 'error',
    message: `Unexpected ${count} ${what}, expected at most ${limit}`,
    hint: `Split the document, or ${raiseLimit(option, limits[option])}.`,
    file,
    position: { start: point, end: point },
  }
}
