import type { Claim, Policy } from '../model/index.ts'
import { nth } from './nth.ts'
import { round4 } from './round.ts'

/** Share of a requirement's subject that a set of claims covers, 0 to 1; more claims never cover less. */
export type CoverageOf = (claims: readonly Claim[]) => number

export interface Credit {
  coverage: number
  /**
   * Mean over what stated claims cover; parts above the expected level count as expected unless all of them are. Null
   * where notes alone matched: they state no level.
   */
  proficiency: number | null
  credit: number
  /** Credit × expected without the reduction of --strict: the level over the whole subject. */
  level: number
  /** Claims that state their level would have earned the same alone. */
  proficiencyStated: boolean
  /** Notes of experience earned more than the stated claims do. */
  fromNotes: boolean
  arithmetic: string
}

export interface CreditOptions {
  expected: number
  policy: Policy
  strict: boolean
}

const TOP = 5

/** Notes tell what was done; unlike skills, tools and certificates they claim no proficiency. */
export function isNote(claim: Claim): boolean {
  return claim.kind === 'highlight'
}

/** Evidence stands with the claim; a certificate is checkable in itself. */
export function isProven(claim: Claim): boolean {
  return claim.kind === 'certificate' || claim.evidence.length > 0
}

/** The proficiency a claim counts with: as stated, or what the policy takes a bare name or a certificate for. */
export function countedProficiency(claim: Claim, policy: Policy): number {
  if (claim.proficiency !== null) return claim.proficiency
  return claim.kind === 'certificate' ? policy.credit.certificate : policy.credit.unstatedProficiency
}

/**
 * What the claims that matched one requirement amount to.
 *
 * For every step of proficiency up to the expected one: the share of the subject covered at that step or above. The
 * mean of these shares is the credit. For one claim this is coverage × min(1, proficiency ÷ expected); where several
 * claims cover different parts, each part counts with the best claim for it. Built this way, neither a further claim
 * nor a higher proficiency can lower it. Notes lift the credit to the policy's cap at most; under `strict` the part of
 * the credit that no evidence supports is multiplied by the policy's factor.
 */
export function creditOf(claims: readonly Claim[], coverageOf: CoverageOf, options: CreditOptions): Credit {
  const { policy, strict } = options
  const expected = Math.max(1, options.expected)
  const stated = claims.filter((claim) => !isNote(claim))
  const fromClaims = staircase(stated, coverageOf, expected, policy)
  const withNotes =
    stated.length === claims.length ? fromClaims : staircase(claims, coverageOf, expected, policy)
  const ratedClaims = stated.filter(({ proficiency }) => proficiency !== null)
  const rated =
    ratedClaims.length === stated.length ? fromClaims : staircase(ratedClaims, coverageOf, expected, policy)
  const capped = Math.min(policy.credit.highlightCap, withNotes.credit)
  const notesLift = capped > fromClaims.credit + 1e-9
  const chosen = notesLift ? withNotes : fromClaims
  const full = notesLift ? capped : fromClaims.credit
  const proven = strict ? staircase(stated.filter(isProven), coverageOf, expected, policy).credit : full
  const factor = policy.credit.unprovenStrict
  const credit = strict ? proven + factor * Math.max(0, full - proven) : full
  const reduced = credit < full - 1e-9
  return {
    coverage: round4(chosen.coverage),
    proficiency: fromClaims.proficiency === null ? null : round4(fromClaims.proficiency),
    credit: wholeOnlyIfWhole(credit),
    level: expected * wholeOnlyIfWhole(full),
    proficiencyStated: !notesLift && sameStairs(rated, fromClaims),
    fromNotes: notesLift,
    arithmetic: describe(
      chosen,
      expected,
      notesLift ? policy.credit.highlightCap : null,
      reduced ? credit : null,
    ),
  }
}

interface Staircase {
  coverage: number
  proficiency: number | null
  credit: number
}

/** Coverage at each step of proficiency, from the top down, so that a lower step never covers less than a higher. */
function staircase(
  claims: readonly Claim[],
  coverageOf: CoverageOf,
  expected: number,
  policy: Policy,
): Staircase {
  const shares = new Array<number>(TOP + 1).fill(0)
  const levels = claims.map((claim) => countedProficiency(claim, policy))
  let below = 0
  let share = 0
  for (let step = TOP; step >= 1; step--) {
    let reached = 0
    for (let at = 0; at < levels.length; at++) if ((levels[at] ?? 0) >= step) reached++
    if (reached > below) {
      const counted = claims.filter((_, at) => (levels[at] ?? 0) >= step)
      share = Math.max(share, clamp(coverageOf(counted)))
    }
    below = reached
    shares[step] = share
  }
  const coverage = nth(shares, 1)
  const upTo = (step: number) => shares.slice(1, step + 1).reduce((sum, one) => sum + one, 0)
  const credit = upTo(expected) / expected
  // Where all that is covered reaches the expected level, what lies above it is worth knowing; else it must not
  // make up for a part that falls short.
  const counted = nth(shares, expected) >= coverage - 1e-9 ? TOP : expected
  const proficiency = coverage > 0 ? upTo(counted) / coverage : claims.length > 0 ? 0 : null
  return { coverage, proficiency, credit }
}

/** Whatever covers more also earns more, so that the coverage need not be compared. */
function sameStairs(a: Staircase, b: Staircase): boolean {
  return a.credit === b.credit && a.proficiency === b.proficiency
}

/** Four decimals, and 1 only for what is 1: rounding never turns almost met into met. */
function wholeOnlyIfWhole(credit: number): number {
  return credit >= 1 - 1e-9 ? 1 : Math.min(0.9999, round4(credit))
}

function describe(from: Staircase, expected: number, cap: number | null, reduced: number | null): string {
  const proficiency = from.proficiency ?? 0
  const share = figure(from.coverage)
  const steps =
    proficiency >= expected
      ? `level ${figure(proficiency)} of ${expected} expected counts as 1`
      : `level ${figure(proficiency)} ÷ ${expected} expected`
  const parts = [`coverage ${share} × ${steps} = ${figure(from.credit)}`]
  if (cap !== null) parts.push(`notes of experience earn ${figure(cap)} at most`)
  if (reduced !== null) parts.push(`unproven under --strict: ${figure(reduced)}`)
  return parts.join('; ')
}

function figure(value: number): string {
  return String(round4(value))
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share))
}
