import type { MatchClaim, Matches, MatchRequirement } from '../match/index.ts'

export type {
  MatchClaim,
  MatchDecision,
  Matches,
  MatchRequirement,
  RequirementMatch,
} from '../match/index.ts'

/** Matching with its knowledge and the person's own aliases already given. */
export type Matcher = (requirements: readonly MatchRequirement[], claims: readonly MatchClaim[]) => Matches
