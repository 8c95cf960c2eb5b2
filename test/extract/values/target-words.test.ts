import { describe, expect, it } from 'vitest'
import { parseTarget } from '../../../src/extract/index.ts'

/** Text → [comparator, value, unit, direction]. Every way to say a side, with a figure behind or before it. */
const SIDES: Record<string, [string | null, number | null, string | null, string | null]> = {
  '>= 3 hours': ['>=', 3, 'hours', 'up'],
  '=> 3 hours': ['>=', 3, 'hours', 'up'],
  'no less than 3 hours': ['>=', 3, 'hours', 'up'],
  'not less than 3 hours': ['>=', 3, 'hours', 'up'],
  'minimum of 3 hours': ['>=', 3, 'hours', 'up'],
  'min. 3 hours': ['>=', 3, 'hours', 'up'],
  'min ~3 hours': ['>=', 3, 'hours', 'up'],
  '<= 3 hours': ['<=', 3, 'hours', 'down'],
  '=< 3 hours': ['<=', 3, 'hours', 'down'],
  'at most 3 hours': ['<=', 3, 'hours', 'down'],
  'not more than 3 hours': ['<=', 3, 'hours', 'down'],
  'up to 3 hours': ['<=', 3, 'hours', 'down'],
  'maximum of 3 hours': ['<=', 3, 'hours', 'down'],
  'max. 3 hours': ['<=', 3, 'hours', 'down'],
  'more than 3 hours': ['>', 3, 'hours', 'up'],
  'over 3 hours': ['>', 3, 'hours', 'up'],
  'above 3 hours': ['>', 3, 'hours', 'up'],
  'greater than 3 hours': ['>', 3, 'hours', 'up'],
  'exceeding 3 hours': ['>', 3, 'hours', 'up'],
  'exceeds 3 hours': ['>', 3, 'hours', 'up'],
  'less than 3 hours': ['<', 3, 'hours', 'down'],
  'fewer than 3 releases': ['<', 3, 'count', 'down'],
  'under 3 hours': ['<', 3, 'hours', 'down'],
  'below 3 hours': ['<', 3, 'hours', 'down'],
  'lower than 3 hours': ['<', 3, 'hours', 'down'],
  '3 hours or fewer': ['<=', 3, 'hours', 'down'],
  '3 hours or faster': ['<=', 3, 'hours', 'down'],
  '3 hours or more': ['>=', 3, 'hours', 'up'],
  '30 % and above': ['>=', 30, 'percent', 'up'],
  '4/5 or better': ['>=', 4, 'points-of-5', 'up'],
  '4 / 5 or better': ['>=', 4, 'points-of-5', 'up'],
  '4 out of 5 or better': ['>=', 4, 'points-of-5', 'up'],
  '30% or higher': ['>=', 30, 'percent', 'up'],
  '85/100': [null, 85, 'points-of-100', null],
  '3 hours': [null, 3, 'hours', null],
}

/** Text → unit of the figure 7. */
const UNITS: Record<string, string | null> = {
  '7 working days': 'business-days',
  '7 ms': 'milliseconds',
  '7 msecs': 'milliseconds',
  '7 secs': 'seconds',
  '7s': 'seconds',
  '7 mins': 'minutes',
  '7h': 'hours',
  '7 hrs': 'hours',
  '7 calendar days': 'days',
  '7-day': 'days',
  '7 wks': 'weeks',
  '7 months': 'months',
  '7 quarters': 'quarters',
  '7 yrs': 'years',
  '7 sprints': 'sprints',
  '7 per cent': 'percent',
  '7 pct': 'percent',
  '7 pp': 'percentage-points',
  '7 percentage points': 'percentage-points',
  $7: 'USD',
  '€7': 'EUR',
  '£ 7': 'GBP',
  '7 talks each quarter': 'per-quarter',
  '7 talks every sprint': 'per-sprint',
  '7 talks a day': 'per-day',
  '7/week': 'per-week',
  '7 talks per release': 'per-release',
  '7 talks': 'count',
  '7 of the talks': null,
  '7': null,
}

/** Text → when it is due, or against what it is compared. */
const PERIODS: Record<string, string | null> = {
  'Raise by 5% year over year': 'YoY',
  'Raise by 5% year-on-year': 'YoY',
  '5% more, annually': 'YoY',
  'Raise by 5% quarter-over-quarter': 'QoQ',
  'Raise by 5% month on month': 'MoM',
  'Raise by 5% WoW': 'WoW',
  '5% within the first 2 weeks': 'within-2-weeks',
  '5% in 1 year': 'within-1-year',
  '5% over the 3 to 4 quarters': 'within-3-4-quarters',
  '5% after 12-month': 'within-12-months',
  'each sprint': 'per-sprint',
  'every release': 'per-release',
  '5 talks / quarter': 'per-quarter',
  '5%': null,
}

/** Text → which of several measurements counts. */
const STATISTICS: Record<string, string | null> = {
  'p50 under 2 s': 'p50',
  'P99.9 under 2 s': 'p99.9',
  '95th percentile under 2 s': 'p95',
  'p50/p95 under 2 s': null,
  'mean of 3 reviews': 'average',
  'avg 3 reviews': 'average',
  'mean time of 3 hours': null,
  'Median 3 reviews': 'median',
  'p42 under 2 s': null,
}

/** Text → [direction, whether it is a change]. */
const DIRECTIONS: Record<string, [string | null, boolean]> = {
  'Upward trend': ['up', false],
  'Up to date': [null, false],
  'Rising share': ['up', false],
  'Maximise reuse': ['up', false],
  'Minimize waste': ['down', false],
  'Shrinking backlog': ['down', false],
  'Drop in waste': ['down', false],
  'Reduce waste while growing reuse': [null, false],
  'Flat cost': ['steady', false],
  'No regression in recall': ['steady', false],
  'Maintained level': ['steady', false],
  'Grow by 10%': ['up', true],
  'Cut by at least 10%': ['down', true],
  'Lower by $10k': ['down', true],
  'Growth to at least 10%': ['up', false],
  'Lowering to 10%': ['down', false],
  'Raise to around 10%': ['up', false],
  'more than 10% better': ['up', false],
  '10% or better': ['up', false],
  '3 hours or fewer': ['down', false],
  'Reduce by 10% or better': ['down', true],
  '≥ 10% YoY': [null, true],
  '3x': [null, true],
  '3 times as fast': [null, true],
  '10% above the baseline': [null, true],
}

/** Figures that are part of a name, of an order or of no sure size. */
const NO_FIGURE = [
  'Tier 2 services',
  'Priority 1',
  'Top 5 risks',
  'Phase 3',
  'Level 2 support',
  'Version 4',
  'Wave 2',
  'Issue #4',
  'P 1',
  'Severity 2',
  '±5%',
  '3D models',
  '1K inferences',
  '2.0.1 shipped',
  '30/60',
  '80–60%',
  'v2 out',
  'no more than planned',
  'No target yet',
]

describe('the words of a target', () => {
  it.each(Object.entries(SIDES))('takes the side of "%s"', (text, expected) => {
    const { comparator, value, unit, direction } = parseTarget(text)
    expect([comparator, value, unit, direction]).toEqual(expected)
  })

  it.each(Object.entries(UNITS))('takes the unit of "%s"', (text, unit) => {
    expect(parseTarget(text)).toMatchObject({ value: 7, unit })
  })

  it.each(Object.entries(PERIODS))('takes the period of "%s"', (text, period) => {
    expect(parseTarget(text).period).toBe(period)
  })

  it.each(Object.entries(STATISTICS))('takes the statistic of "%s"', (text, statistic) => {
    expect(parseTarget(text).statistic).toBe(statistic)
  })

  it.each(Object.entries(DIRECTIONS))('takes the direction of "%s"', (text, expected) => {
    const { direction, relative } = parseTarget(text)
    expect([direction, relative]).toEqual(expected)
  })

  it.each(NO_FIGURE)('takes no figure from "%s"', (text) => {
    expect(parseTarget(text)).toMatchObject({ comparator: null, value: null, min: null, max: null })
  })

  it.each([
    ['$2k', 2_000],
    ['$2 thousand', 2_000],
    ['$2m', 2_000_000],
    ['$2mn', 2_000_000],
    ['$2 million', 2_000_000],
    ['$2b', 2_000_000_000],
    ['$2 bn', 2_000_000_000],
    ['$2 billion', 2_000_000_000],
    ['$1,250', 1_250],
    ['$.5', 0.5],
  ])('scales %s', (text, value) => {
    expect(parseTarget(text).value).toBe(value)
  })

  it('takes a fall from one figure to another for a level below', () => {
    const fall = { comparator: '<=', value: 5, unit: 'days', direction: 'down', relative: false }
    expect(parseTarget('from 12 to 5 days')).toMatchObject(fall)
    expect(parseTarget('Reduce from 12% to 5% within 6 months')).toMatchObject({ ...fall, unit: 'percent' })
    expect(parseTarget('from $12 to $5')).toMatchObject({ comparator: '<=', value: 5, unit: 'USD' })
    expect(parseTarget('from 5 to 5 days').value).toBeNull()
    expect(parseTarget('12 to 5 days').value).toBeNull()
    expect(parseTarget('Fewer: 5 days')).toMatchObject({ value: 5, relative: true, direction: 'down' })
  })

  it('reads the first clause that has a figure, and no further than 400 characters', () => {
    expect(parseTarget('Agreed with the crew; 5 hours').value).toBe(5)
    expect(parseTarget('(at first 9) 5 hours').value).toBe(5)
    expect(parseTarget('5 hours for example 9').value).toBe(5)
    expect(parseTarget(`${'word '.repeat(80)}5 hours`).value).toBeNull()
    expect(parseTarget(`${'word '.repeat(70)}5 hours`).value).toBe(5)
  })
})

describe('a change and a level', () => {
  it.each([
    'Improve',
    'Improving',
    'Improvement',
    'Reduce',
    'Reduction',
    'Increase',
    'Increasing',
    'Decrease',
    'Decreasing',
    'Lower',
    'Lowering',
    'Raise',
    'Raising',
    'Cut',
    'Cuts',
    'Cutting',
    'Grow',
    'Grows',
    'Growing',
    'Growth',
    'Decline',
    'Declining',
    'Shrink',
    'Shrinking',
    'Faster',
    'Fewer',
    'Less than last year',
    'Less than previous',
    'Higher than last',
    'Higher than baseline',
    'Better',
    'Saving',
    'Savings',
    'Drop',
    'Dropping',
    'YoY',
    'QoQ',
    'MoM',
    'WoW',
    'Year over year',
    'Quarter-over-quarter',
    'Month-over-month',
    'From baseline',
    'Over the baseline',
    'Vs. baseline',
    'Versus the baseline',
    'Against baseline',
    'Above baseline',
    'Below the baseline',
  ])('%s: 20% is a change', (words) => {
    expect(parseTarget(`${words}: 20%`)).toMatchObject({ value: 20, relative: true })
  })

  it.each(['Unimproved', 'Cutter', 'Grown', 'Dewdrop', 'Baseline', 'From the past', 'Higher than others'])(
    '%s: 20% is none',
    (words) => {
      expect(parseTarget(`${words}: 20%`)).toMatchObject({ value: 20, relative: false })
    },
  )

  /** Text → [comparator, value, relative, direction]. */
  it.each<[string, [string | null, number, boolean, string | null]]>([
    ['Reduce to 20%', ['<=', 20, false, 'down']],
    ['Increase to 20%', ['>=', 20, false, 'up']],
    ['Increase to≥20%', ['>=', 20, false, 'up']],
    ['Increase to at least 20%', ['>=', 20, false, 'up']],
    ['Reduce to under 20%', ['<', 20, false, 'down']],
    ['Reduce to below 20%', ['<', 20, false, 'down']],
    ['Reduce to about 20%', ['<=', 20, false, 'down']],
    ['Reduce to around 20%', ['<=', 20, false, 'down']],
    ['Reduce to $20', ['<=', 20, false, 'down']],
    ['Improve to 20%', [null, 20, false, null]],
    ['Better and steady to 20%', [null, 20, false, 'steady']],
    ['Trend up to the end: 20%', [null, 20, false, null]],
    ['Trend down; 20%', [null, 20, false, 'down']],
    ['Increase use to work, 20%', [null, 20, true, 'up']],
    ['Reduce by 20%', [null, 20, true, 'down']],
    ['Reduce by≥20%', ['>=', 20, true, 'down']],
    ['Reduce by at least 20%', ['>=', 20, true, 'down']],
    ['Reduce by more than 20%', ['>', 20, true, 'down']],
    ['Reduce by over 20%', ['>', 20, true, 'down']],
    ['Reduce by up to 20%', ['<=', 20, true, 'down']],
    ['Up to 20% fewer leaks', ['<=', 20, true, 'down']],
    ['Reduce by far, < 20%', ['<', 20, false, 'down']],
    ['100 teams', [null, 100, false, null]],
    ['80% + 5 workshops', [null, 80, false, null]],
    ['(at launch); zero leaks', ['=', 0, false, 'down']],
  ])('%s', (text, [comparator, value, relative, direction]) => {
    expect(parseTarget(text)).toMatchObject({ comparator, value, relative, direction })
  })

  it.each(['Nearly zero leaks', 'Zero target', 'No more leaks than before', 'Nonesuch leaks'])(
    '%s gives no figure',
    (text) => {
      expect(parseTarget(text).value).toBeNull()
    },
  )

  it.each([
    ['Trend down', 'down'],
    ['Trend up', 'up'],
    ['Upward', 'up'],
    ['Downward', 'down'],
    ['Declining', 'down'],
    ['Declines', 'down'],
    ['Uptime', null],
    ['Up to standard', null],
  ])('%s points %s', (text, direction) => {
    expect(parseTarget(text).direction).toBe(direction)
  })

  it.each([
    ['p99.99 latency', 'p99.99'],
    ['p50/p95 latency', null],
    ['95th percentile of waits', 'p95'],
    ['Mean wait', 'average'],
    ['Mean time to repair', null],
    ['Avg wait', 'average'],
    ['Waits', null],
  ])('%s is of %s', (text, statistic) => {
    expect(parseTarget(text).statistic).toBe(statistic)
  })

  it.each([
    ['Review/quarter', 'per-quarter'],
    ['Review each quarter', 'per-quarter'],
    ['Review every Sprint', 'per-sprint'],
    ['Review per release', 'per-release'],
    ['Supper week', null],
    ['Improve annually', 'YoY'],
    ['Improve month-on-month', 'MoM'],
    ['Improve week over week', 'WoW'],
  ])('%s is over %s', (text, period) => {
    expect(parseTarget(text).period).toBe(period)
  })

  it('keeps its words on one line', () => {
    expect(parseTarget(' ≥  90% \n of teams ').raw).toBe('≥ 90% of teams')
  })
})
