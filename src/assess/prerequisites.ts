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

/**
 * The gap each gap builds on, by requirement id: the one of an earlier kind that is closest to it in meaning, if any.
 * Ranks only ever rise, so the relation has no cycles.
 */
export function prerequisitesOf(
  gaps: readonly AssessedRequirement[],
  match: Matcher,
): ReadonlyMap<string, string> {
  const grounds = gaps.filter(({ section }) => RANK[section] < 4 && section !== 'tools')
  const later = gaps.filter(({ section }) => RANK[section] > 0)
  if (grounds.length === 0 || later.length === 0) return new Map()
  const rankOf = new Map(gaps.map(({ id, section }) => [id, RANK[section]]))
  const matches = match(
    later.map(({ id, text, description }) => ({ id, text, description })),
    grounds.map(({ id, text }) => ({ id, kind: 'skill', text })),
  )
  const found = new Map<string, string>()
  for (const [i, gap] of later.entries()) {
    const rank = RANK[gap.section]
    const before = matches.requirements[i]?.decisions.find(
      ({ claimId }) => (rankOf.get(claimId) ?? rank) < rank,
    )
    if (before) found.set(gap.id, before.claimId)
  }
  return found
}
