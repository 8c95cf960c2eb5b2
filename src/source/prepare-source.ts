import { DEFAULT_LIMITS, type Limits } from './limits/index.ts'
import { nothingToRead, tooLarge } from './source-diagnostics.ts'
import type { ReadResult, SourceForm } from './source-document.ts'

export interface ReadOptions {
  form?: SourceForm
  limits?: Partial<Limits>
}

/** What every form needs: text without a byte order mark, of a size that is read; else the findings that say why not. */
export function prepareSource(
  text: string,
  file: string,
  options: ReadOptions,
): { plain: string; limits: Limits } | { refused: ReadResult } {
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (!/\S/.test(plain)) return { refused: empty(file) }
  if (plain.length <= limits.documentCharacters) return { plain, limits }
  const finding = tooLarge(plain, file, 'documentCharacters', limits.documentCharacters)
  return { refused: { documents: [], diagnostics: [finding] } }
}

function empty(file: string): ReadResult {
  const hint = 'Give a document that describes a role: a brief, a page, a post or its text.'
  return { documents: [], diagnostics: [nothingToRead(file, 'The document is empty', hint)] }
}
