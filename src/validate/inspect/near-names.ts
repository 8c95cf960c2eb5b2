import { nameWords } from './normalize-name.ts'

/** A name taken apart for comparison with many others. */
export interface PreparedName {
  text: string
  words: readonly string[]
  /** Its words as one text: what `normalizeName` gives. */
  key: string
  /** Its words in alphabetical order. */
  sorted: string
  /** Its words without those in brackets; null where it has no brackets. */
  bare: string | null
}

/** Shortest word in which one wrong letter is taken for a slip; shorter names differ by a letter on purpose (MLOps, LLMOps). */
const SLIP_LENGTH = 8
/** Share of common words from which on two names are taken for the same thing; shorter ones than of four words never reach it. */
const MOSTLY = 0.8

export function prepareName(text: string): PreparedName {
  const words = nameWords(text)
  const bare = text.includes('(') ? nameWords(text.replace(/\s*\([^()]*\)/g, '')).join(' ') : null
  return { text, words, key: words.join(' '), sorted: [...words].sort().join(' '), bare }
}

/**
 * Whether two different names very likely mean the same: the same words in another order, one slip of the pen, a bracket more,
 * or nearly all words in common.
 */
export function areNearNames(a: PreparedName, b: PreparedName): boolean {
  if (a.words.length === 0 || b.words.length === 0) return false
  if (a.sorted === b.sorted || hasOneSlip(a.words, b.words) || differByBracket(a, b)) return true
  const common = a.words.filter((word) => b.words.includes(word)).length
  return common / (a.words.length + b.words.length - common) >= MOSTLY
}

function hasOneSlip(one: readonly string[], two: readonly string[]): boolean {
  if (one.length !== two.length) return false
  const pairs = one.flatMap((word, at) => (word === two[at] ? [] : [[word, two[at] ?? ''] as const]))
  const [only] = pairs
  if (pairs.length !== 1 || only === undefined) return false
  const [first, second] = only
  const isWord = Math.min(first.length, second.length) >= SLIP_LENGTH && !/\d/.test(first + second)
  return isWord && isOneEdit(first, second)
}

/** One letter more, fewer or other, or two neighbours swapped. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  const room = Math.min(a.length, b.length) - start
  while (end < room && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const left = a.slice(start, a.length - end)
  const right = b.slice(start, b.length - end)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** `Kubernetes` and `Kubernetes (K8s)`. */
function differByBracket(a: PreparedName, b: PreparedName): boolean {
  if ((a.bare === null) === (b.bare === null)) return false
  return (a.bare ?? a.key) === (b.bare ?? b.key)
}
