import { isWhole, type PairEvidence } from './features.ts'
import type { PreparedClaim } from './prepare-claim.ts'
import type { PreparedFacet, PreparedRequirement } from './prepare-requirement.ts'
import type { PairScore } from './score.ts'
import type { MatchedFacet } from './types.ts'

/** What one claim comes to for one requirement. */
export interface Scored {
  /** Id of the claim. */
  id: string
  score: PairScore
  found: {
    worths: readonly number[]
    subjectConcept: number | null
  }
}

export interface Coverage {
  /** 0..1, the union over the claims. */
  coverage: number
  facets: MatchedFacet[]
  missingFacets: string[]
}

/** A facet is named at least in part from this share of it. */
const NAMED_IN_PART = 0.4
/** What a tool, a part or a broader term of a facet is worth. */
const PART_OF_FACET = 0.5
/** Three facets of four named whole and the fourth in part. */
const ENOUGH_OF_A_LIST = 0.87
/** A part of the subject itself, and what each further different part adds. */
const PART_OF_SUBJECT = 0.45
const FURTHER_PART = 0.05
/** Parts alone never make a subject whole. */
const MOST_BY_PARTS = 0.9

/** What all claims together cover of a requirement, and which of them name which facet. See `shareOf` for the figure. */
export function coverageOf(requirement: PreparedRequirement, counting: readonly Scored[]): Coverage {
  const isFull = isAnyFull(counting)
  const facets: MatchedFacet[] = []
  const missingFacets: string[] = []
  for (let index = 0; index < requirement.facets.length; index += 1) {
    const { text, anyOf, weak } = requirement.facets[index] as PreparedFacet
    const claimIds: string[] = []
    for (let at = 0; at < counting.length; at += 1) {
      const { id, score, found } = counting[at] as Scored
      if (score.label === 'full' || (found.worths[index] ?? 0) > 0) claimIds.push(id)
    }
    facets.push({ text, anyOf, weak, claimIds })
    if (!isFull && !weak && claimIds.length === 0) missingFacets.push(text)
  }
  return { coverage: shareOf(requirement, counting), facets, missingFacets }
}

/**
 * The share that claims cover together: 1 where one claim names the whole subject, or where every main facet is named whole;
 * otherwise the share of facets, of which a part counts half. Experience notes alone never make 1.
 */
export function shareOf(requirement: PreparedRequirement, counting: readonly Scored[]): number {
  return isAnyFull(counting) ? 1 : unionOf(requirement, counting)
}

function isAnyFull(counting: readonly Scored[]): boolean {
  for (let at = 0; at < counting.length; at += 1) if (counting[at]?.score.label === 'full') return true
  return false
}

/** Each facet is named; in a longer list one of them may be named by a tool or a part of it. */
function areAllNamed(worths: readonly number[]): boolean {
  return worths.every((worth) => worth > 0) && sumOf(worths) / worths.length >= ENOUGH_OF_A_LIST
}

/** For each facet 1 where the claim names it, a half where it names a part of it; notes count half. */
export function facetWorths(claim: PreparedClaim, { facets }: PairEvidence): number[] {
  const most = isNote(claim) ? PART_OF_FACET : 1
  return facets.map((finding) => {
    const comparison = finding?.comparison
    if (comparison === undefined || !comparison.telling || comparison.soft < NAMED_IN_PART) return 0
    return isWhole(comparison) ? most : PART_OF_FACET
  })
}

/** Of the main facets that belong to the head, or of those that do not, what the best claim for each is worth. */
function worthsOf({ facets }: PreparedRequirement, counting: readonly Scored[], ofHead: boolean): number[] {
  const worths: number[] = []
  for (let index = 0; index < facets.length; index += 1) {
    const facet = facets[index] as PreparedFacet
    if (facet.weak || facet.ofHead !== ofHead) continue
    let best = 0
    for (let at = 0; at < counting.length; at += 1) {
      const worth = counting[at]?.found.worths[index] ?? 0
      if (worth > best) best = worth
    }
    worths.push(best)
  }
  return worths
}

function sumOf(worths: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < worths.length; at += 1) sum += worths[at] ?? 0
  return sum
}

function unionOf(requirement: PreparedRequirement, counting: readonly Scored[]): number {
  if (counting.length === 0) return 0
  const ofHead = worthsOf(requirement, counting, true)
  const items = worthsOf(requirement, counting, false)
  const main = ofHead.length + items.length
  const areExamples = requirement.hasHead && items.length < 3
  if (items.length > 1 && !areExamples && areAllNamed(items)) return 1
  if (ofHead.length > 1 && areAllNamed(ofHead)) return 1
  // one or two examples in brackets are not the subject: it counts as a facet of its own
  const byFacets = (sumOf(ofHead) + sumOf(items)) / Math.max(1, main + (areExamples ? 1 : 0))
  if (main > 0 && !requirement.hasHead)
    return Math.min(MOST_BY_PARTS, Math.max(byFacets, PART_OF_FACET / main))
  const parts = new Set(counting.map(({ found }) => found.subjectConcept ?? -1)).size
  return Math.min(MOST_BY_PARTS, Math.max(byFacets, PART_OF_SUBJECT + FURTHER_PART * Math.min(5, parts)))
}

/** Highlights and achievements are notes of what was done, not claims to a skill. */
export function isNote(claim: PreparedClaim): boolean {
  return claim.kind === 'highlight' || claim.kind === 'achievement'
}
