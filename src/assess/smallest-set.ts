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

/**
 * The fewest gaps that, closed, gain at least `needed` hundredths and include every required one; among sets as small,
 * the one with the least effort. Null where all gaps together do not suffice.
 *
 * The number is exact, since gains simply add up: the largest gains first need the fewest. The least effort is found by
 * branch and bound. As no smaller set reaches the goal, leaving out any member of the chosen one misses it.
 */
export function smallestSet(gaps: readonly Gap[], needed: number): SmallestSet | null {
  const required = gaps.flatMap((gap, i) => (gap.required ? [i] : []))
  const rest = needed - required.reduce((sum, i) => sum + (gaps[i]?.gain ?? 0), 0)
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
  const cheapest = candidates.map((_, from) => sortedEfforts(candidates.slice(from)))
  let best: { effort: number; chosen: number[] } | null = null
  let nodes = 0
  const visit = (from: number, picked: readonly number[], gain: number, effort: number): void => {
    const left = size - picked.length
    if (left === 0) {
      if (gain >= needed && (best === null || effort < best.effort - 1e-9))
        best = { effort, chosen: [...picked] }
      return
    }
    if (nodes++ > MAX_NODES || from + left > candidates.length) return
    const reachable = candidates.slice(from, from + left).reduce((sum, one) => sum + one.gain, gain)
    if (reachable < needed) return
    const floor = (cheapest[from] ?? []).slice(0, left).reduce((sum, one) => sum + one, effort)
    if (best !== null && floor >= best.effort - 1e-9) return
    const next = candidates[from]
    if (!next) return
    visit(from + 1, [...picked, next.index], gain + next.gain, effort + next.effort)
    visit(from + 1, picked, gain, effort)
  }
  visit(0, [], 0, 0)
  const found = best as { effort: number; chosen: number[] } | null
  return { chosen: found?.chosen ?? [], exact: nodes <= MAX_NODES }
}

function sortedEfforts(candidates: readonly Candidate[]): number[] {
  return candidates.map(({ effort }) => effort).sort((a, b) => a - b)
}
