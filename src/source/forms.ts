import {
  looksLikeBrief,
  looksLikeHtml,
  looksLikeMarkdown,
  looksLikePastedText,
  looksLikePostingAnalysis,
  looksLikeResearchBrief,
  looksLikeWordpressJson,
} from './detect.ts'
import type { SourceForm } from './source-document.ts'

/** A source form and its sign. What reads it stands in readers.ts, so that a form can be told without loading all readers. */
export interface SourceFormEntry {
  id: SourceForm
  /** How sure the form is that the text is of its kind, 0 (not at all) to 1. Linear and never throws. */
  detect(text: string): number
}

/**
 * Every source form. The form whose `detect` is surest reads the text; of two that are equally sure the earlier one does.
 * `markdown` is the reader of last resort.
 */
export const SOURCE_FORMS: readonly [SourceFormEntry, ...SourceFormEntry[]] = [
  { id: 'brief', detect: looksLikeBrief },
  { id: 'posting-analysis', detect: looksLikePostingAnalysis },
  { id: 'research-brief', detect: looksLikeResearchBrief },
  { id: 'wordpress-json', detect: looksLikeWordpressJson },
  { id: 'html', detect: looksLikeHtml },
  { id: 'pasted-text', detect: looksLikePastedText },
  { id: 'markdown', detect: looksLikeMarkdown },
]

/** The form that is surest; of two that are equally sure the earlier one. */
export function surestForm(text: string): SourceForm {
  let best = SOURCE_FORMS[0]
  let highest = best.detect(text)
  for (const form of SOURCE_FORMS.slice(1)) {
    // Nothing is surer than sure, and briefs of our own come first.
    if (highest >= SURE) break
    const score = form.detect(text)
    if (score > highest) {
      best = form
      highest = score
    }
  }
  return best.id
}

const SURE = 1
