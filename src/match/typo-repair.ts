import { keyOf } from './alias-key.ts'
import { editDistance } from './edit-distance.ts'
import type { Knowledge } from './knowledge.ts'
import { type Token, tokenFor } from './normalise.ts'

/** What was written and how it is read: another word, or two words where they were run together. */
export interface Typo {
  written: string
  read: string
}

/** Words by first letter and length, so that a misspelling is compared with few. */
export type WordIndex = ReadonlyMap<string, readonly string[]>

/** Words of the requirements at hand that the concept table does not know, such as product names. */
export interface ExtraWords {
  words: ReadonlySet<string>
  index: WordIndex
}

/** Shorter words have too many neighbours. */
const FEWEST_LETTERS = 5
const LETTERS_FOR_TWO = 8
/** Readings are kept for this many words; unknown words in profiles are few. */
const MOST_READINGS = 5000

/** The words of requirements beyond the vocabulary, ready for `readTypo`. */
export function extraWords(words: Iterable<string>, knowledge: Knowledge): ExtraWords {
  const unknown = [...words].filter((word) => !knowledge.vocabulary.has(word))
  return { words: new Set(unknown), index: indexWords(unknown) }
}

/** Indexes lower-case words for the search; words with other characters are left out. */
export function indexWords(words: Iterable<string>): WordIndex {
  const index = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < FEWEST_LETTERS || !/^[a-z]+$/.test(word)) continue
    const key = `${word[0]}${word.length}`
    const list = index.get(key)
    if (list === undefined) index.set(key, [word])
    else list.push(word)
  }
  return index
}

/**
 * How a misspelt word is read: as the nearest known word, or, where words were run together ("argocd"), as two that make
 * an alias. Null for words known to the vocabulary, the requirements, another trade or ordinary language, for short
 * words, and where two different words are equally near.
 */
export function readTypo(token: Token, knowledge: Knowledge, extra: ExtraWords): string | null {
  if (extra.words.has(token.word) || !mayBeMisspelt(token, knowledge)) return null
  const fromExtra = nearestWord(token.word, extra.index)
  if (fromExtra !== null) return fromExtra
  const known = knowledge.readings.get(token.word)
  if (known !== undefined) return known
  const read = splitWord(token.word, knowledge) ?? nearestWord(token.word, indexOf(knowledge))
  if (knowledge.readings.size >= MOST_READINGS) knowledge.readings.clear()
  knowledge.readings.set(token.word, read)
  return read
}

function indexOf(knowledge: Knowledge): WordIndex {
  if (knowledge.wordIndex.size === 0) {
    for (const [key, words] of indexWords(knowledge.vocabulary)) knowledge.wordIndex.set(key, words)
  }
  return knowledge.wordIndex
}

/** A longer word that neither the concept table nor another trade nor ordinary language knows. */
export function mayBeMisspelt({ word, kind }: Token, knowledge: Knowledge): boolean {
  return (
    word.length >= FEWEST_LETTERS &&
    kind === 'plain' &&
    /^[a-z]+$/.test(word) &&
    !knowledge.vocabulary.has(word) &&
    !knowledge.otherWords.has(word) &&
    !isOrdinary(word, knowledge.ordinary)
  )
}

/** An ordinary word, also with an ending the list does not carry. */
function isOrdinary(word: string, ordinary: ReadonlySet<string>): boolean {
  if (ordinary.has(word)) return true
  for (const ending of ['s', 'es', 'ed', 'd', 'ing', 'ly', 'er', 'ers', 'ies']) {
    if (!word.endsWith(ending)) continue
    const start = word.slice(0, -ending.length)
    if (ordinary.has(start) || ordinary.has(`${start}e`) || ordinary.has(`${start}y`)) return true
  }
  return false
}

function splitWord(word: string, knowledge: Knowledge): string | null {
  for (let at = 2; at <= word.length - 2; at += 1) {
    const first = word.slice(0, at)
    const second = word.slice(at)
    if (!knowledge.vocabulary.has(first) || !knowledge.vocabulary.has(second)) continue
    if (knowledge.byKey.has(keyOf([tokenFor(first, first), tokenFor(second, second)])))
      return `${first} ${second}`
  }
  return null
}

/** The nearest word, one edit away or two from eight letters on; null where two with different stems are as near. */
function nearestWord(word: string, index: WordIndex): string | null {
  const most = word.length >= LETTERS_FOR_TWO ? 2 : 1
  let best: string | null = null
  let bestDistance = most + 1
  let tie = false
  for (const known of candidates(word, most, index)) {
    // in a short word another letter makes another word ("nails"); a swap or a missing letter is a slip
    if (word.length === FEWEST_LETTERS && known.length === word.length && !isSwap(word, known)) continue
    const distance = editDistance(word, known, Math.min(most, bestDistance))
    if (distance > most || distance > bestDistance) continue
    if (distance < bestDistance) {
      best = known
      bestDistance = distance
      tie = false
    } else if (best !== null && tokenFor(best, '').stem !== tokenFor(known, '').stem) tie = true
  }
  return tie ? null : best
}

function isSwap(word: string, known: string): boolean {
  return [...word].sort().join('') === [...known].sort().join('')
}

/** A slip rarely changes the first letter; in longer words it may leave it out or swap it with the second. */
function* candidates(word: string, most: number, index: WordIndex): Iterable<string> {
  for (let length = word.length - most; length <= word.length + most; length += 1) {
    yield* index.get(`${word[0]}${length}`) ?? []
    if (word.length < LETTERS_FOR_TWO - 1) continue
    if (word[1] !== word[0]) {
      for (const known of index.get(`${word[1]}${length}`) ?? []) if (known[1] === word[0]) yield known
    }
  }
  if (word.length < LETTERS_FOR_TWO - 1) return
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
    if (letter === word[0] || letter === word[1]) continue
    for (const known of index.get(`${letter}${word.length + 1}`) ?? []) if (known[1] === word[0]) yield known
  }
}
