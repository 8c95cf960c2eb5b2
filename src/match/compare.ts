import { broaderConcepts, type Knowledge } from './knowledge.ts'
import type { Token } from './normalise.ts'
import type { Phrase, Unit } from './phrase.ts'
import type { MatchRelation } from './types.ts'
import { likeness, nearness, overlap } from './word-overlap.ts'

/** How one phrase of a claim stands to one phrase of a requirement. All shares are 0..1 by weight. */
export interface Comparison {
  /** Share of the requirement's phrase the claim names in the same or another wording. */
  full: number
  /** The same, parts and broader terms counted in part. */
  soft: number
  /** Share of the claim's phrase that the requirement's phrase explains. */
  back: number
  /** A concept or a word of its own matched, not only words true of half the field. */
  telling: boolean
  relation: MatchRelation
  /** Steps of part-of between the two, 0 where none was followed. */
  steps: number
  /** The claim's concept that counted. */
  concept: number | null
  /** Units of the claim's phrase that counted for anything, in the order in which they were met. */
  met: readonly number[]
}

/** What a part is worth by the number of steps up to the requirement's concept. */
const PART = [1, 0.75, 0.6, 0.45]
/** What a broader term is worth that has the requirement's concept as its direct part. */
const BROADER = 0.4
/** A certificate counts as the subject it examines. */
const EXAMINED = 0.95

/** A concept whose words also belong to a longer name is a part of what was said. */
const OVERLAPPING = 0.8

/** Words alone tell something from this share of the asked phrase. */
const FEWEST_SHARED = 0.55

/** A concept's words scattered over a claim are worth this at most. */
const SCATTERED = 0.9

interface Pairing {
  worth: number
  relation: MatchRelation
  steps: number
  concept: number | null
  telling: boolean
}

const NO_PAIRING: Pairing = { worth: 0, relation: 'similar-words', steps: 0, concept: null, telling: false }

/** Orders comparisons: how much is named and explained, mere words half. */
export function rankOf({ full, soft, back, telling }: Comparison): number {
  return (full + soft + 0.5 * back) * (telling ? 1 : 0.5)
}

/** The words as written that a comparison rests on. @param said the claim's phrase it was made with */
export function wordsOf({ met }: Comparison, said: Phrase): string[] {
  const words: string[] = []
  for (let place = 0; place < met.length; place += 1) {
    const tokens = said.units[met[place] as number]?.tokens ?? []
    for (let at = 0; at < tokens.length; at += 1) {
      const { written } = tokens[at] as Token
      if (!words.includes(written)) words.push(written)
    }
  }
  return words
}

/** How far two phrases share words in any order, whatever concepts these name; 0..1. */
export function overlapOf(asked: Phrase, said: Phrase): number {
  return isSameKey(asked, said)
    ? 1
    : Math.sqrt(overlap(asked.telling, said.telling) * overlap(said.telling, asked.telling))
}

function isSameKey(asked: Phrase, said: Phrase): boolean {
  return asked.key === said.key && asked.key !== ''
}

/**
 * Compares one phrase of a requirement with one phrase of a claim; null where they have nothing in common. This is the
 * innermost work of matching: loops by index, which make no iterators, and nothing made that is not used.
 */
export function comparePhrases(asked: Phrase, said: Phrase, knowledge: Knowledge): Comparison | null {
  const sameKey = isSameKey(asked, said)
  let full = 0
  let soft = 0
  let telling = false
  let plain = false
  let best = NO_PAIRING
  let met: number[] | null = null
  let explained: number[] | null = null
  for (let place = 0; place < asked.units.length; place += 1) {
    const unit = asked.units[place] as Unit
    let found = NO_PAIRING
    for (let index = 0; index < said.units.length; index += 1) {
      const pairing = pairUnits(unit, said.units[index] as Unit, knowledge)
      if (pairing.worth <= 0) continue
      explained ??= new Array<number>(said.units.length).fill(0)
      if (pairing.worth > (explained[index] ?? 0)) explained[index] = pairing.worth
      if (pairing.worth > found.worth) found = pairing
      // most have one: a list that is pushed to takes room for more
      if (met === null) met = [index]
      else if (!met.includes(index)) met.push(index)
    }
    for (let index = 0; index < said.others.length; index += 1) {
      const pairing = pairConcepts(unit, said.others[index] as Unit, knowledge)
      const worth = Math.min(OVERLAPPING, pairing.worth)
      if (worth > found.worth) found = { ...pairing, worth }
    }
    // scattered words are worth no more than this
    if (unit.tokens.length > 1 && found.worth < SCATTERED) {
      const spread = spreadWorth(unit, said)
      if (spread > found.worth) found = { ...NO_PAIRING, worth: spread, telling: hasPlainMatch(unit, said) }
    }
    if (found.worth === 0) continue
    if (found.worth >= 0.9) full += unit.weight
    soft += unit.weight * found.worth
    if (found.concept !== null) telling = true
    else if (found.telling) plain = true
    if (found.worth * unit.weight > best.worth) best = found
  }
  if (soft <= 0 && !sameKey) return null
  const total = Math.max(asked.weight, 0.01)
  const share = full / total
  // one word of several may be a coincidence; most of the phrase, or two words together, may not
  const byWords = (plain && share >= FEWEST_SHARED) || (share >= 0.9 && asked.units.length > 1)
  return {
    full: sameKey ? 1 : share,
    soft: sameKey ? 1 : soft / total,
    back: sameKey ? 1 : backOf(said, explained),
    telling: telling || byWords || (sameKey && !isBareGeneric(said)),
    relation: sameKey ? 'same-words' : best.relation,
    steps: best.steps,
    concept: best.concept,
    met: met ?? [],
  }
}

/** Share of the claim's phrase that was explained. */
function backOf(said: Phrase, explained: readonly number[] | null): number {
  if (explained === null) return 0
  let back = 0
  for (let index = 0; index < explained.length; index += 1) {
    back += (said.units[index]?.weight ?? 0) * (explained[index] ?? 0)
  }
  return back / Math.max(said.weight, 0.01)
}

/** One generic word among fillers: "training plans" says no more than "planning". */
function isBareGeneric(said: Phrase): boolean {
  const words = said.units.flatMap((unit) => unit.tokens)
  return words.length > 1 && said.telling.length === 1 && said.telling[0]?.kind === 'generic'
}

function pairUnits(asked: Unit, said: Unit, knowledge: Knowledge): Pairing {
  const byConcept = pairConcepts(asked, said, knowledge)
  if (byConcept.worth >= 0.9) return byConcept
  const byWords = pairWords(asked, said)
  return byWords.worth > byConcept.worth ? byWords : byConcept
}

function pairConcepts(asked: Unit, said: Unit, knowledge: Knowledge): Pairing {
  let best = NO_PAIRING
  for (let to = 0; to < asked.concepts.length; to += 1) {
    for (let from = 0; from < said.concepts.length; from += 1) {
      const pairing = relate(asked.concepts[to] as number, said.concepts[from] as number, knowledge)
      if (pairing.worth > best.worth) best = pairing
    }
  }
  return best
}

function relate(to: number, from: number, knowledge: Knowledge): Pairing {
  if (to === from) return { worth: 1, relation: 'same-as', steps: 0, concept: from, telling: true }
  const up = broaderConcepts(knowledge, from).get(to)
  if (up !== undefined) {
    const examined = examinedSubjects(from, knowledge)
    if (examined.length === 1 && examined[0] === to) {
      return { worth: EXAMINED, relation: 'same-as', steps: up, concept: from, telling: true }
    }
    return { worth: PART[up] ?? 0, relation: 'part-of', steps: up, concept: from, telling: true }
  }
  if (broaderConcepts(knowledge, to).get(from) === 1) {
    return { worth: BROADER, relation: 'includes', steps: 1, concept: from, telling: true }
  }
  return NO_PAIRING
}

/** What a certificate examines: its own subjects, else those of the family it belongs to. Empty for anything else. */
function examinedSubjects(concept: number, knowledge: Knowledge): readonly number[] {
  if (!isCertificate(concept, knowledge)) return []
  const parents = knowledge.parentsOf(concept)
  const subjects = parents.filter((parent) => !isCertificate(parent, knowledge))
  return subjects.length > 0 ? subjects : parents.flatMap((parent) => examinedSubjects(parent, knowledge))
}

function isCertificate(concept: number, knowledge: Knowledge): boolean {
  return knowledge.topics[knowledge.topicOf(concept)] === 'certificates'
}

/** Words alone: a word inside the name of another concept is a specialisation at best. */
function pairWords(asked: Unit, said: Unit): Pairing {
  if ((asked.signs & said.signs) === 0) return NO_PAIRING
  let shared = 0
  let total = 0
  let plain = false
  for (let at = 0; at < asked.tokens.length; at += 1) {
    const token = asked.tokens[at] as Token
    const near = nearness(token, said.tokens)
    total += token.weight
    shared += token.weight * near
    if (near > 0.9 && token.kind === 'plain') plain = true
  }
  if (shared === 0 || isDerived(asked, said)) return NO_PAIRING
  const extra = said.tokens.length > asked.tokens.length && said.concepts.length > 0
  const different = asked.concepts.length > 0 && said.concepts.length > 0
  const share = shared / total
  const worth =
    share *
    (share > 0.99 ? (extra || different ? 0.55 : 1) : 0.5) *
    (plain ? 1 : share > 0.99 && !extra ? 1 : 0.6)
  return {
    worth,
    relation: worth >= 0.9 ? 'same-words' : 'similar-words',
    steps: 0,
    concept: null,
    telling: plain,
  }
}

/** One word names what is asked and the other is only derived from it: "trade fairs" for fairness. */
function isDerived(asked: Unit, said: Unit): boolean {
  const [word] = asked.tokens
  if (asked.concepts.length === 0 || asked.tokens.length > 1 || word === undefined) return false
  return said.tokens.every((other) => other.form !== word.form)
}

/** A concept's words scattered over the claim: "governance of our data" for data governance. */
function spreadWorth(asked: Unit, said: Phrase): number {
  let shared = 0
  let total = 0
  let signs = 0
  for (let index = 0; index < said.units.length; index += 1) signs |= (said.units[index] as Unit).signs
  if ((asked.signs & signs) === 0) return 0
  for (let at = 0; at < asked.tokens.length; at += 1) {
    const token = asked.tokens[at] as Token
    let near = 0
    for (let index = 0; index < said.units.length; index += 1) {
      const { concepts, tokens, signs: own } = said.units[index] as Unit
      if ((asked.signs & own) === 0) continue
      // a word that belongs to another multi-word concept counts half
      const like = nearness(token, tokens) * (concepts.length > 0 && tokens.length > 1 ? 0.5 : 1)
      if (like > near) near = like
    }
    total += token.weight
    shared += token.weight * near
  }
  if (shared === 0) return 0
  const share = shared / Math.max(total, 0.01)
  return share > 0.95 ? SCATTERED : share * 0.5
}

function hasPlainMatch(asked: Unit, said: Phrase): boolean {
  return asked.tokens.some(
    (token) =>
      token.kind === 'plain' &&
      said.units.some((unit) => unit.tokens.some((other) => likeness(token, other) > 0.9)),
  )
}
