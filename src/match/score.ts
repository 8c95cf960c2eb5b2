import { featuresOf, type PairEvidence } from './features.ts'
import type { Knowledge } from './knowledge.ts'
import { MODEL } from './model-weights.ts'
import type { PreparedClaim } from './prepare-claim.ts'
import type { PreparedRequirement } from './prepare-requirement.ts'
import type { MatchLabel } from './types.ts'

export interface PairScore {
  label: MatchLabel
  /** 0..1, that the claim counts at all. */
  score: number
  /** 0..1, that it names the whole subject. */
  full: number
}

/** A word of another trade cuts the score to this share. */
const FOREIGN_SHARE = 1 / 3

/** Scores the evidence with the linear model and names the label. */
export function scorePair(
  requirement: PreparedRequirement,
  claim: PreparedClaim,
  evidence: PairEvidence,
  knowledge: Knowledge,
): PairScore {
  const features = featuresOf(requirement, claim, evidence, knowledge)
  const cut = evidence.foreign.length > 0 ? FOREIGN_SHARE : 1
  const full = probability(MODEL.full, features) * cut
  const score = probability(MODEL.positive, features) * cut
  // without a finding the score only orders what is unlike; it is never a match
  const found = evidence.subject !== null || evidence.facets.some((facet) => facet !== null)
  return { label: found ? labelOf(score, full) : 'none', score, full }
}

function labelOf(score: number, full: number): MatchLabel {
  if (score < MODEL.thresholds.positive) return 'none'
  return full >= MODEL.thresholds.full ? 'full' : 'partial'
}

function probability(
  model: { intercept: number; weights: readonly number[] },
  features: readonly number[],
): number {
  const sum = features.reduce(
    (total, value, index) => total + value * (model.weights[index] ?? 0),
    model.intercept,
  )
  return 1 / (1 + Math.exp(-sum))
}
