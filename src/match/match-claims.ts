import { type Asked, askedOf } from './asked.ts'
import { coverageOf, type Scored, shareOf } from './coverage.ts'
import type { Knowledge } from './knowledge.ts'
import { limitScore } from './limits.ts'
import { decisionOf, type PairFinding } from './pair-finding.ts'
import type { PreparedClaim } from './prepare-claim.ts'
import type { PreparedRequirement } from './prepare-requirement.ts'
import { NEAR, type Row, rowsOf, type Said, saidOf } from './said.ts'
import type { PairScore } from './score.ts'
import { isOtherTrade } from './sense-guard.ts'
import type {
  MatchClaim,
  MatchDecision,
  Matches,
  MatchOptions,
  MatchRequirement,
  RequirementMatch,
} from './types.ts'

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
  const counted = new Set<string>()
  const context = { otherTrade, knowledge }
  for (let index = 0; index < said.length; index += 1) {
    const one = said[index] as Said
    const { claim } = one
    const id = claims[index]?.id ?? claim.id
    const rows = rowsOf(one, asked, knowledge)
    for (let place = 0; place < rows.length; place += 1) {
      const { at, requirement, found, score: own } = rows[place] as Row
      const score = found ? limitScore(own, claim, found.finding, context) : own
      if (score.score >= NEAR && score.score > (nearest.get(id)?.score ?? 0))
        nearest.set(id, { requirementId: requirement.id, score: score.score })
      if (found === null || score.label === 'none') continue
      counting[at]?.push({ id, claim, score, found, rank: rankOf(score) })
      counted.add(id)
    }
  }
  const matches = asked.requirements.map((_, at) =>
    matchRequirement(asked, at, counting[at] ?? [], knowledge),
  )
  return {
    requirements: matches,
    unmatched: claims
      .filter(({ id }) => !counted.has(id))
      .map(({ id }) => ({ claimId: id, nearest: rounded(nearest.get(id) ?? null) })),
  }
}

/** A claim's score for a requirement within this profile, and what it rests on. */
interface Decided extends Scored {
  /** The reading of its wording, which other claims may share. */
  claim: PreparedClaim
  found: PairFinding
  rank: number
}

/** A match that knows what it was made of, to count some of its claims alone. */
class MadeMatch implements RequirementMatch {
  requirementId: string
  coverage: number
  label: RequirementMatch['label']
  facets: RequirementMatch['facets']
  missingFacets: string[]
  decisions: MatchDecision[]
  readonly #requirement: PreparedRequirement
  readonly #counting: readonly Scored[]

  constructor(requirement: PreparedRequirement, counting: readonly Scored[], decisions: MatchDecision[]) {
    const { coverage, facets, missingFacets } = coverageOf(requirement, counting)
    this.requirementId = requirement.id
    this.coverage = coverage
    this.label = coverage >= 1 ? 'full' : coverage > 0 ? 'partial' : 'none'
    this.facets = facets
    this.missingFacets = missingFacets
    this.decisions = decisions
    this.#requirement = requirement
    this.#counting = counting
  }

  static shareOfSome(match: RequirementMatch, claimIds: ReadonlySet<string>): number | null {
    if (!(#counting in match)) return null
    return shareOf(
      match.#requirement,
      match.#counting.filter(({ id }) => claimIds.has(id)),
    )
  }
}

/** @param counting in the order of the claims; put in the order of rank, best first */
function matchRequirement(
  { requirements, unmet }: Asked,
  at: number,
  counting: Decided[],
  knowledge: Knowledge,
): RequirementMatch {
  const requirement = requirements[at] as PreparedRequirement
  if (counting.length === 0) {
    // the same whoever is asked
    unmet[at] ??= frozen(new MadeMatch(requirement, [], []))
    return unmet[at]
  }
  if (counting.length > 1) counting.sort((a, b) => b.rank - a.rank)
  return new MadeMatch(
    requirement,
    counting,
    counting.map(({ id, found, claim, score }) => {
      const made = decisionOf(found, claim, score.label === 'full' ? 'full' : 'partial', knowledge)
      // written out: a spread of as many properties takes several times as long
      return {
        claimId: id,
        label: made.label,
        facet: made.facet,
        typo: made.typo,
        score: made.score,
        how: made.how,
        words: made.words,
        concept: made.concept,
        explanation: made.explanation,
      }
    }),
  )
}

function frozen(match: RequirementMatch): RequirementMatch {
  for (const facet of match.facets) Object.freeze(Object.freeze(facet).claimIds)
  for (const list of [match.facets, match.missingFacets, match.decisions]) Object.freeze(list)
  return Object.freeze(match)
}

/**
 * What some of the claims that matched cover, 0..1, as if only they had been stated; null for a match that `matchClaims` did not
 * make.
 */
export function coverageOfSome(match: RequirementMatch, claimIds: ReadonlySet<string>): number | null {
  return MadeMatch.shareOfSome(match, claimIds)
}

/** Orders the matches of a requirement: whole ones before parts. */
function rankOf({ label, full, score }: PairScore): number {
  return (label === 'full' ? 2 : 1) + 0.5 * full + 0.4 * score
}

/** The requirement a claim came nearest to, where that is near at all. */
type Nearest = NonNullable<Matches['unmatched'][number]['nearest']>

function rounded(nearest: Nearest | null): Nearest | null {
  return nearest && { ...nearest, score: Math.round(nearest.score * 1000) / 1000 }
}
