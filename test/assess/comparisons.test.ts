import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/index.ts'
import type { Profile, RoleBrief } from '../../src/model/index.ts'
import { claim, context, profile, role, skill } from './make.ts'
import { market } from './market.ts'

const at = { file: 'brief.md', line: 5 }
const own = { file: 'profile.yaml', line: 9 }
const item = (text: string) => ({ text, at })
const base = { claims: [claim('Quay design', 4)] }
const run = (brief: Partial<RoleBrief>, person: Partial<Profile> = {}, asOf: string | null = null) =>
  assess(
    role({ skills: [skill('Quay design')], ...brief }),
    profile({ ...base, ...person }),
    context({ asOf }),
  )

describe('years', () => {
  const experience = (figures: Partial<Profile['experience']>): Partial<Profile> => ({
    experience: {
      totalYears: null,
      aiYears: null,
      crossTeamYears: null,
      derived: [],
      positions: [],
      at: own,
      ...figures,
    },
  })
  const asked: Partial<RoleBrief> = {
    experience: {
      total: { min: 12, max: 18, openEnded: true, raw: '12–18+ years', at },
      specialised: [
        { min: 5, max: 8, openEnded: false, what: 'work on ML/AI-enabled systems', raw: '5–8 years', at },
        { min: 3, max: 5, openEnded: false, what: 'architecture across teams', raw: '3–5 years', at },
        { min: 2, max: null, openEnded: true, what: 'harbour law', raw: '2+ years', at },
      ],
      statements: [],
    },
  }

  it('are compared one by one, each with the figure its wording asks for', () => {
    const result = run(
      asked,
      experience({ totalYears: 11, aiYears: 9, crossTeamYears: 4, derived: ['totalYears'] }),
    )
    expect(result.experience).toMatchObject([
      { what: 'Total years', have: 11, result: 'short', difference: 1, derived: true },
      { have: 9, result: 'above', difference: 1, derived: false },
      { have: 4, result: 'in-range', difference: null },
      { what: 'harbour law', have: null, result: 'not-stated-in-profile' },
    ])
  })

  it('respect an open end', () => {
    expect(run(asked, experience({ totalYears: 30 })).experience[0]?.result).toBe('in-range')
  })

  it('stay not stated where the brief or the profile says nothing', () => {
    expect(run({}, experience({ totalYears: 30 })).experience).toMatchObject([
      { result: 'not-stated-in-brief', min: null },
    ])
    expect(run(asked).experience[0]?.result).toBe('not-stated-in-profile')
  })
})

describe('pay', () => {
  const band: NonNullable<RoleBrief['salary']> = {
    currency: 'USD',
    region: 'US',
    year: null,
    min: 100_000,
    median: 140_000,
    max: 200_000,
    maxOpenEnded: true,
    basis: 'base',
    extras: [{ text: 'bonus', at }],
    raw: '',
    at,
  }
  const pay = (change: Partial<NonNullable<Profile['compensation']>>): Partial<Profile> => ({
    compensation: { base: 150_000, total: null, currency: 'USD', region: 'US', at: own, ...change },
  })

  it('is placed from minimum to maximum, with the distance to the median', () => {
    expect(run({ salary: band }, pay({})).salary).toMatchObject({
      result: 'placed',
      percentOfBand: 50,
      toMedian: 10_000,
      extras: ['bonus'],
    })
    expect(run({ salary: band }, pay({ base: 80_000, region: 'United States' })).salary).toMatchObject({
      result: 'placed',
      percentOfBand: -20,
    })
    expect(run({ salary: band }, pay({ base: 220_000 })).salary).toMatchObject({
      percentOfBand: 120,
      maxOpenEnded: true,
    })
  })

  it.each([
    ['another currency', pay({ currency: 'EUR' })],
    ['another region', pay({ region: 'Germany' })],
    ['another kind of pay', pay({ base: null, total: 250_000 })],
  ])('is not compared: %s', (_, person) => {
    expect(run({ salary: band }, person).salary).toMatchObject({
      result: 'not-comparable',
      percentOfBand: null,
      toMedian: null,
    })
  })

  it('is never a zero where nothing is stated', () => {
    expect(run({}, pay({})).salary).toMatchObject({
      result: 'not-stated-in-brief',
      min: null,
      max: null,
      percentOfBand: null,
    })
    expect(run({ salary: band }).salary).toMatchObject({ result: 'not-stated-in-profile', have: null })
  })

  it('divides by no zero', () => {
    expect(run({ salary: { ...band, max: 100_000 } }, pay({})).salary).toMatchObject({
      result: 'placed',
      percentOfBand: null,
    })
  })
})

describe('qualifications', () => {
  const qualifications = (change: Partial<NonNullable<RoleBrief['qualifications']>>): Partial<RoleBrief> => ({
    qualifications: {
      education: [],
      certifications: [],
      backgrounds: [],
      domain: [],
      leadership: [],
      ...change,
    },
  })
  const degree = (name: string, field: string | null): Partial<Profile> => ({
    education: [{ degree: name, field, at: own }],
  })

  it.each([
    ['MSc', 'Computer science', 'held'],
    ['BSc', 'Software engineering', 'held'],
    ['Diploma', 'Computer science', 'not-shown'],
    ['BA', 'Medieval history', 'related'],
    ['PhD', null, 'related'],
  ])('rank %s in %s as %s', (name, field, status) => {
    const brief = qualifications({
      education: [item('Bachelor’s in computer science or engineering is usual')],
    })
    expect(run(brief, degree(name, field)).education[0]?.status).toBe(status)
  })

  it.each([
    ['Senior Dock Designer', 'held'],
    ['Dock Designer', 'related'],
    ['Harbour Platform Engineer', 'related'],
    ['Lead Harbour Platform Architect', 'held'],
    ['Senior Baker', 'not-shown'],
    ['Designer', 'not-shown'],
  ])('take the background of a %s as %s', (title, status) => {
    const brief = qualifications({
      backgrounds: [item('Senior or Lead Dock Designer / Harbour Platform Architect with long practice')],
    })
    expect(run(brief, { current: { title, track: null, tier: null } }).backgrounds[0]?.status).toBe(status)
    expect(run(brief).backgrounds[0]?.status).toBe('not-stated-in-profile')
  })

  it('show a lapsed certificate as related, and let no certificate carry points of its own', () => {
    const brief = qualifications({ certifications: [{ name: 'Pilot licence', prevalence: 'Optional', at }] })
    const held = (expires: string | null): Partial<Profile> => ({
      certifications: [{ name: 'Pilot licence', date: null, expires, at: own }],
    })
    const valid = run(brief, held('2027-01'), '2026-06-30')
    expect(valid.certifications[0]).toMatchObject({ status: 'held', prevalence: 'Optional' })
    expect(run(brief, held('2026-05'), '2026-06-30').certifications[0]?.status).toBe('related')
    expect(valid.readiness).toEqual(run({}).readiness)
  })
})

describe('decision rights', () => {
  const right = (scope: 'independent' | 'team' | 'executive', text: string) => ({
    id: `d-${text}`,
    scope,
    text,
    at,
  })
  const brief: Partial<RoleBrief> = {
    decisionRights: [right('independent', 'Choice of cranes'), right('team', 'Choice of ferries')],
  }
  const today = (
    ...decisions: [scope: 'independent' | 'team' | 'executive', text: string][]
  ): Partial<Profile> => ({
    decisions: decisions.map(([scope, text], i) => ({ id: `h${i}`, scope, text, at: own })),
  })
  const results = (person: Partial<Profile>) => run(brief, person).decisionRights.map(({ result }) => result)

  it('compare what the role decides with what the person decides, by scope', () => {
    expect(results(today(['independent', 'Choice of cranes'], ['independent', 'Choice of ferries']))).toEqual(
      ['held', 'held'],
    )
    expect(results(today(['team', 'Choice of cranes']))).toEqual(['held-elsewhere', 'not-held'])
    expect(results({})).toEqual(['not-assessed', 'not-assessed'])
    expect(results({ decisions: [] })).toEqual(['not-held', 'not-held'])
  })

  it('name the step up, and credit one step below as the policy says', () => {
    const result = run(brief, today(['team', 'Choice of cranes'], ['executive', 'Choice of ferries']))
    expect(result.decisionRights[0]?.stepUp).toContain('today you decide it with the team or board')
    expect(
      result.requirements.filter(({ section }) => section === 'decision-rights').map(({ credit }) => credit),
    ).toEqual([0.5, 0.5])
    const two = run(
      { decisionRights: [right('independent', 'Choice of cranes')] },
      today(['executive', 'Choice of cranes']),
    )
    expect(two.requirements.at(-1)).toMatchObject({ status: 'missing', credit: 0 })
  })
})

describe('tools', () => {
  const tool = (name: string, prevalences: ('common' | 'optional' | 'context-specific')[]) => ({
    category: null,
    name,
    alternatives: name.split(' / '),
    use: null,
    prevalence: prevalences.join(' / '),
    prevalences,
    at,
  })

  it('count only where they are marked Common, and any of the alternatives will do', () => {
    const brief = {
      tools: [
        tool('Winch / Hoist', ['common']),
        tool('Sonar', ['optional', 'context-specific']),
        tool('Radar', []),
      ],
    }
    const result = run(brief, { claims: [claim('Quay design', 4), claim('Hoist', null, { kind: 'tool' })] })
    const tools = result.requirements.filter(({ section }) => section === 'tools')
    expect(tools).toMatchObject([{ text: 'Winch / Hoist', status: 'met' }])
  })
})

describe('demand in postings', () => {
  const postings = (track: string) =>
    market(track, [{ name: 'Quay design', count: 18, percent: 90 }], { id: 'market', title: 'Harbour jobs' })
  const brief = role({ skills: [skill('Quay design'), skill('Dredging')] })
  const person = profile({ claims: [claim('Quay design', 4)] })

  it('raises the weight of what most postings ask for, with the sample size', () => {
    const result = assess(brief, person, context({ market: postings('harbour') }))
    // Factors 3 × 1.16 and 3 × 1: 3.48 ÷ 6.48 = 53.70 %.
    expect(result.requirements.map(({ weight }) => weight)).toEqual([53.7, 46.3])
    expect(result.requirements[0]?.demand).toEqual({
      percent: 90,
      count: 18,
      sample: 20,
      skill: 'Quay design',
      factor: 1.16,
    })
    expect(result.market).toEqual({ id: 'market', title: 'Harbour jobs', sample: 20 })
  })

  it('never speaks for another track', () => {
    const result = assess(brief, person, context({ market: postings('bakery') }))
    expect(result.requirements.map(({ weight, demand }) => [weight, demand])).toEqual([
      [50, null],
      [50, null],
    ])
    expect(result.market).toBeNull()
  })
})
