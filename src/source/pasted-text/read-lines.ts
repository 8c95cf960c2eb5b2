import { createMappedTextBuilder, type MappedText } from '../mapped-text.ts'
import { findEnding } from './tables/index.ts'

/** One line as its author meant it: without indentation, with the rest of a hard-wrapped line behind it. */
export interface Line {
  text: string
  /** Offset in the document of an offset in `text`. */
  originalOffset: MappedText['originalOffset']
  /** Columns of indentation; a tab goes to the next multiple of four. */
  indent: number
  kind: 'blank' | 'bullet' | 'ordered' | 'plain'
  /** Offset in `text` of what stands behind the bullet or number. */
  content: number
  /** The number of an ordered line. */
  number: number | null
  /** How the number is marked. */
  mark: '.' | ')' | null
}

const BULLET = /^(?:[•◦▪▫‣⁃●○■□◆➢➤►✓✔·]\s*|[*–—-]\s+)(?=\S)/
const ORDERED = /^(\d{1,3})([.)])\s+(?=\S)/

/** Splits a text into lines (LF, CR, CRLF), joining lines that were wrapped at a fixed width. */
export function readLines(text: string): Line[] {
  const physical = splitLines(text)
  const width = wrapWidth(physical)
  const groups: Physical[][] = []
  for (const [index, line] of physical.entries()) {
    const before = physical[index - 1]
    const group = groups.at(-1)
    if (group !== undefined && before !== undefined && continues(before, line, width)) group.push(line)
    else groups.push([line])
  }
  return groups.map(toLine)
}

interface Physical {
  text: string
  offset: number
  indent: number
  length: number
}

function splitLines(text: string): Physical[] {
  const lines: Physical[] = []
  const ends = /\r\n|\r|\n|$/g
  let start = 0
  for (let found = ends.exec(text); found !== null; found = ends.exec(text)) {
    lines.push(physicalLine(text.slice(start, found.index), start))
    start = found.index + found[0].length
    if (found[0] === '') break
  }
  return lines
}

function physicalLine(raw: string, start: number): Physical {
  const body = raw.trimStart()
  const lead = raw.slice(0, raw.length - body.length)
  let indent = 0
  for (const char of lead) indent += char === '\t' ? 4 - (indent % 4) : 1
  return { text: body.trimEnd(), offset: start + lead.length, indent, length: raw.trimEnd().length }
}

const LONGEST_WRAP = 120
const FEWEST_WRAPPED = 4

/** The width the text was wrapped at; infinite where lines are as long as their sentences. */
function wrapWidth(lines: readonly Physical[]): number {
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0)
  if (longest > LONGEST_WRAP || longest < 40) return Number.POSITIVE_INFINITY
  const wrapped = lines.filter((line, index) => {
    const before = lines[index - 1]
    return before !== undefined && /^\p{Ll}/u.test(line.text) && overflows(before, line, longest)
  })
  return wrapped.length < FEWEST_WRAPPED ? Number.POSITIVE_INFINITY : longest
}

/** The line's first word would not have fitted behind the line before. */
function overflows(before: Physical, line: Physical, width: number): boolean {
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0
  return before.text !== '' && before.length + 1 + word > width
}

function continues(before: Physical, line: Physical, width: number): boolean {
  if (line.text === '' || before.text === '') return false
  if (BULLET.test(line.text) || ORDERED.test(line.text)) return false
  if (endsRow(before.text) && /^\p{Lu}/u.test(line.text)) return false
  if (overflows(before, line, width)) return true
  // A small letter under a list item, at least as far in, goes on with it.
  const inItem = BULLET.test(before.text) || ORDERED.test(before.text)
  return inItem && line.indent > before.indent && /^\p{Ll}/u.test(line.text)
}

/** The line before ends as the row of a table does. */
function endsRow(text: string): boolean {
  return (
    findEnding('frequency', text, text.length) !== null ||
    findEnding('prevalence', text, text.length) !== null
  )
}

function toLine(group: readonly Physical[]): Line {
  const builder = createMappedTextBuilder()
  for (const [index, { text, offset }] of group.entries()) {
    if (index > 0) builder.append(' ', offset - 1)
    builder.append(text, offset)
  }
  const { text, originalOffset } = builder.build()
  const first = group[0]
  const ordered = ORDERED.exec(text)
  const bullet = BULLET.exec(text)
  const marker = (ordered ?? bullet)?.[0].length ?? 0
  return {
    text,
    originalOffset: text === '' ? () => first?.offset ?? 0 : originalOffset,
    indent: first?.indent ?? 0,
    kind: text === '' ? 'blank' : ordered ? 'ordered' : bullet ? 'bullet' : 'plain',
    content: marker,
    number: ordered === null ? null : Number(ordered[1]),
    mark: ordered === null ? null : ordered[2] === '.' ? '.' : ')',
  }
}
