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
  'subject by concept',
  'facet soft',
  'facet mean',
  'facet whole',
  'weak facet soft',
  'weak facet mean',
  'weak facet whole',
  'share of facets',
  'one of many',
  'restated half',
  'part of subject',
  'broader than subject',
  'telling',
  'explained',
  'entry length',
  'foreign word',
  'facets under an umbrella',
  'strange words',
  'other words beside a common word',
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
  const mainFacets = requirement.facets.filter((facet) => !facet.weak).length
  const whole = countFacets(requirement.facets, evidence, isWhole)
  const inPart =
    countFacets(requirement.facets, evidence, (one) => one.telling && one.soft >= FACET_NAMED) - whole
  const umbrella = countFacets(requirement.facets, evidence, (one) => one.relation === 'includes')
  const all = [subject, main, weak].filter((one) => one !== null)
  const deciding = bestOverall(evidence)
  const strange = strangeShare(requirement, deciding)
  const length = Math.max(...claim.pieces.map((piece) => piece.phrase.weight), 0)
  return [
    tell(subject, subject?.full ?? 0),
    subject?.soft ?? 0,
    mean(subject),
    isWhole(subject) ? 1 : 0,
    subject !== null && subject.concept !== null && subject.soft > 0.7 ? 1 : 0,
    tell(main, main?.soft ?? 0),
    mean(main),
    isWhole(main) ? 1 : 0,
    tell(weak, weak?.soft ?? 0),
    mean(weak),
    isWhole(weak) ? 1 : 0,
    mainFacets === 0 ? 0 : (whole + 0.5 * Math.max(0, inPart)) / mainFacets,
    mainFacets > 1 && !requirement.hasHead ? 1 : 0,
    requirement.restated && isWhole(main) ? 1 : 0,
    subject?.relation === 'part-of' ? subject.soft : 0,
    subject?.relation === 'includes' ? subject.soft : 0,
    all.some((one) => one.telling) ? 1 : 0,
    Math.max(0, ...all.map((one) => (one.telling ? one.back : one.back * 0.5))),
    Math.min(1, length / 6),
    evidence.foreign.length > 0 ? 1 : 0,
    mainFacets > 1 ? umbrella / mainFacets : 0,
    strange,
    besideCommonWord(requirement, deciding, knowledge),
  ]
}

/** Share of the entry, by weight, that neither the requirement nor any concept's name uses. */
function strangeShare(requirement: PreparedRequirement, finding: Finding | null): number {
  if (finding === null) return 0
  const { strange, weight } = finding.piece
  const foreign = strange
    .filter(({ word }) => !requirement.words.has(word))
    .reduce((sum, one) => sum + one.weight, 0)
  return foreign / Math.max(weight, 0.01)
}

/**
 * Share of the entry beside its matching words, where these are a single everyday word ("spring", "vault") or a word
 * with several senses.
 */
function besideCommonWord(
  requirement: PreparedRequirement,
  finding: Finding | null,
  knowledge: Knowledge,
): number {
  if (finding === null) return 0
  const matched = finding.piece.phrase.units.filter((unit) =>
    unit.tokens.some((token) => finding.comparison.words.includes(token.written)),
  )
  const tokens = matched.flatMap((unit) => unit.tokens).filter((token) => token.kind !== 'filler')
  const [word] = tokens
  if (tokens.length !== 1 || word === undefined) return 0
  const guarded = matched.some((unit) => unit.concepts.some((concept) => knowledge.notWith.has(concept)))
  if (!guarded && !knowledge.ordinary.has(word.word)) return 0
  const others = finding.piece.around.filter(
    (token) => token.kind === 'plain' && token.stem !== word.stem && !requirement.words.has(token.word),
  )
  return others.length / (others.length + 1)
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
