import type { MarketBrief, RoleBrief } from '../model/index.ts'
import type { Identity } from './identity.ts'

/** A role of which nothing is known but who it is. The order of the keys is the model's. */
export function emptyRole({ sample: _, period: __, ...identity }: Identity): RoleBrief {
  return {
    ...identity,
    kind: 'role',
    summary: null,
    mission: null,
    outcomes: [],
    experience: null,
    marketDemand: null,
    salary: null,
    responsibilities: [],
    skills: [],
    tools: [],
    kpis: [],
    decisionRights: [],
    authority: [],
    deliverables: [],
    milestones: [],
    qualifications: null,
    careerPath: null,
    hiring: null,
    activities: [],
    stakeholders: [],
    environment: [],
    risks: [],
    variants: [],
    automation: [],
    scorecardSummary: [],
    notStated: [],
  }
}

export function emptyMarket({ sample, period, ...identity }: Identity): MarketBrief {
  return {
    ...identity,
    kind: 'market',
    sample,
    period,
    regions: [],
    industries: [],
    organisationSize: null,
    teamSize: null,
    skills: [],
    technologies: [],
    themes: [],
    experience: null,
    insights: [],
    notStated: [],
  }
}

/** Keys of a draft that hold nothing, in the order of the model. */
export function findNotStated(draft: object): string[] {
  return Object.entries(draft)
    .filter(
      ([key, value]) =>
        key !== 'notStated' && (value === null || (Array.isArray(value) && value.length === 0)),
    )
    .map(([key]) => key)
}
