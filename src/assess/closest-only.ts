import type { MatchDecision, RequirementMatch } from './matcher.ts'

export interface ClosestDecision extends MatchDecision {
  /** The claim stands for another requirement just as closely. */
  ambiguous: boolean
}

export interface ClosestMatch extends RequirementMatch {
  decisions: ClosestDecision[]
}

/**
 * Leaves each claim the one requirement it is closest to: full before partial, then by score. An outcome or a decision is
 * one thing, unlike a skill, which may serve several requirements. Where two are equally close, both keep it, marked.
 */
export function closestOnly(matches: readonly RequirementMatch[]): ClosestMatch[] {
  const best = new Map<string, { closeness: number; count: number }>()
  for (const { decisions } of matches) {
    for (const decision of decisions) {
      const closeness = closenessOf(decision)
      const known = best.get(decision.claimId)
      if (!known || closeness > known.closeness) best.set(decision.claimId, { closeness, count: 1 })
      else if (closeness === known.closeness) known.count++
    }
  }
  return matches.map((match) => ({
    ...match,
    decisions: match.decisions.flatMap((decision) => {
      const top = best.get(decision.claimId)
      return top && closenessOf(decision) === top.closeness ? [{ ...decision, ambiguous: top.count > 1 }] : []
    }),
  }))
}

function closenessOf({ label, score }: MatchDecision): number {
  return (label === 'full' ? 1 : 0) + Math.min(score, 0.999)
}
