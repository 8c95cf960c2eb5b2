import { type Finding, featuresOf, isFound, isWhole, type PairEvidence } from './features.ts'
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

/** A concept, or a word of its own; fillers and generic words weigh less. */
const ONE_THING = 0.9

/** A facet is named, at least in part, from this share of it. */
const NAMED_IN_PART = 0.4

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
  if (!isFound(evidence)) return { label: 'none', score, full }
  const label = labelOf(score, full)
  const isHalf =
    label === 'full' &&
    (isOneOfSeveral(requirement, claim, evidence) ||
      isHalfOfHead(requirement, evidence) ||
      isLittle(evidence) ||
      isUnqualified(requirement, evidence))
  return { label: isHalf ? 'partial' : label, score, full }
}

/** A claim that names one thing cannot be all of several, unless it is the name of them all or they are the same. */
function isOneOfSeveral(
  requirement: PreparedRequirement,
  claim: PreparedClaim,
  evidence: PairEvidence,
): boolean {
  const main = requirement.facets.filter((facet) => !facet.weak).length
  if (main < 2 || requirement.hasHead || requirement.restated) return false
  if (isWhole(evidence.subject?.comparison ?? null)) return false
  const named = evidence.facets.filter(
    (finding, index) => requirement.facets[index]?.weak === false && isNamed(finding),
  ).length
  const things = claim.pieces[0]?.phrase.units.filter((unit) => unit.weight >= ONE_THING).length ?? 0
  const under = evidence.facets.filter((finding) => finding?.comparison.relation === 'includes').length
  return Math.min(things, named) < 2 && under < main / 2
}

function isNamed(finding: Finding | null): boolean {
  return finding?.comparison.telling === true && finding.comparison.soft >= NAMED_IN_PART
}

/** "Change management and stakeholder management across …": one half of a head of two is half of it. */
function isHalfOfHead({ facets }: PreparedRequirement, evidence: PairEvidence): boolean {
  if (isWhole(evidence.subject?.comparison ?? null)) return false
  let halves = 0
  let whole = 0
  for (let index = 0; index < facets.length; index += 1) {
    if (facets[index]?.ofHead !== true) continue
    halves += 1
    if (isNamed(evidence.facets[index] ?? null)) whole += 1
  }
  return whole < halves
}

/** Whatever else a claim says, it names the whole of nothing of which it names less than this. */
const LEAST_OF_SUBJECT = 0.4

function isLittle({ subject, facets }: PairEvidence): boolean {
  if (facets.some((finding) => finding !== null)) return false
  return subject !== null && subject.comparison.soft < LEAST_OF_SUBJECT
}

/** "Security architecture" for "Security architecture for AI": what narrows the subject is not named. */
function isUnqualified(requirement: PreparedRequirement, evidence: PairEvidence): boolean {
  if (isWhole(evidence.subject?.comparison ?? null)) return false
  return requirement.facets.some(
    (facet, index) => facet.unqualified && isWhole(evidence.facets[index]?.comparison ?? null),
  )
}

function labelOf(score: number, full: number): MatchLabel {
  if (score < MODEL.thresholds.positive) return 'none'
  return full >= MODEL.thresholds.full ? 'full' : 'partial'
}

function probability(
  model: { intercept: number; weights: readonly number[] },
  features: readonly number[],
): number {
  let sum = model.intercept
  for (let index = 0; index < features.length; index += 1) {
    const value = features[index] ?? 0
    if (value !== 0) sum += value * (model.weights[index] ?? 0)
  }
  return 1 / (1 + Math.exp(-sum))
}
