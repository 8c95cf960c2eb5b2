import type { MarketExtractor } from './market-context.ts'
import { extractInsights, extractMarketExperience, extractMarketSummary } from './market-facts.ts'
import { extractMarketSkills, extractTechnologies, extractThemes } from './market-tables.ts'

/** Sections of a market brief → extractor. Their names stand in headings/market-headings.ts. */
export const MARKET_SECTIONS: Readonly<Record<string, MarketExtractor>> = {
  'market-summary': extractMarketSummary,
  'market-skills': extractMarketSkills,
  'market-technologies': extractTechnologies,
  'market-themes': extractThemes,
  'market-experience': extractMarketExperience,
  'market-insights': extractInsights,
}
