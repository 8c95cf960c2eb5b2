import { coverageOfSome } from '../match/index.ts'
import type { Claim, MatchedClaim, Policy, Requirement } from '../model/index.ts'
import { toMatchRequirement } from './asked.ts'
import { type CoverageOf, type Credit, creditOf, isNote, isProven } from './credit.ts'
import { heldText } from './held-text.ts'
import { type Judged, notAssessed } from './judged.ts'
import type { MatchClaim, Matcher, RequirementMatch } from './matcher.ts'
import { missingParts } from './missing-parts.ts'
import { nth } from './nth.ts'
import { round4 } from './round.ts'

export interface JudgeOptions {
  policy: Policy
  strict: boolean
  match: Matcher
  /** Whether the profile says anything about the subject of a requirement. */
  isStated: (requirement: Requirement) => boolean
}

/**
 * Judges one skill or tool by what matched it. A requirement that something matched is always assessed; one that
 * nothing matched is missing where the profile speaks of its subject, and not assessed where it does not.
 */
export function judgeSkill(
  requirement: Requirement,
  match: RequirementMatch,
  claims: ReadonlyMap<string, Claim>,
  options: JudgeOptions,
): Judged {
  const counted = requirement.section === 'tools' ? withoutBroaderTerms(match) : match
  const matched = claimsOf(counted, claims)
  if (matched.length === 0) {
    return options.isStated(requirement) ? nothingMatched(requirement) : notAssessed(requirement)
  }
  const expected = Math.max(1, requirement.expected ?? 1)
  const whole = counted === match ? matched.length : Number.POSITIVE_INFINITY
  const credit = creditOf(matched, coverageBy(requirement, match, whole, options), {
    expected,
    policy: options.policy,
    strict: options.strict,
  })
  const counting = matched.filter((claim) => claim.proficiency !== 0)
  const stated = counting.filter((claim) => !isNote(claim))
  const proven = stated.some(isProven)
  const covered = credit.coverage === 1
  const met = credit.credit === 1
  return {
    requirement,
    assessed: true,
    status: met ? 'met' : credit.credit > 0 ? 'partial' : 'missing',
    kind: met ? (proven ? null : 'unproven') : gapKind(credit, expected),
    coverage: credit.coverage,
    proficiency: credit.proficiency,
    proficiencyStated: credit.proficiencyStated,
    proven,
    credit: credit.credit,
    level: credit.level,
    arithmetic: credit.arithmetic,
    claims: describeClaims(counted, claims),
    missingFacets: covered ? [] : missingParts(requirement, match, new Set(stated.map(({ id }) => id))),
  }
}

/** A product of a tool's family shows a part of it; a field of work that usually includes such tools shows none. */
function withoutBroaderTerms(match: RequirementMatch): RequirementMatch {
  const decisions = match.decisions.filter(({ label, how }) => label === 'full' || how !== 'includes')
  return decisions.length === match.decisions.length ? match : { ...match, decisions }
}

export function toMatchClaim(claim: Claim): MatchClaim {
  return { id: claim.id, kind: claim.kind, text: heldText(claim) }
}

/** The claims behind a match as reports show them: each decision with the claim's level, evidence and line. */
export function describeClaims(match: RequirementMatch, claims: ReadonlyMap<string, Claim>): MatchedClaim[] {
  return match.decisions.flatMap((decision) => {
    const claim = claims.get(decision.claimId)
    if (!claim) return []
    return [
      {
        claimId: claim.id,
        kind: claim.kind,
        name: claim.name,
        proficiency: claim.proficiency,
        how: decision.how,
        explanation: decision.explanation,
        concept: decision.concept,
        facet: decision.facet,
        score: round4(Math.min(1, Math.max(0, decision.score))),
        evidence: claim.evidence,
        at: claim.at,
      },
    ]
  })
}

function claimsOf(match: RequirementMatch, claims: ReadonlyMap<string, Claim>): Claim[] {
  const ids = new Set(match.decisions.map((decision) => decision.claimId))
  return [...ids].flatMap((id) => claims.get(id) ?? [])
}

/**
 * Coverage of some of the claims that matched; worked out, once for the same claims, where these are not the `whole` number of
 * them. A matcher that takes the place of the project's own is asked again.
 */
function coverageBy(
  requirement: Requirement,
  match: RequirementMatch,
  whole: number,
  { match: matcher }: JudgeOptions,
): CoverageOf {
  const known = new Map<string, number>()
  return (some) => {
    if (some.length === whole) return shareOf(match)
    const name = some.map(({ id }) => id).join(' ')
    const share =
      known.get(name) ??
      coverageOfSome(match, new Set(some.map(({ id }) => id))) ??
      shareOf(nth(matcher([toMatchRequirement(requirement)], some.map(toMatchClaim)).requirements, 0))
    known.set(name, share)
    return share
  }
}

function shareOf({ label, coverage }: RequirementMatch): number {
  return label === 'full' ? 1 : coverage
}

function nothingMatched(requirement: Requirement): Judged {
  return {
    ...notAssessed(requirement),
    assessed: true,
    status: 'missing',
    kind: 'missing',
    level: 0,
    arithmetic: 'no claim matched: credit 0',
  }
}

function gapKind({ credit, coverage, fromNotes, proficiency }: Credit, expected: number): Judged['kind'] {
  if (credit === 0) return 'missing'
  if (coverage < 1) return 'partial'
  return !fromNotes && (proficiency ?? 0) < expected ? 'below-proficiency' : 'unproven'
}
