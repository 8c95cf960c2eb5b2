import type { MarketBrief } from '../../src/model/index.ts'

/** A posting analysis of one track. */
export function market(
  track: string | null,
  skills: readonly Partial<MarketBrief['skills'][number]>[],
  change: Partial<MarketBrief> = {},
): MarketBrief {
  return {
    kind: 'market',
    id: `${track}-jobs`,
    title: 'Jobs',
    track,
    tier: null,
    rank: null,
    asOf: null,
    sources: [],
    horizon: null,
    sample: 20,
    period: null,
    regions: [],
    industries: [],
    organisationSize: null,
    teamSize: null,
    skills: skills.map((one) => ({
      name: 'Sails',
      count: null,
      percent: null,
      category: null,
      notes: null,
      at: { file: 'market.md', line: 9 },
      ...one,
    })),
    technologies: [],
    themes: [],
    experience: null,
    insights: [],
    notStated: [],
    ...change,
  }
}
