import { nth } from './nth.ts'

/** One gap that could be closed. Gains are whole hundredths of points. */
export interface Gap {
  gain: number
  effort: number
  /** Must be closed whatever its gain, because it holds the verdict. */
  required: boolean
}

export interface SmallestSet {
  /** Indices into the gaps, ascending. */
  chosen: number[]
  /** false: the search for the least effort was cut off; the number of gaps is the smallest all the same. */
  exact: boolean
}

const MAX_NODES = 200_000
/** More gaps than any role has; beyond it the largest gains are taken as they come. */
const MAX_CANDIDATES = 300

/**
 * The fewest gaps that, closed, gain at least `needed` hundredths and include every required one; among sets as small,
 * the one with the least effort. Null where all gaps together do not suffice.
 *
 * The number is exact, since gains simply add up: the largest gains first need the fewest. The least effort is found by
 * branch and bound. As no smaller set reaches the goal, leaving out any member of the chosen one misses it.
 */
export function smallestSet(gaps: readonly Gap[], needed: number): SmallestSet | null {
  const required = gaps.flatMap((gap, i) => (gap.required ? [i] : []))
  const rest = needed - required.reduce((sum, i) => sum + nth(gaps, i).gain, 0)
  const optional = gaps
    .flatMap((gap, index) => (gap.required || gap.gain <= 0 ? [] : [{ ...gap, index }]))
    .sort((a, b) => b.gain - a.gain || a.effort - b.effort || a.index - b.index)
  const size = fewest(
    optional.map(({ gain }) => gain),
    rest,
  )
  if (size === null) return null
  const { chosen, exact } = leastEffort(optional, size, rest)
  return { chosen: [...required, ...chosen].sort((a, b) => a - b), exact }
}

/** How many of the gains, largest first, reach the sum; null where all of them do not. */
function fewest(gains: readonly number[], needed: number): number | null {
  let left = needed
  let count = 0
  while (left > 0) {
    const gain = gains[count]
    if (gain === undefined) return null
    left -= gain
    count++
  }
  return count
}

type Candidate = Gap & { index: number }

/** Candidates come with the largest gain first, so the first full descent is the plain greedy choice. */
function leastEffort(candidates: readonly Candidate[], size: number, needed: number): SmallestSet {
  const greedy = candidates.slice(0, size).map(({ index }) => index)
  if (candidates.length > MAX_CANDIDATES) return { chosen: greedy, exact: false }
  const gains = prefixSums(candidates.map(({ gain }) => gain))
  const cheapest = candidates.map((_, from) => prefixSums(sortedEfforts(candidates.slice(from))))
  let best = { effort: Number.POSITIVE_INFINITY, chosen: greedy }
  let nodes = 0
  const picked: number[] = []
  const visit = (from: number, gain: number, effort: number): void => {
    const left = size - picked.length
    if (left === 0) {
      if (gain >= needed && effort < best.effort - 1e-9) best = { effort, chosen: [...picked] }
      return
    }
    if (nodes++ > MAX_NODES || from + left > candidates.length) return
    const reachable = gain + nth(gains, from + left) - nth(gains, from)
    const floor = effort + nth(nth(cheapest, from), left)
    if (reachable < needed || floor >= best.effort - 1e-9) return
    const next = nth(candidates, from)
    picked.push(next.index)
    visit(from + 1, gain + next.gain, effort + next.effort)
    picked.pop()
    visit(from + 1, gain, effort)
  }
  visit(0, 0, 0)
  return { chosen: best.chosen, exact: nodes <= MAX_NODES }
}

function sortedEfforts(candidates: readonly Candidate[]): number[] {
  return candidates.map(({ effort }) => effort).sort((a, b) => a - b)
}

/** Entry n is the sum of the first n values. */
function prefixSums(values: readonly number[]): number[] {
  const sums = [0]
  let sum = 0
  for (const value of values) {
    sum += value
    sums.push(sum)
  }
  return sums
}
