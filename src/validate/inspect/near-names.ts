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

/** As many words in the same order, all the same but one long one with a slip. */
function hasOneSlip(one: readonly string[], two: readonly string[]): boolean {
  const others = two.filter((word, at) => word !== one[at])
  const [first = '', ...more] = one.filter((word, at) => word !== two[at])
  const isAlone = one.length === two.length && more.length === 0
  return isAlone && others.some((second) => isSlip(first, second))
}

/** One letter more, fewer or other, or two neighbours swapped. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SLIP_LENGTH || /\d/.test(a + b)) return false
  let same = 0
  while (same < a.length && a[same] === b[same]) same += 1
  const [left, right] = [a.slice(same), b.slice(same)]
  const isSwapped = left[0] === right[1] && left[1] === right[0]
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (isSwapped && left.slice(2) === right.slice(2))
  )
}

/** `Kubernetes` and `Kubernetes (K8s)`. */
function differByBracket(a: PreparedName, b: PreparedName): boolean {
  if ((a.bare === null) === (b.bare === null)) return false
  return (a.bare ?? a.key) === (b.bare ?? b.key)
}
