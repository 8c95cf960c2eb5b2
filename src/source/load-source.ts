import { surestForm } from './forms.ts'
import { needsExtras, readMarkdown } from './markdown.ts'
import { prepareSource, type ReadOptions } from './prepare-source.ts'
import type { ReadResult, SourceForm } from './source-document.ts'

const MARKDOWN: ReadonlySet<SourceForm> = new Set(['brief', 'posting-analysis', 'research-brief', 'markdown'])

/**
 * The same as `readSource`, for programs that start for one document: the readers of pages, posts and pasted text are loaded when
 * a text is one, and Markdown without HTML tables and footnotes needs
 * none of them.
 */
export async function loadSource(text: string, file: string, options: ReadOptions = {}): Promise<ReadResult> {
  const prepared = prepareSource(text, file, options)
  if ('refused' in prepared) return prepared.refused
  const { plain, limits } = prepared
  const form = options.form ?? surestForm(plain)
  if (MARKDOWN.has(form) && !needsExtras(plain)) return readMarkdown(form, plain, file, limits, null)
  const { SOURCE_READERS } = await import('./readers.ts')
  return SOURCE_READERS[form](plain, file, limits)
}
