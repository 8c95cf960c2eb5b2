import type { GapKind, MatchedClaim, Requirement, Status } from '../model/index.ts'

/** What a requirement's claims amount to, before weights and points. */
export interface Judged {
  requirement: Requirement
  /** false: the profile says nothing about the subject, so the requirement leaves the score. */
  assessed: boolean
  status: Status
  kind: GapKind | null
  coverage: number
  proficiency: number | null
  proficiencyStated: boolean
  proven: boolean
  /** 0 to 1, four decimals. */
  credit: number
  /** The level reached over the whole subject, parts not covered counting 0; never lowered by --strict. Null: no levels. */
  level: number | null
  arithmetic: string
  claims: MatchedClaim[]
  missingFacets: string[]
}

/** A requirement that leaves the score because nothing is said about its subject. */
export function notAssessed(requirement: Requirement): Judged {
  return {
    requirement,
    assessed: false,
    status: 'not-assessed',
    kind: 'not-assessed',
    coverage: 0,
    proficiency: null,
    proficiencyStated: true,
    proven: false,
    credit: 0,
    level: null,
    arithmetic: 'not assessed: the profile says nothing about this subject',
    claims: [],
    missingFacets: [],
  }
}
