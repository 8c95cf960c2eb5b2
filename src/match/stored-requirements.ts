import type { Kin } from './affinity.ts'
import { contentOf, rememberPrepared } from './asked.ts'
import type { Knowledge } from './knowledge.ts'
import type { Token } from './normalise.ts'
import type { Unit } from './phrase.ts'
import {
  type PreparedFacet,
  type PreparedRequirement,
  prepareRequirement,
  type RequirementPhrase,
} from './prepare-requirement.ts'
import { type Reach, reachOf } from './reach.ts'
import type { MatchRequirement } from './types.ts'
import { signsOf } from './word-overlap.ts'
import { WORD_WEIGHTS, type WordClass } from './words.ts'

/** Requirements as they were read, as plain JSON: words are named by their place in `tokens`. */
export interface StoredRequirements {
  /** Word, stem, form, kind. */
  tokens: [string, string, string, WordClass][]
  requirements: StoredRequirement[]
}

interface StoredRequirement {
  /** What tells it from all others, see `contentOf`. */
  content: string
  id: string
  text: string
  kind: MatchRequirement['kind'] | null
  subjects: StoredPhrase[]
  facets: [text: string, anyOf: string[], flags: number, phrases: StoredPhrase[]][]
  hasHead: boolean
  restated: boolean
  context: string
  words: string[]
  kin: Kin
}

/** What it reaches is stored only where its units do not tell. */
type StoredPhrase = [
  text: string,
  key: string,
  units: [tokens: number[], concepts: number[], weight: number][],
  telling: number[],
  reach: Reach | null,
]

const WEAK = 1
const OF_HEAD = 2
const UNQUALIFIED = 4

/** Reads requirements and gives what was read as JSON, for `rememberRequirements`. */
export function storeRequirements(
  requirements: readonly MatchRequirement[],
  knowledge: Knowledge,
): StoredRequirements {
  const places = new Map<string, number>()
  const tokens: StoredRequirements['tokens'] = []
  const placeOf = ({ word, stem, form, kind }: Token) => {
    const name = [word, stem, form, kind].join('\n')
    const known = places.get(name) ?? tokens.push([word, stem, form, kind]) - 1
    places.set(name, known)
    return known
  }
  const phrase = ({ text, key, units, telling, reach }: RequirementPhrase): StoredPhrase => [
    text,
    key,
    units.map((unit) => [unit.tokens.map(placeOf), [...unit.concepts], unit.weight]),
    telling.map(placeOf),
    JSON.stringify(reach) === JSON.stringify(reachOf(units, knowledge)) ? null : reach,
  ]
  return {
    requirements: requirements.map((requirement) => {
      const read = prepareRequirement(requirement, knowledge)
      return {
        content: contentOf(requirement),
        id: read.id,
        text: read.text,
        kind: read.kind ?? null,
        subjects: read.subjects.map(phrase),
        facets: read.facets.map(({ text, anyOf, weak, ofHead, unqualified, phrases }) => [
          text,
          anyOf,
          (weak ? WEAK : 0) | (ofHead ? OF_HEAD : 0) | (unqualified ? UNQUALIFIED : 0),
          phrases.map(phrase),
        ]),
        hasHead: read.hasHead,
        restated: read.restated,
        context: read.context,
        words: [...read.words],
        kin: read.kin,
      }
    }),
    tokens,
  }
}

/** Spares matching by this knowledge the reading of these requirements. It changes how long it takes, never a result. */
export function rememberRequirements(stored: StoredRequirements, knowledge: Knowledge): void {
  const tokens = stored.tokens.map(
    ([word, stem, form, kind]): Token => ({
      written: word,
      word,
      stem,
      form,
      kind,
      weight: WORD_WEIGHTS[kind],
    }),
  )
  for (const one of stored.requirements)
    rememberPrepared(one.content, () => restore(one, tokens, knowledge), knowledge)
}

function restore(
  stored: StoredRequirement,
  tokens: readonly Token[],
  knowledge: Knowledge,
): PreparedRequirement {
  const phrase = (one: StoredPhrase) => restorePhrase(one, tokens, knowledge)
  return {
    id: stored.id,
    text: stored.text,
    kind: stored.kind ?? undefined,
    subjects: stored.subjects.map(phrase),
    facets: stored.facets.map(
      ([text, anyOf, flags, phrases]): PreparedFacet => ({
        text,
        anyOf,
        phrases: phrases.map(phrase),
        weak: (flags & WEAK) !== 0,
        ofHead: (flags & OF_HEAD) !== 0,
        unqualified: (flags & UNQUALIFIED) !== 0,
      }),
    ),
    hasHead: stored.hasHead,
    restated: stored.restated,
    context: stored.context,
    words: new Set(stored.words),
    kin: stored.kin,
  }
}

function restorePhrase(
  [text, key, storedUnits, telling, reach]: StoredPhrase,
  tokens: readonly Token[],
  knowledge: Knowledge,
): RequirementPhrase {
  const tokenAt = (place: number) => tokens[place] as Token
  let weight = 0
  const units = storedUnits.map(([places, concepts, unitWeight]): Unit => {
    weight += unitWeight
    const own = places.map(tokenAt)
    return { tokens: own, concepts, weight: unitWeight, signs: signsOf(own) }
  })
  // what else its words could name plays a part in claims only
  return {
    text,
    units,
    others: [],
    weight,
    reach: reach ?? reachOf(units, knowledge),
    telling: telling.map(tokenAt),
    key,
  }
}
