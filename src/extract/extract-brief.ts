import { VFile } from 'vfile'
import type { SourceDocument } from '../source/index.ts'
import type { Extraction } from './extraction.ts'
import { briefPipeline, type Work } from './pipeline.ts'
import { createPlaces } from './places.ts'

/**
 * Reads a brief out of a document. The draft always has the shape of the model: what the document does not say is null or
 * empty and named in `notStated`; what cannot be read is null with a finding. A document without a role gives the
 * error `no-role`.
 */
export function extractBrief(document: SourceDocument): Extraction {
  const places = createPlaces(document)
  // Each step puts its result there before a later one reads it.
  const work = { document, places } as Work
  briefPipeline.runSync(document.tree, new VFile({ data: { work } }))
  const { draft, sections } = work
  return { document, draft, sections, positions: places.positions, diagnostics: places.diagnostics }
}
