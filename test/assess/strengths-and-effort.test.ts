import { describe, expect, it } from 'vitest'
import { assess, DEFAULT_POLICY, plan } from '../../src/assess/index.ts'
import type { Claim, Policy, RoleBrief, Skill } from '../../src/model/index.ts'
import { achievement, claim, context, kpi, profile, role, skill, target } from './make.ts'

const evidence = [{ what: 'Built one' }]

describe('strengths', () => {
  const strengths = (skills: readonly Skill[], claims: readonly Claim[], more: Partial<RoleBrief> = {}) =>
    assess(role({ skills: [...skills], ...more }), profile({ claims: [...claims] }), context()).strengths

  it('are those furthest above the level, then those with evidence, then those that weigh more', () => {
    const skills = [
      skill('Light', { expected: 3, importance: 'optional' }),
      skill('Heavy', { expected: 3, importance: 'critical' }),
      skill('Proven', { expected: 2, importance: 'optional' }),
      skill('Above', { expected: 1, importance: 'optional' }),
      skill('Level', { expected: 5, importance: 'critical' }),
    ]
    const claims = [
      claim('Light', 4),
      claim('Heavy', 4),
      claim('Proven', 3, { evidence }),
      claim('Above', 4),
      claim('Level', 5, { evidence }),
    ]
    const expected = [
      ['Above', 4, 1, false],
      ['Proven', 3, 2, true],
      ['Heavy', 4, 3, false],
      ['Light', 4, 3, false],
      ['Level', 5, 5, true],
    ]
    for (const list of [skills, skills.toReversed()])
      expect(strengths(list, claims).map((one) => [one.text, one.have, one.expected, one.proven])).toEqual(
        expected,
      )
  })

  it('are none that is met without a stated level, not met, or no matter of levels', () => {
    const aim = target({ raw: '1+', comparator: '>=', value: 1 })
    const skills = [skill('Bare', { expected: 2 }), skill('Short', { expected: 5 })]
    const result = assess(
      role({ skills, kpis: [kpi('Berth use', aim)] }),
      profile({
        claims: [claim('Bare'), claim('Short', 4)],
        achievements: [achievement('Berth use', { value: 2 })],
      }),
      context(),
    )
    expect(result.requirements.map(({ status }) => status)).toEqual(['met', 'partial', 'met'])
    expect(result.strengths).toEqual([])
  })
})

describe('the effort of a gap', () => {
  it('is what the policy says for a KPI, for figures that are missing, and for a decision', () => {
    const policy: Policy = {
      ...DEFAULT_POLICY,
      plan: { ...DEFAULT_POLICY.plan, kpiSteps: 3, decisionSteps: 4, evidenceSteps: 0.5 },
    }
    const aim = target({ raw: '80%+', comparator: '>=', value: 80, unit: 'percent' })
    const at = { file: 'brief.md', line: 60 }
    const { steps } = plan(
      role({
        kpis: [kpi('Berth use', aim), kpi('Crane use', aim), kpi('Dock use', aim)],
        decisionRights: [{ id: 'rope', scope: 'team', text: 'Choice of rope', at }],
      }),
      profile({
        achievements: [
          achievement('Crane use', { value: 'better' }),
          achievement('Dock use', { value: '40 %' }),
        ],
        decisions: [],
      }),
      context({ policy }),
    )
    expect(Object.fromEntries(steps.map((one) => [one.text, [one.steps, one.months]]))).toEqual({
      'Berth use': [3, 3],
      'Crane use': [0.5, 0.5],
      'Dock use': [3, 3],
      'Choice of rope': [4, 4],
    })
  })

  it('counts evidence only under --strict, and only where there is none', () => {
    const effort = (one: Claim, strict: boolean) =>
      plan(role({ skills: [skill('Sails')] }), profile({ claims: [one] }), context({ strict })).steps.reduce(
        (sum, { steps }) => sum + steps,
        0,
      )
    expect(effort(claim('Sails', 2), false)).toBe(2)
    expect(effort(claim('Sails', 2), true)).toBe(3)
    expect(effort(claim('Sails', 2, { evidence }), true)).toBe(2)
  })

  it('takes a claim above the level in one part for no more than the level', () => {
    const skills = [skill('Sails: jibs, mains', { id: 's', expected: 2 })]
    const { steps } = plan(role({ skills }), profile({ claims: [claim('Jibs', 5)] }), context())
    // Half of it stands at 2 of 2: one step.
    expect(steps.map((one) => [one.to, one.steps])).toEqual([[2, 1]])
  })
})
