import type { Token } from './normalise.ts'

/** Short names of neighbouring breadth that people use for one another, by stem. */
const NEAR_WORDS = bothWays([
  ['ai', 'aiml', 1],
  ['aiml', 'ml', 1],
  ['ai', 'ml', 0.8],
  ['ai', 'genai', 0.6],
  ['aiml', 'genai', 0.5],
  ['genai', 'llm', 0.7],
  ['ai', 'llm', 0.5],
])
/** Letters of the longest of them. */
const LONGEST_NEAR = 5

function bothWays(pairs: readonly (readonly [string, string, number])[]) {
  const near = new Map<string, Map<string, number>>()
  for (const [a, b, worth] of pairs) {
    near.set(a, (near.get(a) ?? new Map<string, number>()).set(b, worth))
    near.set(b, (near.get(b) ?? new Map<string, number>()).set(a, worth))
  }
  return near
}

/** 1 for the same stem, less for short names that people use for one another, else 0. */
export function likeness(a: Token, b: Token): number {
  if (a.stem === b.stem) return 1
  if (a.stem.length > LONGEST_NEAR || b.stem.length > LONGEST_NEAR) return 0
  return NEAR_WORDS.get(a.stem)?.get(b.stem) ?? 0
}

/** All short names that stand for one another, by one bit. */
const NEAR_SIGN = 1

/**
 * A bit for each stem of some words, several stems to a bit: words without a bit in common have no likeness, which is told
 * with less work than by comparing each with each.
 */
export function signsOf(words: readonly Token[]): number {
  let signs = 0
  for (let at = 0; at < words.length; at += 1) {
    const { stem } = words[at] as Token
    const { length } = stem
    signs |=
      length <= LONGEST_NEAR && NEAR_WORDS.has(stem)
        ? NEAR_SIGN
        : 1 << (1 + ((stem.charCodeAt(0) * 7 + stem.charCodeAt(length - 1) * 3 + length) % 31))
  }
  return signs
}

/** The likeness to the nearest of some words. */
export function nearness(token: Token, others: readonly Token[]): number {
  let near = 0
  for (let at = 0; at < others.length; at += 1) {
    const like = likeness(token, others[at] as Token)
    if (like > near) near = like
  }
  return near
}

/** Share of the first words, by weight, that the second words hold in any order. */
export function overlap(first: readonly Token[], second: readonly Token[]): number {
  let shared = 0
  let total = 0
  for (let at = 0; at < first.length; at += 1) {
    const token = first[at] as Token
    const near = nearness(token, second)
    total += token.weight
    shared += token.weight * near
  }
  return total === 0 ? 0 : shared / total
}
