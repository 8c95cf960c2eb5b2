import type { Diagnostic } from '../model/index.ts'
import { dayOf, decodeHtmlText, htmlToTree, webAddress } from './html/index.ts'
import { decodeJsonString, type JsonNode } from './json/index.ts'
import type { Limits } from './limits/index.ts'
import { createLineIndex, type LineIndex } from './line-index.ts'
import type { MappedText } from './mapped-text.ts'
import { mojibakeDiagnostics } from './mojibake.ts'
import { roleTitle } from './role-title.ts'
import type { SourceDocument } from './source-document.ts'

export interface PostContext {
  text: string
  file: string
  limits: Limits
  lines: LineIndex
}

export interface PostResult {
  document: SourceDocument | null
  /** Findings of a post that is no document. */
  diagnostics: Diagnostic[]
}

/** Reads one post: title, address and day of publication beside the HTML of its content. */
export function readPost(post: JsonNode, context: PostContext): PostResult {
  const refused = refusal(post, context)
  const content = contentOf(post, context)
  if (refused !== null || content === null)
    return { document: null, diagnostics: refused === null ? [] : [refused] }
  const { tree, facts, diagnostics } = htmlToTree(content, { ...context, fragment: true })
  if (tree === null) return { document: null, diagnostics }
  const title = textAt(post, context, 'title', 'rendered') ?? textAt(post, context, 'title')
  const decoded = title === null ? '' : decodeHtmlText(title.text)
  return {
    document: {
      form: 'wordpress-json',
      file: context.file,
      text: context.text,
      title: decoded === '' ? facts.title : roleTitle(decoded),
      origin: {
        url: webAddress(textAt(post, context, 'link')?.text ?? null),
        date: dayOf(textAt(post, context, 'date')?.text ?? null),
      },
      frontMatter: null,
      tree,
      diagnostics: [...diagnostics, ...mojibakeIn(content, context)],
    },
    diagnostics: [],
  }
}

/** Why a JSON value is no post that can be read, in words; null where it is one. */
function refusal(post: JsonNode, context: PostContext): Diagnostic | null {
  const finding = (message: string, hint: string, ruleId = 'json-no-post'): Diagnostic => ({
    ruleId,
    severity: 'error',
    message,
    file: context.file,
    position: context.lines.positionAt(post.start, post.end),
    hint,
  })
  if (post.type !== 'object') {
    return finding(
      'Unexpected JSON value, expected a post with content.rendered',
      'Pass a post as the REST interface returns it.',
    )
  }
  const code = textAt(post, context, 'code')?.text
  const message = textAt(post, context, 'message')?.text
  if (code !== undefined && message !== undefined && !post.members.has('content')) {
    return finding(
      `The site answered with an error instead of a post: ${decodeHtmlText(message)} (${code})`,
      'Check the address and the id of the post, then fetch it again.',
      'json-rest-error',
    )
  }
  const content = contentOf(post, context)
  if (content === null) {
    return finding(
      'The JSON has no content.rendered: it is a listing or another kind of object, not a post',
      'Fetch one post with its content, for example /wp-json/wp/v2/posts/ID without _fields.',
    )
  }
  if (content.text.trim() !== '') return null
  return isProtected(post, context)
    ? finding(
        'The post is protected by a password, its content is empty',
        'Open the post with its password and save the page.',
      )
    : finding('The content of the post is empty', 'Fetch the post again, or save the page it shows.')
}

function isProtected(post: JsonNode, context: PostContext): boolean {
  const node = member(member(post, 'content'), 'protected')
  return node !== null && context.text.slice(node.start, node.end) === 'true'
}

function contentOf(post: JsonNode, context: PostContext): MappedText | null {
  return (
    textAt(post, context, 'content', 'rendered') ??
    textAt(post, context, 'content') ??
    textAt(post, context, 'content_html')
  )
}

function textAt(node: JsonNode, context: PostContext, ...path: string[]): MappedText | null {
  const found = path.reduce<JsonNode | null>(member, node)
  return found?.type === 'string' ? decodeJsonString(context.text, found) : null
}

function member(node: JsonNode | null, key: string): JsonNode | null {
  return node?.type === 'object' ? (node.members.get(key) ?? null) : null
}

/** Wrong decoding in the content itself, where the file may write its characters as escapes. */
function mojibakeIn(content: MappedText, { file, lines }: PostContext): Diagnostic[] {
  const decoded = createLineIndex(content.text)
  return mojibakeDiagnostics(content.text, file, decoded).map((finding) => {
    const { start, end } = finding.position
    const from = content.originalOffset(start.offset ?? 0)
    return { ...finding, position: lines.positionAt(from, content.originalEnd(end.offset ?? 0)) }
  })
}
