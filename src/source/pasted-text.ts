import type { Diagnostic } from '../model/index.ts'
import { raiseLimit } from '../text/index.ts'
import { guardText } from './guard-text.ts'
import type { Limits } from './limits/index.ts'
import { createLineIndex, type LineIndex } from './line-index.ts'
import { mojibakeDiagnostics } from './mojibake.ts'
import { articleLines, buildTree, type Line, readLines } from './pasted-text/index.ts'
import { roleTitle } from './role-title.ts'
import { nothingToRead } from './source-diagnostics.ts'
import type { ReadResult } from './source-document.ts'

/** Text copied out of a browser: numbered headings, drawn bullets, tables without borders, the page around it. */
export function pastedText(text: string, file: string, limits: Limits): ReadResult {
  const excess = guardText(text, file, limits)
  if (excess !== null) return { documents: [], diagnostics: [excess] }
  const lines = createLineIndex(text)
  const read = readLines(text)
  const many = tooManyItems(read, file, limits, lines)
  if (many !== null) return { documents: [], diagnostics: [many] }
  const article = articleLines(read)
  if (article.lines.length === 0) {
    const hint = 'Copy the whole article, from its title to its end.'
    return { documents: [], diagnostics: [nothingToRead(file, 'The text holds no article', hint)] }
  }
  const { tree, diagnostics } = buildTree(article, file, lines)
  const title = article.title === null ? null : roleTitle(article.title.text)
  const found = [...diagnostics, ...mojibakeDiagnostics(text, file, lines)]
  const origin = { url: null, date: null }
  const form = 'pasted-text'
  return {
    documents: [{ form, file, text, title, origin, frontMatter: null, tree, diagnostics: found }],
    diagnostics: [],
  }
}

/** A list takes more time to read than running text, whatever its bullets look like. */
function tooManyItems(
  lines: readonly Line[],
  file: string,
  { items }: Limits,
  index: LineIndex,
): Diagnostic | null {
  const marked = lines.filter(({ kind }) => kind === 'bullet' || kind === 'ordered')
  const first = marked[items]
  if (first === undefined) return null
  const offset = first.originalOffset(0)
  return {
    ruleId: 'limit-exceeded',
    severity: 'error',
    message: `Unexpected ${marked.length} list items, expected at most ${items}`,
    hint: `Copy only the article, or ${raiseLimit('items', items)}.`,
    file,
    position: index.positionAt(offset, offset),
  }
}
