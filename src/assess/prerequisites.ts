import type { AssessedRequirement, SectionId } from '../model/index.ts'
import type { Matcher } from './matcher.ts'

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

/** A ground is named with some certainty, or not at all. */
const MIN_SCORE = 0.85

/**
 * What each requirement builds on, closest in meaning first: requirements of an earlier kind that match it. Ranks only
 * ever rise, so the relation has no cycles.
 */
export function groundsOf(
  requirements: readonly AssessedRequirement[],
  match: Matcher,
): ReadonlyMap<string, readonly string[]> {
  const grounds = requirements.filter(({ section }) => RANK[section] < 4 && section !== 'tools')
  const later = requirements.filter(({ section }) => RANK[section] > 0)
  const rankOf = new Map(grounds.map(({ id, section }) => [id, RANK[section]]))
  const matches = match(
    later.map(({ id, text, description }) => ({ id, text, description })),
    grounds.map(({ id, text }) => ({ id, kind: 'skill', text })),
  )
  return new Map(
    later.map(({ id, section }, i) => {
      const sure = matches.requirements[i]?.decisions.filter(
        ({ label, score, how }) => label === 'full' || (score >= MIN_SCORE && how !== 'includes'),
      )
      const rank = RANK[section]
      const earlier = sure?.filter(({ claimId }) => (rankOf.get(claimId) ?? rank) < rank) ?? []
      return [id, earlier.map(({ claimId }) => claimId)]
    }),
  )
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
