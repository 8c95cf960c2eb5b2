import type { ClaimKind, MATCH_RELATIONS } from '../model/index.ts'

/** How a claim came to count; the words are the model's. */
export type MatchRelation = (typeof MATCH_RELATIONS)[number]

/** full: names the whole subject · partial: a part, a tool, a close specialisation or a broader term · none. */
export type MatchLabel = 'full' | 'partial' | 'none'

export interface MatchRequirement {
  id: string
  /** As the brief names it; importance markers and a full stop at the end are ignored. */
  text: string
  description?: string | null
  use?: string | null
  kind?: 'technical' | 'strategic' | 'soft' | 'tool' | 'kpi' | 'decision'
}

export interface MatchClaim {
  id: string
  kind: ClaimKind
  text: string
}

/** A person's own name for something, as written in the profile. */
export interface OwnAlias {
  alias: string
  means: string
}

/** Why one claim counts for one requirement. */
export interface MatchDecision {
  claimId: string
  label: 'full' | 'partial'
  /** 0..1, how sure the match is; orders decisions, is no proficiency. */
  score: number
  how: MatchRelation
  /** The facet it meets; null where it meets the whole subject. */
  facet: string | null
  /** The words of the claim that matched, as written. */
  words: string[]
  /** Id of the concept-table entry the claim's words name; null where the words alone decided. */
  concept: string | null
  typo: { written: string; read: string } | null
  /** One plain sentence for a person. */
  explanation: string
}

/** One thing a requirement names and the claims that name it. */
export interface MatchedFacet {
  text: string
  anyOf: string[]
  /** From the description or the use line: counts less. */
  weak: boolean
  claimIds: string[]
}

export interface RequirementMatch {
  requirementId: string
  /** 0..1, the union over all claims; 1 only where one claim names the whole subject or all main facets are met. */
  coverage: number
  label: MatchLabel
  facets: MatchedFacet[]
  /** Main facets no claim names; empty where the whole subject is met. */
  missingFacets: string[]
  /** Best first. */
  decisions: MatchDecision[]
}

export interface Matches {
  /** In the order of the requirements given. */
  requirements: RequirementMatch[]
  /** Claims that count for no requirement; `nearest` is a question to ask, never a status. */
  unmatched: { claimId: string; nearest: { requirementId: string; score: number } | null }[]
}

export interface MatchOptions {
  aliases?: readonly OwnAlias[]
}
