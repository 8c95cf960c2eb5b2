import type { MarketBrief } from '../../model/index.ts'
import type { SourceDocument } from '../../source/index.ts'
import type { Section } from '../extraction.ts'
import type { Places } from '../places.ts'

export interface MarketContext {
  document: SourceDocument
  draft: MarketBrief
  places: Places
}

export type MarketExtractor = (section: Section, context: MarketContext) => void
