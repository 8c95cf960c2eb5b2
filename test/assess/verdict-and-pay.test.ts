import { describe, expect, it } from 'vitest'
import { parseAmount } from '../../src/assess/amount.ts'
import { compareSalary } from '../../src/assess/compare-salary.ts'
import { compareYears } from '../../src/assess/compare-years.ts'
import { DEFAULT_POLICY } from '../../src/assess/index.ts'
import { holdsOf, verdictOf, verdictReasons } from '../../src/assess/verdict.ts'
import type { Profile, RoleBrief, Years } from '../../src/model/index.ts'
import { profile, role } from './make.ts'

const HOLD = { requirementId: 'security', text: 'Security', have: 2, expected: 4 }

describe('the verdict', () => {
  it.each([
    [0, 'EARLY'],
    [49.99, 'EARLY'],
    [50, 'BUILDING'],
    [69.99, 'BUILDING'],
    [70, 'NEAR'],
    [84.99, 'NEAR'],
    [85, 'READY'],
    [100, 'READY'],
  ])('of %s is %s, decimals counted', (score, verdict) => {
    expect(verdictOf({ score, assessedShare: 1, holds: [] }, DEFAULT_POLICY)).toBe(verdict)
  })

  it.each([
    [49.99, 'EARLY'],
    [50, 'BUILDING'],
    [70, 'BUILDING'],
    [99, 'BUILDING'],
  ])('of %s is %s while a critical requirement holds it', (score, verdict) => {
    expect(verdictOf({ score, assessedShare: 1, holds: [HOLD] }, DEFAULT_POLICY)).toBe(verdict)
  })

  it.each([
    [null, 1, 'NOT COMPUTED'],
    [90, 0.4999, 'NOT COMPUTED'],
    [90, 0.5, 'READY'],
  ])('of %s with %s of the weight assessed is %s', (score, assessedShare, verdict) => {
    expect(verdictOf({ score, assessedShare, holds: [] }, DEFAULT_POLICY)).toBe(verdict)
  })
})

describe('the reasons of a verdict', () => {
  it.each([
    [0, 'The score 0.00 is below 50.'],
    [49.99, 'The score 49.99 is below 50.'],
    [50, 'The score 50.00 is at least 50 and below 70.'],
    [69.99, 'The score 69.99 is at least 50 and below 70.'],
    [70, 'The score 70.00 is at least 70 and below 85.'],
    [84.99, 'The score 84.99 is at least 70 and below 85.'],
    [85, 'The score 85.00 is at least 85.'],
    [100, 'The score 100.00 is at least 85.'],
  ])('of %s: %s', (score, sentence) => {
    expect(verdictReasons({ score, assessedShare: 1, holds: [] }, DEFAULT_POLICY)).toEqual([sentence])
  })

  it('say that nothing is assessed, or too little', () => {
    expect(verdictReasons({ score: null, assessedShare: 0, holds: [] }, DEFAULT_POLICY)).toEqual([
      'Nothing in the profile speaks to what the role asks for, so there is no score.',
    ])
    expect(verdictReasons({ score: 90, assessedShare: 0.4999, holds: [] }, DEFAULT_POLICY)).toEqual([
      'Only 49 % of the weight is assessed; a verdict needs 50 %.',
    ])
    expect(verdictReasons({ score: 90, assessedShare: 0.5, holds: [] }, DEFAULT_POLICY)).toEqual([
      'The score 90.00 is at least 85.',
    ])
  })

  it('name what holds it, and only where the score would allow more', () => {
    const [, held] = verdictReasons({ score: 50, assessedShare: 1, holds: [HOLD] }, DEFAULT_POLICY)
    expect(held).toBe(
      'Held at BUILDING: “Security” is critical and, over the whole subject, at level 2 of 4: 2 or more steps short.',
    )
    expect(verdictReasons({ score: 49.99, assessedShare: 1, holds: [HOLD] }, DEFAULT_POLICY)).toHaveLength(1)
  })
})

describe('what holds a verdict', () => {
  const judged = (change: {
    expected?: number | null
    level?: number | null
    assessed?: boolean
    importance?: string
  }) =>
    ({
      requirement: {
        id: 'r',
        text: 'R',
        importance: change.importance ?? 'critical',
        expected: change.expected === undefined ? 4 : change.expected,
      },
      assessed: change.assessed ?? true,
      level: change.level === undefined ? 2 : change.level,
    }) as unknown as Parameters<typeof holdsOf>[0][number]

  it.each([
    ['two steps short', {}, 1],
    ['less than two', { level: 2.01 }, 0],
    ['more than two', { level: 0 }, 1],
    ['not assessed', { assessed: false }, 0],
    ['without a level', { level: null }, 0],
    ['important only', { importance: 'important' }, 0],
    ['without expectation', { expected: null }, 0],
  ])('%s', (_, change, count) => {
    expect(holdsOf([judged(change)], DEFAULT_POLICY)).toHaveLength(count)
  })

  it('says the level with two decimals', () => {
    expect(holdsOf([judged({ level: 1.33333 })], DEFAULT_POLICY)).toEqual([
      { requirementId: 'r', text: 'R', have: 1.33, expected: 4 },
    ])
  })
})

type Band = NonNullable<RoleBrief['salary']>
type Pay = NonNullable<Profile['compensation']>
const at = { file: 'brief.md', line: 5 }
const band = (change: Partial<Band> = {}): RoleBrief =>
  role({
    salary: {
      currency: 'USD',
      region: 'US',
      min: 100_000,
      median: 120_000,
      max: 200_000,
      maxOpenEnded: false,
      basis: 'base',
      extras: [],
      at,
      ...change,
    } as Band,
  })
const paid = (change: Partial<Pay> = {}): Profile =>
  profile({
    compensation: {
      base: 125_000,
      total: null,
      currency: 'USD',
      region: 'US',
      at: { file: 'p.yaml', line: 9 },
      ...change,
    },
  })

describe('pay', () => {
  it('is placed in the band and against the median', () => {
    expect(compareSalary(band(), paid())).toMatchObject({
      result: 'placed',
      reason: 'Compared in USD: base pay; for US.',
      have: 125_000,
      percentOfBand: 25,
      toMedian: 5_000,
      maxOpenEnded: false,
    })
  })

  it.each([
    [
      'total with total',
      { basis: 'total' },
      { base: 90_000, total: 150_000 },
      150_000,
      'Compared in USD: total pay; for US.',
    ],
    [
      'base with base',
      { basis: 'base' },
      { base: 90_000, total: 150_000 },
      90_000,
      'Compared in USD: base pay; for US.',
    ],
    [
      'base where the brief does not say',
      { basis: null },
      { base: 90_000, total: 150_000 },
      90_000,
      'Compared in USD: base pay, the brief does not say which kind it means; for US.',
    ],
    [
      'total where nothing else is stated',
      { basis: null },
      { base: null, total: 150_000 },
      150_000,
      'Compared in USD: total pay, the brief does not say which kind it means; for US.',
    ],
    [
      'without a region in the brief',
      { region: null },
      {},
      125_000,
      'Compared in USD: base pay; the brief names no region.',
    ],
    [
      'without a region in the profile',
      {},
      { region: null },
      125_000,
      'Compared in USD: base pay; the brief is for US, the profile names no region.',
    ],
    [
      'regions spelled otherwise',
      { region: 'United States' },
      { region: 'u.s.a.' },
      125_000,
      'Compared in USD: base pay; for United States.',
    ],
  ] as const)('compares %s', (_, ofBand, ofPay, have, reason) => {
    expect(compareSalary(band(ofBand), paid(ofPay))).toMatchObject({ result: 'placed', have, reason })
  })

  it.each([
    ['no currency', { currency: null }, {}, 'The brief names no currency.'],
    ['another currency', { currency: 'EUR' }, {}, 'The brief is in EUR, the profile in USD.'],
    ['another region', { region: 'Germany' }, {}, 'The brief is for Germany, the profile for US.'],
    [
      'total pay only',
      { basis: 'base' },
      { base: null, total: 1 },
      'The brief states base pay, the profile total pay only.',
    ],
    ['base pay only', { basis: 'total' }, {}, 'The brief states total pay, the profile base pay only.'],
  ] as const)('is not compared with %s', (_, ofBand, ofPay, reason) => {
    expect(compareSalary(band(ofBand), paid(ofPay))).toMatchObject({
      result: 'not-comparable',
      reason,
      percentOfBand: null,
      toMedian: null,
    })
  })

  it.each([
    ['the least', { min: 100_000, median: null, max: null }, null, null],
    ['the median', { min: null, median: 120_000, max: null }, null, 5_000],
    ['the most', { min: null, median: null, max: 200_000 }, null, null],
    ['a band of no width', { min: 120_000, median: 120_000, max: 120_000 }, null, 5_000],
    ['a band upside down', { min: 200_000, median: null, max: 100_000 }, null, null],
  ] as const)('with %s stated alone divides by nothing', (_, ofBand, percentOfBand, toMedian) => {
    expect(compareSalary(band(ofBand), paid())).toMatchObject({ result: 'placed', percentOfBand, toMedian })
  })

  it.each([
    [role(), paid(), 'not-stated-in-brief', 'The brief states no pay.'],
    [band({ min: null, median: null, max: null }), paid(), 'not-stated-in-brief', 'The brief states no pay.'],
    [band(), profile(), 'not-stated-in-profile', 'The profile states no pay.'],
    [band(), paid({ base: null }), 'not-stated-in-profile', 'The profile states no pay.'],
  ] as const)('is not stated, not zero', (brief, person, result, reason) => {
    expect(compareSalary(brief, person)).toMatchObject({
      result,
      reason,
      have: null,
      percentOfBand: null,
      toMedian: null,
      maxOpenEnded: false,
    })
  })
})

describe('years', () => {
  const range = (change: Partial<Years>): RoleBrief =>
    role({
      experience: {
        total: { min: 8, max: 12, openEnded: false, raw: '8–12 years', at, ...change },
        specialised: [],
        statements: [],
      } as unknown as NonNullable<RoleBrief['experience']>,
    })
  const person = (totalYears: number | null): Profile =>
    profile({ experience: { ...profile().experience, totalYears, derived: ['totalYears'] } })

  it.each([
    [7.5, {}, 'short', 0.5],
    [8, {}, 'in-range', null],
    [12, {}, 'in-range', null],
    [12.5, {}, 'above', 0.5],
    [40, { openEnded: true }, 'in-range', null],
    [1, { min: null }, 'in-range', null],
    [40, { max: null }, 'in-range', null],
    [null, {}, 'not-stated-in-profile', null],
    [5, { min: null, max: null }, 'not-stated-in-brief', null],
  ] as const)('%s against %o', (have, change, result, difference) => {
    expect(compareYears(range(change), person(have))[0]).toMatchObject({
      have,
      result,
      difference,
      derived: true,
    })
  })

  it('are not stated where the brief says nothing', () => {
    expect(compareYears(role(), profile())).toEqual([
      {
        what: 'Total years',
        have: null,
        min: null,
        max: null,
        openEnded: false,
        result: 'not-stated-in-brief',
        difference: null,
        derived: false,
        raw: null,
        at: null,
      },
    ])
  })
})

describe('an amount', () => {
  it.each([
    [1.9, 1.9],
    ['1.9', 1.9],
    ['1,200', 1_200],
    ['1,234,567.5', 1_234_567.5],
    ['30k', 30_000],
    ['2.5 m', 2_500_000],
    ['1bn', 1e9],
    ['-5', -5],
    ['−5', -5],
    ['12 days', 12],
    ['99.4%', 99.4],
    ['4.4/5', 4.4],
    ['4 out of 5', 4],
    ['≥ 10', 10],
    ['3.', 3],
    ['4.45/5', 4.45],
    ['42/50', 42],
    ['  about 4/5  ', 4],
    ['12,345', 12_345],
    ['1,234.56', 1_234.56],
    ['7.25', 7.25],
    ['  −7.5  ', -7.5],
    ['12 kilometres', 12],
    ['minus-free 5', 5],
  ])('%s is %s', (written, value) => {
    expect(parseAmount(written)?.value).toBe(value)
  })

  it.each([
    null,
    '',
    'a lot',
    '1,5',
    '1 to 2',
    '200.000.000',
    '1,23,4',
    '3 of 4 of 5',
    '4/5 of 6',
    '4/5 points',
    '1,234,5',
    '12,34,567',
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])('%s is none', (written) => {
    expect(parseAmount(written)).toBeNull()
  })
})
