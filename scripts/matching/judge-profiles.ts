import { type Knowledge, matchClaims } from '../../src/match/index.ts'
import type { GoldProfile } from './gold.ts'

export const STATUSES = ['met', 'partial', 'missing'] as const
export type Status = (typeof STATUSES)[number]

export interface ProfileFigures {
  profiles: number
  statuses: number
  accuracy: number
  /** Share of all statuses called met where a coach says missing. */
  metWhereMissing: number
  missingWhereMet: number
}

/** The status of each requirement by coverage alone: whole is met, anything is partial. */
export function judgeProfile(profile: GoldProfile, knowledge: Knowledge): Map<string, Status> {
  const { requirements } = matchClaims(profile.requirements, profile.claims, knowledge)
  return new Map(
    requirements.map((match) => [
      match.requirementId,
      match.coverage >= 1 ? 'met' : match.coverage > 0 ? 'partial' : 'missing',
    ]),
  )
}

export function profileFigures(
  profiles: readonly GoldProfile[],
  judge: (profile: GoldProfile) => Map<string, Status>,
): ProfileFigures {
  const pairs = profiles.flatMap((profile) => {
    const found = judge(profile)
    return Object.entries(profile.expected).map(([id, expected]) => ({
      expected,
      found: found.get(id) ?? 'missing',
    }))
  })
  const share = (part: number) => Math.round((1000 * part) / Math.max(1, pairs.length)) / 1000
  const count = (expected: Status, found: Status) =>
    pairs.filter((pair) => pair.expected === expected && pair.found === found).length
  return {
    profiles: profiles.length,
    statuses: pairs.length,
    accuracy: share(pairs.filter((pair) => pair.expected === pair.found).length),
    metWhereMissing: share(count('missing', 'met')),
    missingWhereMet: share(count('met', 'missing')),
  }
}
