import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTarget } from '../../../src/extract/index.ts'

const NOTHING = {
  comparator: null,
  value: null,
  min: null,
  max: null,
  unit: null,
  direction: null,
  relative: false,
  statistic: null,
  period: null,
}

/** Text → the fields that are not at their default. */
const CASES: Record<string, object> = {
  '≥ 90%': { comparator: '>=', value: 90, unit: 'percent', direction: 'up' },
  '≥ 80 % of teams': { comparator: '>=', value: 80, unit: 'percent', direction: 'up' },
  'at least 75 percent': { comparator: '>=', value: 75, unit: 'percent', direction: 'up' },
  '99.9%+ (context-specific)': { comparator: '>=', value: 99.9, unit: 'percent', direction: 'up' },
  '70%+ within 6 months': {
    comparator: '>=',
    value: 70,
    unit: 'percent',
    direction: 'up',
    period: 'within-6-months',
  },
  '<10 business days median': {
    comparator: '<',
    value: 10,
    unit: 'business-days',
    direction: 'down',
    statistic: 'median',
  },
  'Median ≤ 10 business days': {
    comparator: '<=',
    value: 10,
    unit: 'business-days',
    direction: 'down',
    statistic: 'median',
  },
  '60–80% within 6–12 months': {
    comparator: 'range',
    min: 60,
    max: 80,
    unit: 'percent',
    period: 'within-6-12-months',
  },
  '>60–75% utilization': { comparator: 'range', min: 60, max: 75, unit: 'percent', direction: 'up' },
  'Improve 15–30% QoQ': {
    comparator: 'range',
    min: 15,
    max: 30,
    unit: 'percent',
    relative: true,
    period: 'QoQ',
  },
  'Improve by 20–40% YoY': {
    comparator: 'range',
    min: 20,
    max: 40,
    unit: 'percent',
    relative: true,
    period: 'YoY',
  },
  'Reduce by 30%': { value: 30, unit: 'percent', direction: 'down', relative: true },
  'Reduce to < 4 hours': { comparator: '<', value: 4, unit: 'hours', direction: 'down' },
  'Increase adoption to 80%': { comparator: '>=', value: 80, unit: 'percent', direction: 'up' },
  '≥ 20% reduction': { comparator: '>=', value: 20, unit: 'percent', direction: 'down', relative: true },
  'from 40% to 60%': { comparator: '>=', value: 60, unit: 'percent', direction: 'up' },
  '2x faster': { value: 2, unit: 'times', relative: true },
  'Downward trend; target depends on baseline': { direction: 'down' },
  'Stable or improving trend; defined guardrails': { direction: 'steady' },
  'Zero critical findings at launch': { comparator: '=', value: 0, unit: 'count', direction: 'down' },
  '0 Sev-1 incidents': { comparator: '=', value: 0, unit: 'count', direction: 'down' },
  '≥ 4.2/5 average': {
    comparator: '>=',
    value: 4.2,
    unit: 'points-of-5',
    direction: 'up',
    statistic: 'average',
  },
  '8/10+': { comparator: '>=', value: 8, unit: 'points-of-10', direction: 'up' },
  '4 out of 5': { value: 4, unit: 'points-of-5' },
  '6+ workshops/year with adoption metrics': {
    comparator: '>=',
    value: 6,
    unit: 'per-year',
    direction: 'up',
    period: 'per-year',
  },
  '1–2 enablement events/month + measured reuse': {
    comparator: 'range',
    min: 1,
    max: 2,
    unit: 'per-month',
    period: 'per-month',
  },
  'Consistent cadence; e.g., 4–8 ADRs/month': {
    comparator: 'range',
    min: 4,
    max: 8,
    unit: 'per-month',
    direction: 'steady',
    period: 'per-month',
  },
  'Increase steadily; target 60–80%': {
    comparator: 'range',
    min: 60,
    max: 80,
    unit: 'percent',
    direction: 'up',
  },
  '<2 high-severity regressions per quarter': {
    comparator: '<',
    value: 2,
    unit: 'per-quarter',
    direction: 'down',
    period: 'per-quarter',
  },
  'No more than 2 incidents per month': {
    comparator: '<=',
    value: 2,
    unit: 'per-month',
    direction: 'down',
    period: 'per-month',
  },
  'p95 < 300 ms': { comparator: '<', value: 300, unit: 'milliseconds', direction: 'down', statistic: 'p95' },
  'Resolve within 24 hours': { comparator: '<=', value: 24, unit: 'hours', direction: 'down' },
  '4 hours or less': { comparator: '<=', value: 4, unit: 'hours', direction: 'down' },
  '< $0.05 per 1K tokens': { comparator: '<', value: 0.05, unit: 'USD', direction: 'down' },
  '$1.2M savings': { value: 1_200_000, unit: 'USD', relative: true },
  '100% of findings fixed within 30 days': {
    comparator: '=',
    value: 100,
    unit: 'percent',
    period: 'within-30-days',
  },
  'Within 6 months': { period: 'within-6-months' },
  'Within 6 months of launch': { period: 'within-6-months' },
  'In the first 2 quarters': { period: 'within-2-quarters' },
  'Within 1 year': { period: 'within-1-year' },
  'Improve adoption within 6 months': { period: 'within-6-months' },
  'Downward trend; within 6 months': { direction: 'down', period: 'within-6-months' },
  'Zero incidents within 30 days': {
    comparator: '=',
    value: 0,
    unit: 'count',
    direction: 'down',
    period: 'within-30-days',
  },
  'Within 5 days': { comparator: '<=', value: 5, unit: 'days', direction: 'down' },
  'Resolved within 2 months': { comparator: '<=', value: 2, unit: 'months', direction: 'down' },
  'Over 3 years': { comparator: '>', value: 3, unit: 'years', direction: 'up' },
  '99% SLO attainment': { value: 99, unit: 'percent' },
  '-20% YoY': { value: 20, unit: 'percent', direction: 'down', relative: true, period: 'YoY' },
}

/** Nothing in these says a figure for sure: a hole is right, a figure would be invented. */
const HOLES = [
  'Fallback plan for Tier-1 use cases',
  'Detect within hours-days vs weeks',
  'Monthly published report',
  '24/7 coverage',
  '30/60/90 plan',
  'Top 3 vendors reviewed',
  'Within ±10% of budget',
  'Sev-2 runbook in place',
  '',
]

describe('the target of a KPI', () => {
  it.each(Object.entries(CASES))('reads %s', (text, expected) => {
    expect(parseTarget(text)).toEqual({ raw: text, ...NOTHING, ...expected })
  })

  it.each(HOLES)('leaves the figure of "%s" open', (text) => {
    expect(parseTarget(text)).toMatchObject({
      raw: text,
      comparator: null,
      value: null,
      min: null,
      max: null,
    })
  })

  it('leaves the figure open where two compete', () => {
    const target = parseTarget('99.9% availability and < 200 ms p95')
    expect(target).toMatchObject({ value: null, min: null, max: null, statistic: 'p95' })
  })

  it('keeps the text and never invents a figure', () => {
    const words = fc.constantFrom(
      '≥',
      '<',
      '90%',
      '4.2/5',
      'within',
      '6',
      'months',
      'Tier-1',
      'per',
      'quarter',
      '–',
      'to',
      '30',
      'reduce',
      '$5k',
      ';',
      '(',
      ')',
      '1,200',
      'ms',
      'zero',
      'x',
      '\u00a0',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = parts.join(' ')
        const target = parseTarget(text)
        expect(target.raw).toBe(text.replace(/\s+/g, ' ').trim())
        const digits = text.replaceAll(',', '')
        for (const figure of [target.value, target.min, target.max]) {
          const known =
            figure === null ||
            figure === 0 ||
            digits.includes(String(figure)) ||
            digits.includes(String(figure / 1000))
          expect(known, text).toBe(true)
        }
        if (target.min !== null && target.max !== null) expect(target.max).toBeGreaterThan(target.min)
      }),
    )
  })

  it('reads any text without failing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        (text) => parseTarget(text).raw.length <= text.length,
      ),
    )
  })
})
