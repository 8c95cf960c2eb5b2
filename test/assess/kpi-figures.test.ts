import { describe, expect, it } from 'vitest'
import { assess, DEFAULT_POLICY } from '../../src/assess/index.ts'
import { kpiResult } from './kpi-result.ts'
import { achievement, claim, context, kpi, profile, role, skill, target } from './make.ts'

describe('the way to a target', () => {
  it.each([
    ['more than five, five shown', { comparator: '>', value: 5 }, 5, 'short', 0, 0.99],
    ['more than five, six shown', { comparator: '>', value: 5 }, 6, 'met', 1, 1],
    ['a least figure stated as the end of a range', { comparator: '>=', min: 3 }, 2, 'short', -1, 0.6667],
    ['a most figure stated as the end of a range', { comparator: '<=', max: 4 }, 5, 'short', -1, 0.8],
    ['none allowed, three shown', { comparator: '<=', value: 0 }, 3, 'short', -3, 0],
    ['at least nothing, a loss shown', { comparator: '>=', value: 0 }, -2, 'short', -2, 0],
    ['at least ten, a loss shown', { comparator: '>=', value: 10 }, -2, 'short', -12, 0],
    ['at least a loss of five, ten lost', { comparator: '>=', value: -5 }, -10, 'short', -5, 0.5],
    ['at most five below zero, two below', { comparator: '<=', value: -5 }, -2, 'short', -3, 0.4],
    ['exactly four', { comparator: '=', value: 4 }, 4, 'met', 0, 1],
    ['exactly four, five shown', { comparator: '=', value: 4 }, 5, 'short', -1, 0.8],
    ['exactly four, three shown', { comparator: '=', value: 4 }, 3, 'short', -1, 0.75],
    ['a range, its lower end', { comparator: 'range', min: 4, max: 8 }, 4, 'met', 4, 1],
    ['a range, below it', { comparator: 'range', min: 4, max: 8 }, 2, 'short', -2, 0.5],
    ['a range, above it', { comparator: 'range', min: 4, max: 8 }, 10, 'short', -2, 0.8],
    [
      'a range without an upper end',
      { comparator: 'range', min: 4, direction: 'down' },
      3,
      'short',
      -1,
      0.75,
    ],
    ['a range without a lower end', { comparator: 'range', max: 4, direction: 'up' }, 5, 'short', -1, 0.8],
    [
      'a range that should fall, below it',
      { comparator: 'range', min: 4, max: 8, direction: 'down' },
      2,
      'met',
      6,
      1,
    ],
    ['a bare figure that should rise', { value: 4, direction: 'up' }, 5, 'met', 1, 1],
    ['a bare figure that should fall', { value: 4, direction: 'down' }, 5, 'short', -1, 0.8],
  ] as const)('%s', (_, aim, value, result, distance, credit) => {
    expect(kpiResult('Gull index', target({ ...aim }), { value })).toMatchObject({ result, distance, credit })
  })

  it('is read by what the words of the KPI say should rise or fall, where the target does not say', () => {
    const aim = target({ value: 4 })
    expect(kpiResult('Crane outages', aim, { value: 3 })).toMatchObject({ result: 'met', distance: 1 })
    expect(kpiResult('Crane coverage', aim, { value: 3 })).toMatchObject({ result: 'short', distance: -1 })
    expect(kpiResult('Gull index', aim, { value: 3 })).toMatchObject({
      result: 'shown-not-comparable',
      reason: 'the target is not a number',
    })
  })

  it.each([
    ['no target', null, { value: 3 }, 'the brief gives no target'],
    ['no figure', target({ comparator: '>=', value: 3 }), {}, 'the achievement holds no single figure'],
    ['at least nothing stated', target({ comparator: '>=' }), { value: 3 }, 'the target is not a number'],
    ['at most nothing stated', target({ comparator: '<' }), { value: 3 }, 'the target is not a number'],
    [
      'a length of time where a count is asked for',
      target({ comparator: '>=', value: 3 }),
      { value: 3, unit: 'hours' },
      "the figure is not in the target's unit (a count)",
    ],
    [
      'a count without its period',
      target({ comparator: '>=', value: 3, unit: 'reviews', period: 'per-quarter' }),
      { value: 3 },
      "the figure is not in the target's unit (reviews over a stated period)",
    ],
  ] as const)('is not worked out with %s', (_, aim, shown, reason) => {
    expect(kpiResult('Gull index', aim, shown)).toMatchObject({
      result: 'shown-not-comparable',
      target: aim?.raw ?? null,
      distance: null,
      unit: null,
      reason,
      credit: 0.5,
      arithmetic: `shown, not comparable earns 0.5: ${reason}`,
    })
  })

  it('shows its arithmetic', () => {
    const aim = target({ raw: '≥ 80 %', comparator: '>=', value: 80, unit: 'percent' })
    expect(kpiResult('Gull index', aim, { value: 60, unit: '%' })).toMatchObject({
      reason: '60 against ≥ 80 %',
      arithmetic: '60 against ≥ 80 %: credit 0.75',
    })
  })
})

describe('a statistic', () => {
  const aim = (statistic: string | null) => target({ comparator: '<=', value: 300, unit: 'ms', statistic })

  it.each([
    ['median', 'ms (p50)', 'met'],
    ['p50', 'ms median', 'met'],
    ['mean', 'ms (average)', 'met'],
    ['average', 'ms, mean', 'met'],
    ['P95', 'ms p95', 'met'],
    ['p95', 'ms', 'met'],
    [null, 'ms p50', 'met'],
    ['median', 'ms (average)', 'shown-not-comparable'],
    ['mean', 'ms p50', 'shown-not-comparable'],
    ['p50', 'ms p95', 'shown-not-comparable'],
    ['p95', 'ms worst', 'shown-not-comparable'],
    ['p95', 'ms median', 'shown-not-comparable'],
    ['p95', 'p50 ms', 'shown-not-comparable'],
  ])('of %s against %s is %s', (statistic, unit, result) => {
    expect(kpiResult('Gull index', aim(statistic), { value: 200, unit }).result).toBe(result)
  })

  it('that differs is named', () => {
    expect(kpiResult('Gull index', aim('p95'), { value: 200, unit: 'ms p50' }).reason).toBe(
      'the figure is a p50, the target a p95',
    )
  })
})

describe('a change', () => {
  const change = (value: number, more = {}) => target({ value, unit: 'percent', relative: true, ...more })

  it.each([
    ['that should rise', 'Crane coverage', change(20), { from: 50, to: 65 }, 10, 'up 30 %, target 20 %'],
    ['from below zero', 'Revenue', change(20), { from: -10, to: -5 }, 30, 'up 50 %, target 20 %'],
    [
      'over the very period',
      'Crane outages',
      change(15, { period: 'QoQ' }),
      { from: 100, to: 80, period: '3 months' },
      5,
      'down 20 %, target 15 %',
    ],
    [
      'in less time',
      'Crane outages',
      change(15, { period: 'YoY' }),
      { from: 100, to: 80, period: 'a quarter' },
      5,
      'down 20 % in less time, target 15 %',
    ],
    [
      'averaged down where it rose',
      'Crane coverage',
      change(20, { period: 'QoQ' }),
      { from: 100, to: 144, period: '2 quarters' },
      0,
      'up 20 % on average for each such period, target 20 %',
    ],
    [
      'within the time given',
      'Crane outages',
      change(15, { period: 'within-6-months' }),
      { from: 100, to: 80, period: '6 months' },
      5,
      'down 20 %, target 15 %',
    ],
    [
      'of time, which should fall whatever it is called',
      'Gull index',
      change(20),
      { from: 10, to: 7, unit: 'hours' },
      10,
      'down 30 %, target 20 %',
    ],
    [
      'with a unit on one end',
      'Crane outages',
      change(20),
      { from: '10 %', to: 7 },
      10,
      'down 30 %, target 20 %',
    ],
    [
      'exactly, in less time',
      'Crane outages',
      change(20, { period: 'YoY' }),
      { from: 100, to: 80, period: 'a quarter' },
      0,
      'down 20 % in less time, target 20 %',
    ],
    [
      'of time that should rise by its name',
      'Crane coverage',
      change(20),
      { from: 10, to: 13, unit: 'hours' },
      10,
      'up 30 %, target 20 %',
    ],
    [
      'with a unit on the other end',
      'Crane outages',
      change(20),
      { from: 10, to: '7 %' },
      10,
      'down 30 %, target 20 %',
    ],
    ['in one unit', 'Crane outages', change(20), { from: '10 h', to: '7 h' }, 10, 'down 30 %, target 20 %'],
  ] as const)('is met: %s', (_, name, aim, shown, distance, reason) => {
    expect(kpiResult(name, aim, shown)).toMatchObject({ result: 'met', distance, reason, unit: 'percent' })
  })

  it('is asked for by the lower end of a range, and by the upper one where that is all', () => {
    const outages = { from: 10, to: 8 }
    const range = target({ min: 15, max: 30, unit: 'percent', relative: true })
    expect(kpiResult('Crane outages', range, outages)).toMatchObject({ result: 'met', distance: 5 })
    const upper = target({ max: 30, unit: 'percent', relative: true })
    expect(kpiResult('Crane outages', upper, outages)).toMatchObject({
      result: 'short',
      distance: -10,
      credit: 0.6667,
    })
  })

  it('is read from what the KPI measures where neither name says which way is better', () => {
    const shown = { from: 10, to: 7 }
    const kpiOf = { measures: 'The cost of feeding gulls' }
    expect(kpiResult('Gull index', change(20), shown, kpiOf).result).toBe('met')
    expect(kpiResult('Gull index', change(20), shown)).toMatchObject({
      result: 'shown-not-comparable',
      reason: 'the figures do not tell which way is better',
    })
  })

  it.each([
    [
      'longer than the time given',
      change(15, { period: 'within-6-months' }),
      { from: 9, to: 4, period: '1 year' },
    ],
    ['too little in less time', change(30, { period: 'YoY' }), { from: 10, to: 9, period: '1 month' }],
    [
      'down to nothing over several periods',
      change(15, { period: 'QoQ' }),
      { from: 9, to: 0, period: '1 year' },
    ],
    ['from nothing', change(15), { from: 0, to: 9 }],
    ['two units', change(15), { from: '2 h', to: '90 min' }],
    ['two kinds', change(15), { from: '2 h', to: '9 %' }],
  ] as const)('is not compared: %s', (_, aim, shown) => {
    expect(kpiResult('Crane outages', aim, shown)).toMatchObject({
      result: 'shown-not-comparable',
      reason: expect.stringMatching(/^the target is a change/),
    })
  })

  it('without a figure is a trend', () => {
    for (const aim of [change(0), target({ relative: true, direction: 'down' })]) {
      expect(kpiResult('Crane outages', aim, { from: 9, to: 4 })).toMatchObject({
        result: 'met',
        distance: null,
        reason: '9 to 4: the trend goes the right way',
      })
      expect(kpiResult('Crane outages', aim, { from: 4, to: 9 })).toMatchObject({
        result: 'short',
        credit: 0,
        reason: '4 to 9: the trend does not go the right way',
      })
    }
  })
})

describe('a trend', () => {
  it.each([
    ['up', 'up', { from: 4, to: 9 }, 'met'],
    ['up, but it fell', 'up', { from: 9, to: 4 }, 'short'],
    ['up, but nothing moved', 'up', { from: 4, to: 4 }, 'short'],
    ['down', 'down', { from: 9, to: 4 }, 'met'],
    ['down, but nothing moved', 'down', { from: 4, to: 4 }, 'short'],
    ['steady', 'steady', { from: 4, to: 4 }, 'met'],
    ['steady, of time that fell', 'steady', { from: 9, to: 4, unit: 'hours' }, 'met'],
    ['steady, of time that rose', 'steady', { from: 4, to: 9, unit: 'hours' }, 'short'],
    [
      'steady, moved, and no word tells which way is better',
      'steady',
      { from: 4, to: 9 },
      'shown-not-comparable',
    ],
    ['two units', 'down', { from: '9 h', to: '4 min' }, 'shown-not-comparable'],
  ] as const)('%s', (_, direction, shown, result) => {
    expect(kpiResult('Gull index', target({ direction }), shown).result).toBe(result)
  })

  it.each([
    [
      'gives one end only',
      target({ direction: 'down' }),
      { to: 4 },
      'the target is a trend; the achievement does not give both ends of one',
    ],
    [
      'moves, and no word tells which way is better',
      target({ direction: 'steady' }),
      { from: 4, to: 9 },
      'the figures do not tell which way is better',
    ],
    [
      'is to come near zero',
      target({ direction: 'down', raw: 'near-zero' }),
      { from: 9, to: 4 },
      'the trend goes the right way; whether it is near enough to zero, figures cannot settle',
    ],
    [
      'is a change over another period',
      target({ value: 15, unit: 'percent', relative: true, period: 'QoQ' }),
      { from: 9, to: 4, unit: 'hours' },
      'the target is a change QoQ; the period shown is another or not stated',
    ],
  ] as const)('is not compared where it %s, and says why', (_, aim, shown, reason) => {
    expect(kpiResult('Gull index', aim, shown)).toMatchObject({ result: 'shown-not-comparable', reason })
  })
})

describe('of several achievements', () => {
  const aim = target({ raw: '80%+', comparator: '>=', value: 80, unit: 'percent' })
  const shownOf = (...shown: Parameters<typeof achievement>[1][]) => {
    const brief = role({ skills: [skill('Quay design')], kpis: [kpi('Berth use', aim)] })
    const achievements = shown.map((one, i) => achievement('Berth use', { id: `a${i}`, ...one }))
    const person = profile({ claims: [claim('Quay design', 4)], achievements })
    return assess(brief, person, context()).kpis[0]
  }

  it('the one with the larger margin speaks for a KPI', () => {
    const [less, more] = [
      { value: 85, unit: '%' },
      { value: 95, unit: '%' },
    ]
    expect(shownOf(less, more)).toMatchObject({ achievementId: 'a1', distance: 15 })
    expect(shownOf(more, less)).toMatchObject({ achievementId: 'a0', distance: 15 })
  })

  it('the same one does whatever their order, where none can be compared', () => {
    const [early, late] = [{ value: 'mostly' }, { value: 'nearly all' }]
    expect(shownOf(early, late)?.shown).toBe('Berth use: mostly')
    expect(shownOf(late, early)?.shown).toBe('Berth use: mostly')
  })

  it.each([
    [{}, 'Berth use'],
    [{ from: 5 }, 'Berth use: 5'],
    [{ from: 5, unit: 'percent' }, 'Berth use: 5 percent'],
    [{ from: 5, to: 8, unit: 'percent', period: '2025' }, 'Berth use: 5 → 8 percent, 2025'],
    [{ to: 8 }, 'Berth use: 8'],
    [{ value: '8 of 9' }, 'Berth use: 8 of 9'],
  ])('%o is shown in the words of the profile', (shown, words) => {
    expect(shownOf(shown)?.shown).toBe(words)
  })

  it('one that could as well mean another KPI is compared with neither', () => {
    const brief = role({
      skills: [skill('Quay design')],
      kpis: [kpi('Berth use', aim, { id: 'north' }), kpi('Berth use', aim, { id: 'south' })],
    })
    const person = profile({
      claims: [claim('Quay design', 4)],
      achievements: [achievement('Berth use', { value: 95, unit: '%' })],
    })
    expect(assess(brief, person, context()).kpis).toMatchObject(
      ['north', 'south'].map((id) => ({
        id,
        result: 'shown-not-comparable',
        reason: 'the achievement could as well mean another KPI of this role',
      })),
    )
  })

  it.each([
    [0, 'missing', 'missing'],
    [0.25, 'partial', 'unproven'],
    [1, 'met', null],
  ])('what cannot be compared earns what the policy says, %s', (shownNotComparable, status, kind) => {
    const brief = role({ skills: [skill('Quay design')], kpis: [kpi('Berth use', aim)] })
    const person = profile({
      claims: [claim('Quay design', 4)],
      achievements: [achievement('Berth use', { value: 'mostly' })],
    })
    const policy = { ...DEFAULT_POLICY, credit: { ...DEFAULT_POLICY.credit, shownNotComparable } }
    const [, found] = assess(brief, person, context({ policy })).requirements
    expect(found).toMatchObject({ status, kind, credit: shownNotComparable })
  })
})
