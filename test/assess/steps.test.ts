import { describe, expect, it } from 'vitest'
import { assess, DEFAULT_POLICY, type PlanOptions, parseWhatIf, plan } from '../../src/assess/index.ts'
import type { Policy, Profile, RoleBrief } from '../../src/model/index.ts'
import { achievement, claim, context, kpi, profile, role, skill, target, tool } from './make.ts'

const at = { file: 'brief.md', line: 60 }
const planned = (
  brief: Partial<RoleBrief>,
  person: Partial<Profile>,
  options: PlanOptions = {},
  strict = false,
) => plan(role(brief), profile(person), context({ strict }), options)
const actions = (...given: Parameters<typeof planned>) => planned(...given).steps.map(({ action }) => action)

describe('what a step says', () => {
  it('of a skill that is missing, begun, or not covered', () => {
    const skills = [
      skill('Sails', { importance: 'optional' }),
      skill('Ropes', { importance: 'important' }),
      skill('Harbours: anchors, berths, cranes, docks, ferries', { id: 'h', importance: 'contextual' }),
    ]
    const told = actions({ skills }, { claims: [claim('Ropes', 2), claim('Anchors', 1)] })
    expect(told).toEqual([
      'Raise Ropes to level 3 (works alone)',
      'Begin with Sails: level 1 (knows what it is and when it is used); level 2 is what the role needs',
      'Cover the rest of Harbours at level 1: berths, cranes, docks, ferries',
      'Raise Sails to level 2 (works with guidance)',
    ])
  })

  it('names three of many parts, and counts the others', () => {
    const skills = [
      skill('Harbours: anchors, berths, cranes, docks, ferries, gates', { importance: 'contextual' }),
    ]
    expect(actions({ skills }, { claims: [claim('Anchors', 1)] })).toEqual([
      'Cover the rest of Harbours at level 1: berths, cranes, docks and 2 more',
    ])
  })

  it('of a tool, whose level is the one expected', () => {
    const told = actions(
      { skills: [], tools: [tool('Winch')] },
      { claims: [claim('Sonar', 3, { kind: 'tool' })] },
    )
    expect(told).toEqual(['Build up Winch: level 3 (works alone)'])
  })

  it('of a KPI that nothing was shown for, shown in words, or short, with its target where there is one', () => {
    const aim = target({ raw: '80%+', comparator: '>=', value: 80, unit: 'percent' })
    const kpis = [kpi('Berth use', aim), kpi('Crane use', aim), kpi('Dock use', aim), kpi('Gate use', null)]
    const achievements = [
      achievement('Crane use', { value: 'better' }),
      achievement('Dock use', { value: '40 %' }),
    ]
    expect(actions({ skills: [], kpis }, { achievements }).toSorted()).toEqual([
      'Bring Dock use to its target (target: 80%+)',
      'Measure Berth use and bring it to its target (target: 80%+)',
      'Measure Gate use and bring it to its target',
      'Put Crane use into figures that compare with the target (target: 80%+)',
    ])
  })

  it('of a decision that is not held, or held with less authority', () => {
    const decisionRights = ['cranes', 'rope'].map((what) => ({
      id: `d-${what}`,
      scope: 'team' as const,
      text: `Choice of ${what}`,
      at,
    }))
    const decisions = [{ id: 'h', scope: 'manager' as const, text: 'Choice of rope', at }]
    expect(actions({ skills: [], decisionRights }, { decisions })).toEqual([
      'Come to hold this decision: Choice of cranes (today not named; in the role you decide it with the team or board)',
      "Come to hold this decision: Choice of rope (today you propose it for a manager's approval; in the role you decide it with the team or board)",
    ])
  })

  it('of what only lacks evidence, or only a note tells of', () => {
    const skills = [skill('Sails'), skill('Ropes: knots, splices')]
    const claims = [claim('Sails', 4), claim('Ropes', null, { kind: 'highlight' })]
    const { steps } = planned({ skills }, { claims: [...claims, claim('Law', 1)] }, {}, true)
    expect(
      steps.map(({ action, from, to, closes, steps: effort }) => [action, from, to, closes, effort]),
    ).toEqual([
      ['Show evidence for Sails', 4, 4, true, 1],
      // A note earns a half, and half of that without evidence: level 1 of 4, three steps short, and one for evidence.
      ['State your level in Ropes under skills, with evidence; level 4 is expected', 1, 4, true, 4],
    ])
  })
})

describe('when a step is done', () => {
  it('is counted from the months before it, and beyond the third lies beyond', () => {
    const skills = [skill('Sails', { expected: 5 })]
    const { steps } = planned({ skills }, { claims: [claim('Law', 1)] })
    expect(steps.map(({ to, months, phase }) => [to, months, phase])).toEqual([
      [1, 0.5, '30 days'],
      [2, 1, '60 days'],
      [3, 1, '90 days'],
      [4, 1.5, 'beyond'],
      [5, 3, 'beyond'],
    ])
  })

  it('lifts the verdict once the score is there and nothing holds it', () => {
    const skills = [skill('Sails'), skill('Ropes', { group: 'advanced', importance: 'important' })]
    const { start, steps } = planned({ skills }, { claims: [claim('Sails', 1), claim('Ropes', 3)] })
    // 70 and 30 of 100; a quarter of the 70.
    expect(start.readiness.score).toBe(47.5)
    expect(
      steps.map(({ to, gain, scoreAfter, verdictAfter }) => [to, gain, scoreAfter, verdictAfter]),
    ).toEqual([
      [2, 17.5, 65, 'BUILDING'],
      [3, 17.5, 82.5, 'NEAR'],
      [4, 17.5, 100, 'READY'],
    ])
  })

  it('is held as long as a critical skill is far below its level, whatever the score', () => {
    const skills = [skill('Sails'), skill('Ropes', { group: 'advanced', importance: 'important' })]
    const weights = { ...DEFAULT_POLICY.sections, 'must-have': 10, advanced: 90 }
    const policy: Policy = { ...DEFAULT_POLICY, sections: weights }
    const person = profile({ claims: [claim('Sails', 1), claim('Ropes', 3)] })
    const found = plan(role({ skills }), person, context({ policy }), { goal: 'READY' })
    expect(found.start).toMatchObject({ verdict: 'BUILDING', readiness: { score: 92.5 } })
    expect(found.steps.map(({ scoreAfter, verdictAfter }) => [scoreAfter, verdictAfter])).toEqual([
      [95, 'BUILDING'],
      [97.5, 'READY'],
      [100, 'READY'],
    ])
    expect(found.smallest).toMatchObject({ requirementIds: ['sails'], steps: 3, scoreAfter: 100 })
  })
})

describe('the goal of a plan', () => {
  const skills = [skill('Sails'), skill('Ropes')]
  // 75 of 100: NEAR.
  const near = { claims: [claim('Sails', 3), claim('Ropes', 3)] }

  it.each([
    [undefined, 'READY', 'READY is the next verdict after NEAR.', 1],
    ['READY', 'READY', 'READY as asked.', 1],
    ['NEAR', 'NEAR', 'NEAR is reached already.', 0],
    ['BUILDING', 'BUILDING', 'NEAR is above BUILDING.', 0],
  ] as const)('asked for %s is %s', (goal, aimed, reason, size) => {
    const found = planned({ skills }, near, goal === undefined ? {} : { goal })
    expect(found).toMatchObject({ goal: aimed, goalReason: reason })
    expect(found.smallest?.requirementIds).toHaveLength(size)
  })

  it('is none beyond the highest', () => {
    const found = planned({ skills }, { claims: [claim('Sails', 4), claim('Ropes', 4)] })
    expect(found).toMatchObject({
      goal: null,
      goalReason: 'READY is the highest verdict.',
      smallest: null,
      steps: [],
    })
  })

  it('is reached by the fewest of very many gaps, and the plan says that the least effort was not searched for', () => {
    const many = Array.from({ length: 402 }, (_, i) => skill(`Knot ${i}`))
    const found = planned({ skills: many }, { claims: [claim('Knot 0', 4), claim('Knot 1', 4)] })
    expect(found.start.readiness.score).toBe(0.5)
    // 0.25 points each, the first ones 0.01 less or more by rounding: 49.5 points take 198 of them.
    expect(found.smallest?.requirementIds).toHaveLength(198)
    expect(found.smallest).toMatchObject({ exact: false, verdictAfter: 'BUILDING' })
    expect(found.smallest?.method).toBe(
      'The fewest requirements, exactly; the search for the least effort among sets as small was cut off.',
    )
  })

  it('says how it was found', () => {
    const { smallest, effortNote } = planned({ skills }, near)
    expect(smallest?.method).toBe(
      'The fewest requirements, and of sets as small the one with the least effort, by an exact search.',
    )
    expect(effortNote).toBe(
      'Effort is counted in steps of proficiency, taken one after the other. Times are a rule of thumb, not a promise: a step to level 1, 2, 3, 4 and 5 takes 0.5, 1, 1, 1.5 and 3 months.',
    )
  })
})

describe('what would be', () => {
  const brief = { skills: [skill('Sails'), skill('Ropes'), skill('Law')] }
  const person = { claims: [claim('Sails', 2), claim('Knitting', 1)] }
  const whatIf = (text: string) => planned(brief, person, { whatIf: parseWhatIf(text).overrides }).whatIf

  it('is null where nothing is assumed', () => {
    expect(planned(brief, person).whatIf).toBeNull()
  })

  it('changes the claim of that name, adds a requirement by its name or id, and leaves the profile alone', () => {
    expect(whatIf('SAILS=4, ropes=2')).toMatchObject({
      overrides: [
        { name: 'SAILS', proficiency: 4 },
        { name: 'ropes', proficiency: 2 },
      ],
      before: { verdict: 'EARLY', readiness: { score: 16.67 } },
      changed: [
        { requirementId: 'sails', creditBefore: 0.5, creditAfter: 1 },
        { requirementId: 'ropes', creditBefore: 0, creditAfter: 0.5 },
      ],
      withoutEffect: [],
    })
    expect(person.claims[0]?.proficiency).toBe(2)
  })

  it('names what matches nothing the role asks, once, in the words typed', () => {
    expect(whatIf('Knitting=5, Juggling=3')).toMatchObject({
      changed: [],
      withoutEffect: ['Knitting', 'Juggling'],
    })
    expect(whatIf('sails=2')).toMatchObject({ changed: [], withoutEffect: [] })
  })

  it('is what an assessment of such a profile finds', () => {
    const { start } = planned(brief, person, { whatIf: parseWhatIf('law=3').overrides })
    const claims = [...person.claims, claim('Law', 3)]
    expect(start.readiness).toEqual(assess(role(brief), profile({ claims }), context()).readiness)
  })
})
