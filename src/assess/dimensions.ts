import type { AssessedRequirement, Assessment, Requirement, RoleBrief } from '../model/index.ts'
import { type AssessContext, matcherFor } from './context.ts'
import type { MatchDecision, Matcher } from './matcher.ts'
import { perBrief } from './per-brief.ts'
import { round2 } from './round.ts'

/** From which certainty a requirement belongs to a dimension, by the direction in which they match. */
const MIN_AHEAD = 0.8
const MIN_BACK = 0.93

/**
 * Readiness by the dimensions of the role's interview scorecard. A requirement belongs to a dimension where one matches
 * the other, by the dimension's name or what meets its bar; it may belong to several. Tools belong to none: nobody is
 * interviewed for them. The score is the share of points earned of those possible; null where none of its requirements
 * is assessed.
 */
export function dimensionsOf(
  brief: RoleBrief,
  requirements: readonly AssessedRequirement[],
  context: AssessContext,
): Assessment['dimensions'] {
  const scorecard = brief.hiring?.scorecard ?? []
  const asked = requirements.filter(isInterviewed)
  const members = perBrief(context, brief, 'dimensions', () =>
    dimensionMembers(brief, requirements, matcherFor(context, null)).map((ids) => new Set(ids)),
  )
  return scorecard.map(({ dimension, weight, at }, i) => {
    const own = asked.filter(({ id }) => members[i]?.has(id))
    const possible = own.reduce((sum, one) => sum + one.points.possible, 0)
    const earned = own.reduce((sum, one) => sum + one.points.earned, 0)
    return {
      dimension,
      weight,
      score: possible > 0 ? round2((earned / possible) * 100) : null,
      requirementIds: own.map(({ id }) => id),
      at,
    }
  })
}

/** Nobody is interviewed for tools. */
function isInterviewed({ section }: Pick<Requirement, 'section'>): boolean {
  return section !== 'tools'
}

/** The ids of the requirements that belong to each dimension of a role's scorecard. */
export function dimensionMembers(
  brief: RoleBrief,
  requirements: readonly AskedFor[],
  match: Matcher,
): string[][] {
  const members = membersOf(brief.hiring?.scorecard ?? [], requirements.filter(isInterviewed), match)
  return members.map((own) => own.map(({ id }) => id))
}

type AskedFor = Pick<Requirement, 'id' | 'section' | 'text' | 'description'>
type Scorecard = NonNullable<RoleBrief['hiring']>['scorecard']

function membersOf(scorecard: Scorecard, requirements: readonly AskedFor[], match: Matcher): AskedFor[][] {
  if (scorecard.length === 0) return []
  const ahead = match(
    scorecard.map(({ dimension, bar }, i) => ({ id: `dimension-${i}`, text: dimension, description: bar })),
    requirements.map(({ id, text }) => ({ id, kind: 'skill', text })),
  ).requirements
  const parts = scorecard.flatMap(({ dimension, bar }, i) =>
    [dimension, ...(bar ?? '').split(/[,;]/)]
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part, k) => ({ id: `dimension-${i}/${k}`, kind: 'skill' as const, text: part })),
  )
  const back = match(
    requirements.map(({ id, text, description }) => ({ id, text, description })),
    parts,
  ).requirements
  return scorecard.map((_, i) =>
    requirements.filter(({ id }, k) => {
      const forward = ahead[i]?.decisions.find(({ claimId }) => claimId === id)
      const backward = back[k]?.decisions.find(({ claimId }) => claimId.startsWith(`dimension-${i}/`))
      if (forward && backward) return true
      return isSure(forward, MIN_AHEAD) || isSure(backward, MIN_BACK)
    }),
  )
}

function isSure(decision: MatchDecision | undefined, least: number): boolean {
  return (
    decision !== undefined &&
    (decision.label === 'full' || (decision.score >= least && decision.how !== 'includes'))
  )
}
