import type { AssessContext } from '../../src/assess/index.ts'
import { DEFAULT_POLICY } from '../../src/assess/index.ts'
import { compileKnowledge, createKnowledge } from '../../src/match/index.ts'
import type {
  Achievement,
  Claim,
  Kpi,
  Profile,
  RoleBrief,
  Skill,
  Target,
  Tool,
} from '../../src/model/index.ts'
import { matchByName } from './name-matcher.ts'

const at = (line: number) => ({ file: 'brief.md', line })
const own = (line: number) => ({ file: 'profile.yaml', line })

/** Nothing is known beyond names. */
const knowledge = createKnowledge(compileKnowledge([]).knowledge)

/** A context that matches by name only. */
export function context(change: Partial<AssessContext> = {}): AssessContext {
  return { policy: DEFAULT_POLICY, knowledge, match: matchByName, ...change }
}

export function skill(name: string, change: Partial<Skill> = {}): Skill {
  return {
    id: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    name,
    group: 'must-have',
    kind: 'technical',
    importance: 'critical',
    importanceStated: null,
    expected: null,
    description: null,
    use: null,
    facets: [],
    at: at(10),
    ...change,
  }
}

/** A common tool at a line of the brief. */
export function tool(name: string): Tool {
  return {
    category: null,
    name,
    alternatives: [name],
    use: null,
    prevalence: 'Common',
    prevalences: ['common'],
    at: at(60),
  }
}

export function target(change: Partial<Target> = {}): Target {
  return {
    raw: 'as stated',
    comparator: null,
    value: null,
    min: null,
    max: null,
    unit: null,
    direction: null,
    relative: false,
    statistic: null,
    period: null,
    ...change,
  }
}

export function kpi(name: string, aim: Target | null, change: Partial<Kpi> = {}): Kpi {
  const id = `kpi-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
  return { id, name, measures: null, why: null, target: aim, frequency: null, at: at(40), ...change }
}

export function role(change: Partial<RoleBrief> = {}): RoleBrief {
  return {
    kind: 'role',
    id: 'harbour-architect',
    title: 'Harbour Architect',
    track: 'harbour',
    tier: 'senior',
    rank: 2,
    asOf: '2026-05-01',
    sources: [],
    horizon: null,
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
    ...change,
  }
}

export function claim(name: string, proficiency: number | null = null, change: Partial<Claim> = {}): Claim {
  const kind = change.kind ?? 'skill'
  return {
    id: `${kind}-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    kind,
    name,
    proficiency,
    lastUsed: null,
    years: null,
    evidence: [],
    at: own(3),
    ...change,
  }
}

export function achievement(metric: string, change: Partial<Achievement> = {}): Achievement {
  return {
    id: `achievement-${metric.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    metric,
    from: null,
    to: null,
    value: null,
    unit: null,
    period: null,
    what: null,
    link: null,
    date: null,
    at: own(20),
    ...change,
  }
}

export function profile(change: Partial<Profile> = {}): Profile {
  return {
    file: 'profile.yaml',
    name: 'Test Person',
    headline: null,
    current: { title: null, track: null, tier: null },
    experience: {
      totalYears: null,
      aiYears: null,
      crossTeamYears: null,
      derived: [],
      positions: [],
      at: null,
    },
    claims: [],
    aliases: [],
    achievements: [],
    decisions: null,
    authority: [],
    certifications: [],
    education: [],
    compensation: null,
    target: { role: null, by: null },
    ...change,
  }
}
