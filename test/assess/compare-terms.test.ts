import { describe, expect, it } from 'vitest'
import { compareRoles } from '../../src/assess/index.ts'
import type { Kpi, RoleBrief, Target, Tool } from '../../src/model/index.ts'
import { claim, context, kpi, profile, role, skill, target } from './make.ts'
import { market } from './market.ts'

const at = { file: 'brief.md', line: 7 }
const compared = (from: Partial<RoleBrief>, to: Partial<RoleBrief>) =>
  compareRoles(role({ id: 'mate', ...from }), role({ id: 'captain', ...to }), context())

type Experience = NonNullable<RoleBrief['experience']>
const range = (min: number | null, max: number | null, raw = '') => ({ min, max, openEnded: false, raw, at })
const years = (
  total: Experience['total'],
  ...specialised: [what: string, min: number | null, max: number | null][]
): Partial<RoleBrief> => ({
  experience: {
    total,
    specialised: specialised.map(([what, min, max]) => ({ ...range(min, max), what })),
    statements: [],
  },
})

describe('years of two roles', () => {
  const changes = (from: Partial<RoleBrief>, to: Partial<RoleBrief>) =>
    compared(from, to).years.map(({ what, change, difference }) => [what, change, difference])

  it('are compared by what of a profile they ask for, whatever the wording', () => {
    const from = years(range(8, 12), ['work with ML systems', 3, 5], ['harbour law', 2, null])
    const to = years(range(10, 15), ['building LLM products', 3, 8], ['architecture across teams', 4, null])
    expect(changes(from, to)).toEqual([
      ['Total years', 'raised', 2],
      ['building LLM products', 'kept', 0],
      ['architecture across teams', 'new', null],
      ['harbour law', 'dropped', null],
    ])
  })

  it('are lowered where the least is', () => {
    expect(changes(years(range(10, null)), years(range(7, 9)))).toEqual([['Total years', 'lowered', -3]])
  })

  it('are kept, without a difference, where one of them states no least', () => {
    expect(changes(years(range(10, null)), years(range(null, 9)))).toEqual([['Total years', 'kept', null]])
    expect(changes(years(range(null, 9)), years(range(10, null)))).toEqual([['Total years', 'kept', null]])
  })

  it('count with the first of two ranges that ask for the same', () => {
    const twice = years(null, ['work on ML systems', 3, null], ['work on LLMs', 6, null])
    expect(changes(years(null, ['AI work', 2, null]), twice)).toEqual([['work on ML systems', 'raised', 1]])
  })

  it('are shown with both ranges, and not at all where neither role states any', () => {
    expect(compared(years(range(8, 12)), years(range(10, 15))).years[0]).toMatchObject({
      from: { min: 8, max: 12, openEnded: false },
      to: { min: 10, max: 15, openEnded: false },
    })
    expect(compared({}, years(range(10, 15))).years).toMatchObject([{ change: 'new', from: null }])
    expect(compared({}, {}).years).toEqual([])
  })
})

type Band = NonNullable<RoleBrief['salary']>
const band = (change: Partial<Band> = {}): Partial<RoleBrief> => ({
  salary: {
    currency: 'USD',
    region: 'US',
    year: null,
    min: 100_000,
    median: 120_000,
    max: 150_000,
    maxOpenEnded: false,
    basis: 'base',
    extras: [],
    raw: '',
    at,
    ...change,
  },
})

describe('pay of two roles', () => {
  it.each([
    ['nothing stated', {}, {}, 'Neither brief states pay.'],
    ['the old one silent', {}, band(), 'The old role states no pay.'],
    ['the new one silent', band(), {}, 'The new role states no pay.'],
    ['two currencies', band(), band({ currency: 'EUR' }), 'Pay is in USD and EUR.'],
    ['a currency left out', band(), band({ currency: null }), 'Pay is in USD and no stated currency.'],
    [
      'no currency at all',
      band({ currency: null }),
      band({ currency: null }),
      'Pay is in no stated currency and no stated currency.',
    ],
    ['two regions', band(), band({ region: 'Canada' }), 'Pay is for US and Canada.'],
    ['a region left out', band(), band({ region: null }), 'Pay is for US and no stated region.'],
    ['the old region left out', band({ region: null }), band(), 'Pay is for no stated region and US.'],
    ['two kinds', band(), band({ basis: 'total' }), 'One band is base pay, the other total pay.'],
  ])('is not compared: %s', (_, from, to, reason) => {
    expect(compared(from, to).salary).toEqual({
      comparable: false,
      currency: null,
      min: null,
      median: null,
      max: null,
      reason,
    })
  })

  it.each([
    ['in one region', {}, {}, 'Both in USD for US.'],
    ['in no region', { region: null }, { region: null }, 'Both in USD.'],
    [
      'of a kind one does not say',
      { basis: null },
      {},
      'Both in USD for US. One of them does not say whether it means base or total pay.',
    ],
    ['of a kind neither says', { basis: null }, { basis: null }, 'Both in USD for US.'],
    ['with an open end', {}, { maxOpenEnded: true }, 'Both in USD for US. The maximum is open-ended.'],
    ['with an open end before', { maxOpenEnded: true }, {}, 'Both in USD for US. The maximum is open-ended.'],
  ] as const)('is compared figure by figure: %s', (_, from, to, reason) => {
    const higher = { min: 110_000, median: 140_000, max: 180_000 }
    expect(compared(band(from), band({ ...higher, ...to })).salary).toEqual({
      comparable: true,
      currency: 'USD',
      min: 10_000,
      median: 20_000,
      max: 30_000,
      reason,
    })
  })

  it('has no difference where one of the figures is missing', () => {
    expect(compared(band({ median: null }), band({ max: null })).salary).toMatchObject({
      comparable: true,
      min: 0,
      median: null,
      max: null,
    })
  })
})

describe('targets of two roles', () => {
  const change = (from: Target | null, to: Target | null, more: Partial<Kpi> = {}) => {
    const [one] = compared({ kpis: [kpi('Gull index', from)] }, { kpis: [kpi('Gull index', to, more)] }).kpis
    return one && [one.change, one.reason]
  }
  const aim = (raw: string, more: Partial<Target>) => target({ raw, unit: 'percent', ...more })
  const least = (value: number) => aim(`≥ ${value}`, { comparator: '>=', value })
  const most = (value: number) => aim(`≤ ${value}`, { comparator: '<=', value })

  it.each([
    ['a higher least', least(80), least(90), 'raised', '≥ 80 becomes ≥ 90'],
    ['a lower least', least(90), least(80), 'lowered', '≥ 90 becomes ≥ 80'],
    ['a lower most', most(5), most(3), 'raised', '≤ 5 becomes ≤ 3'],
    ['a higher most', most(3), most(5), 'lowered', '≤ 3 becomes ≤ 5'],
    ['the same', least(80), least(80), 'kept', '≥ 80 becomes ≥ 80'],
    ['a least for a most', most(5), least(80), 'kept', '≤ 5 becomes ≥ 80'],
    [
      'another unit',
      least(80),
      target({ ...least(90), unit: 'count' }),
      'kept',
      'the targets do not compare as numbers',
    ],
    [
      'a change for a level',
      least(80),
      target({ ...least(90), relative: true }),
      'kept',
      'the targets do not compare as numbers',
    ],
    [
      'another period',
      least(80),
      target({ ...least(90), period: 'QoQ' }),
      'kept',
      'the targets do not compare as numbers',
    ],
    ['words for a figure', least(80), aim('high', {}), 'kept', 'the targets do not compare as numbers'],
    [
      'words for other words',
      aim('fair', {}),
      aim('high', {}),
      'kept',
      'the targets do not compare as numbers',
    ],
    ['the same words', aim('high', {}), aim('high', {}), 'kept', 'the same target'],
    ['none for none', null, null, 'kept', 'the same target'],
    ['a figure for none', null, least(80), 'kept', 'the targets do not compare as numbers'],
  ])('%s', (_, from, to, kind, reason) => {
    expect(change(from, to)).toEqual([kind, reason])
  })

  it('are shown where the role drops a KPI or has none for it', () => {
    const found = compared({ kpis: [kpi('Gull index', null)] }, { kpis: [kpi('Berth use', null)] }).kpis
    expect(found).toMatchObject([
      {
        name: 'Berth use',
        change: 'new',
        from: null,
        to: null,
        reason: 'nothing in the old role stands for it',
      },
      {
        name: 'Gull index',
        change: 'dropped',
        from: null,
        to: null,
        reason: 'nothing in the new role stands for it',
      },
    ])
  })
})

describe('tools and decisions of two roles', () => {
  const tool = (name: string, ...prevalences: Tool['prevalences']): Tool => ({
    category: null,
    name,
    alternatives: [name],
    use: null,
    prevalence: prevalences[0] ?? null,
    prevalences,
    at,
  })

  it.each([
    [['optional'], ['common'], 'raised'],
    [['context-specific'], ['optional'], 'raised'],
    [['common'], ['context-specific'], 'lowered'],
    [['common', 'optional'], ['common'], 'kept'],
    [[], ['optional'], 'kept'],
    [[], ['common'], 'raised'],
  ] as [Tool['prevalences'], Tool['prevalences'], string][])(
    'a tool marked %j and then %j is %s',
    (was, is, change) => {
      const { tools } = compared({ tools: [tool('Winch', ...was)] }, { tools: [tool('Winch', ...is)] })
      expect(tools).toMatchObject([
        { change, from: was[0] ?? null, to: is[0] ?? null, counterpart: { text: 'Winch', at } },
      ])
    },
  )

  it.each([
    ['executive', 'team', 'raised'],
    ['manager', 'executive', 'kept'],
    ['independent', 'manager', 'lowered'],
    ['team', 'independent', 'raised'],
  ] as const)('a decision that was of scope %s and then %s is %s', (was, is, change) => {
    const right = (scope: typeof was | typeof is) => ({
      decisionRights: [{ id: 'd', scope, text: 'Choice of cranes', at }],
    })
    expect(compared(right(was), right(is)).decisionRights).toMatchObject([{ change, from: was, to: is }])
  })
})

describe('two roles', () => {
  it('are compared with levels first, then importance, and both are named', () => {
    const change = (from: Partial<Parameters<typeof skill>[1]>, to: Partial<Parameters<typeof skill>[1]>) => {
      const found = compared({ skills: [skill('Sails', from)] }, { skills: [skill('Sails', to)] })
      return [found.requirements[0]?.change, found.requirements[0]?.reason.split('; ')[0]]
    }
    const lower = { importance: 'critical', expected: 3 } as const
    const higher = { importance: 'optional', expected: 4 } as const
    expect(change(lower, higher)).toEqual(['raised', 'level 3 becomes 4, critical becomes optional'])
    expect(change(higher, lower)).toEqual(['lowered', 'level 4 becomes 3, optional becomes critical'])
    const same = { importance: 'important', expected: 4 } as const
    expect(change(higher, same)).toEqual(['raised', 'optional becomes important'])
    expect(change(same, higher)).toEqual(['lowered', 'important becomes optional'])
    expect(change(same, same)).toEqual(['kept', 'the same level and importance'])
  })

  it('are each weighed with the postings of their own track', () => {
    const skills = [skill('Sails'), skill('Bread')]
    const person = profile({ claims: [claim('Sails', 4), claim('Bread', 0)] })
    const from = role({ track: 'harbour', skills })
    const to = role({ track: 'bakery', skills })
    const markets = [
      market('harbour', [{ name: 'Sails', percent: 90 }]),
      market('bakery', [{ name: 'Bread', percent: 90 }]),
    ]
    // Factors 1.16 and 1: the skill held is 1.16 ÷ 2.16 of the one role, and 1 ÷ 2.16 of the other.
    const found = compareRoles(from, to, context(), { profile: person, markets }).profile
    expect([found?.from.readiness.score, found?.to.readiness.score]).toEqual([53.7, 46.3])
    // Without a list, the one at hand speaks for its own track alone.
    const one = compareRoles(from, to, context({ market: markets[0] ?? null }), { profile: person }).profile
    expect([one?.from.readiness.score, one?.to.readiness.score]).toEqual([53.7, 50])
  })

  it('have nothing of a person in them where none is given', () => {
    const found = compareRoles(
      role({ skills: [skill('Sails')] }),
      role({ skills: [skill('Sails')] }),
      context(),
    )
    expect(found.profile).toBeNull()
    expect(found.requirements[0]?.carriesOver).toBeNull()
  })
})
