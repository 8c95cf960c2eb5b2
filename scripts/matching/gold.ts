import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MatchClaim, MatchRequirement } from '../../src/match/index.ts'

export const LABELS = ['none', 'partial', 'full'] as const
export type Label = (typeof LABELS)[number]

/** One labelled pair. Further fields are carried along. */
export interface GoldPair {
  requirement: string
  skill: string
  label: Label
  kind?: string
}

/** A whole profile with the status a coach gives every requirement of one role, proficiency left aside. */
export interface GoldProfile {
  name: string
  role: string
  requirements: MatchRequirement[]
  claims: MatchClaim[]
  expected: Record<string, 'met' | 'partial' | 'missing'>
}

export const PAIRS_FILE = 'test/gold/pairs.jsonl'
/** Further pairs, judged before the engine was asked, whose mistakes were then read: all of them tune. */
export const TUNING_FILE = 'test/gold/pairs-tuning.jsonl'
/** Pairs whose mistakes nobody has read: they measure, and tune nothing. */
export const UNSEEN_FILE = 'test/gold/pairs-unseen.jsonl'
export const PROFILES_FOLDER = 'test/gold/profiles'

export function readPairs(file: string): GoldPair[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return []
      const pair = JSON.parse(line) as GoldPair
      if (
        typeof pair.requirement !== 'string' ||
        typeof pair.skill !== 'string' ||
        !LABELS.includes(pair.label)
      ) {
        throw new Error(
          `${file}:${index + 1}  Unexpected line, expected requirement, skill and label full|partial|none`,
        )
      }
      return [pair]
    })
}

export function readProfiles(folder = PROFILES_FOLDER): GoldProfile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldProfile)
}

/** Which part of the set a requirement belongs to, by its text alone: three of five tune, two are held out. */
export function partOf(requirement: string): 'tuning' | 'held-out' {
  let hash = 0x811c9dc5
  for (const char of requirement) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
  return (hash >>> 8) % 5 < 3 ? 'tuning' : 'held-out'
}
