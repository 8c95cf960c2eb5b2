import type { Root } from 'mdast'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
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

// remark's parser without its writer, which nothing here needs.
const briefMarkdown = unified().use(remarkParse).use(briefSyntax).freeze()

/** What only some documents need, given by the caller because it takes as much code again as everything else. */
export interface MarkdownExtras {
  /** Parses Markdown that may have footnotes; see `parseFullMarkdown`. */
  parseFull(text: string): Root
  /** Reads the HTML tables of a tree; see `readEmbeddedTables`. */
  readTables(tree: Root, text: string, file: string, limits: Limits): Diagnostic[]
}

const HTML_TABLE = /<table[\s>]/i

/** Whether a document has to be read with the extras. */
export function needsExtras(text: string): boolean {
  return hasFootnotes(text) || HTML_TABLE.test(text)
}

function hasFootnotes(text: string): boolean {
  return text.includes('[^')
}

/**
 * Reads Markdown of one of its forms.
 * @param extras null where the text does not need them
 */
export function readMarkdown(
  form: SourceForm,
  text: string,
  file: string,
  limits: Limits,
  extras: MarkdownExtras | null,
): ReadResult {
  const excess = guardMarkdown(text, file, limits)
  if (excess.length > 0) return { documents: [], diagnostics: excess }
  const { frontMatter, body, diagnostics, readable } = splitFrontMatter(text, file, limits)
  if (!readable) return { documents: [], diagnostics }
  const origin = { url: null, date: null }
  const tree =
    extras !== null && hasFootnotes(body) ? extras.parseFull(body) : (briefMarkdown.parse(body) as Root)
  if (extras !== null) diagnostics.push(...extras.readTables(tree, text, file, limits))
  return {
    documents: [{ form, file, text, title: null, origin, frontMatter, tree, diagnostics }],
    diagnostics: mojibakeDiagnostics(text, file, createLineIndex(text)),
  }
}
