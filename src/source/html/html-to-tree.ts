import type { Element, Root as HtmlRoot } from 'hast'
import type { Nodes, Root } from 'mdast'
import rehypeRemark from 'rehype-remark'
import { unified } from 'unified'
import type { Diagnostic } from '../../model/index.ts'
import type { Limits } from '../limits/index.ts'
import type { LineIndex } from '../line-index.ts'
import type { MappedText } from '../mapped-text.ts'
import { dropPageSections } from '../page-sections.ts'
import { dropFurniture } from './drop-furniture.ts'
import { findArticle } from './find-article.ts'
import { htmlDiagnostics } from './html-diagnostics.ts'
import { makeLists } from './list-lines.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'
import { parseHtml } from './parse-html.ts'
import { scanHtml } from './scan-html.ts'
import { markTableHeads, promoteBoldHeadings, spreadRowSpans, unwrapLinks } from './shape-article.ts'
import { markHeadings, splitParagraphs } from './split-paragraphs.ts'

export interface HtmlContext {
  file: string
  limits: Limits
  /** Lines of the original file. */
  lines: LineIndex
  /** The text is the content of a post, not a whole page. */
  fragment: boolean
}

export interface HtmlTree {
  /** Null where a limit was passed. */
  tree: Root | null
  facts: PageFacts
  diagnostics: Diagnostic[]
}

const toMarkdownTree = unified().use(rehypeRemark, { document: true }).freeze()

/** HTML → Markdown tree: reduced, parsed, the article found and shaped, positions in the original file. */
export function htmlToTree(source: MappedText, context: HtmlContext): HtmlTree {
  const { html, findings } = scanHtml(source, context.limits)
  const diagnostics = htmlDiagnostics(findings, source, context)
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    return { tree: null, facts: { title: null, url: null, date: null }, diagnostics }
  }
  const page = parseHtml(html.text, context.fragment)
  const facts = pageFacts(page)
  dropFurniture(page)
  const article = findArticle(page)
  shape(article, html.text)
  const root: HtmlRoot = { type: 'root', children: article.children as HtmlRoot['children'] }
  const tree = toMarkdownTree.runSync(root) as unknown as Root
  setPlaces(tree, html, context.lines, null)
  dropPageSections(tree)
  return { tree, facts, diagnostics }
}

function shape(article: HtmlRoot | Element, source: string): void {
  unwrapLinks(article)
  spreadRowSpans(article)
  markTableHeads(article)
  markHeadings(article)
  splitParagraphs(article)
  makeLists(article, source)
  promoteBoldHeadings(article)
}

/** Turns the parser's offsets into places of the original file; a node without one stands where its parent does. */
function setPlaces(node: Nodes, html: MappedText, lines: LineIndex, parent: Nodes['position'] | null): void {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start !== undefined && end !== undefined) {
    const last = end > start ? html.originalEnd(end) : html.originalOffset(start)
    node.position = lines.positionAt(html.originalOffset(start), last)
  } else if (parent) node.position = parent
  else if (node.type === 'root') node.position = lines.positionAt(0, Number.MAX_SAFE_INTEGER)
  if ('children' in node)
    for (const child of node.children) setPlaces(child, html, lines, node.position ?? null)
}
