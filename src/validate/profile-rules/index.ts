import { profileDate } from './profile-date.ts'
import { profileDateOrder } from './profile-date-order.ts'
import { profileDuplicateClaim } from './profile-duplicate-claim.ts'
import { profileDuplicateDecision } from './profile-duplicate-decision.ts'
import { profileDuplicatePosition } from './profile-duplicate-position.ts'
import { profileExpiredCertificate } from './profile-expired-certificate.ts'
import { profileFutureDate } from './profile-future-date.ts'
import { profilePay } from './profile-pay.ts'
import type { ProfileRule } from './profile-rule.ts'
import { profileStaleSkill } from './profile-stale-skill.ts'
import { profileTargetPast } from './profile-target-past.ts'
import { profileUnprovenClaim } from './profile-unproven-claim.ts'
import { profileYears } from './profile-years.ts'

export type { ProfileContext, ProfilePath, ProfileRule } from './profile-rule.ts'

/** Every rule about a profile, in the order of docs/rules. */
export const PROFILE_RULES: readonly ProfileRule[] = [
  profileDate,
  profileDateOrder,
  profileFutureDate,
  profileExpiredCertificate,
  profileTargetPast,
  profileYears,
  profileUnprovenClaim,
  profileStaleSkill,
  profileDuplicateClaim,
  profileDuplicatePosition,
  profileDuplicateDecision,
  profilePay,
]
