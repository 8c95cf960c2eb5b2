import { distance } from 'fastest-levenshtein'
import { quickPattern } from './quick-pattern.ts'

/**
 * The known name most like the given one, or null where none is near enough to be worth suggesting:
 * at most a third of its letters differ (two for short names), or one begins with the other.
 */
export function nearestName(name: string, known: readonly string[]): string | null {
  const wanted = fold(name)
  if (wanted === '') return null
  let best: { name: string; cost: number } | null = null
  for (const candidate of known) {
    const cost = costOf(wanted, fold(candidate))
    if (cost !== null && (best === null || cost < best.cost)) best = { name: candidate, cost }
  }
  return best?.name ?? null
}

function costOf(wanted: string, candidate: string): number | null {
  const allowed = Math.max(
    wanted.length <= 3 ? 1 : 2,
    Math.floor(Math.max(wanted.length, candidate.length) / 3),
  )
  const edits = distance(wanted.slice(0, 100), candidate.slice(0, 100))
  if (edits <= allowed) return edits
  const shorter = Math.min(wanted.length, candidate.length)
  if (shorter >= 4 && (candidate.startsWith(wanted) || wanted.startsWith(candidate))) return allowed + 1
  return null
}

const SEPARATORS = quickPattern(/[^\p{L}\p{N}]+/gu)

function fold(name: string): string {
  const lower = name.toLowerCase()
  return lower.replace(SEPARATORS(lower), '')
}
