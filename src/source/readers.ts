import { readEmbeddedTables } from './embedded-html.ts'
import { parseFullMarkdown } from './full-markdown.ts'
import { html } from './html.ts'
import type { Limits } from './limits/index.ts'
import { readMarkdown } from './markdown.ts'
import { pastedText } from './pasted-text.ts'
import type { ReadResult, SourceForm } from './source-document.ts'
import { wordpressJson } from './wordpress-json.ts'

/** Reads text of one form. A mistake in the text becomes a diagnostic, never an exception. */
export type SourceReader = (text: string, file: string, limits: Limits) => ReadResult

/** What reads each source form: one module and one line here, its sign in forms.ts. */
export const SOURCE_READERS: Readonly<Record<SourceForm, SourceReader>> = {
  brief: markdownReader('brief'),
  'posting-analysis': markdownReader('posting-analysis'),
  'research-brief': markdownReader('research-brief'),
  'wordpress-json': wordpressJson,
  html,
  'pasted-text': pastedText,
  markdown: markdownReader('markdown'),
}

const EXTRAS = { parseFull: parseFullMarkdown, readTables: readEmbeddedTables }

function markdownReader(form: SourceForm): SourceReader {
  return (text, file, limits) => readMarkdown(form, text, file, limits, EXTRAS)
}
