import { describe, expect, it } from 'vitest'
import {
  findAmounts,
  findImportance,
  parseImportance,
  parseTarget,
  splitPrevalence,
} from '../../../src/extract/index.ts'
import { horizonOf } from '../../../src/extract/sections/milestones.ts'
import { isFrequency } from '../../../src/extract/values/frequency.ts'

describe('a marker of importance', () => {
  /** Text → importance, as stated, level. */
  it.each([
    ['Importance: critical', 'critical', 'critical', null],
    ['importance – critical', 'critical', 'critical', null],
    ['Importance:  critical', 'critical', 'critical', null],
    ['of importance: critical', null, null, null],
    ['Critical.', 'critical', 'Critical', null],
    ['Critical:', 'critical', 'Critical', null],
    ['Principal-level essential', 'critical', 'Principal-level essential', null],
    ['Principal-levels essential', null, null, null],
    ['Principal-level essential reading', null, null, null],
    ['level 4', null, null, 4],
    ['level 6', null, null, null],
    ['Critical, level 4/5', 'critical', 'Critical', 4],
    ['level 4, Critical', 'critical', 'Critical', 4],
    ['expected level 3; Optional', 'optional', 'Optional', 3],
    ['Important / level 2+', 'important', 'Important', 2],
    ['Emerging, Optional', 'optional', 'Emerging, Optional', null],
    ['Emerging', null, null, null],
    ['nice to have', 'optional', 'nice to have', null],
    ['context specific', 'contextual', 'context specific', null],
    ['must have', 'critical', 'must have', null],
    ['critical infrastructure', null, null, null],
    ['critical at senior', 'critical', 'critical at senior', null],
    ['', null, null, null],
    [`critical at ${'x'.repeat(69)}`, null, null, null],
  ])('%j', (text, importance, stated, level) => {
    const marker = parseImportance(text)
    expect([marker?.importance ?? null, marker?.stated ?? null, marker?.level ?? null]).toEqual([
      importance,
      stated,
      level,
    ])
  })

  /** Line → what is cut out. */
  it.each([
    ['Kubernetes (Important): clusters', '(Important)'],
    ['[Critical] Python', '[Critical]'],
    ['Python — Critical', ' — Critical'],
    ['Critical: Python', 'Critical'],
    ['AWS, GCP (preferred), Azure', null],
    ['(preferred), Azure', '(preferred)'],
    ['Python (critical) (3.12)', '(critical)'],
    ['Ropes (hemp) and knots', null],
    ['Python (critical) for services', null],
    ['Python | Critical | daily', ' | Critical'],
    ['Python: services: Critical: daily', null],
    ['Some five words of text: Critical', ': Critical'],
  ])('is found in %j', (line, cut) => {
    const found = findImportance(line)
    expect(found === null ? null : line.slice(found.start, found.end)).toBe(cut)
  })
})

describe('how often', () => {
  it.each([
    ['Monthly', true],
    ['every two weeks or per release', true],
    ['once in every month and quarterly', true],
    ['once in each of them and quarterly', false],
    ['Ropes', false],
    [`Monthly ${'x'.repeat(53)}`, false],
    [`Monthly ${'x'.repeat(52)}`, true],
  ])('%j says nothing else: %s', (text, expected) => expect(isFrequency(text)).toBe(expected))
})

describe('sums of money', () => {
  /** Text → values. */
  it.each([
    ['$165–350k', [165_000, 350_000]],
    ['$165.5–350k', [165_500, 350_000]],
    ['$165.25–350k', [165_250, 350_000]],
    ['$1,165–350k', [1_165, 350_000]],
    ['165 to 350 k EUR', [165_000, 350_000]],
    ['€95.000 – €120.000', [95_000, 120_000]],
    ['CHF 95.000', [95_000]],
    ['$200.000', [null]],
    ['₹ 12,50,000', [1_250_000]],
    ['£12,50,000', [null]],
    ['12,50,000', []],
    ['9999 and 10000', [10_000]],
    ['9999999 and 10000000', [9_999_999]],
    ['5 lpa', [500_000]],
    ['90k', [90_000]],
    ['90 m', []],
    ['20 % of 90k', [90_000]],
    ['in 2026', []],
    ['call 555-123-4567', []],
    ['$90k and $120', [90_000, 120]],
  ])('%s', (text, values) => expect(findAmounts(text).map(({ value }) => value)).toEqual(values))

  /** Text → currencies and whether only a dollar sign was there. */
  it.each([
    ['90–120k EUR', ['EUR', 'EUR']],
    ['$90k–120k', ['$', '$']],
    ['US$90k–120k', ['USD', 'USD']],
    ['90k–$120k', ['$', '$']],
    ['90k and 120k EUR', ['EUR', 'EUR']],
    ['90k, 120k EUR', [null, 'EUR']],
    ['₹12 lakh', ['INR']],
    ['12 lpa', ['INR']],
    ['A$90k', ['AUD']],
    ['90k £', ['GBP']],
  ])('are of one currency in a range: %s', (text, expected) =>
    expect(
      findAmounts(text).map(({ currency, dollarSign }) => currency ?? (dollarSign ? '$' : null)),
    ).toEqual(expected),
  )
})

describe('a prevalence', () => {
  it.each([
    ['Istio (Optional)', 'Istio', 'Optional'],
    ['Istio: (Optional)', 'Istio', 'Optional'],
    ['Optional: Istio', 'Istio', 'Optional'],
    ['Optional:', '', 'Optional'],
    ['Often. Optional: Istio', 'Often. Optional: Istio', null],
    ['Istio – Common', 'Istio', 'Common'],
    ['Istio – a mesh – Optional', 'Istio – a mesh', 'Optional'],
    ['Istio - optional for few', 'Istio', 'optional for few'],
    ['Istio (mesh)', 'Istio (mesh)', null],
    ['(Optional) Istio', '(Optional) Istio', null],
  ])('%j', (text, name, prevalence) => expect(splitPrevalence(text)).toEqual({ name, prevalence }))
})

describe('the figure of a target', () => {
  /** Text → comparator, value, max, unit. */
  it.each([
    ['up 3 percentage point', null, 3, null, 'percentage-points'],
    ['up 3 percentage points', null, 3, null, 'percentage-points'],
    ['up 3 pts', null, 3, null, 'percentage-points'],
    ['4 / 5', null, 4, null, 'points-of-5'],
    ['4 out of 5', null, 4, null, 'points-of-5'],
    ['≥ ~90%', '>=', 90, null, 'percent'],
    ['at least  90%', '>=', 90, null, 'percent'],
    ['within 4 hours', '<=', 4, null, 'hours'],
    ['4 hours or less', '<=', 4, null, 'hours'],
    ['90 % or more', '>=', 90, null, 'percent'],
    ['4–8 hours', 'range', 4, 8, 'hours'],
    ['from 40% to 60%', '>=', 60, null, 'percent'],
    ['3D maps', null, null, null, null],
    ['Tier-1 only', null, null, null, null],
    ['level 3', null, null, null, null],
    ['$3k a month', null, 3_000, null, 'USD'],
    ['€3m', null, 3_000_000, null, 'EUR'],
    ['£2b', null, 2_000_000_000, null, 'GBP'],
    ['2x', null, 2, null, 'times'],
    ['3 releases per week', null, 3, null, 'per-week'],
    ['3 cranes', null, 3, null, 'count'],
    ['3 or so', null, 3, null, null],
    ['> 5 days', '>', 5, null, 'days'],
    ['5 days', null, 5, null, 'days'],
    ['90% in 6 months', null, 90, null, 'percent'],
    ['.5%', null, 0.5, null, 'percent'],
    ['1,200 requests', null, 1_200, null, 'count'],
  ])('%j', (text, comparator, value, max, unit) => {
    const target = parseTarget(text)
    expect([target.comparator, target.value ?? target.min, target.max, target.unit]).toEqual([
      comparator,
      value,
      max,
      unit,
    ])
  })
})

describe('a horizon', () => {
  it.each([
    ['First 30 days', '30 days'],
    ['30-60 day goals', '30–60 days'],
    ['1 year', '1 year'],
    ['12-Month outcomes', '12 months'],
    ['Goals (6 months): 1 week', '1 week'],
    ['Goals (first 6 months)', 'Goals (first 6 months)'],
    ['Long-term aims of 3 years', 'Long term'],
    ['What success looks like', 'Success'],
    ['Beyond', 'Beyond'],
  ])('%s is %s', (heading, expected) => expect(horizonOf(heading)).toBe(expected))
})
