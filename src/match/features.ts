import { affinityOf } from './affinity.ts'
import { besideWords } from './beside-words.ts'
import { type Comparison, comparePhrases, overlapOf, rankOf } from './compare.ts'
import type { Knowledge } from './knowledge.ts'
import type { Phrase } from './phrase.ts'
import type { ClaimPiece, PreparedClaim } from './prepare-claim.ts'
import { type PreparedFacet, type PreparedRequirement, phrasesOf } from './prepare-requirement.ts'
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

/**
 * Compares every piece of a claim with the subject and each facet of a requirement.
 *
 * @param places phrases worth comparing (see `phrasesOf`), ascending; worked out where not given
 */
export function gatherEvidence(
  requirement: PreparedRequirement,
  claim: PreparedClaim,
  knowledge: Knowledge,
  places: readonly number[] = placesToMeet(requirement, claim),
): PairEvidence {
  const { subjects, facets } = requirement
  const evidence: PairEvidence = {
    subject: null,
    facets: new Array<Finding | null>(facets.length).fill(null),
    foreign: foreignWords(claim.tradeWords, requirement.context),
  }
  // phrases stand one after another: `first` is the place of the first phrase of facet `at`
  let at = -1
  let first = 0
  let next = subjects.length
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] as number
    while (place >= next && at < facets.length) {
      at += 1
      first = next
      next += facets[at]?.phrases.length ?? 0
    }
    if (at < 0) {
      const asked = subjects[place]
      if (asked !== undefined) evidence.subject = bestFinding(evidence.subject, asked, claim, knowledge)
    } else {
      const asked = facets[at]?.phrases[place - first]
      if (asked !== undefined)
        evidence.facets[at] = bestFinding(evidence.facets[at] ?? null, asked, claim, knowledge)
    }
  }
  return evidence
}

/** Whether claim and requirement have anything in common. */
export function isFound({ subject, facets }: PairEvidence): boolean {
  return subject !== null || facets.some((facet) => facet !== null)
}

function placesToMeet(requirement: PreparedRequirement, claim: PreparedClaim): number[] {
  return phrasesOf(requirement).flatMap((phrase, place) =>
    mayMeet(phrase.reach, claim.reach) ? [place] : [],
  )
}

/** The best of what was found and what the pieces of a claim come to for one more phrase. */
function bestFinding(
  before: Finding | null,
  asked: Phrase,
  claim: PreparedClaim,
  knowledge: Knowledge,
): Finding | null {
  let best = before
  let highest = best === null ? -1 : rankOf(best.comparison)
  for (let at = 0; at < claim.pieces.length; at += 1) {
    const piece = claim.pieces[at] as ClaimPiece
    const comparison = comparePhrases(asked, piece.phrase, knowledge)
    if (comparison === null) continue
    const rank = rankOf(comparison)
    if (rank <= highest) continue
    best = { comparison, piece, asked }
    highest = rank
  }
  return best
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
  const mainFinding = bestOf(requirement.facets, evidence, false)
  const main = mainFinding?.comparison ?? null
  const weak = bestOf(requirement.facets, evidence, true)?.comparison ?? null
  const facets = countFacets(requirement.facets, evidence)
  const several = facets.main > 1 && !requirement.hasHead
  const beside = besideWords(requirement, bestOverall(evidence), knowledge)
  const affinity = affinityOf(requirement, claim)
  const subjectSoft = subject?.soft ?? 0
  const viaPart = subject?.relation === 'part-of'
  // in the order of FEATURES
  return [
    tell(subject, subject?.full ?? 0),
    subjectSoft,
    mean(subject),
    flag(isWhole(subject)),
    wordOverlap(evidence.subject),
    viaPart && subject.steps <= 1 ? subjectSoft : 0,
    viaPart && subject.steps > 1 ? subjectSoft : 0,
    subject?.relation === 'includes' ? subjectSoft : 0,
    tell(main, main?.soft ?? 0),
    mean(main),
    flag(isWhole(main)),
    main?.relation === 'part-of' ? main.soft : 0,
    wordOverlap(mainFinding),
    flag(facets.main > 1 && facets.whole === facets.main),
    flag(several && !requirement.restated && facets.whole < facets.main),
    flag(requirement.restated && isWhole(main)),
    facets.main > 1 ? facets.umbrella / facets.main : 0,
    mean(weak),
    flag(isWhole(weak)),
    weak?.relation === 'part-of' ? weak.soft : 0,
    flag(subject?.telling === true || main?.telling === true || weak?.telling === true),
    Math.max(explained(subject), explained(main)),
    explained(weak),
    lengthOf(claim),
    flag(evidence.foreign.length > 0),
    beside.unknown,
    beside.fromElsewhere,
    beside.commonWord,
    affinity.sibling,
    affinity.topic,
  ]
}

function flag(value: boolean): number {
  return value ? 1 : 0
}

function wordOverlap(finding: Finding | null): number {
  return finding === null ? 0 : overlapOf(finding.asked, finding.piece.phrase)
}

/** Length of the longest piece, 1 from six words of their own. */
function lengthOf(claim: PreparedClaim): number {
  let longest = 0
  for (const { phrase } of claim.pieces) longest = Math.max(longest, phrase.weight)
  return Math.min(1, longest / 6)
}

/** How much of the claim the comparison explains; mere words half. */
function explained(comparison: Comparison | null): number {
  if (comparison === null) return 0
  return comparison.telling ? comparison.back : comparison.back * 0.5
}

function bestOverall(evidence: PairEvidence): Finding | null {
  let best = evidence.subject
  for (let at = 0; at < evidence.facets.length; at += 1) best = betterOf(best, evidence.facets[at] ?? null)
  return best
}

/** The second only where it ranks higher. */
function betterOf(best: Finding | null, finding: Finding | null): Finding | null {
  if (finding === null) return best
  return best === null || rankOf(finding.comparison) > rankOf(best.comparison) ? finding : best
}

/** The whole phrase is named, and not by generic words alone. */
export function isWhole(comparison: Comparison | null): boolean {
  return comparison?.telling === true && comparison.full >= 0.85
}

function bestOf(facets: readonly PreparedFacet[], evidence: PairEvidence, weak: boolean): Finding | null {
  let best: Finding | null = null
  for (let index = 0; index < facets.length; index += 1) {
    if (facets[index]?.weak === weak) best = betterOf(best, evidence.facets[index] ?? null)
  }
  return best
}

/** Main facets: how many there are, are named whole, and are named by a broader term. */
function countFacets(facets: readonly PreparedFacet[], evidence: PairEvidence) {
  const counts = { main: 0, whole: 0, umbrella: 0 }
  for (let index = 0; index < facets.length; index += 1) {
    if (facets[index]?.weak !== false) continue
    counts.main += 1
    const found = evidence.facets[index]?.comparison
    if (found === undefined) continue
    if (isWhole(found)) counts.whole += 1
    if (found.relation === 'includes') counts.umbrella += 1
  }
  return counts
}

function tell(comparison: Comparison | null, value: number): number {
  return comparison?.telling === true ? value : value * 0.4
}

function mean(comparison: Comparison | null): number {
  return comparison === null
    ? 0
    : Math.sqrt(comparison.soft * comparison.back) * (comparison.telling ? 1 : 0.4)
}
