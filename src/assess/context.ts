import { type Knowledge, matchClaims } from '../match/index.ts'
import type { Diagnostic, MarketBrief, Policy, Profile } from '../model/index.ts'
import type { Matcher } from './matcher.ts'

/** Everything that decides an assessment beside the brief and the profile. Nothing is read from anywhere else. */
export interface AssessContext {
  policy: Policy
  /** The policy replaces the one that ships; the report says so. */
  policyIsCustom?: boolean
  /** Claims without evidence count as the policy's `unprovenStrict`. */
  strict?: boolean
  knowledge: Knowledge
  /** The posting analysis at hand; used only where its track is the role's. */
  market?: MarketBrief | null
  /** The date the assessment is for; shown, and decides whether a certificate has lapsed. */
  asOf?: string | null
  /** Findings about the inputs, passed on in the result. */
  diagnostics?: readonly Diagnostic[]
  /** Takes the place of matching by knowledge, for tests and other ways of matching. */
  match?: Matcher
}

/** Matching as the context has it, with the person's own names for things where a profile is given. */
export function matcherFor(context: AssessContext, profile: Pick<Profile, 'aliases'> | null): Matcher {
  if (context.match) return context.match
  const aliases = profile?.aliases ?? []
  return (requirements, claims) => matchClaims(requirements, claims, context.knowledge, { aliases })
}
