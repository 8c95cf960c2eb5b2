import { html } from './html.ts'
import { brief, markdown, postingAnalysis, researchBrief } from './markdown.ts'
import { pastedText } from './pasted-text.ts'
import type { SourceFormReader } from './source-document.ts'
import { wordpressJson } from './wordpress-json.ts'

/**
 * Every source form: one module and one line here. The form whose `detect` is surest reads the text; of two that are
 * equally sure the earlier one does. `markdown` is the reader of last resort.
 */
export const SOURCE_FORMS: readonly [SourceFormReader, ...SourceFormReader[]] = [
  brief,
  postingAnalysis,
  researchBrief,
  wordpressJson,
  html,
  pastedText,
  markdown,
]
