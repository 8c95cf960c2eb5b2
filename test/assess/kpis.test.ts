import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/index.ts'
import { kpiResult } from './kpi-result.ts'
import { achievement, claim, context, kpi, profile, role, skill, target } from './make.ts'

const atLeast = (value: number) =>
  target({ raw: `${value}%+`, comparator: '>=', value, unit: 'percent', direction: 'up' })

describe('a level against a level', () => {
  it.each([
    ['99.4 percent', atLeast(99), { value: 99.4, unit: 'percent' }, 'met', 0.4],
    ['a figure with its sign', atLeast(99), { value: '99.4 %' }, 'met', 0.4],
    ['exactly the target', atLeast(80), { to: 80, unit: '%' }, 'met', 0],
    ['short of it', atLeast(80), { to: 60, unit: 'percent' }, 'short', -20],
    [
      'hours against days',
      target({ raw: '≤ 2 days', comparator: '<=', value: 2, unit: 'days' }),
      { value: 36, unit: 'hours' },
      'met',
      0.5,
    ],
    [
      'points out of ten',
      target({ raw: '8/10+', comparator: '>=', value: 8, unit: 'points-of-10' }),
      { value: '8.4/10' },
      'met',
      0.4,
    ],
    [
      'strictly below',
      target({ raw: '<2 a quarter', comparator: '<', value: 2, unit: 'count', period: 'per-quarter' }),
      { value: 2, period: 'quarter' },
      'short',
      0,
    ],
    [
      'a rate over another period',
      target({ raw: '<2 a quarter', comparator: '<', value: 2, unit: 'count', period: 'per-quarter' }),
      { value: 4, unit: 'per year' },
      'met',
      1,
    ],
    [
      'a range where more is better',
      target({ raw: '60–80%', comparator: 'range', min: 60, max: 80, unit: 'percent', direction: 'up' }),
      { value: 91, unit: 'percent' },
      'met',
      31,
    ],
    [
      'a range that is to be kept',
      target({ raw: '60–80%', comparator: 'range', min: 60, max: 80, unit: 'percent', direction: 'steady' }),
      { value: 91, unit: 'percent' },
      'short',
      -11,
    ],
    [
      'none at all',
      target({ raw: 'Zero', comparator: '=', value: 0, unit: 'count', direction: 'down' }),
      { value: 0 },
      'met',
      0,
    ],
  ] as const)('%s', (_, aim, shown, result, distance) => {
    expect(kpiResult('Berth use', aim, shown)).toMatchObject({ result, distance })
  })

  it.each([
    ['another unit', atLeast(80), { value: 60, unit: 'hours' }],
    ['no unit where the target has one', atLeast(80), { value: 60 }],
    [
      'points out of five against points out of ten',
      target({ comparator: '>=', value: 8, unit: 'points-of-10' }),
      { value: '4.4/5' },
    ],
    [
      'a count without its period',
      target({ comparator: '<', value: 2, unit: 'count', period: 'per-quarter' }),
      { value: 1 },
    ],
    [
      'another statistic',
      target({ comparator: '<=', value: 300, unit: 'ms', statistic: 'p95' }),
      { value: 200, unit: 'ms (p50)' },
    ],
    ['two figures in one', atLeast(80), { value: '70-85 percent' }],
    ['a comma that could mean either', atLeast(80), { value: '81,5 %' }],
    ['words', atLeast(80), { value: 'nearly all' }],
    ['a target in words', target({ raw: 'well known' }), { value: 3 }],
  ] as const)('is not compared: %s', (_, aim, shown) => {
    expect(kpiResult('Berth use', aim, shown)).toMatchObject({
      result: 'shown-not-comparable',
      distance: null,
      status: 'partial',
      kind: 'unproven',
      credit: 0.5,
    })
  })

  it('counts calendar days as at most so many business days, never as more', () => {
    const aim = target({ raw: '< 10 business days', comparator: '<=', value: 10, unit: 'business-days' })
    expect(kpiResult('Permit time', aim, { value: 9, unit: 'days' }).result).toBe('met')
    expect(kpiResult('Permit time', aim, { value: 12, unit: 'days' }).result).toBe('shown-not-comparable')
    expect(kpiResult('Permit time', aim, { value: 12, unit: 'business days' })).toMatchObject({
      result: 'short',
      distance: -2,
    })
  })

  it('earns its part of the way', () => {
    expect(kpiResult('Berth use', atLeast(80), { value: 60, unit: 'percent' })).toMatchObject({
      credit: 0.75,
      kind: 'partial',
    })
  })
})

describe('a range', () => {
  const aim = (direction: 'steady' | null) =>
    target({ raw: '4–8 a month', comparator: 'range', min: 4, max: 8, unit: 'per-month', direction })

  it('is kept from both sides where the target is steady, and else read by what should rise or fall', () => {
    const shown = { value: 10, unit: 'per month' }
    expect(kpiResult('Decision throughput', aim('steady'), shown)).toMatchObject({
      result: 'short',
      distance: -2,
    })
    expect(kpiResult('Decision throughput', aim(null), shown)).toMatchObject({ result: 'met', distance: 6 })
    expect(kpiResult('Crane outages', aim(null), shown)).toMatchObject({ result: 'short', distance: -2 })
  })
})

describe('a change against a change', () => {
  const less = target({
    raw: 'Improve 15–30% QoQ',
    comparator: 'range',
    min: 15,
    max: 30,
    unit: 'percent',
    relative: true,
    period: 'QoQ',
  })

  it('is worked out from both ends, in the direction that is better for what was measured', () => {
    const cut = target({
      raw: 'Reduce by 30%',
      value: 30,
      unit: 'percent',
      relative: true,
      direction: 'down',
    })
    expect(kpiResult('Crane outages', cut, { from: 10, to: 6 })).toMatchObject({
      result: 'met',
      distance: 10,
    })
    expect(kpiResult('Crane outages', cut, { from: 10, to: 8 })).toMatchObject({
      result: 'short',
      distance: -10,
    })
    expect(kpiResult('Crane outages', cut, { from: 6, to: 10 })).toMatchObject({
      result: 'short',
      status: 'missing',
    })
  })

  it('is averaged down from a longer period', () => {
    // 1.9 to 1.2 over two quarters: 1 − √(1.2 ÷ 1.9) = 20.53 % a quarter.
    const shown = { from: 1.9, to: 1.2, unit: 'USD', period: '2 quarters' }
    expect(kpiResult('Cost per crate', less, shown)).toMatchObject({ result: 'met', distance: 5.53 })
  })

  it('is never stretched to a longer one', () => {
    const yearly = target({
      raw: 'Improve by 20% YoY',
      value: 20,
      unit: 'percent',
      relative: true,
      period: 'YoY',
    })
    expect(kpiResult('Cost per crate', yearly, { from: 100, to: 90, period: '1 quarter' }).result).toBe(
      'shown-not-comparable',
    )
    expect(kpiResult('Cost per crate', yearly, { from: 100, to: 75, period: '1 quarter' }).result).toBe('met')
  })

  it.each([
    ['one end only', { to: 1.2, unit: 'USD', period: '1 quarter' }],
    ['no period', { from: 1.9, to: 1.2, unit: 'USD' }],
  ] as const)('is not compared: %s', (_, shown) => {
    expect(kpiResult('Cost per crate', less, shown).result).toBe('shown-not-comparable')
  })

  it('is not compared where nothing tells which way is better', () => {
    const aim = target({ raw: 'Improve by 20%', value: 20, unit: 'percent', relative: true })
    expect(kpiResult('Gull index', aim, { from: 5, to: 9 }).result).toBe('shown-not-comparable')
  })
})

describe('a trend against a trend', () => {
  const down = target({ raw: 'Downward trend', direction: 'down' })

  it('looks at the direction only', () => {
    expect(kpiResult('Spills', down, { from: 9, to: 4 })).toMatchObject({ result: 'met', distance: null })
    expect(kpiResult('Spills', down, { from: 4, to: 9 })).toMatchObject({
      result: 'short',
      status: 'missing',
    })
    expect(kpiResult('Spills', down, { value: 4 }).result).toBe('shown-not-comparable')
  })

  it('does not call a low figure near zero', () => {
    const nearZero = target({ raw: 'Downward trend; near-zero severe cases', direction: 'down' })
    expect(kpiResult('Spills', nearZero, { from: 9, to: 2 }).result).toBe('shown-not-comparable')
    expect(kpiResult('Spills', nearZero, { from: 9, to: 0 }).result).toBe('met')
  })

  it('takes steady or better where the target is steady', () => {
    const steady = target({ raw: 'Stable or improving', direction: 'steady' })
    expect(kpiResult('Cost per crate', steady, { from: 5, to: 5, unit: 'USD' }).result).toBe('met')
    expect(kpiResult('Cost per crate', steady, { from: 5, to: 4, unit: 'USD' }).result).toBe('met')
    expect(kpiResult('Cost per crate', steady, { from: 4, to: 5, unit: 'USD' }).result).toBe('short')
  })
})

describe('KPIs', () => {
  const brief = role({
    skills: [skill('Quay design')],
    kpis: [kpi('Berth use', atLeast(80)), kpi('Spills', atLeast(1))],
  })

  it('are not assessed where the profile names no achievement', () => {
    const result = assess(brief, profile({ claims: [claim('Quay design', 4)] }), context())
    expect(result.kpis.map((one) => one.result)).toEqual(['not-assessed', 'not-assessed'])
    expect(result.readiness).toMatchObject({ score: 100, assessed: 1, total: 3 })
  })

  it('are missing where other achievements are named, and say what was shown with its line', () => {
    const shown = [achievement('Berth use', { from: 55, to: 84, unit: 'percent', period: '2 quarters' })]
    const result = assess(
      brief,
      profile({ claims: [claim('Quay design', 4)], achievements: shown }),
      context(),
    )
    expect(result.kpis[0]).toMatchObject({
      result: 'met',
      shown: 'Berth use: 55 → 84 percent, 2 quarters',
      profileAt: { file: 'profile.yaml', line: 20 },
    })
    expect(result.kpis[1]).toMatchObject({ result: 'nothing-shown', shown: null })
  })

  it('are credited with the achievement that speaks best for them', () => {
    const shown = [
      achievement('Berth use', { id: 'a', value: 40, unit: 'percent' }),
      achievement('Berth use', { id: 'b', value: 85, unit: 'percent' }),
    ]
    const result = assess(
      brief,
      profile({ claims: [claim('Quay design', 4)], achievements: shown }),
      context(),
    )
    expect(result.kpis[0]).toMatchObject({ result: 'met', achievementId: 'b' })
  })

  it('are not met by what names a part of them', () => {
    const two = role({ skills: [skill('Quay design')], kpis: [kpi('Use: berths, sheds', atLeast(80))] })
    const person = profile({
      claims: [claim('Quay design', 4)],
      achievements: [achievement('Berths', { value: 99, unit: 'percent' })],
    })
    expect(assess(two, person, context()).kpis[0]?.result).toBe('shown-not-comparable')
  })
})
