import { describe, expect, it } from 'vitest'
import { assess, DEFAULT_POLICY } from '../../src/assess/index.ts'
import type { Policy, Tool } from '../../src/model/index.ts'
import { claim, context, kpi, profile, role, skill } from './make.ts'
import { market } from './market.ts'

const at = { file: 'brief.md', line: 70 }
const tool = (name: string, alternatives: string[], ...prevalences: Tool['prevalences']): Tool => ({
  category: null,
  name,
  alternatives,
  use: null,
  prevalence: prevalences.join(' / '),
  prevalences,
  at,
})

describe('what carries points', () => {
  it('is every skill in the section of its group, whatever the group is called', () => {
    const skills = [
      skill('A', { group: 'required' }),
      skill('B', { group: 'must-have' }),
      skill('C', { group: 'preferred' }),
      skill('D', { group: 'good-to-have' }),
      skill('E', { group: 'advanced' }),
      skill('F', { group: 'emerging' }),
      skill('G', { group: 'required', kind: 'soft' }),
    ]
    const found = assess(role({ skills }), profile(), context()).requirements
    expect(found.map(({ text, section }) => [text, section])).toEqual([
      ['A', 'must-have'],
      ['B', 'must-have'],
      ['C', 'good-to-have'],
      ['D', 'good-to-have'],
      ['E', 'advanced'],
      ['F', 'emerging'],
      ['G', 'soft'],
    ])
  })

  it('is a tool only where it is marked Common and nothing else', () => {
    const tools = [
      tool('Winch', ['Winch'], 'common'),
      tool('Radar', ['Radar'], 'common', 'optional'),
      tool('Sonar', ['Sonar']),
      tool('Lamp', [], 'common'),
    ]
    const claims = [claim('Lamp', null, { kind: 'tool' })]
    const found = assess(role({ skills: [], tools }), profile({ claims }), context()).requirements
    expect(found.map(({ id, status }) => [id, status])).toEqual([
      ['tool-winch', 'missing'],
      ['tool-lamp', 'met'],
    ])
  })

  it('has an id of its own, even where a name has no letters or is the same as another', () => {
    const brief = role({
      skills: [skill('Sails'), skill('Sails'), skill('Sails')],
      tools: [tool('→', ['→'], 'common'), tool('↑', ['↑'], 'common')],
    })
    expect(assess(brief, profile(), context()).requirements.map(({ id }) => id)).toEqual([
      'sails',
      'sails-2',
      'sails-3',
      'tool-unnamed',
      'tool-unnamed-2',
    ])
  })
})

describe('the level expected', () => {
  const skills = (['critical', 'important', 'optional', 'contextual'] as const).map((importance) =>
    skill(importance, { importance }),
  )
  const levels = (tier: string | null, policy = DEFAULT_POLICY) =>
    assess(role({ tier, skills }), profile(), context({ policy })).requirements.map(
      ({ expected }) => expected,
    )

  it.each([
    ['architect', [3, 3, 2, 1]],
    ['senior', [4, 3, 2, 1]],
    [null, [4, 3, 2, 1]],
    // A name that every object has is no tier of the policy.
    ['constructor', [4, 3, 2, 1]],
  ])('of tier %s goes by importance', (tier, expected) => {
    expect(levels(tier)).toEqual(expected)
  })

  it('is the brief’s where it states one, and 1 where it states 0', () => {
    const brief = role({ skills: [skill('Sails', { expected: 2 }), skill('Ropes', { expected: 0 })] })
    const claims = [claim('Sails', 2), claim('Ropes', 1)]
    expect(assess(brief, profile({ claims }), context()).requirements).toMatchObject([
      { expected: 2, expectedStated: true, status: 'met' },
      {
        expected: 0,
        expectedStated: true,
        status: 'met',
        arithmetic: expect.stringContaining('level 1 of 1'),
      },
    ])
  })
})

describe('weights', () => {
  const weightsOf = (policy: Partial<Policy>, ...given: Parameters<typeof role>) =>
    assess(role(...given), profile(), context({ policy: { ...DEFAULT_POLICY, ...policy } }))

  it('are shared out alike where all of them are nothing', () => {
    const nothing = { critical: 0, important: 0, optional: 0, contextual: 0 }
    const skills = [skill('Sails'), skill('Ropes', { importance: 'optional' }), skill('Law')]
    const found = weightsOf({ importance: nothing }, { skills })
    expect(found.requirements.map(({ weight }) => weight)).toEqual([33.34, 33.33, 33.33])
  })

  it('of a section may be nothing; it then has no share of the score, and its own percentages are 0', () => {
    const sections = { ...DEFAULT_POLICY.sections, emerging: 0 }
    const skills = [skill('Sails'), skill('Ropes', { group: 'emerging' })]
    const brief = role({ skills })
    const result = assess(
      brief,
      profile({ claims: [claim('Sails', 4)] }),
      context({ policy: { ...DEFAULT_POLICY, sections } }),
    )
    expect(result.readiness).toMatchObject({ score: 100, low: 100, high: 100 })
    expect(result.sections[1]).toMatchObject({ id: 'emerging', weight: 0, score: null, low: 0, high: 0 })
  })

  it('give what is left over to the largest remainders, the earlier of two equal ones first', () => {
    // 35, 10 and 5 of 50 for the sections; 7,000 ÷ 3 and 2,000 ÷ 3 leave one and two hundredths.
    const found = weightsOf(
      {},
      {
        skills: ['A', 'B', 'C'].map((name) => skill(name)),
        kpis: ['D', 'E', 'F'].map((name) => kpi(name, null)),
        tools: [tool('Winch', ['Winch'], 'common')],
      },
    )
    expect(found.requirements.map(({ weight }) => weight)).toEqual([
      23.34, 23.33, 23.33, 6.67, 6.67, 6.66, 10,
    ])
  })
})

describe('demand', () => {
  const skills = [skill('Sails'), skill('Ropes: knots, splices', { id: 'ropes' }), skill('Law')]
  const demand = (postings: Parameters<typeof market>[1], policy = DEFAULT_POLICY) =>
    assess(
      role({ skills }),
      profile(),
      context({ policy, market: market('harbour', postings) }),
    ).requirements.map((one) => one.demand?.factor ?? null)

  it.each([
    ['ninety of a hundred', [{ name: 'Sails', percent: 90 }], [1.16, null, null]],
    ['half of them', [{ name: 'Sails', percent: 50 }], [1, null, null]],
    ['none of them', [{ name: 'Sails', percent: 0 }], [0.8, null, null]],
    ['more than all, which is all', [{ name: 'Sails', percent: 140 }], [1.2, null, null]],
    ['a number nobody states', [{ name: 'Sails', percent: null, count: 5 }], [null, null, null]],
    ['what stands for a part only', [{ name: 'Knots', percent: 90 }], [null, null, null]],
    ['what has it as a part only', [{ name: 'Trade: law, customs', percent: 90 }], [null, null, null]],
    ['what names its head', [{ name: 'Ropes', percent: 90 }], [null, 1.16, null]],
    [
      'two postings, the closer one',
      [
        { name: 'Law: sails, ropes', percent: 90 },
        { name: 'Law', percent: 10 },
      ],
      [null, null, 0.84],
    ],
  ] as const)('of %s', (_, postings, factors) => {
    expect(demand(postings)).toEqual(factors)
  })

  it('never makes a weight negative', () => {
    const policy = { ...DEFAULT_POLICY, demand: { neutral: 1, slope: 2 } }
    expect(demand([{ name: 'Sails', percent: 0 }], policy)).toEqual([0, null, null])
  })
})
