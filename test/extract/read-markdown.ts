import { type Extraction, extractBrief } from '../../src/extract/index.ts'
import { briefSchema, type MarketBrief, type RoleBrief } from '../../src/model/index.ts'
import { readSource } from '../../src/source/index.ts'

/** Extraction of the one document in a text. The draft always fits the model. */
export function extractText(text: string, file = 'input.md'): Extraction {
  const { documents, diagnostics } = readSource(text, file)
  const [document] = documents
  if (document === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  const extraction = extractBrief(document)
  briefSchema.parse(extraction.draft)
  return extraction
}

export function extractRole(text: string): Extraction & { draft: RoleBrief } {
  const extraction = extractText(text)
  if (extraction.draft.kind !== 'role') throw new Error('expected a role')
  return { ...extraction, draft: extraction.draft }
}

export function extractMarket(text: string): Extraction & { draft: MarketBrief } {
  const extraction = extractText(text)
  if (extraction.draft.kind !== 'market') throw new Error('expected a market')
  return { ...extraction, draft: extraction.draft }
}

/** A draft with `at` as its line only. */
export function withLines(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, one) => (key === 'at' && one !== null ? one.line : one)))
}
