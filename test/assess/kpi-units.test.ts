import { describe, expect, it } from 'vitest'
import { kpiResult } from './kpi-result.ts'
import { target } from './make.ts'

describe('a unit', () => {
  const most = (value: number, unit: string | null) => target({ comparator: '<=', value, unit })

  it.each([
    ['a week in days', most(10, 'days'), { value: 1, unit: 'week' }, 3],
    ['minutes in hours', most(2, 'hours'), { value: 45, unit: 'min' }, 1.25],
    ['milliseconds in seconds', most(2, 's'), { value: 1500, unit: 'ms' }, 0.5],
    ['hours with the figure', most(2, 'days'), { value: '12 hrs' }, 1.5],
    ['a month in days of 30.4375', most(31, 'days'), { value: 1, unit: 'month' }, 0.5625],
    ['a currency by its sign', most(5, 'EUR'), { value: '€4' }, 1],
    ['a currency by its code', most(5, '$'), { value: 4, unit: 'usd' }, 1],
    ['working days', most(5, 'business-days'), { value: 4, unit: 'working days' }, 1],
    ['working hours are hours', most(5, 'hours'), { value: 4, unit: 'working hours' }, 1],
    ['per cent in a word', most(5, '%'), { value: 4, unit: 'percentage' }, 1],
    ['a statistic beside it', most(5, 's'), { value: 4, unit: 's p95' }, 1],
    ['per cent, shortened', most(5, '%'), { value: 4, unit: 'pct' }, 1],
    ['weeks in days', most(20, 'days'), { value: 2, unit: 'weeks' }, 6],
    ['a point of ten', most(5, 'points-of-10'), { value: 4, unit: 'point of 10' }, 1],
    ['things counted', most(5, 'incidents'), { value: 4, unit: 'outages' }, 1],
    ['no unit for a count', most(5, null), { value: 4 }, 1],
  ] as const)('is understood: %s', (_, aim, shown, distance) => {
    expect(kpiResult('Gull index', aim, shown)).toMatchObject({ result: 'met', distance })
  })

  it.each([
    ['another currency', most(5, 'EUR'), { value: '$4' }],
    ['money for a count', most(5, null), { value: '$4' }],
    ['business days for hours', most(50, 'hours'), { value: 4, unit: 'business days' }],
    ['hours for a share', most(50, '%'), { value: 4, unit: 'hours' }],
    ['points of five for points of ten', most(8, 'points-of-10'), { value: 4, unit: 'out of 5' }],
    ['points of ten for points of twenty', most(8, 'points-of-20'), { value: 4, unit: 'points of 10' }],
    ['things counted for business days', most(5, 'business-days'), { value: 4, unit: 'outages' }],
    ['no unit for business days', most(5, 'business-days'), { value: 4 }],
    ['a rate for a sum', most(50, 'USD'), { value: 4, unit: 'USD per month' }],
  ] as const)('is not another: %s', (_, aim, shown) => {
    expect(kpiResult('Gull index', aim, shown).result).toBe('shown-not-comparable')
  })

  it.each(['working days', 'workdays', 'business days'])('of “%s” shows at least so many', (unit) => {
    const aim = target({ comparator: '>=', value: 3, unit: 'business-days' })
    expect(kpiResult('Gull index', aim, { value: 4, unit })).toMatchObject({ result: 'met', distance: 1 })
  })

  it('of per cent may stand with the name', () => {
    const aim = target({ comparator: '>=', value: 90, unit: 'percent' })
    for (const metric of ['Gull index (%)', 'Gull index in percent']) {
      expect(kpiResult(metric, aim, { value: 95 })).toMatchObject({ result: 'met', distance: 5 })
    }
    expect(kpiResult('Gull index', aim, { value: 95 }).result).toBe('shown-not-comparable')
  })

  it('of calendar days shows at most so many business days, and the last one counts', () => {
    const aim = target({ comparator: '<=', value: 10, unit: 'business-days' })
    expect(kpiResult('Permit time', aim, { value: 240, unit: 'hours' })).toMatchObject({
      result: 'met',
      distance: 0,
    })
    const least = target({ comparator: '>=', value: 10, unit: 'business-days' })
    expect(kpiResult('Permit time', least, { value: 30, unit: 'days' }).result).toBe('shown-not-comparable')
  })
})

describe('a period', () => {
  // Ten over the period, against at most a thousand a year: what is left is 1,000 − 10 × 12 ÷ months.
  const yearly = target({ comparator: '<=', value: 1000, unit: 'count', period: 'per-year' })
  const left = (period: string) => kpiResult('Gull index', yearly, { value: 10, period }).distance

  it.each([
    ['MoM', 880],
    ['monthly', 880],
    ['a month', 880],
    ['6 months', 980],
    ['6–9 months', 986.6667],
    ['QoQ', 960],
    ['quarterly', 960],
    ['quarter over quarter', 960],
    ['Q3 2025', 960],
    ['2 quarters', 980],
    ['2 half-years', 990],
    ['half a year', 980],
    ['half-yearly', 980],
    ['semi-annual', 980],
    ['6 months (2 quarters)', 980],
    ['YoY', 990],
    ['annual', 990],
    ['2025', 990],
    ['FY2025', 990],
    [' FY 2025 ', 990],
    ['2025, 3 months', 960],
    [' Q3', 960],
    ['6 months to Q3', 980],
    ['semiannual', 980],
    ['1.5 years', 993.3333],
    // 365.25 ÷ 7 weeks, 365.25 ÷ 14 sprints and 365.25 days a year.
    ['weekly', 478.2143],
    ['WoW', 478.2143],
    ['2 sprints', 869.5536],
    ['100 days', 963.475],
  ])('of “%s” is understood', (period, distance) => {
    expect(left(period)).toBe(distance)
  })

  it.each([
    '0 months',
    'ages',
    'until spring',
    '',
    'bi-weekly',
    'biannual',
    'biweekly',
    'bimonthly',
    '1 year 6 months',
    'one and a half years',
  ])('of “%s” is none', (period) => {
    expect(left(period)).toBeNull()
  })

  it('of a limit in time makes no rate of a count', () => {
    const within = target({ comparator: '>=', value: 3, unit: 'count', period: 'within-6-months' })
    expect(kpiResult('Gull index', within, { value: 4 })).toMatchObject({ result: 'met', distance: 1 })
  })

  it('that only speaks of a limit makes none either, and time is no count', () => {
    const limit = target({ comparator: '>=', value: 3, unit: 'count', period: 'up to 6 months per ship' })
    expect(kpiResult('Gull index', limit, { value: 4 })).toMatchObject({ result: 'met', distance: 1 })
    const hours = target({ comparator: '<=', value: 4, unit: 'hours', period: 'per-quarter' })
    expect(kpiResult('Gull index', hours, { value: 3, unit: 'hours' })).toMatchObject({
      result: 'met',
      distance: 1,
    })
  })

  it('with the unit goes before one that stands beside it', () => {
    expect(kpiResult('Gull index', yearly, { value: 10, unit: 'per month', period: '1 year' }).distance).toBe(
      880,
    )
    const monthly = target({ comparator: '<=', value: 100, unit: 'per-month', period: 'per-quarter' })
    expect(kpiResult('Gull index', monthly, { value: 10, unit: 'per month' }).distance).toBe(90)
  })

  it('may stand with the unit', () => {
    const aim = target({ comparator: '>=', value: 4, unit: 'per-month' })
    // 30.4375 ÷ 14 sprints a month.
    expect(kpiResult('Gull index', aim, { value: 2, unit: 'per sprint' })).toMatchObject({
      result: 'met',
      distance: 0.3482,
    })
    expect(kpiResult('Gull index', aim, { value: 60, unit: 'reviews/year' })).toMatchObject({ distance: 1 })
  })
})
