import { keyOf } from './alias-key.ts'
import { editDistance } from './edit-distance.ts'
import type { Knowledge } from './knowledge.ts'
import { type Token, tokenFor } from './normalise.ts'

/** What was written and how it is read: another word, or two words where they were run together. */
export interface Typo {
  written: string
  read: string
}

/** Words of one length and one letter at their start, which a misspelling is compared with. */
interface WordList {
  words: readonly string[]
  /** The letters of each word, a bit a letter: words that are near differ in few. */
  letters: readonly number[]
}

type WordLists = (key: string) => WordList | undefined

/** Words of the requirements at hand that the concept table does not know, such as product names. */
export interface ExtraWords {
  words: ReadonlySet<string>
  lists: WordLists
}

/** Shorter words have too many neighbours. */
const FEWEST_LETTERS = 5
const LETTERS_FOR_TWO = 8
/** Readings are kept for this many words; unknown words in profiles are few. */
const MOST_READINGS = 5000

/** The words of requirements beyond the vocabulary, ready for `readTypo`. */
export function extraWords(words: Iterable<string>, knowledge: Knowledge): ExtraWords {
  const unknown = [...words].filter((word) => !knowledge.isVocabulary(word))
  const lists = new Map<string, WordList>()
  for (const [key, words] of indexWords(unknown)) lists.set(key, listOf(words))
  return { words: new Set(unknown), lists: (key) => lists.get(key) }
}

/**
 * Lists lower-case words by first letter and length ("k10") and by second letter and length (".u10"), so that a misspelling
 * is compared with few. Words with other characters are left out.
 */
export function indexWords(words: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>()
  const bySecond: string[] = []
  for (const word of words) {
    if (word.length < FEWEST_LETTERS || !/^[a-z]+$/.test(word)) continue
    enter(index, `${word[0]}${word.length}`, word)
    bySecond.push(word)
  }
  bySecond.sort((a, b) => a.charCodeAt(0) - b.charCodeAt(0))
  for (const word of bySecond) enter(index, `.${word[1]}${word.length}`, word)
  return index
}

function enter(index: Map<string, string[]>, key: string, word: string): void {
  const list = index.get(key)
  if (list === undefined) index.set(key, [word])
  else list.push(word)
}

function listOf(words: readonly string[]): WordList {
  return { words, letters: words.map(lettersOf) }
}

function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) - 97)
  return letters
}

/**
 * How a misspelt word is read: as the nearest known word, or, where words were run together ("argocd"), as two that make
 * an alias. Null for words known to the vocabulary, the requirements, another trade or ordinary language, for short
 * words, and where two different words are equally near.
 */
export function readTypo(token: Token, knowledge: Knowledge, extra: ExtraWords): string | null {
  if (extra.words.has(token.word) || !mayBeMisspelt(token, knowledge)) return null
  const fromExtra = nearestWord(token.word, extra.lists)
  if (fromExtra !== null) return isInflected(token, fromExtra) ? null : fromExtra
  const known = knowledge.readings.get(token.word)
  if (known !== undefined) return known
  const nearest = splitWord(token.word, knowledge) ?? nearestWord(token.word, vocabularyLists(knowledge))
  const read = nearest === null || isInflected(token, nearest) ? null : nearest
  if (knowledge.readings.size >= MOST_READINGS) knowledge.readings.clear()
  knowledge.readings.set(token.word, read)
  return read
}

/** "forecasts" is no slip for "forecast"; the two are compared as one word anyway. */
function isInflected(token: Token, read: string): boolean {
  return tokenFor(read, read).form === token.form
}

const listsByKnowledge = new WeakMap<Knowledge, WordLists>()

/** The vocabulary's lists, each made ready when it is first needed. */
function vocabularyLists(knowledge: Knowledge): WordLists {
  const before = listsByKnowledge.get(knowledge)
  if (before !== undefined) return before
  const known = new Map<string, WordList>()
  const lists = (key: string) => {
    const list = known.get(key) ?? listOf(knowledge.wordsNear(key))
    known.set(key, list)
    return list
  }
  listsByKnowledge.set(knowledge, lists)
  return lists
}

/** A longer word that neither the concept table nor another trade nor ordinary language knows. */
export function mayBeMisspelt({ word, kind }: Token, knowledge: Knowledge): boolean {
  return (
    word.length >= FEWEST_LETTERS &&
    kind === 'plain' &&
    /^[a-z]+$/.test(word) &&
    !knowledge.isVocabulary(word) &&
    !knowledge.isOtherWord(word) &&
    !isOrdinary(word, knowledge)
  )
}

/** An ordinary word, also with an ending the list does not carry. */
function isOrdinary(word: string, { isOrdinary: isListed }: Knowledge): boolean {
  if (isListed(word)) return true
  for (const ending of ['s', 'es', 'ed', 'd', 'ing', 'ly', 'er', 'ers', 'ies', 'ied']) {
    if (!word.endsWith(ending)) continue
    const start = word.slice(0, -ending.length)
    if (isListed(start) || isListed(`${start}e`) || isListed(`${start}y`)) return true
  }
  return false
}

function splitWord(word: string, knowledge: Knowledge): string | null {
  for (let at = 2; at <= word.length - 2; at += 1) {
    const first = word.slice(0, at)
    const second = word.slice(at)
    if (!knowledge.isVocabulary(first) || !knowledge.isVocabulary(second)) continue
    if (knowledge.conceptsOf(keyOf([tokenFor(first, first), tokenFor(second, second)])) !== null)
      return `${first} ${second}`
  }
  return null
}

/** The nearest word, one edit away or two from eight letters on; null where two with different stems are as near. */
function nearestWord(word: string, lists: WordLists): string | null {
  const most = word.length >= LETTERS_FOR_TWO ? 2 : 1
  const letters = lettersOf(word)
  let best: string | null = null
  let bestDistance = most + 1
  let tie = false
  const compare = (list: WordList | undefined, second: string | null) => {
    if (list === undefined) return
    for (let at = 0; at < list.words.length; at += 1) {
      const nearest = Math.min(most, bestDistance)
      // an edit changes two letters at most
      if (countBits(letters ^ (list.letters[at] ?? 0)) > 2 * nearest) continue
      const known = list.words[at] ?? ''
      if (second !== null && known[1] !== second) continue
      // in a short word another letter makes another word ("nails"); a swap or a missing letter is a slip
      if (word.length === FEWEST_LETTERS && known.length === word.length && !isSwap(word, known)) continue
      const distance = editDistance(word, known, nearest)
      if (distance > most || distance > bestDistance) continue
      if (distance < bestDistance) {
        best = known
        bestDistance = distance
        tie = false
      } else if (best !== null && tokenFor(best, '').stem !== tokenFor(known, '').stem) tie = true
    }
  }
  compareCandidates(word, most, lists, compare)
  return tie ? null : best
}

function isSwap(word: string, known: string): boolean {
  return [...word].sort().join('') === [...known].sort().join('')
}

/** A slip rarely changes the first letter; in longer words it may leave it out or swap it with the second. */
function compareCandidates(
  word: string,
  most: number,
  lists: WordLists,
  compare: (list: WordList | undefined, second: string | null) => void,
): void {
  const first = word.charAt(0)
  const second = word.charAt(1)
  const isLong = word.length >= LETTERS_FOR_TWO - 1
  for (let length = word.length - most; length <= word.length + most; length += 1) {
    compare(lists(`${first}${length}`), null)
    if (isLong && second !== first) compare(lists(`${second}${length}`), first)
  }
  // words that begin with the first or the second letter were compared above
  if (isLong) compare(lists(`.${first}${word.length + 1}`), null)
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
