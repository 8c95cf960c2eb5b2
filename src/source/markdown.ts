import type { Root } from 'mdast'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import type { Processor } from 'unified'
import type { Diagnostic } from '../model/index.ts'
import { splitFrontMatter } from './front-matter.ts'
import { guardMarkdown } from './guard-markdown.ts'
import type { Limits } from './limits/index.ts'
import { createLineIndex } from './line-index.ts'
import { mojibakeDiagnostics } from './mojibake.ts'
import type { ReadResult, SourceForm } from './source-document.ts'

/** Tables, task lists and strikethrough: what a brief is written with. Bare addresses stay text, which saves a quarter of the time. */
function briefSyntax(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [gfmTable(), gfmStrikethrough(), gfmTaskListItem()]
  data.fromMarkdownExtensions = [
    gfmTableFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ]
}

const briefMarkdown = remark().use(briefSyntax).freeze()
/** Footnotes too, for documents that have some, so that their marks do not end up in names. */
const fullMarkdown = remark().use(remarkGfm).freeze()

/** Markdown → tree, with positions in the text. Check the text with `guardMarkdown` before. */
export function parseMarkdown(text: string): Root {
  return (text.includes('[^') ? fullMarkdown : briefMarkdown).parse(text) as Root
}

/** Reads the HTML tables of a Markdown tree; see `readEmbeddedTables`. */
export type TableReader = (tree: Root, text: string, file: string, limits: Limits) => Diagnostic[]

/**
 * Reads Markdown of one of its forms.
 * @param readTables reads the HTML tables in it; given by the caller, because it takes the whole reader of pages
 */
export function readMarkdown(
  form: SourceForm,
  text: string,
  file: string,
  limits: Limits,
  readTables: TableReader | null,
): ReadResult {
  const excess = guardMarkdown(text, file, limits)
  if (excess.length > 0) return { documents: [], diagnostics: excess }
  const { frontMatter, body, diagnostics, readable } = splitFrontMatter(text, file, limits)
  if (!readable) return { documents: [], diagnostics }
  const origin = { url: null, date: null }
  const tree = parseMarkdown(body)
  if (readTables !== null) diagnostics.push(...readTables(tree, text, file, limits))
  return {
    documents: [{ form, file, text, title: null, origin, frontMatter, tree, diagnostics }],
    diagnostics: mojibakeDiagnostics(text, file, createLineIndex(text)),
  }
}
