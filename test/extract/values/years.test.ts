import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findYears, parseYears } from '../../../src/extract/index.ts'

const CASES: Record<string, [number | null, number | null, boolean][]> = {
  '8-12 years of platform work': [[8, 12, false]],
  '8–12+ years': [[8, 12, true]],
  '12+ years': [[12, null, true]],
  '7 + yrs of experience': [[7, null, true]],
  '8 to 12 yrs': [[8, 12, false]],
  'between 5 and 8 years': [[5, 8, false]],
  'ten or more years': [[10, null, true]],
  'at least 3–5 years': [[3, 5, false]],
  'minimum 5 years': [[5, null, true]],
  'up to 3 years': [[null, 3, false]],
  '5 years': [[5, null, false]],
  '0-2 years (graduates welcome)': [[0, 2, false]],
  '12–18+ years in software, with 5–8+ years on models': [
    [12, 18, true],
    [5, 8, true],
  ],
  'CASP+ and 5 teams': [],
  'a 5-year plan': [],
  'a 2–3 year target state': [],
  'over the next 2–5 years': [],
  'in the last 3 years': [],
  '12-8 years': [],
  '99 years': [],
  'version 3.10 years ahead': [],
}

describe('years of experience', () => {
  it.each(Object.entries(CASES))('reads "%s"', (text, expected) => {
    expect(findYears(text).map(({ min, max, openEnded }) => [min, max, openEnded])).toEqual(expected)
  })

  it('reads a bare figure only where the label says that it is years', () => {
    expect(parseYears('8–12+ at senior level')).toEqual({ min: 8, max: 12, openEnded: true })
    expect(parseYears('TOGAF 9')).toBeNull()
    expect(findYears('8–12+ at senior level')).toEqual([])
  })

  it('finds any range that is written out, at its place', () => {
    const range = fc.tuple(
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 1, max: 29 }),
      fc.boolean(),
      fc.constantFrom('-', '–', ' to ', ' – '),
    )
    fc.assert(
      fc.property(range, ([min, more, plus, dash]) => {
        const max = min + more
        const written = `${min}${dash}${max}${plus ? '+' : ''} years`
        const text = `Commonly ${written} in data work`
        expect(findYears(text)).toEqual([{ min, max, openEnded: plus, start: 9, end: 9 + written.length }])
      }),
    )
  })
})
