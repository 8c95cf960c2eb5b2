import { isWhole, type PairEvidence } from './features.ts'
import type { PreparedClaim } from './prepare-claim.ts'
import type { PreparedFacet, PreparedRequirement } from './prepare-requirement.ts'
import type { PairScore } from './score.ts'
import type { MatchedFacet } from './types.ts'

/** A claim with its evidence and score for one requirement. */
export interface Scored {
  /** Id of the claim; `claim` is the reading of its wording, which others may share. */
  id: string
  claim: PreparedClaim
  evidence: PairEvidence
  score: PairScore
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

/**
 * What all claims together cover of a requirement: 1 where one claim names the whole subject, or where every main facet
 * is named whole; otherwise the share of facets, of which a part counts half. Experience notes alone never make 1.
 *
 * @param counting the claims that count, best first
 */
export function coverageOf(requirement: PreparedRequirement, counting: readonly Scored[]): Coverage {
  const isFull = counting.some(({ score }) => score.label === 'full')
  const worths: number[] = []
  const facets: MatchedFacet[] = []
  const missingFacets: string[] = []
  for (let index = 0; index < requirement.facets.length; index += 1) {
    const { text, anyOf, weak } = requirement.facets[index] as PreparedFacet
    let best = 0
    const claimIds: string[] = []
    for (let at = 0; at < counting.length; at += 1) {
      const one = counting[at] as Scored
      const worth = facetWorth(one, index)
      if (worth > best) best = worth
      if (worth > 0 || one.score.label === 'full') claimIds.push(one.id)
    }
    worths.push(weak ? 0 : best)
    facets.push({ text, anyOf, weak, claimIds })
    if (!isFull && !weak && claimIds.length === 0) missingFacets.push(text)
  }
  return { coverage: isFull ? 1 : unionOf(requirement, counting, worths), facets, missingFacets }
}

/** Each facet is named; in a longer list one of them may be named by a tool or a part of it. */
function areAllNamed(worths: readonly number[]): boolean {
  const sum = worths.reduce((total, worth) => total + worth, 0)
  return worths.every((worth) => worth > 0) && sum / worths.length >= ENOUGH_OF_A_LIST
}

/** 1 where the claim names the facet, a half where it names a part of it; notes count half. */
function facetWorth({ claim, evidence }: Scored, index: number): number {
  const comparison = evidence.facets[index]?.comparison
  if (comparison === undefined || !comparison.telling || comparison.soft < NAMED_IN_PART) return 0
  const worth = isWhole(comparison) ? 1 : PART_OF_FACET
  return isNote(claim) ? Math.min(worth, PART_OF_FACET) : worth
}

function unionOf(
  requirement: PreparedRequirement,
  counting: readonly Scored[],
  worths: readonly number[],
): number {
  if (counting.length === 0) return 0
  const worthsOf = (counts: (facet: PreparedFacet) => boolean) =>
    requirement.facets.flatMap((facet, index) => (!facet.weak && counts(facet) ? [worths[index] ?? 0] : []))
  const ofHead = worthsOf((facet) => facet.ofHead)
  const items = worthsOf((facet) => !facet.ofHead)
  const main = [...ofHead, ...items]
  const areExamples = requirement.hasHead && items.length < 3
  if (items.length > 1 && !areExamples && areAllNamed(items)) return 1
  if (ofHead.length > 1 && areAllNamed(ofHead)) return 1
  // one or two examples in brackets are not the subject: it counts as a facet of its own
  const byFacets =
    main.reduce((sum, worth) => sum + worth, 0) / Math.max(1, main.length + (areExamples ? 1 : 0))
  if (main.length > 0 && !requirement.hasHead)
    return Math.min(MOST_BY_PARTS, Math.max(byFacets, PART_OF_FACET / main.length))
  const parts = new Set(counting.map(({ evidence }) => evidence.subject?.comparison.concept ?? -1)).size
  return Math.min(MOST_BY_PARTS, Math.max(byFacets, PART_OF_SUBJECT + FURTHER_PART * Math.min(5, parts)))
}

/** Highlights and achievements are notes of what was done, not claims to a skill. */
export function isNote(claim: PreparedClaim): boolean {
  return claim.kind === 'highlight' || claim.kind === 'achievement'
}
