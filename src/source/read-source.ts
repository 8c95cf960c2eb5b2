import { surestForm } from './forms.ts'
import { prepareSource, type ReadOptions } from './prepare-source.ts'
import { SOURCE_READERS } from './readers.ts'
import type { ReadResult } from './source-document.ts'

/**
 * Reads a document in any source form. A byte order mark is left out of the text and of all places in it.
 * @param text the decoded text
 * @param file the path as it was given, for findings
 * @param options `form` overrides the detection; `limits` replaces single bounds
 */
export function readSource(text: string, file: string, options: ReadOptions = {}): ReadResult {
  const prepared = prepareSource(text, file, options)
  if ('refused' in prepared) return prepared.refused
  const { plain, limits } = prepared
  return SOURCE_READERS[options.form ?? surestForm(plain)](plain, file, limits)
}
