import { describe, expect, it } from 'vitest'
import { assess, rankRoles, team } from '../../src/assess/index.ts'
import { claim, context, profile, role, skill } from './make.ts'
import { market } from './market.ts'

const harbour = role({ skills: [skill('Sails'), skill('Ropes'), skill('Law')] })
const of = (name: string, levels: Record<string, number>, brief = harbour) =>
  assess(
    brief,
    profile({ name, claims: Object.entries(levels).map(([one, level]) => claim(one, level)) }),
    context(),
  )
const silent = assess(harbour, profile({ name: 'Silent Sam' }), context())

describe('a team', () => {
  it('has a member', () => {
    expect(() => team([])).toThrow('at least one member')
  })

  it('of one is covered by nobody else', () => {
    const found = team([of('Una', { Sails: 4, Ropes: 1 })])
    expect(found.requirements.map(({ state }) => state)).toEqual(['single', 'open', 'open'])
    expect(found.people[0]?.onlyThey).toEqual(['sails'])
    expect(found.coverage).toEqual({ covered: 0, single: 33.34, open: 66.66, unknown: 0 })
    // Nobody is left who was asked.
    expect(found.leavers).toEqual([
      { name: 'Una', coverage: { covered: 0, single: 0, open: 0, unknown: 100 }, lost: ['sails'] },
    ])
  })

  it('names who is nearest to what nobody meets, and nobody where none has begun', () => {
    const found = team([
      of('Una', { Sails: 1, Ropes: 4 }),
      of('Dos', { Sails: 3, Ropes: 4 }),
      of('Tri', { Sails: 2 }),
    ])
    expect(found.requirements.map(({ state, nearest }) => [state, nearest])).toEqual([
      ['open', { name: 'Dos', credit: 0.75 }],
      ['covered', null],
      ['open', null],
    ])
    expect(found.requirements[0]?.people).toEqual([
      { status: 'partial', credit: 0.25, proficiency: 1 },
      { status: 'partial', credit: 0.75, proficiency: 3 },
      { status: 'partial', credit: 0.5, proficiency: 2 },
    ])
  })

  it('does not take what somebody was never asked for as missing', () => {
    const shorter = role({ skills: [skill('Sails')] })
    const found = team([of('Una', { Sails: 4, Ropes: 4 }), of('Dos', { Sails: 4 }, shorter)])
    expect(found.requirements.map(({ state, people }) => [state, people[1]?.status])).toEqual([
      ['covered', 'met'],
      ['single', 'not-assessed'],
      ['open', 'not-assessed'],
    ])
    expect(found.requirements[1]?.people[1]).toEqual({ status: 'not-assessed', credit: 0, proficiency: null })
  })

  it('tells apart who shares a name, joiners too', () => {
    const [one, two] = [of('Una', { Sails: 4 }), of('Una', { Ropes: 4 })]
    const found = team([one, two], { joiners: [of('Una', { Law: 4, Sails: 4 })] })
    expect(found.people.map(({ name }) => name)).toEqual(['Una', 'Una (2)'])
    expect(found.joiners).toEqual([
      {
        name: 'Una (3)',
        coverage: { covered: 33.34, single: 66.66, open: 0, unknown: 0 },
        fills: ['law'],
        backs: ['sails'],
      },
    ])
  })

  it('without names puts who has no score last, and goes on with two letters after Z', () => {
    const many = Array.from({ length: 27 }, (_, i) => of(`Member ${i}`, { Sails: i % 5 }))
    const found = team([silent, ...many], { anonymous: true, joiners: [silent, of('Una', { Sails: 1 })] })
    const names = found.people.map(({ name }) => name)
    expect([names[0], names[25], names[26], names[27]]).toEqual([
      'Person A',
      'Person Z',
      'Person AA',
      'Person AB',
    ])
    expect(found.people.at(-1)?.readiness.score).toBeNull()
    expect(found.joiners.map(({ name, fills }) => [name, fills])).toEqual([
      ['Person AC', []],
      ['Person AD', []],
    ])
  })
})

describe('roles in order', () => {
  const person = profile({ claims: [claim('Sails', 2)] })
  const named = (id: string, change: Parameters<typeof role>[0] = {}) =>
    role({ id, skills: [skill('Sails')], ...change })

  it('that are as near as each other go by id', () => {
    const ids = (list: readonly string[]) =>
      rankRoles(
        list.map((id) => named(id)),
        [],
        person,
        context(),
      ).roles.map((one) => one.role.id)
    expect(ids(['cook', 'baker', 'admiral'])).toEqual(['admiral', 'baker', 'cook'])
    const out = rankRoles(
      [named('b', { skills: [] }), named('a', { skills: [] })],
      [],
      person,
      context(),
    ).leftOut
    expect(out.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it.each([
    ['harbour', 'senior', 3, 'next'],
    ['harbour', 'senior', 2, 'next'],
    ['harbour', 'senior', 1, 'below'],
    ['harbour', 'senior', null, 'next'],
    ['harbour', 'retired', 1, 'next'],
    ['galley', 'senior', 1, 'next'],
    [null, 'senior', 1, 'next'],
    ['harbour', null, 1, 'next'],
  ] as const)('who is on track %s at %s has before them what ranks %s: %s', (track, tier, rank, relation) => {
    const other = named('other', { tier: 'other', rank })
    const own = named('own', { tier: 'senior', rank: 2 })
    const someone = { ...person, current: { title: null, track, tier } }
    const found = rankRoles([other, own], [], someone, context()).roles.find((one) => one.role.id === 'other')
    expect(found?.relation).toBe(relation)
  })

  it('are each weighed with the postings of their own track', () => {
    const skills = [skill('Sails'), skill('Ropes')]
    const roles = ['harbour', 'galley', null].map((track) => role({ id: `on-${track}`, track, skills }))
    const markets = [
      market(null, [{ name: 'Ropes', percent: 90 }]),
      market('harbour', [{ name: 'Sails', percent: 90 }]),
      market('galley', [{ name: 'Sails', percent: 10 }]),
    ]
    const someone = profile({ claims: [claim('Sails', 4), claim('Ropes', 0)] })
    const scores = rankRoles(roles, markets, someone, context()).roles.map((one) => [
      one.role.id,
      one.readiness.score,
    ])
    // 1.16 ÷ 2.16, 1 ÷ 2 and 0.84 ÷ 1.84.
    expect(scores).toEqual([
      ['on-harbour', 53.7],
      ['on-null', 50],
      ['on-galley', 45.65],
    ])
  })

  it('show what the next verdict takes, the gaps by what is at stake, and the step to begin with', () => {
    const brief = named('captain', {
      skills: [
        skill('Sails'),
        skill('Ropes', { importance: 'optional' }),
        skill('Law', { importance: 'important' }),
        skill('Tides'),
      ],
    })
    const [found] = rankRoles([brief], [], person, context()).roles
    // Closing Tides alone reaches 50. A step of it is worth as much as one of Sails, and begins lower.
    expect(found).toMatchObject({
      verdict: 'EARLY',
      readiness: { score: 16.67 },
      holds: ['Sails', 'Tides'],
      toNextVerdict: { goal: 'BUILDING', requirements: 1 },
      nextStep: expect.stringMatching(/^Begin with Tides: level 1 /),
    })
    // 3, 1, 2 and 3 of 9 parts; half of the first is earned.
    expect(found?.gaps.map(({ text, kind, atStake }) => [text, kind, atStake])).toEqual([
      ['Tides', 'missing', 33.33],
      ['Law', 'missing', 22.22],
      ['Sails', 'below-proficiency', 16.67],
    ])
    const ready = rankRoles(
      [brief],
      [],
      profile({ claims: ['Sails', 'Ropes', 'Law', 'Tides'].map((one) => claim(one, 5)) }),
      context(),
    )
    expect(ready.roles[0]).toMatchObject({
      verdict: 'READY',
      toNextVerdict: null,
      nextStep: null,
      gaps: [],
      holds: [],
    })
  })
})

describe('the work of a team', () => {
  /** How often requirements of an assessment are looked at for a team of so many people and as many joiners. */
  const looks = (people: number): number => {
    let count = 0
    const watched = (i: number) => {
      const one = of(`Person ${i}`, { Sails: (i % 4) + 1, Ropes: 4 })
      const { requirements } = one
      return Object.defineProperty({ ...one }, 'requirements', {
        get: () => {
          count += 1
          return requirements
        },
      })
    }
    const list = Array.from({ length: people }, (_, i) => watched(i))
    team(list.slice(0, people / 2), { joiners: list.slice(people / 2) })
    return count
  }

  it('grows with the people, not with their square', () => {
    expect(looks(160)).toBeLessThan(2.5 * looks(80))
  })
})
