import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, DEFAULT_POLICY, explain, progress, rankRoles, team } from '../../src/assess/index.ts'
import type { Matcher } from '../../src/assess/matcher.ts'
import { explanationSchema, progressSchema, rankingSchema, teamSchema } from '../../src/model/index.ts'
import { anyProfile, anyRole } from './arbitraries.ts'
import { claim, context, kpi, profile, role, skill, target } from './make.ts'
import { matchByName } from './name-matcher.ts'

const harbour = role({
  skills: [skill('Quay design'), skill('Dredging', { importance: 'important' }), skill('Cranes')],
})
const person = (levels: Record<string, number>, name = 'Test Person') =>
  profile({ name, claims: Object.entries(levels).map(([skillName, level]) => claim(skillName, level)) })
const run = (levels: Record<string, number>, name?: string) =>
  assess(harbour, person(levels, name), context())

describe('ranking', () => {
  const roles = [
    role({ id: 'mate', tier: 'architect', rank: 1, skills: [skill('Rope work')] }),
    role({ id: 'captain', tier: 'senior', rank: 2, skills: [skill('Rope work'), skill('Quay design')] }),
    role({
      id: 'admiral',
      tier: 'principal',
      rank: 3,
      skills: [skill('Quay design'), skill('Sea law'), skill('Fleets')],
    }),
    role({ id: 'baker', track: 'bakery', skills: [skill('Bread', { group: 'soft', kind: 'soft' })] }),
    role({ id: 'cook', track: 'galley', skills: [] }),
  ]
  const someone = {
    ...person({ 'Rope work': 5, 'Quay design': 3 }),
    current: { title: null, track: 'harbour', tier: 'senior' },
  }
  const result = rankRoles(roles, [], someone, context())

  it('has the published shape', () => {
    expect(rankingSchema.parse(result)).toEqual(result)
  })

  it('puts next steps first, then what one is, then what lies below', () => {
    expect(result.roles.map(({ role: { id }, relation }) => [id, relation])).toEqual([
      ['admiral', 'next'],
      ['captain', 'current'],
      ['mate', 'below'],
    ])
  })

  it('says why a role was left out', () => {
    expect(result.leftOut).toEqual([
      { id: 'baker', title: 'Harbour Architect', reason: expect.stringContaining('says nothing') },
      { id: 'cook', title: 'Harbour Architect', reason: expect.stringContaining('names nothing') },
    ])
  })

  it('names the biggest gaps and what the next verdict takes', () => {
    expect(result.roles[0]?.gaps.map(({ text }) => text)).toEqual(['Sea law', 'Fleets', 'Quay design'])
    expect(result.roles[0]?.toNextVerdict).toMatchObject({ goal: 'BUILDING', requirements: 1 })
  })

  it('is by readiness where nothing is said of the current role, whatever the order given', () => {
    const open = { ...someone, current: { title: null, track: null, tier: null } }
    const ids = (list: typeof roles) => rankRoles(list, [], open, context()).roles.map((one) => one.role.id)
    expect(ids(roles)).toEqual(['mate', 'captain', 'admiral'])
    expect(ids(roles.toReversed())).toEqual(ids(roles))
  })
})

describe('progress', () => {
  it('tells what moved, and that it was the person', () => {
    const before = run({ 'Quay design': 2, Dredging: 3, Cranes: 2 })
    const after = run({ 'Quay design': 4, Dredging: 2, Cranes: 2 })
    const found = progress(before, after)
    expect(progressSchema.parse(found)).toEqual(found)
    expect(found.changed).toEqual({ person: true, role: false, policy: false, market: false })
    expect(found.gained.map(({ text }) => text)).toEqual(['Quay design'])
    expect(found.lost.map(({ text }) => text)).toEqual(['Dredging'])
    expect(found.stillOpen.map(({ text }) => text)).toEqual(['Cranes'])
    expect(found.score).toMatchObject({ byOthers: 0, byPerson: found.score.change })
  })

  it('tells a change of the role from one of the person', () => {
    const someone = person({ 'Quay design': 4, Dredging: 3, Cranes: 4 })
    const before = assess(harbour, someone, context())
    const harder = role({ skills: [...harbour.skills, skill('Sea law')] })
    const found = progress(before, assess(harder, someone, context()))
    expect(found.changed).toMatchObject({ person: false, role: true })
    expect(found.added.map(({ text }) => text)).toEqual(['Sea law'])
    expect(found.score).toMatchObject({ byPerson: 0 })
    expect(found.score.byOthers).toBeLessThan(0)
    expect(progress(assess(harder, someone, context()), before).removed.map(({ text }) => text)).toEqual([
      'Sea law',
    ])
  })

  it('gives the person no part of a change while the profile is the same', () => {
    const someone = person({ 'Quay design': 2, Dredging: 3, Cranes: 2 })
    const before = assess(harbour, someone, context())
    const blind: Matcher = (asked, claims) => matchByName(asked, claims.slice(0, 2))
    const found = progress(before, assess(harbour, someone, context({ match: blind })))
    expect(found.score.change).toBeLessThan(0)
    expect(found.score).toMatchObject({ byPerson: 0, byOthers: found.score.change })
  })

  it('tells a change of the policy, and of strictness', () => {
    const someone = person({ 'Quay design': 4, Dredging: 3 })
    const other = { ...DEFAULT_POLICY, importance: { ...DEFAULT_POLICY.importance, important: 3 } }
    const before = assess(harbour, someone, context())
    const weighed = assess(harbour, someone, context({ policy: other, policyIsCustom: true }))
    expect(progress(before, weighed).changed).toEqual({
      person: false,
      role: false,
      policy: true,
      market: false,
    })
    expect(progress(before, assess(harbour, someone, context({ strict: true }))).changed.policy).toBe(true)
  })

  it('is no change where a file was moved or its lines shifted', () => {
    const moved = role({
      skills: harbour.skills.map((one) => ({ ...one, at: { file: 'elsewhere.md', line: one.at.line + 5 } })),
    })
    const someone = person({ 'Quay design': 4 })
    const found = progress(assess(harbour, someone, context()), assess(moved, someone, context()))
    expect(found.changed).toMatchObject({ role: false, person: false })
  })

  it('splits the change of the score without a rest', () => {
    fc.assert(
      fc.property(anyRole, anyRole, anyProfile, anyProfile, (roleA, roleB, a, b) => {
        const found = progress(assess(roleA, a, context()), assess(roleB, b, context()))
        const { change, byPerson, byOthers } = found.score
        if (change === null || byPerson === null || byOthers === null) return
        expect(Math.round((byPerson + byOthers) * 100)).toBe(Math.round(change * 100))
      }),
    )
  })
})

describe('team', () => {
  const ada = run({ 'Quay design': 4, Dredging: 3, Cranes: 1 }, 'Ada')
  const bo = run({ 'Quay design': 5, Dredging: 1, Cranes: 2 }, 'Bo')
  const cy = run({ Cranes: 4, Dredging: 3 }, 'Cy')
  const result = team([ada, bo], { joiners: [cy] })

  it('shows what is covered, hangs on one person, or is met by nobody, and who is nearest', () => {
    expect(teamSchema.parse(result)).toEqual(result)
    expect(
      result.requirements.map(({ text, state, nearest }) => [text, state, nearest?.name ?? null]),
    ).toEqual([
      ['Quay design', 'covered', null],
      ['Dredging', 'single', null],
      ['Cranes', 'open', 'Bo'],
    ])
    expect(result.people.map(({ name, onlyThey }) => [name, onlyThey])).toEqual([
      ['Ada', ['dredging']],
      ['Bo', []],
    ])
  })

  it('shows what a leaver takes and a joiner brings', () => {
    expect(result.leavers.map(({ name, lost }) => [name, lost])).toEqual([
      ['Ada', ['dredging']],
      ['Bo', []],
    ])
    expect(result.joiners).toMatchObject([{ name: 'Cy', fills: ['cranes'], backs: ['dredging'] }])
  })

  it('shares out the whole role, with any of its members', () => {
    for (const { covered, single, open, unknown } of [
      result.coverage,
      ...result.leavers.map((one) => one.coverage),
    ]) {
      expect(Math.round((covered + single + open + unknown) * 100)).toBe(10_000)
    }
  })

  it('names nobody where asked not to, and tells namesakes apart', () => {
    const hidden = JSON.stringify(team([ada, bo], { anonymous: true, joiners: [cy] }))
    expect(hidden).not.toMatch(/Ada|Bo\b|Cy/)
    expect(hidden).toContain('Person C')
    expect(team([ada, ada]).people.map(({ name }) => name)).toEqual(['Ada', 'Ada (2)'])
  })

  it('gives letters by score where names are left out, so that the order of the files tells nothing', () => {
    const one = team([bo, ada], { anonymous: true })
    expect(one).toEqual(team([ada, bo], { anonymous: true }))
    expect(one.people.map(({ readiness }) => readiness.score)).toEqual(
      [ada, bo].map(({ readiness }) => readiness.score).sort((a, b) => (b ?? 0) - (a ?? 0)),
    )
  })

  it('does not take what nobody was asked for as open', () => {
    const blank = assess(harbour, profile({ claims: [claim('Winch', 3, { kind: 'tool' })] }), context())
    expect(team([blank]).requirements.map(({ state }) => state)).toEqual(['unknown', 'unknown', 'unknown'])
  })
})

describe('explain', () => {
  const brief = role({
    skills: harbour.skills,
    kpis: [kpi('Berth use', target({ raw: '80%+', comparator: '>=', value: 80, unit: 'percent' }))],
  })
  const someone = profile({
    claims: [
      claim('Quay design', 3, {
        at: { file: 'profile.yaml', line: 12 },
        evidence: [{ what: 'Built the pier', date: 2025 }],
      }),
    ],
  })
  const assessment = assess(brief, someone, context())

  it('leads from the claim to the points, every line with its source', () => {
    const found = explain(assessment, DEFAULT_POLICY, 'quay design')
    if (found.kind !== 'found') throw new Error('not found')
    expect(explanationSchema.parse(found.explanation)).toEqual(found.explanation)
    const [requirement] = found.explanation.requirements
    expect(requirement?.lines.map(({ step, text, at }) => [step, text, at?.line ?? null])).toEqual([
      ['asked', '“Quay design”: critical, level 4 by policy', 10],
      ['claim', '“Quay design” (skill, level 3)', 12],
      ['match', 'same-words: “Quay design” says the same words', 12],
      ['evidence', 'Built the pier (2025)', 12],
      ['proficiency', 'level 3 over what is covered', 12],
      ['credit', 'coverage 1 × level 3 ÷ 4 expected = 0.75', 12],
      ['weight', 'section 77.78 × 3 ÷ 8 = 29.17 of 100; 3 is the weight of critical', 10],
      [
        'points',
        '37.50 possible (its weight 29.17 and its part of what is not assessed) × credit 0.75 = 28.13 earned',
        null,
      ],
    ])
  })

  it('finds requirements by id, text or part of it; score gives the sums alone; nothing gives all', () => {
    const ids = (query: string | null) => {
      const found = explain(assessment, DEFAULT_POLICY, query)
      return found.kind === 'found' ? found.explanation.requirements.map(({ id }) => id) : found.nearest
    }
    expect(ids('quay-design')).toEqual(['quay-design'])
    expect(ids('DRED')).toEqual(['dredging'])
    expect(ids('score')).toEqual([])
    expect(ids(null)).toHaveLength(4)
    expect(explain(assessment, DEFAULT_POLICY, 'dregding')).toEqual({
      kind: 'unknown',
      nearest: ['Dredging'],
    })
  })

  it('states the score as the sum it is', () => {
    fc.assert(
      fc.property(anyRole, anyProfile, (someRole, anyone) => {
        const result = assess(someRole, anyone, context())
        const found = explain(result, DEFAULT_POLICY, 'score')
        if (found.kind !== 'found' || result.readiness.score === null) return
        const [sum = '', total] = found.explanation.sum.split(' = ')
        const added = sum.split(' + ').reduce((all, part) => all + Math.round(Number(part) * 100), 0)
        expect(added).toBe(Math.round(Number(total) * 100))
        expect(added).toBe(Math.round(result.readiness.score * 100))
      }),
    )
  })
})
