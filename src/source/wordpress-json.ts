import type { Diagnostic } from '../model/index.ts'
import { type JsonNode, type ParsedJson, parseJson } from './json/index.ts'
import type { Limits } from './limits/index.ts'
import { createLineIndex, type LineIndex } from './line-index.ts'
import type { ReadResult } from './source-document.ts'
import { readPost } from './wordpress-post.ts'

/** A post of a site's REST interface, or an array of them; the document is the HTML in `content.rendered`. */
export function wordpressJson(text: string, file: string, limits: Limits): ReadResult {
  const lines = createLineIndex(text)
  const parsed = parseJson(text, limits.jsonDepth)
  const diagnostics = jsonDiagnostics(parsed, file, lines)
  if (parsed.root === null) return { documents: [], diagnostics }
  const posts = postsOf(parsed.root)
  if (posts.length === 0) diagnostics.push(emptyArray(file, parsed.root, lines))
  const results = posts.map((post) => readPost(post, { text, file, limits, lines }))
  return {
    documents: results.map(({ document }) => document).filter((document) => document !== null),
    diagnostics: [...diagnostics, ...results.flatMap((result) => result.diagnostics)],
  }
}

function postsOf(root: JsonNode): JsonNode[] {
  return root.type === 'array' ? root.items : [root]
}

function jsonDiagnostics({ mistake, duplicates }: ParsedJson, file: string, lines: LineIndex): Diagnostic[] {
  const found = duplicates.map(
    ({ key, start, end, first }): Diagnostic => ({
      ruleId: 'json-duplicate-key',
      severity: 'warning',
      message: `Unexpected second key ${JSON.stringify(key)} in one object, the first one is read`,
      hint: 'Fetch the document again from where it came.',
      file,
      position: lines.positionAt(start, end),
      related: [{ message: 'The first one', file, position: lines.positionAt(first, first + 1) }],
    }),
  )
  if (mistake === null) return found
  const { message, hint, offset } = mistake
  const position = lines.positionAt(offset, offset + 1)
  return [...found, { ruleId: 'json-syntax', severity: 'error', message, hint, file, position }]
}

function emptyArray(file: string, root: JsonNode, lines: LineIndex): Diagnostic {
  return {
    ruleId: 'empty-document',
    severity: 'error',
    message: 'The JSON array is empty, expected at least one post',
    hint: 'The request matched no post: ask for the post by its id or its exact slug.',
    file,
    position: lines.positionAt(root.start, root.end),
  }
}
