import { affinityOf } from './affinity.ts'
import { besideWords } from './beside-words.ts'
import { type Comparison, comparePhrases } from './compare.ts'
import type { Knowledge } from './knowledge.ts'
import type { Phrase } from './phrase.ts'
import type { ClaimPiece, PreparedClaim } from './prepare-claim.ts'
import type { PreparedFacet, PreparedRequirement } from './prepare-requirement.ts'
import { mayMeet } from './reach.ts'
import { foreignWords, type TradeWord } from './sense-guard.ts'

/** The best comparison found for a subject or a facet, and which piece of the claim gave it. */
export interface Finding {
  comparison: Comparison
  piece: ClaimPiece
  asked: Phrase
}

/** All that is known of one claim against one requirement before it is scored. */
export interface PairEvidence {
  subject: Finding | null
  /** In the order of the requirement's facets. */
  facets: (Finding | null)[]
  foreign: TradeWord[]
}

/** A facet counts as named from this share of it. */
export const FACET_NAMED = 0.6

/** Compares every piece of a claim with the subject and each facet of a requirement. */
export function gatherEvidence(
  requirement: PreparedRequirement,
  claim: PreparedClaim,
  knowledge: Knowledge,
): PairEvidence {
  return {
    subject: bestFinding(requirement.subjects, claim, knowledge),
    facets: requirement.facets.map((facet) => bestFinding(facet.phrases, claim, knowledge)),
    foreign: foreignWords(claim.tradeWords, requirement.context),
  }
}

function bestFinding(phrases: readonly Phrase[], claim: PreparedClaim, knowledge: Knowledge): Finding | null {
  let best: Finding | null = null
  for (const asked of phrases) {
    if (!mayMeet(asked.reach, claim.reach)) continue
    for (const piece of claim.pieces) {
      const comparison = comparePhrases(asked, piece.phrase, knowledge)
      if (comparison.soft <= 0) continue
      if (best === null || rank(comparison) > rank(best.comparison)) best = { comparison, piece, asked }
    }
  }
  return best
}

function rank({ full, soft, back, telling }: Comparison): number {
  return (full + soft + 0.5 * back) * (telling ? 1 : 0.5)
}

/** Names of the features, in the order of `featuresOf`. */
export const FEATURES = [
  'subject full',
  'subject soft',
  'subject mean',
  'subject whole',
  'subject words',
  'subject by a direct part',
  'subject by a distant part',
  'subject by a broader term',
  'facet soft',
  'facet mean',
  'facet whole',
  'facet by a part',
  'facet words',
  'all facets whole',
  'some of several facets',
  'restated half',
  'facets under an umbrella',
  'weak facet mean',
  'weak facet whole',
  'weak facet by a part',
  'telling',
  'explained',
  'explained by a weak facet',
  'entry length',
  'foreign word',
  'unknown words beside',
  'words of other topics beside',
  'words beside a common word',
  'sibling concept',
  'same topic',
] as const

/** What the linear model reads, each 0..1. */
export function featuresOf(
  requirement: PreparedRequirement,
  claim: PreparedClaim,
  evidence: PairEvidence,
  knowledge: Knowledge,
): number[] {
  const subject = evidence.subject?.comparison ?? null
  const main = bestOf(requirement.facets, evidence, false)
  const weak = bestOf(requirement.facets, evidence, true)
  const beside = besideWords(requirement, bestOverall(evidence), knowledge)
  const affinity = affinityOf(requirement, claim, knowledge)
  return [
    ...subjectFeatures(subject),
    ...facetFeatures(requirement, evidence, main),
    mean(weak),
    flag(isWhole(weak)),
    weak?.relation === 'part-of' ? weak.soft : 0,
    flag([subject, main, weak].some((one) => one?.telling === true)),
    Math.max(explained(subject), explained(main)),
    explained(weak),
    Math.min(1, Math.max(0, ...claim.pieces.map((piece) => piece.phrase.weight)) / 6),
    flag(evidence.foreign.length > 0),
    beside.unknown,
    beside.fromElsewhere,
    beside.commonWord,
    affinity.sibling,
    affinity.topic,
  ]
}

function subjectFeatures(subject: Comparison | null): number[] {
  const soft = subject?.soft ?? 0
  return [
    tell(subject, subject?.full ?? 0),
    soft,
    mean(subject),
    flag(isWhole(subject)),
    subject?.overlap ?? 0,
    subject?.relation === 'part-of' && subject.steps <= 1 ? soft : 0,
    subject?.relation === 'part-of' && subject.steps > 1 ? soft : 0,
    subject?.relation === 'includes' ? soft : 0,
  ]
}

function facetFeatures(
  requirement: PreparedRequirement,
  evidence: PairEvidence,
  main: Comparison | null,
): number[] {
  const count = requirement.facets.filter((facet) => !facet.weak).length
  const whole = countFacets(requirement.facets, evidence, isWhole)
  const umbrella = countFacets(requirement.facets, evidence, (one) => one.relation === 'includes')
  const several = count > 1 && !requirement.hasHead
  return [
    tell(main, main?.soft ?? 0),
    mean(main),
    flag(isWhole(main)),
    main?.relation === 'part-of' ? main.soft : 0,
    main?.overlap ?? 0,
    flag(count > 1 && whole === count),
    flag(several && !requirement.restated && whole < count),
    flag(requirement.restated && isWhole(main)),
    count > 1 ? umbrella / count : 0,
  ]
}

function flag(value: boolean): number {
  return value ? 1 : 0
}

/** How much of the claim the comparison explains; mere words half. */
function explained(comparison: Comparison | null): number {
  if (comparison === null) return 0
  return comparison.telling ? comparison.back : comparison.back * 0.5
}

function bestOverall(evidence: PairEvidence): Finding | null {
  let best: Finding | null = null
  for (const finding of [evidence.subject, ...evidence.facets]) {
    if (finding !== null && (best === null || rank(finding.comparison) > rank(best.comparison)))
      best = finding
  }
  return best
}

/** The whole phrase is named, and not by generic words alone. */
export function isWhole(comparison: Comparison | null): boolean {
  return comparison?.telling === true && comparison.full >= 0.85
}

function bestOf(facets: readonly PreparedFacet[], evidence: PairEvidence, weak: boolean): Comparison | null {
  let best: Comparison | null = null
  for (const [index, facet] of facets.entries()) {
    const found = evidence.facets[index]?.comparison
    if (facet.weak !== weak || found === undefined) continue
    if (best === null || rank(found) > rank(best)) best = found
  }
  return best
}

function countFacets(
  facets: readonly PreparedFacet[],
  evidence: PairEvidence,
  counts: (comparison: Comparison) => boolean,
): number {
  return facets.filter((facet, index) => {
    const found = evidence.facets[index]?.comparison
    return !facet.weak && found !== undefined && counts(found)
  }).length
}

function tell(comparison: Comparison | null, value: number): number {
  return comparison?.telling === true ? value : value * 0.4
}

function mean(comparison: Comparison | null): number {
  return comparison === null
    ? 0
    : Math.sqrt(comparison.soft * comparison.back) * (comparison.telling ? 1 : 0.4)
}
