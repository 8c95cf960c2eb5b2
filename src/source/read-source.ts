import type { Diagnostic } from '../model/index.ts'
import { findMojibake } from './find-mojibake.ts'
import { SOURCE_FORMS } from './forms.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
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
  const refused = refuse(plain, file, limits)
  if (refused !== null) return { documents: [], diagnostics: [refused] }
  const reader = SOURCE_FORMS.find(({ id }) => id === options.form) ?? surest(plain)
  const { documents, diagnostics } = reader.read(plain, file, limits)
  return { documents, diagnostics: [...findMojibake(plain, file), ...diagnostics] }
}

function refuse(text: string, file: string, limits: Limits): Diagnostic | null {
  const point = { line: 1, column: 1, offset: 0 }
  const finding = (ruleId: string, message: string, hint: string): Diagnostic => ({
    ruleId,
    severity: 'error',
    message,
    hint,
    file,
    position: { start: point, end: point },
  })
  if (text.trim() === '') {
    return finding(
      'empty-document',
      'Unexpected empty document, expected a role or market brief',
      'Nothing to read.',
    )
  }
  if (text.length > limits.documentCharacters) {
    const message = `Unexpected ${text.length} characters, expected at most ${limits.documentCharacters}`
    return finding('limit-exceeded', message, 'Split the document, or raise the limit documentCharacters.')
  }
  const nul = text.indexOf('\0')
  if (nul < 0) return null
  return finding(
    'binary-content',
    `Unexpected NUL character at offset ${nul}, expected text`,
    'Save the file as text.',
  )
}

/** The form that is surest; the last one of the table reads whatever nobody knows. */
function surest(text: string): SourceFormReader {
  const scored = SOURCE_FORMS.map((reader) => ({ reader, score: Number(reader.detect(text)) }))
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).reader
}
