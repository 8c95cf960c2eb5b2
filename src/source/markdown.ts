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
import { readEmbeddedTables } from './embedded-html.ts'
import { splitFrontMatter } from './front-matter.ts'
import { guardMarkdown } from './guard-markdown.ts'
import type { Limits } from './limits/index.ts'
import { createLineIndex } from './line-index.ts'
import { mojibakeDiagnostics } from './mojibake.ts'
import type { ReadResult, SourceForm, SourceFormReader } from './source-document.ts'

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

function readMarkdown(form: SourceForm, text: string, file: string, limits: Limits): ReadResult {
  const excess = guardMarkdown(text, file, limits)
  if (excess.length > 0) return { documents: [], diagnostics: excess }
  const { frontMatter, body, diagnostics, readable } = splitFrontMatter(text, file, limits)
  if (!readable) return { documents: [], diagnostics }
  const origin = { url: null, date: null }
  const tree = parseMarkdown(body)
  diagnostics.push(...readEmbeddedTables(tree, text, file, limits))
  return {
    documents: [{ form, file, text, title: null, origin, frontMatter, tree, diagnostics }],
    diagnostics: mojibakeDiagnostics(text, file, createLineIndex(text)),
  }
}

function markdownForm(id: SourceForm, detect: SourceFormReader['detect']): SourceFormReader {
  return { id, detect, read: (text, file, limits) => readMarkdown(id, text, file, limits) }
}

const HEADING = /^ {0,3}#{1,6}[ \t]+\S/m
const RESEARCH_TITLE = /^ {0,3}#[ \t]+(?:AI )?role (?:research|profile|brief)\b/im
const RESEARCH_LABEL = /^ {0,3}\*\*(?:experience level|salary range|market demand)\b/im
const POSTING_TITLE =
  /^ {0,3}#[ \t]+(?:job (?:posting|market|ad)s?|postings?|market) (?:analysis|research|review|survey|snapshot)\b/im
const POSTING_TABLE = /^ {0,3}\|[^\n|]{0,60}\|[^\n]{0,200}(?:% of |share of |number of )?postings/im

/** Our own briefs: Markdown that begins with front matter. */
export const brief = markdownForm('brief', (text) => (/^---[ \t]*[\w ]*[\r\n]/.test(text) ? 0.95 : 0))

/** `# Role Research Brief: X` without front matter. */
export const researchBrief = markdownForm('research-brief', (text) =>
  RESEARCH_TITLE.test(text) ? 0.9 : HEADING.test(text) && RESEARCH_LABEL.test(text) ? 0.8 : 0,
)

/** `# Job Posting Analysis — X` with tables of how often something is asked for. */
export const postingAnalysis = markdownForm('posting-analysis', (text) =>
  POSTING_TITLE.test(text) ? 0.92 : HEADING.test(text) && POSTING_TABLE.test(text) ? 0.7 : 0,
)

/** Any other Markdown; also the reader of last resort. */
export const markdown = markdownForm('markdown', (text) => (HEADING.test(text) ? 0.5 : 0.05))
