import { describe, expect, it } from 'vitest'
import { findAmounts, parseImportance, parseTarget, splitPrevalence } from '../../../src/extract/index.ts'

describe('a prevalence beside a name', () => {
  it.each([
    ['Istio(Optional)', 'Istio', 'Optional'],
    ['Istio  ( Optional )', 'Istio', 'Optional'],
    ['Istio (not common)', 'Istio (not common)', null],
    ['Istio – rarely optional', 'Istio – rarely optional', null],
    ['Uncommonly: Istio', 'Uncommonly: Istio', null],
    ['Optional : Istio', 'Istio', 'Optional'],
  ])('is told from other words: %s', (text, name, prevalence) =>
    expect(splitPrevalence(text)).toEqual({ name, prevalence }),
  )
})

describe('the figure of a target', () => {
  /** Text → value, unit. */
  it.each([
    ['up 5pp', 5, 'percentage-points'],
    ['up 5 pp', 5, 'percentage-points'],
    ['4.2 / 5', 4.2, 'points-of-5'],
    ['4.2/5', 4.2, 'points-of-5'],
    ['3/4', null, null],
    ['3 / 4', null, null],
    ['30 / 60 / 90 days', null, null],
    ['≥ 95% / 99%', null, null],
    ['$3 / $4', null, null],
    ['$3k / $4k', null, null],
    ['$3 / request', 3, 'USD'],
    ['24 / 7, 99.9%', 99.9, 'percent'],
    ['95%+', 95, 'percent'],
    ['95% +', 95, 'percent'],
  ])('%s', (text, value, unit) => {
    const target = parseTarget(text)
    expect([target.value, target.unit]).toEqual([value, unit])
  })

  it.each(['95%+', '95 % +', '20+ releases'])('is a least one in %s', (text) =>
    expect(parseTarget(text).comparator).toBe('>='),
  )
})

describe('an amount', () => {
  /** Text → value, currency. */
  it.each([
    ['₹ 45 lakh', 4_500_000, 'INR'],
    ['2 crore', 20_000_000, 'INR'],
    ['$2 million', 2_000_000, null],
    ['€95.000', 95_000, 'EUR'],
  ])('%s', (text, value, currency) =>
    expect(findAmounts(text).map((amount) => [amount.value, amount.currency])).toEqual([[value, currency]]),
  )
})

describe('a marker of importance', () => {
  it('is the same with other blanks in it', () => {
    const plain = parseImportance('Critical, level 4')
    expect(plain).not.toBeNull()
    expect(parseImportance('  Critical,\u00a0 level  4 ')).toEqual(plain)
  })
})
