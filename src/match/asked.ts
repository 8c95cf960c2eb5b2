import type { Knowledge } from './knowledge.ts'
import { createMemory, type Memory } from './memory.ts'
import {
  type PreparedRequirement,
  phrasesOf,
  prepareRequirement,
  type RequirementPhrase,
} from './prepare-requirement.ts'
import type { ClaimReach } from './reach.ts'
import type { MatchRequirement, RequirementMatch } from './types.ts'
import { type ExtraWords, extraWords } from './typo-repair.ts'

/** Requirements that are asked together, with what is worked out for all of them once. */
export interface Asked {
  requirements: readonly PreparedRequirement[]
  /** Their words beyond the vocabulary, for reading misspellings. */
  extra: ExtraWords
  /** All their phrases, one requirement after another. */
  phrases: readonly AskedPhrase[]
  /** Which phrases a stem or a concept leads to, by index. */
  byStem: ReadonlyMap<string, readonly number[]>
  byConcept: ReadonlyMap<number, readonly number[]>
  /** What comes of each requirement where no claim counts for it, made when it is first needed. */
  unmet: (RequirementMatch | undefined)[]
}

interface AskedPhrase {
  /** Place of its requirement in the list. */
  requirement: number
  /** Its place in the requirement, see `phrasesOf`. */
  place: number
}

interface AskedMemory {
  byList: WeakMap<readonly MatchRequirement[], Asked>
  byObject: WeakMap<MatchRequirement, PreparedRequirement>
  byContent: Memory<string, PreparedRequirement>
  /** Requirements that were read when the program was built, by content. */
  beforehand: Map<string, () => PreparedRequirement>
  /** A number for every requirement that was read, to name lists of them. */
  numbers: WeakMap<PreparedRequirement, number>
  read: number
  byNumbers: Memory<string, Asked>
}

/** Requirements remembered by content: all those of a few dozen roles. */
const MOST_REQUIREMENTS = 2000
const MOST_LISTS = 250

const memories = new WeakMap<Knowledge, AskedMemory>()

/** Reads requirements once, however often and in whatever objects they are given. */
export function askedOf(requirements: readonly MatchRequirement[], knowledge: Knowledge): Asked {
  const memory = memoryOf(knowledge)
  const same = memory.byList.get(requirements)
  if (same !== undefined) return same
  const read = requirements.map((requirement) => preparedOf(requirement, knowledge, memory))
  const name = read.map((requirement) => memory.numbers.get(requirement)).join(' ')
  const asked = memory.byNumbers.get(name) ?? memory.byNumbers.set(name, putTogether(read, knowledge))
  memory.byList.set(requirements, asked)
  return asked
}

function memoryOf(knowledge: Knowledge): AskedMemory {
  const known = memories.get(knowledge)
  if (known !== undefined) return known
  const memory: AskedMemory = {
    byList: new WeakMap(),
    byObject: new WeakMap(),
    byContent: createMemory(MOST_REQUIREMENTS),
    beforehand: new Map(),
    numbers: new WeakMap(),
    read: 0,
    byNumbers: createMemory(MOST_LISTS),
  }
  memories.set(knowledge, memory)
  return memory
}

function preparedOf(
  requirement: MatchRequirement,
  knowledge: Knowledge,
  memory: AskedMemory,
): PreparedRequirement {
  const same = memory.byObject.get(requirement)
  if (same !== undefined) return same
  const content = contentOf(requirement)
  const prepared =
    memory.byContent.get(content) ??
    memory.byContent.set(
      content,
      memory.beforehand.get(content)?.() ?? prepareRequirement(requirement, knowledge),
    )
  memory.byObject.set(requirement, prepared)
  if (!memory.numbers.has(prepared)) {
    memory.read += 1
    memory.numbers.set(prepared, memory.read)
  }
  return prepared
}

/** What tells a requirement from all that are read differently. */
export function contentOf({ id, text, description, use, kind }: MatchRequirement): string {
  return [id, text, description ?? '', use ?? '', kind ?? ''].join('\u0000')
}

/** Hands in a requirement that was read beforehand. @param restore gives it, when it is first asked for */
export function rememberPrepared(
  content: string,
  restore: () => PreparedRequirement,
  knowledge: Knowledge,
): void {
  memoryOf(knowledge).beforehand.set(content, restore)
}

function putTogether(requirements: readonly PreparedRequirement[], knowledge: Knowledge): Asked {
  const phrases: AskedPhrase[] = []
  const byStem = new Map<string, number[]>()
  const byConcept = new Map<number, number[]>()
  const words = new Set<string>()
  for (let requirement = 0; requirement < requirements.length; requirement += 1) {
    const one = requirements[requirement]
    if (one === undefined) continue
    for (const word of one.words) words.add(word)
    const own = phrasesOf(one)
    for (let place = 0; place < own.length; place += 1) {
      const { stems, concepts } = (own[place] as RequirementPhrase).reach
      const index = phrases.push({ requirement, place }) - 1
      for (let at = 0; at < stems.length; at += 1) enter(byStem, stems[at] as string, index)
      for (let at = 0; at < concepts.length; at += 1) enter(byConcept, concepts[at] as number, index)
    }
  }
  return { requirements, extra: extraWords(words, knowledge), phrases, byStem, byConcept, unmet: [] }
}

function enter<Key>(index: Map<Key, number[]>, key: Key, at: number): void {
  const list = index.get(key)
  if (list === undefined) index.set(key, [at])
  else list.push(at)
}

/** A requirement that a claim may name, and by which of its phrases. */
export interface Candidate {
  /** Place of the requirement in the list. */
  at: number
  /** Places of its phrases, ascending. */
  places: readonly number[]
}

/** The phrases that share a stem or a related concept with a claim, by requirement; no others need comparing. */
export function candidatesFor({ phrases, byStem, byConcept }: Asked, reach: ClaimReach): Candidate[] {
  const found = new Set<number>()
  for (const stem of reach.stems) addAll(found, byStem.get(stem))
  for (const concept of reach.concepts) addAll(found, byConcept.get(concept))
  const candidates: Candidate[] = []
  let places: number[] = []
  let last = -1
  const indices = Uint32Array.from(found).sort()
  for (let at = 0; at < indices.length; at += 1) {
    const phrase = phrases[indices[at] ?? 0]
    if (phrase === undefined) continue
    if (phrase.requirement !== last) {
      last = phrase.requirement
      places = []
      candidates.push({ at: last, places })
    }
    places.push(phrase.place)
  }
  return candidates
}

function addAll(found: Set<number>, more: readonly number[] | undefined): void {
  for (let at = 0; at < (more?.length ?? 0); at += 1) found.add(more?.[at] as number)
}
