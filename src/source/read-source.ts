import { SOURCE_FORMS } from './forms.ts'
import { DEFAULT_LIMITS, type Limits } from './limits/index.ts'
import { nothingToRead, tooLarge } from './source-diagnostics.ts'
import type { ReadResult, SourceForm, SourceFormReader } from './source-document.ts'

/**
 * Reads a document in any source form. A byte order mark is left out of the text and of all places in it.
 * @param text the decoded text
 * @param file the path as it was given, for findings
 * @param options `form` overrides the detection; `limits` replaces single bounds
 */
export function readSource(
  text: string,
  file: string,
  options: { form?: SourceForm; limits?: Partial<Limits> } = {},
): ReadResult {
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (plain.trim() === '') return empty(file)
  if (plain.length > limits.documentCharacters) {
    const finding = tooLarge(plain, file, 'documentCharacters', limits.documentCharacters)
    return { documents: [], diagnostics: [finding] }
  }
  const reader = SOURCE_FORMS.find(({ id }) => id === options.form) ?? surest(plain)
  return reader.read(plain, file, limits)
}

function empty(file: string): ReadResult {
  const hint = 'Give a document that describes a role: a brief, a page, a post or its text.'
  return { documents: [], diagnostics: [nothingToRead(file, 'The document is empty', hint)] }
}

/** The form that is surest; of two that are equally sure the earlier one. */
function surest(text: string): SourceFormReader {
  const scored = SOURCE_FORMS.map((reader) => ({ reader, score: Number(reader.detect(text)) }))
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).reader
}
