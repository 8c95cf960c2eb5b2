import { askedOf } from './asked.ts'
import { coverageOf, type Scored } from './coverage.ts'
import type { Knowledge } from './knowledge.ts'
import { limitScore } from './limits.ts'
import { decisionOf, type PairFinding } from './pair-finding.ts'
import type { PreparedRequirement } from './prepare-requirement.ts'
import { rowsOf, type Said, saidOf } from './said.ts'
import { isOtherTrade } from './sense-guard.ts'
import type { MatchClaim, Matches, MatchOptions, MatchRequirement, RequirementMatch } from './types.ts'

/** A claim that counts for nothing is near a requirement from this score. */
const NEAR = 0.36

/**
 * Decides which claims name which requirements, and why. Proficiency plays no part.
 *
 * The work grows with the claims and with the pairs that share a word or a related concept. Requirements and wordings
 * met before are not read again; a bounded number of them is remembered with the knowledge.
 *
 * @param requirements what a role asks for
 * @param claims what a person states
 * @param options the person's own names for things
 * @returns per requirement its coverage (0..1), facets and decisions, and the claims that met nothing
 */
export function matchClaims(
  requirements: readonly MatchRequirement[],
  claims: readonly MatchClaim[],
  knowledge: Knowledge,
  options: MatchOptions = {},
): Matches {
  const asked = askedOf(requirements, knowledge)
  const said = claims.map((claim) => saidOf(claim, knowledge, asked, options.aliases ?? []))
  const otherTrade = isOtherTrade(said.map(({ claim }) => claim))
  const counting = asked.requirements.map((): Decided[] => [])
  const nearest = new Map<string, Nearest>()
  const context = { otherTrade, knowledge }
  for (let index = 0; index < said.length; index += 1) {
    const one = said[index] as Said
    const id = claims[index]?.id ?? one.claim.id
    for (const row of rowsOf(one, asked, knowledge)) {
      const score = row.found ? limitScore(row.score, one.claim, row.found.finding, context) : row.score
      if (score.score >= NEAR && score.score > (nearest.get(id)?.score ?? 0))
        nearest.set(id, { requirementId: row.requirement.id, score: score.score })
      if (row.found && score.label !== 'none')
        counting[row.at]?.push({
          id,
          claim: one.claim,
          evidence: row.found.evidence,
          score,
          found: row.found,
        })
    }
  }
  const matches = asked.requirements.map((requirement, at) =>
    matchRequirement(requirement, counting[at] ?? [], knowledge),
  )
  const counted = new Set(matches.flatMap(({ decisions }) => decisions.map(({ claimId }) => claimId)))
  return {
    requirements: matches,
    unmatched: claims
      .filter(({ id }) => !counted.has(id))
      .map(({ id }) => ({ claimId: id, nearest: rounded(nearest.get(id) ?? null) })),
  }
}

/** A claim's score for a requirement within this profile, and what it rests on. */
interface Decided extends Scored {
  found: PairFinding
}

/** @param counting in the order of the claims; put in the order of rank, best first */
function matchRequirement(
  requirement: PreparedRequirement,
  counting: Decided[],
  knowledge: Knowledge,
): RequirementMatch {
  counting.sort((a, b) => rankOf(b) - rankOf(a))
  const { coverage, facets, missingFacets } = coverageOf(requirement, counting)
  const match: RequirementMatch = {
    requirementId: requirement.id,
    coverage,
    label: coverage >= 1 ? 'full' : coverage > 0 ? 'partial' : 'none',
    facets,
    missingFacets,
    decisions: counting.map(({ id, found, claim, score }) => ({
      claimId: id,
      ...decisionOf(found, claim, score.label === 'full' ? 'full' : 'partial', knowledge),
    })),
  }
  grounds.set(match, { requirement, counting })
  return match
}

/** What matches were made of, to count some of their claims alone. */
const grounds = new WeakMap<RequirementMatch, { requirement: PreparedRequirement; counting: Decided[] }>()

/**
 * What some of the claims that matched cover, 0..1, as if only they had been stated; null for a match that `matchClaims` did not
 * make.
 */
export function coverageOfSome(match: RequirementMatch, claimIds: ReadonlySet<string>): number | null {
  const made = grounds.get(match)
  if (made === undefined) return null
  return coverageOf(
    made.requirement,
    made.counting.filter(({ id }) => claimIds.has(id)),
  ).coverage
}

function rankOf({ score }: Scored): number {
  return (
    (score.label === 'full' ? 2 : score.label === 'partial' ? 1 : 0) + 0.5 * score.full + 0.4 * score.score
  )
}

/** The requirement a claim came nearest to, where that is near at all. */
type Nearest = NonNullable<Matches['unmatched'][number]['nearest']>

function rounded(nearest: Nearest | null): Nearest | null {
  return nearest && { ...nearest, score: Math.round(nearest.score * 1000) / 1000 }
}
