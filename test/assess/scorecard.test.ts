import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/index.ts'
import type { Claim, RoleBrief } from '../../src/model/index.ts'
import { type Link, matchByLinks } from './links.ts'
import { claim, context, kpi, profile, role, skill, tool } from './make.ts'

const at = (line: number) => ({ file: 'brief.md', line })

type Dimension = readonly [dimension: string, bar?: string | null, weight?: number | null]

const hiring = (dimensions: readonly Dimension[]): RoleBrief['hiring'] => ({
  signals: [],
  assess: [],
  exercises: [],
  strong: [],
  weak: [],
  redFlags: [],
  scorecard: dimensions.map(([dimension, bar = null, weight = null], i) => ({
    dimension,
    bar,
    weight,
    at: at(90 + i),
  })),
})

const SKILLS = [skill('Sails'), skill('Ropes', { importance: 'important' }), skill('Law')]

/** The dimensions of a scorecard for somebody whose claims say the same words as the skills. */
function dimensions(
  card: readonly Dimension[],
  links: readonly Link[],
  claims: readonly Claim[] = [claim('Sails', 4), claim('Ropes', 0), claim('Law', 2)],
  change: Partial<RoleBrief> = {},
) {
  const brief = role({ skills: SKILLS, hiring: hiring(card), ...change })
  const named = [...brief.skills, ...brief.tools].map(({ name }) => ({ asked: name, said: name }))
  return assess(
    brief,
    profile({ claims: [...claims] }),
    context({ match: matchByLinks([...named, ...links]) }),
  ).dimensions
}
const ids = (...given: Parameters<typeof dimensions>) =>
  dimensions(...given).map(({ requirementIds }) => requirementIds)

describe('a dimension of the interview scorecard', () => {
  it('scores the share of points earned of its requirements, with its weight and line', () => {
    const craft = [
      { asked: 'Craft', said: 'Sails' },
      { asked: 'Craft', said: 'Ropes' },
    ]
    // 3 and 2 of 8 parts; all of the one and nothing of the other.
    expect(dimensions([['Craft', null, 30], ['Charm']], craft)).toEqual([
      { dimension: 'Craft', weight: 30, score: 60, requirementIds: ['sails', 'ropes'], at: at(90) },
      { dimension: 'Charm', weight: null, score: null, requirementIds: [], at: at(91) },
    ])
  })

  it('counts what is earned in part, to two decimals', () => {
    const all = ['Sails', 'Ropes', 'Law'].map((said) => ({ asked: 'Craft', said }))
    const claims = [claim('Sails', 1), claim('Ropes', 1), claim('Law', 0)]
    // A quarter of 37.50, a third of 25.00: 9.38 and 8.33 of 100.
    expect(dimensions([['Craft']], all, claims)[0]?.score).toBe(17.71)
  })

  it('has no score where nothing of it is assessed', () => {
    const use = { kpis: [kpi('Berth use', null)] }
    const found = dimensions([['Results']], [{ asked: 'Results', said: 'Berth use' }], undefined, use)
    expect(found).toMatchObject([{ score: null, requirementIds: ['kpi-berth-use'] }])
  })

  it('may share a requirement with another', () => {
    const links = ['Craft', 'Charm'].map((asked) => ({ asked, said: 'Law' }))
    expect(ids([['Craft'], ['Charm']], links)).toEqual([['law'], ['law']])
  })

  it('is there as often as the scorecard has it, and none where a role has no scorecard', () => {
    expect(dimensions([], [])).toEqual([])
    expect(dimensions([], [], undefined, { hiring: null })).toEqual([])
  })

  it('never holds a tool: nobody is interviewed for one', () => {
    const winch = { tools: [tool('Winch')] }
    const links = [
      { asked: 'Craft', said: 'Winch' },
      { asked: 'Winch', said: 'Craft' },
      { asked: 'Craft', said: 'Law' },
    ]
    const claims = [claim('Winch', 3, { kind: 'tool' as const }), claim('Law', 4)]
    expect(dimensions([['Craft']], links, claims, winch)).toMatchObject([
      { score: 100, requirementIds: ['law'] },
    ])
  })
})

describe('what belongs to a dimension', () => {
  const ahead = (change: Partial<Link>): Link => ({
    asked: 'Craft',
    said: 'Law',
    label: 'partial',
    ...change,
  })
  const back = (change: Partial<Link>): Link => ({ asked: 'Law', said: 'Craft', label: 'partial', ...change })

  it.each([
    ['what its name asks for in full', [ahead({ label: 'full', score: 0.1 })], true],
    ['what asks for its name in full', [back({ label: 'full', score: 0.1 })], true],
    ['a full match by a broader term', [ahead({ label: 'full', score: 0.1, how: 'includes' })], true],
    ['a part of it, with enough certainty', [ahead({ score: 0.8 })], true],
    ['a part of it, with less', [ahead({ score: 0.79 })], false],
    ['a part of it by a broader term', [ahead({ score: 1, how: 'includes' })], false],
    ['what it is a part of, with more certainty', [back({ score: 0.93 })], true],
    ['what it is a part of, with less', [back({ score: 0.92 })], false],
    ['what it is a part of by a broader term', [back({ score: 1, how: 'includes' })], false],
    ['what matches both ways, however weakly', [ahead({ score: 0.1 }), back({ score: 0.1 })], true],
    ['nothing that no word links', [], false],
  ])('is %s', (_, links, belongs) => {
    expect(ids([['Craft']], links)).toEqual([belongs ? ['law'] : []])
  })

  it('is also found by each thing that meets its bar, between commas and semicolons', () => {
    const card: Dimension[] = [['Craft', 'knows sea rules, ; mends nets;ties knots ']]
    const by = (said: string) => ids(card, [{ asked: 'Law', said }])
    expect(['knows sea rules', 'mends nets', 'ties knots', 'Craft'].map(by)).toEqual([
      [['law']],
      [['law']],
      [['law']],
      [['law']],
    ])
    expect(['', ' ', 'knows sea rules, ; mends nets;ties knots '].map(by)).toEqual([[[]], [[]], [[]]])
  })

  it('is looked for by the bar of its own dimension only', () => {
    const card: Dimension[] = Array.from({ length: 12 }, (_, i) => [`Part ${i}`, `bar ${i}`])
    const found = ids(card, [
      { asked: 'Law', said: 'bar 1' },
      { asked: 'Sails', said: 'bar 11' },
      { asked: 'Part 2', said: 'Ropes' },
    ])
    expect([found[1], found[2], found[11]]).toEqual([['law'], ['ropes'], ['sails']])
    expect(found.flat()).toHaveLength(3)
  })
})
