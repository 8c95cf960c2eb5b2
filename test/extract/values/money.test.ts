import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAmounts } from '../../../src/extract/index.ts'

/** Text → [value, currency, dollar sign, plus]. */
const CASES: Record<string, [number | null, string | null, boolean, boolean][]> = {
  '$165,000': [[165_000, null, true, false]],
  '$350,000+': [[350_000, null, true, true]],
  '$165k–$350k+': [
    [165_000, null, true, false],
    [350_000, null, true, true],
  ],
  '$165–350k': [
    [165_000, null, true, false],
    [350_000, null, true, false],
  ],
  '165-350k USD': [
    [165_000, 'USD', false, false],
    [350_000, 'USD', false, false],
  ],
  'USD 90K-120K': [
    [90_000, 'USD', false, false],
    [120_000, 'USD', false, false],
  ],
  '£95k': [[95_000, 'GBP', false, false]],
  '75-95k €': [
    [75_000, 'EUR', false, false],
    [95_000, 'EUR', false, false],
  ],
  '€95.000': [[95_000, 'EUR', false, false]],
  '€95 000 – €120 000': [
    [95_000, 'EUR', false, false],
    [120_000, 'EUR', false, false],
  ],
  'CHF 150,000': [[150_000, 'CHF', false, false]],
  C$150k: [[150_000, 'CAD', false, false]],
  '₹25,00,000': [[2_500_000, 'INR', false, false]],
  '25 LPA': [[2_500_000, 'INR', false, false]],
  '180000 to 240000': [
    [180_000, null, false, false],
    [240_000, null, false, false],
  ],
  '$200.000': [[null, null, true, false]],
  '15–20% bonus': [],
  'in 2025': [],
  'call +1 555-123-4567': [],
  '14 teams and 3 reports': [],
}

describe('sums of money', () => {
  it.each(Object.entries(CASES))('reads "%s"', (text, expected) => {
    const read = findAmounts(text).map(({ value, currency, dollarSign, plus }) => [
      value,
      currency,
      dollarSign,
      plus,
    ])
    expect(read).toEqual(expected)
  })

  it('reads what it is given with thousands in commas, at its place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 999_999 }), (value) => {
        const written = `$${value.toLocaleString('en-US')}`
        expect(findAmounts(`Pay: ${written} a year`)).toMatchObject([
          { value, start: 5, end: 5 + written.length },
        ])
      }),
    )
  })

  it('reads any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) =>
        findAmounts(text).every(({ end }) => end <= text.length),
      ),
    )
  })
})
