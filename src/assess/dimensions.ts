import type { AssessedRequirement, Assessment, RoleBrief } from '../model/index.ts'
import type { Matcher } from './matcher.ts'
import { round2 } from './round.ts'

/**
 * Readiness by the dimensions of the role's interview scorecard. A requirement belongs to a dimension where its name
 * matches the dimension, by name or by its bar; it may belong to several. The score is the share of points earned of
 * those possible; null where none of its requirements is assessed.
 */
export function dimensionsOf(
  brief: RoleBrief,
  requirements: readonly AssessedRequirement[],
  match: Matcher,
): Assessment['dimensions'] {
  const scorecard = brief.hiring?.scorecard ?? []
  if (scorecard.length === 0) return []
  const matches = match(
    scorecard.map(({ dimension, bar }, i) => ({ id: `dimension-${i}`, text: dimension, use: bar })),
    requirements.map(({ id, text }) => ({ id, kind: 'skill', text })),
  )
  return scorecard.map(({ dimension, weight, at }, i) => {
    const ids = new Set((matches.requirements[i]?.decisions ?? []).map(({ claimId }) => claimId))
    const members = requirements.filter(({ id }) => ids.has(id))
    const possible = members.reduce((sum, one) => sum + one.points.possible, 0)
    const earned = members.reduce((sum, one) => sum + one.points.earned, 0)
    return {
      dimension,
      weight,
      score: possible > 0 ? round2((earned / possible) * 100) : null,
      requirementIds: members.map(({ id }) => id),
      at,
    }
  })
}
