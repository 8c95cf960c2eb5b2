import type { AssessedRequirement, Requirement, SectionId } from '../model/index.ts'
import type { MatchDecision, Matcher } from './matcher.ts'
import { nth } from './nth.ts'

type AskedFor = Pick<Requirement, 'id' | 'section' | 'text' | 'description'>

/** What is learnt before what: the ground first, then what builds on it, then what shows in results and authority. */
const RANK: Record<SectionId, number> = {
  'must-have': 0,
  soft: 0,
  tools: 0,
  'good-to-have': 1,
  advanced: 2,
  emerging: 3,
  kpis: 4,
  'decision-rights': 4,
}
const RESULTS = 4

/** A ground is named with some certainty, or not at all. */
const MIN_SCORE = 0.85

/**
 * What each requirement builds on, closest in meaning first, by id. A skill builds on one of an earlier kind that it
 * names; a KPI or a decision right on a skill that it is a part of, by the skill's name, description or use. Ranks only
 * ever rise, so the relation has no cycles.
 */
export function groundsOf(
  requirements: readonly AskedFor[],
  match: Matcher,
): ReadonlyMap<string, readonly string[]> {
  const skills = requirements.filter(({ section }) => RANK[section] < RESULTS && section !== 'tools')
  const results = requirements.filter(({ section }) => RANK[section] === RESULTS)
  return new Map([...groundsOfSkills(skills, match), ...groundsOfResults(results, skills, match)])
}

function groundsOfSkills(skills: readonly AskedFor[], match: Matcher): [string, string[]][] {
  const later = skills.filter(({ section }) => RANK[section] > 0)
  const rankOf = new Map(skills.map(({ id, section }) => [id, RANK[section]]))
  const matches = match(
    later.map(({ id, text, description }) => ({ id, text, description })),
    skills.map(({ id, text }) => ({ id, kind: 'skill', text })),
  )
  return later.map(({ id, section }, i) => {
    const rank = RANK[section]
    const sure = nth(matches.requirements, i).decisions.filter(isSure)
    return [id, sure.map(({ claimId }) => claimId).filter((ground) => (rankOf.get(ground) ?? rank) < rank)]
  })
}

function groundsOfResults(
  results: readonly AskedFor[],
  skills: readonly AskedFor[],
  match: Matcher,
): [string, string[]][] {
  const matches = match(
    skills.map(({ id, text, description }) => ({ id, text, description })),
    results.map(({ id, text }) => ({ id, kind: 'skill', text })),
  )
  const found = matches.requirements.flatMap(({ requirementId, decisions }) =>
    decisions
      .filter((decision) => isSure(decision) && decision.concept !== null)
      .map(({ claimId, score }) => ({ requirementId, claimId, score })),
  )
  const byScore = found.sort((a, b) => b.score - a.score)
  return results.map(({ id }) => [
    id,
    byScore.filter(({ claimId }) => claimId === id).map(({ requirementId }) => requirementId),
  ])
}

function isSure({ label, score, how }: MatchDecision): boolean {
  return label === 'full' || (score >= MIN_SCORE && how !== 'includes')
}

/** The gap each gap waits for, by id: the closest of its grounds that is a gap itself. */
export function prerequisitesAmong(
  gaps: readonly AssessedRequirement[],
  grounds: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string> {
  const open = new Set(gaps.map(({ id }) => id))
  return new Map(
    gaps.flatMap(({ id }) => {
      const before = grounds.get(id)?.find((ground) => open.has(ground))
      return before === undefined ? [] : [[id, before] as const]
    }),
  )
}

/** The KPIs and decision rights that build on a requirement. */
export function movedBy(
  id: string,
  requirements: readonly AssessedRequirement[],
  grounds: ReadonlyMap<string, readonly string[]>,
): { requirementId: string; text: string }[] {
  return requirements
    .filter((one) => RANK[one.section] === RESULTS && grounds.get(one.id)?.includes(id))
    .map((one) => ({ requirementId: one.id, text: one.text }))
}
