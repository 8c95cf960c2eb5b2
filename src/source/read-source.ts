import { SOURCE_FORMS } from './forms.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import type { ReadResult, SourceForm } from './source-document.ts'

/**
 * Reads a document in any source form.
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
  const reader = SOURCE_FORMS.find(({ id }) => id === options.form) ?? surest(text)
  return reader === undefined ? { documents: [], diagnostics: [] } : reader.read(text, file, limits)
}

function surest(text: string) {
  const scored = SOURCE_FORMS.map((reader) => ({ reader, score: Number(reader.detect(text)) }))
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, next) => (best === undefined || next.score > best.score ? next : best),
    undefined,
  )?.reader
}
