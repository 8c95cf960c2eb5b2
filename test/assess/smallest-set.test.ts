import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Gap, smallestSet } from '../../src/assess/smallest-set.ts'

const gap = fc.record({
  gain: fc.integer({ min: 0, max: 40 }),
  effort: fc.integer({ min: 1, max: 9 }),
  required: fc.integer({ min: 0, max: 6 }).map((n) => n === 0),
})

/** Every subset, weighed one by one. */
function bruteForce(gaps: readonly Gap[], needed: number): { size: number; effort: number } | null {
  let best: { size: number; effort: number } | null = null
  for (let bits = 0; bits < 2 ** gaps.length; bits++) {
    const chosen = gaps.filter((_, i) => bits & (1 << i))
    const complete = gaps.every((one, i) => !one.required || bits & (1 << i))
    if (!complete || chosen.reduce((sum, { gain }) => sum + gain, 0) < needed) continue
    const found = { size: chosen.length, effort: chosen.reduce((sum, { effort }) => sum + effort, 0) }
    if (!best || found.size < best.size || (found.size === best.size && found.effort < best.effort))
      best = found
  }
  return best
}

describe('the smallest set', () => {
  it('is what trying every subset finds', () => {
    fc.assert(
      fc.property(fc.array(gap, { maxLength: 9 }), fc.integer({ min: -10, max: 200 }), (gaps, needed) => {
        const found = smallestSet(gaps, needed)
        const expected = bruteForce(gaps, needed)
        const chosen = found?.chosen.flatMap((i) => gaps[i] ?? [])
        const sums = chosen && {
          size: chosen.length,
          effort: chosen.reduce((sum, { effort }) => sum + effort, 0),
        }
        expect(sums ?? null).toEqual(expected)
        expect(found?.exact ?? true).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('still has the fewest members where there are too many gaps to search', () => {
    const gaps = Array.from({ length: 1000 }, (_, i) => ({ gain: (i % 7) + 1, effort: 1, required: false }))
    const found = smallestSet(gaps, 70)
    expect(found?.chosen).toHaveLength(10)
    expect(found?.exact).toBe(false)
  })
})
