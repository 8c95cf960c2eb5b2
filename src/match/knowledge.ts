import { lookUp, type PackedMap } from './packed-map.ts'

/** The concept table as it is stored: texts to look things up in, nothing to work out again when it is loaded. */
export interface CompiledKnowledge {
  version: 2
  topics: string[]
  /** A concept a line: id, topic, broader concepts, words that show another sense as ordered stem phrases; see `CONCEPT_FIELDS`. */
  concepts: string
  /** Alias key (see `keyOf`) → its concepts; two where two concepts with sense guards share it. */
  keys: PackedMap
  /** Every stem of these keys → the topics that use it, and how many stems these keys have, a bit each. */
  keyStems: PackedMap
  /** First stem of a phrase of another trade → `trade:phrase` for each that starts with it. */
  trades: PackedMap
  /** Known word → what knows it, a bit each: see `WORD_BITS`. */
  words: PackedMap
  /** The vocabulary as `indexWords` lists it, for finding what a misspelt word stands for. */
  near: PackedMap
}

/** What knows a word. */
export const WORD_BITS = {
  /** The name of a concept. */
  vocabulary: 1,
  /** Ordinary language; such a word is never read as a misspelling. */
  ordinary: 2,
  /** Another trade or another sense: known, though no concept's name uses it. */
  other: 4,
} as const

/** Between values of one field. */
export const VALUE_END = ','
/** Between the fields of a concept. */
export const FIELD_END = ';'
/** Between concepts. */
export const CONCEPT_END = '|'

interface Concept {
  id: string
  topic: number
  parents: readonly number[]
  notWith: readonly string[]
}

export interface TradePhrase {
  trade: string
  phrase: string
}

/** Where a stem occurs in alias keys. */
export interface StemUse {
  /** Topics whose names use it, a bit a topic. */
  topics: number
  /** How many different stems these names have: bit 2 for keys of two. */
  lengths: number
}

/** The concept table ready for look-ups. Made once by `createKnowledge` and passed to every match. */
export interface Knowledge {
  readonly topics: readonly string[]
  /** Concepts there are; they are named by their index. */
  readonly size: number
  idOf(concept: number): string
  /** The index of a concept, -1 for an unknown id. */
  conceptWithId(id: string): number
  topicOf(concept: number): number
  /** Indices of the broader concepts. */
  parentsOf(concept: number): readonly number[]
  /** Words that show that another sense is meant, as ordered stem phrases. */
  notWith(concept: number): readonly string[]
  /** The concepts a key names, null for none. */
  conceptsOf(key: string): readonly number[] | null
  /** Where a stem occurs in keys, null for nowhere. */
  useOf(stem: string): StemUse | null
  isVocabulary(word: string): boolean
  isOrdinary(word: string): boolean
  /** Known to another trade or as another sense only. */
  isOtherWord(word: string): boolean
  /** Phrases of other trades that start with a stem. */
  tradesFrom(stem: string): readonly TradePhrase[]
  /** Words of the vocabulary listed under a key of `indexWords`. */
  wordsNear(key: string): readonly string[]
  /** Broader concepts with their distance (0 for itself), worked out on demand. */
  readonly broader: Map<number, ReadonlyMap<number, number>>
  /** How misspellings were read before. */
  readonly readings: Map<string, string | null>
}

/** The bit of a concept's topic. */
export function topicBit(knowledge: Knowledge, concept: number): number {
  return 1 << (knowledge.topicOf(concept) % 31)
}

/** How many steps up a part-of relation is followed. */
const MAX_STEPS = 3

const NONE: readonly never[] = []

/**
 * Makes the compiled concept table ready for look-ups. Nothing is read before it is asked for; what was asked for is kept.
 *
 * @param compiled what `compileKnowledge` made
 */
export function createKnowledge(compiled: CompiledKnowledge): Knowledge {
  const lines = compiled.concepts === '' ? [] : compiled.concepts.split(CONCEPT_END)
  const concepts: (Concept | undefined)[] = new Array(lines.length)
  const conceptAt = (index: number): Concept => {
    let concept = concepts[index]
    if (concept === undefined) {
      concept = readConcept(lines[index] ?? '')
      concepts[index] = concept
    }
    return concept
  }
  const remember = <T>(map: PackedMap, read: (value: string) => T, none: T) => {
    const known = new Map<string, T>()
    return (key: string): T => {
      const before = known.get(key)
      if (before !== undefined) return before
      const value = lookUp(map, key)
      if (value === undefined) return none
      const fresh = read(value)
      known.set(key, fresh)
      return fresh
    }
  }
  const flagsOf = remember(compiled.words, Number, 0)
  const knows = (bit: number) => (word: string) => (flagsOf(word) & bit) !== 0
  return {
    topics: compiled.topics,
    size: lines.length,
    idOf: (concept) => conceptAt(concept).id,
    conceptWithId: (id) => lines.findIndex((line) => line.startsWith(`${id}${FIELD_END}`)),
    topicOf: (concept) => conceptAt(concept).topic,
    parentsOf: (concept) => conceptAt(concept).parents,
    notWith: (concept) => conceptAt(concept).notWith,
    conceptsOf: remember<readonly number[] | null>(compiled.keys, numbersIn, null),
    useOf: remember<StemUse | null>(compiled.keyStems, useIn, null),
    isVocabulary: knows(WORD_BITS.vocabulary),
    isOrdinary: knows(WORD_BITS.ordinary),
    isOtherWord: knows(WORD_BITS.other),
    tradesFrom: remember<readonly TradePhrase[]>(compiled.trades, tradesIn, NONE),
    wordsNear: remember<readonly string[]>(compiled.near, (value) => value.split(VALUE_END), NONE),
    broader: new Map(),
    readings: new Map(),
  }
}

function readConcept(line: string): Concept {
  const [id = '', topic = '0', parents = '', notWith = ''] = line.split(FIELD_END)
  return {
    id,
    topic: Number(topic),
    parents: numbersIn(parents),
    notWith: notWith === '' ? NONE : notWith.split(VALUE_END),
  }
}

function numbersIn(value: string): readonly number[] {
  return value === '' ? NONE : value.split(VALUE_END).map(Number)
}

function useIn(value: string): StemUse {
  const [topics = 0, lengths = 0] = numbersIn(value)
  return { topics, lengths }
}

function tradesIn(value: string): TradePhrase[] {
  return value.split(VALUE_END).map((entry) => {
    const at = entry.indexOf(':')
    return { trade: entry.slice(0, at), phrase: entry.slice(at + 1) }
  })
}

/** The concept itself (0) and the broader ones it is part of, with the number of steps, three at most. */
export function broaderConcepts(knowledge: Knowledge, concept: number): ReadonlyMap<number, number> {
  const known = knowledge.broader.get(concept)
  if (known !== undefined) return known
  const steps = new Map([[concept, 0]])
  let edge: readonly number[] = [concept]
  for (let step = 1; step <= MAX_STEPS && edge.length > 0; step += 1) {
    const next: number[] = []
    for (const from of edge) {
      for (const parent of knowledge.parentsOf(from)) {
        if (steps.has(parent)) continue
        steps.set(parent, step)
        next.push(parent)
      }
    }
    edge = next
  }
  knowledge.broader.set(concept, steps)
  return steps
}
