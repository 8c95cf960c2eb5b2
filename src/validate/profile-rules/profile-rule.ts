import type { At, Position, Profile, Severity } from '../../model/index.ts'
import type { Finding } from '../rule.ts'

export type ProfilePath = readonly (string | number)[]

export interface ProfileContext {
  profile: Profile
  /** Date to measure age from, or null where none is given. */
  asOf: string | null
  /** Place of a value in the file, such as `['experience', 'positions', 0, 'end']`; where its text is not at hand, the line of the entry. */
  placeOf(path: ProfilePath, at?: At | null): Position
}

/** One rule about a profile: a file of its own under profile-rules/ and one line in its table. */
export interface ProfileRule {
  meta: {
    /** Permanent, kebab-case; also the name of the rule's file and of its page docs/rules/<id>.md. */
    id: string
    severity: Severity
    description: string
  }
  check(context: ProfileContext): Iterable<Finding>
}

export function defineProfileRule(rule: ProfileRule): ProfileRule {
  return rule
}
