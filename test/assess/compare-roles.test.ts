import { describe, expect, it } from 'vitest'
import { compareRoles } from '../../src/assess/index.ts'
import { comparisonSchema, type RoleBrief } from '../../src/model/index.ts'
import { claim, context, kpi, profile, role, skill, target } from './make.ts'

const at = { file: 'brief.md', line: 7 }
const right = (scope: 'independent' | 'team' | 'executive', text: string) => ({
  id: `d-${text}`,
  scope,
  text,
  at,
})
const tool = (name: string, prevalence: 'common' | 'optional') => ({
  category: null,
  name,
  alternatives: [name],
  use: null,
  prevalence,
  prevalences: [prevalence],
  at,
})
const atLeast = (value: number) =>
  target({ raw: `${value}%+`, comparator: '>=', value, unit: 'percent', direction: 'up' })
const band = (min: number, change: Partial<NonNullable<RoleBrief['salary']>> = {}) => ({
  currency: 'USD',
  region: 'US',
  year: null,
  min,
  median: null,
  max: min * 2,
  maxOpenEnded: false,
  basis: null,
  extras: [],
  raw: '',
  at,
  ...change,
})
const years = (min: number) => ({
  total: { min, max: null, openEnded: true, raw: `${min}+`, at },
  specialised: [],
  statements: [],
})

const mate = role({
  id: 'mate',
  tier: 'architect',
  skills: [
    skill('Quay design', { importance: 'important' }),
    skill('Cranes', { importance: 'optional' }),
    skill('Rope work'),
    skill('Tide models'),
  ],
  kpis: [kpi('Berth use', atLeast(70)), kpi('Spills', target({ raw: 'fewer' }))],
  decisionRights: [right('executive', 'Choice of cranes'), right('team', 'Choice of rope')],
  tools: [tool('Winch', 'optional'), tool('Sextant', 'common')],
  salary: band(100_000),
  experience: years(8),
})
const captain = role({
  id: 'captain',
  tier: 'principal',
  skills: [
    skill('Quay design', { importance: 'critical' }),
    skill('Cranes', { importance: 'optional' }),
    skill('Harbours: tide models, sea law', { id: 'harbours' }),
    skill('Diplomacy'),
  ],
  kpis: [kpi('Berth use', atLeast(80)), kpi('Crew turnover', target({ raw: '< 5%' }))],
  decisionRights: [right('team', 'Choice of cranes'), right('independent', 'Choice of route')],
  tools: [tool('Winch', 'common'), tool('Radar', 'common')],
  salary: band(150_000),
  experience: years(12),
})

describe('comparing roles', () => {
  const result = compareRoles(mate, captain, context())
  const changes = (list: readonly { change: string; text?: string; name?: string }[]) =>
    Object.fromEntries(list.map((one) => [one.text ?? one.name, one.change]))

  it('has the published shape', () => {
    expect(comparisonSchema.parse(result)).toEqual(result)
  })

  it('tells what is new, raised, kept and dropped', () => {
    expect(changes(result.requirements)).toEqual({
      'Quay design': 'raised',
      Cranes: 'kept',
      'Harbours: tide models, sea law': 'new',
      Diplomacy: 'new',
      'Rope work': 'dropped',
      'Tide models': 'dropped',
    })
    expect(changes(result.kpis)).toEqual({ 'Berth use': 'raised', 'Crew turnover': 'new', Spills: 'dropped' })
    expect(changes(result.decisionRights)).toEqual({
      'Choice of cranes': 'raised',
      'Choice of route': 'new',
      'Choice of rope': 'dropped',
    })
    expect(changes(result.tools)).toEqual({ Winch: 'raised', Radar: 'new', Sextant: 'dropped' })
    expect(result.years).toMatchObject([{ change: 'raised', difference: 4 }])
  })

  it('says why, with both levels and both places', () => {
    expect(result.requirements[0]).toMatchObject({
      importance: { from: 'important', to: 'critical' },
      expected: { from: 3, to: 4 },
      counterpart: { text: 'Quay design', at: { line: 10 } },
      reason: expect.stringContaining('level 3 becomes 4'),
    })
  })

  it('is the mirror image the other way round', () => {
    const back = compareRoles(captain, mate, context())
    expect(changes(back.requirements)).toMatchObject({
      'Quay design': 'lowered',
      Cranes: 'kept',
      Diplomacy: 'dropped',
    })
    expect(changes(back.kpis)).toMatchObject({ 'Berth use': 'lowered' })
    expect(back.salary).toMatchObject({ min: -50_000 })
  })

  it('finds nothing but kept things between a role and itself', () => {
    const same = compareRoles(captain, captain, context())
    const all = [...same.requirements, ...same.kpis, ...same.decisionRights, ...same.tools, ...same.years]
    expect(new Set(all.map(({ change }) => change))).toEqual(new Set(['kept']))
  })

  it.each([
    ['another currency', band(1, { currency: 'EUR' })],
    ['another region', band(1, { region: 'EU' })],
    ['no pay', null],
  ])('compares no pay: %s', (_, salary) => {
    const { salary: found } = compareRoles(mate, { ...captain, salary }, context())
    expect(found).toMatchObject({ comparable: false, min: null, max: null })
  })

  it('shows with a profile what carries over', () => {
    const person = profile({ claims: [claim('Quay design', 4), claim('Cranes', 1), claim('Rope work', 5)] })
    const found = compareRoles(mate, captain, context(), { profile: person })
    expect(found.profile?.carried).toEqual(['quay-design'])
    expect(found.profile?.toBuild).toEqual(['cranes', 'harbours', 'diplomacy'])
    expect(found.requirements.find(({ id }) => id === 'cranes')?.carriesOver).toMatchObject({
      status: 'partial',
      credit: 0.5,
    })
    expect(found.profile?.from.readiness.score).toBeGreaterThan(found.profile?.to.readiness.score ?? 100)
  })
})
