import { keyOf } from './alias-key.ts'
import type { Knowledge } from './knowledge.ts'
import { type Token, tokenFor } from './normalise.ts'
import { wordClass } from './words.ts'

export interface Typo {
  written: string
  read: string
}

/** Shorter words have too many neighbours. */
const FEWEST_LETTERS = 5
const LETTERS_FOR_TWO = 8

/**
 * Reads misspelt words as the vocabulary's nearest word, and words run together ("argocd") as two where the two are an
 * alias. Only words unknown to the vocabulary, to the requirements and to ordinary language change.
 *
 * @param alsoKnown words of the requirements at hand
 */
export function repairTypos(
  tokens: readonly Token[],
  knowledge: Knowledge,
  alsoKnown: ReadonlySet<string>,
): { tokens: Token[]; typos: Typo[] } {
  const repaired: Token[] = []
  const typos: Typo[] = []
  for (const token of tokens) {
    if (isKnown(token, knowledge, alsoKnown)) {
      repaired.push(token)
      continue
    }
    const two = splitWord(token, knowledge)
    if (two !== null) {
      repaired.push(...two)
      continue
    }
    const read = nearestWord(token.word, knowledge, alsoKnown)
    if (read === null) repaired.push(token)
    else {
      repaired.push(tokenFor(read, token.written))
      typos.push({ written: token.written, read })
    }
  }
  return { tokens: repaired, typos }
}

function isKnown({ word, kind }: Token, knowledge: Knowledge, alsoKnown: ReadonlySet<string>): boolean {
  return (
    word.length < FEWEST_LETTERS ||
    kind !== 'plain' ||
    !/^[a-z]+$/.test(word) ||
    knowledge.vocabulary.has(word) ||
    alsoKnown.has(word) ||
    isOrdinary(word, knowledge.ordinary)
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

function splitWord(token: Token, knowledge: Knowledge): Token[] | null {
  for (let at = 2; at <= token.word.length - 2; at += 1) {
    const first = token.word.slice(0, at)
    const second = token.word.slice(at)
    if (!knowledge.vocabulary.has(first) || !knowledge.vocabulary.has(second)) continue
    const two = [tokenFor(first, token.written), tokenFor(second, token.written)]
    if (knowledge.byKey.has(keyOf(two))) return two
  }
  return null
}

function nearestWord(word: string, knowledge: Knowledge, alsoKnown: ReadonlySet<string>): string | null {
  const most = word.length >= LETTERS_FOR_TWO ? 2 : 1
  let best: string | null = null
  let bestDistance = most + 1
  let tie = false
  const consider = (known: string): void => {
    if (known.length < FEWEST_LETTERS || !mayBeNear(word, known)) return
    const distance = editDistance(word, known, Math.min(most, bestDistance))
    if (distance > most || distance > bestDistance) return
    if (distance < bestDistance) {
      best = known
      bestDistance = distance
      tie = false
    } else if (best !== null && tokenFor(best, '').stem !== tokenFor(known, '').stem) tie = true
  }
  for (const known of alsoKnown) if (Math.abs(known.length - word.length) <= most) consider(known)
  for (let length = word.length - most; length <= word.length + most; length += 1) {
    for (const known of wordsOfLength(knowledge, length)) consider(known)
  }
  return tie ? null : best
}

/** A slip rarely changes the first letter; it may leave it out or swap it with the second. */
function mayBeNear(word: string, known: string): boolean {
  if (word[0] === known[0]) return true
  return (
    word.length >= LETTERS_FOR_TWO - 1 &&
    (word[0] === known[1] || (word[1] === known[0] && word[0] === known[1]))
  )
}

function wordsOfLength(knowledge: Knowledge, length: number): readonly string[] {
  if (knowledge.wordsByLength.size === 0) {
    for (const word of knowledge.vocabulary) {
      if (!/^[a-z]+$/.test(word) || wordClass(word) === 'stop') continue
      const list = knowledge.wordsByLength.get(word.length)
      if (list === undefined) knowledge.wordsByLength.set(word.length, [word])
      else list.push(word)
    }
  }
  return knowledge.wordsByLength.get(length) ?? []
}

/**
 * Edits between two words: a letter put in, left out, changed, or two neighbours swapped count 1 each.
 *
 * @param most the search stops above this; the result is then `most + 1`
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    beforeLast = last
    last = row
  }
  return Math.min(last[b.length] ?? most + 1, most + 1)
}
