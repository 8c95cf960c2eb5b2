import type { BlockContent, Heading, List, ListItem, Root } from 'mdast'
import type { Diagnostic, Position } from '../../model/index.ts'
import { findDashRun } from '../dash-run.ts'
import type { LineIndex } from '../line-index.ts'
import { roleTitle } from '../role-title.ts'
import type { ArticleLines } from './article-lines.ts'
import { buildList, continuesItem } from './build-list.ts'
import { createInlineBuilder, type InlineBuilder, pieceOf, spanning } from './inline.ts'
import type { Line } from './read-lines.ts'
import { GROUP_NAME, SECTION_NAME } from './role-words.ts'
import { findTable } from './tables/index.ts'

export interface PastedTree {
  tree: Root
  diagnostics: Diagnostic[]
}

interface Reader {
  lines: readonly Line[]
  sections: ReadonlySet<Line>
  build: InlineBuilder
  at: number
  out: (Heading | BlockContent)[]
  report(position: Position, message: string): void
}

/** Lines of an article → Markdown tree: headings, paragraphs, lists and the tables whose borders were lost. */
export function buildTree(article: ArticleLines, file: string, lines: LineIndex): PastedTree {
  const diagnostics: Diagnostic[] = []
  const reader: Reader = {
    lines: article.lines,
    sections: article.sections,
    build: createInlineBuilder(lines),
    at: 0,
    out: [],
    report: (position, message) =>
      diagnostics.push({
        ruleId: 'table-row-unclear',
        severity: 'warning',
        message,
        hint: 'The borders of this table were lost in copying: set the cells apart by hand, or pass the page itself.',
        file,
        position,
      }),
  }
  if (article.title !== null) reader.out.push(titleOf(article.title, reader.build))
  while (reader.at < reader.lines.length) readBlock(reader)
  const tree: Root = {
    type: 'root',
    children: reader.out,
    position: lines.positionAt(0, Number.MAX_SAFE_INTEGER),
  }
  return { tree, diagnostics }
}

function titleOf(line: Line, build: InlineBuilder): Heading {
  const start = line.text.indexOf(roleTitle(line.text))
  const piece = start < 0 ? pieceOf(line, 0) : pieceOf(line, start, start + roleTitle(line.text).length)
  return spanning<Heading>({ type: 'heading', depth: 1, children: [build.text(piece)] })
}

function readBlock(reader: Reader): void {
  const { lines, at } = reader
  const line = lines[at]
  if (line === undefined || line.kind === 'blank') reader.at += 1
  else if (reader.sections.has(line)) pushHeading(reader, line, 2)
  else if (line.kind !== 'plain') readList(reader)
  else if (!readTable(reader)) {
    if (isSubHeading(reader, line)) pushHeading(reader, line, depthOf(reader, line))
    else readParagraph(reader, line)
  }
}

function pushHeading(reader: Reader, line: Line, depth: 2 | 3): void {
  const children = [reader.build.text(pieceOf(line))]
  reader.out.push(spanning<Heading>({ type: 'heading', depth, children }))
  reader.at += 1
}

function depthOf({ sections, out }: Reader, line: Line): 2 | 3 {
  const numbered = sections.size > 0
  if (numbered) return 3
  if (GROUP_NAME.test(nameOf(line))) return 3
  const any = out.some((node) => node.type === 'heading' && node.depth === 2)
  return !any || SECTION_NAME.test(nameOf(line)) ? 2 : 3
}

function readList(reader: Reader): void {
  const { lines } = reader
  const taken: Line[] = []
  let at = reader.at
  for (; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined || reader.sections.has(line)) break
    const last = taken.at(-1)
    if (line.kind === 'plain') {
      if (last === undefined || lines[at - 1]?.kind === 'blank' || !continuesItem(line, last)) break
    }
    if (line.kind !== 'blank') taken.push(line)
  }
  reader.at = at
  reader.out.push(...buildList(taken, reader.build))
}

function readTable(reader: Reader): boolean {
  const found = findTable(reader.lines, reader.at, reader.sections, reader.build, reader.report)
  if (found === null) return false
  reader.out.push(found.table)
  reader.at = found.next
  return true
}

function nameOf(line: Line): string {
  return line.text.replace(/:$/, '').trimEnd()
}

const MAX_HEADING = 100

/** A short line on its own, without a full stop, that begins with a capital or a figure. */
function isSubHeading({ lines, at, sections }: Reader, line: Line): boolean {
  const { text } = line
  if (text.length > MAX_HEADING || /[.;,!:]$/.test(text) || !/^[\p{Lu}\p{N}“"]/u.test(text)) return false
  if (findDashRun(text) !== null || text.split(/\s+/).length > 14) return false
  const before = lines[at - 1]
  const next = lines[at + 1]
  if (sections.size === 0 && SECTION_NAME.test(nameOf(line))) return true
  const beforeList = next?.kind === 'bullet' || next?.kind === 'ordered'
  if (beforeList && GROUP_NAME.test(nameOf(line))) return true
  if (before?.kind === 'plain') return false
  return next === undefined || next.kind !== 'plain'
}

/** Running text; a label on a line of its own stands before it, a run of dashes becomes a list. */
function readParagraph(reader: Reader, line: Line): void {
  const { build, lines } = reader
  const next = lines[reader.at + 1]
  if (/:$/.test(line.text) && line.text.length <= MAX_HEADING) {
    const label = build.strong(pieceOf(line))
    reader.at += 1
    if (next?.kind === 'plain' && findDashRun(next.text) === null) {
      reader.out.push(build.paragraph([label, build.lineBreak(pieceOf(line)), build.text(pieceOf(next))]))
      reader.at += 1
    } else reader.out.push(build.paragraph([label]))
    return
  }
  reader.at += 1
  const run = findDashRun(line.text)
  if (run === null || run.items.length === 0) reader.out.push(build.paragraph([build.text(pieceOf(line))]))
  else reader.out.push(...dashRun(line, run, build))
}

function dashRun(
  line: Line,
  run: NonNullable<ReturnType<typeof findDashRun>>,
  build: InlineBuilder,
): BlockContent[] {
  const items = run.items.map(({ start, end }) => {
    const children = [build.paragraph([build.text(pieceOf(line, start, end))])]
    return spanning<ListItem>({ type: 'listItem', spread: false, children })
  })
  const list = spanning<List>({ type: 'list', ordered: false, start: null, spread: false, children: items })
  if (run.lead.end === run.lead.start) return [list]
  return [build.paragraph([build.strong(pieceOf(line, run.lead.start, run.lead.end))]), list]
}
