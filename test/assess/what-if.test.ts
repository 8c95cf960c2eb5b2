import { describe, expect, it } from 'vitest'
import { DEFAULT_POLICY, type PlanOptions, parseWhatIf, plan } from '../../src/assess/index.ts'
import { requirementsOf } from '../../src/assess/requirements.ts'
import { applyWhatIf } from '../../src/assess/what-if.ts'
import type { Claim, Requirement, RoleBrief } from '../../src/model/index.ts'
import { achievement, claim, context, kpi, profile, role, skill, target, tool } from './make.ts'

describe('an assumption, as it is typed', () => {
  it.each([
    ['finops=4', 'finops', 4],
    ['  finops  =  4  ', 'finops', 4],
    ['a=1', 'a', 1],
    ['c = d = 2', 'c = d', 2],
    ['finops=0', 'finops', 0],
    ['finops=5', 'finops', 5],
    ['finops=Leading', 'finops', 4],
    ['finops=4,', 'finops', 4],
    [',finops=4', 'finops', 4],
    [', ,finops=4', 'finops', 4],
  ])('is read: “%s”', (text, name, proficiency) => {
    expect(parseWhatIf(text)).toEqual({ overrides: [{ name, proficiency }], problems: [] })
  })

  it.each([
    ['finops', 'Unexpected “finops”, expected a name and a level such as finops=4'],
    ['=3', 'Unexpected “=3”, expected a name and a level such as finops=4'],
    [' = 3', 'Unexpected “= 3”, expected a name and a level such as finops=4'],
    ['finops=', 'Unexpected level in “finops=”, expected 0–5'],
    ['finops=6', 'Unexpected level in “finops=6”, expected 0–5'],
    ['finops=04', 'Unexpected level in “finops=04”, expected 0–5'],
    ['', 'Expected at least one assumption such as finops=4'],
    [' , ,', 'Expected at least one assumption such as finops=4'],
  ])('is refused with its reason: “%s”', (text, problem) => {
    expect(parseWhatIf(text)).toEqual({ overrides: [], problems: [problem] })
  })

  it('shows the beginning of a name that is too long', () => {
    const name = `${'x'.repeat(39)} ${'y'.repeat(170)}`
    expect(parseWhatIf(`${name}=4`).problems).toEqual([
      `Unexpected name of 210 characters, “${'x'.repeat(39)} …”, expected at most 200`,
    ])
  })

  it('is read beside others that are refused, each with its own problem', () => {
    expect(parseWhatIf('a=1, b, c=7, A=2, d=3')).toEqual({
      overrides: [
        { name: 'a', proficiency: 1 },
        { name: 'd', proficiency: 3 },
      ],
      problems: [
        'Unexpected “b”, expected a name and a level such as finops=4',
        'Unexpected level in “c=7”, expected 0–5',
        'Unexpected second level for “A”, expected one for each',
      ],
    })
  })
})

describe('a profile as it would be', () => {
  const asked: Requirement[] = requirementsOf(
    role({ skills: [skill('Quay design', { id: 'quays' })], tools: [tool('Winch')] }),
    DEFAULT_POLICY,
  )
  const assumed = (claims: readonly Claim[], text: string) =>
    applyWhatIf(profile({ claims: [...claims] }), parseWhatIf(text).overrides, asked).claims
  const levels = (claims: readonly Claim[], text: string) =>
    assumed(claims, text).map(({ kind, name, proficiency }) => [kind, name, proficiency])

  it.each([
    ['skill', 'Sails'],
    ['tool', 'Winch'],
  ] as const)('takes the level for a %s of that name, in any case', (kind, name) => {
    const own = [claim('Other', 1), claim(name, 2, { kind })]
    expect(levels(own, `${name.toUpperCase()}=4`)).toEqual([
      ['skill', 'Other', 1],
      [kind, name, 4],
    ])
  })

  it('keeps what else is known of the claim, and takes the level for each of that name', () => {
    const evidence = [{ what: 'Built one' }]
    const own = [claim('Sails', 2, { evidence, years: 3 }), claim('sails', null, { kind: 'tool' })]
    expect(assumed(own, 'sails=4')).toEqual([
      { ...own[0], proficiency: 4 },
      { ...own[1], proficiency: 4 },
    ])
  })

  it.each(['certificate', 'highlight'] as const)('leaves a %s of that name, and adds a skill', (kind) => {
    expect(levels([claim('Sails', null, { kind })], 'sails=4')).toEqual([
      [kind, 'Sails', null],
      ['skill', 'sails', 4],
    ])
  })

  it('gets a claim of the whole requirement for its id or its name, of the kind it is', () => {
    expect(levels([], 'quays=3')).toEqual([['skill', 'Quay design', 3]])
    expect(levels([], 'QUAYS=3')).toEqual([['skill', 'Quay design', 3]])
    expect(levels([], 'QUAY design=3')).toEqual([['skill', 'Quay design', 3]])
    expect(levels([], 'winch=3')).toEqual([['tool', 'Winch', 3]])
    expect(levels([], 'tool-winch=3')).toEqual([['tool', 'Winch', 3]])
  })

  it('gets a claim in the words typed for anything else, with nothing behind it', () => {
    expect(assumed([claim('Sails', 2)], 'Juggling=3, Knitting=1').slice(1)).toEqual([
      {
        id: 'what-if-1',
        kind: 'skill',
        name: 'Juggling',
        proficiency: 3,
        lastUsed: null,
        years: null,
        evidence: [],
        at: { file: 'profile.yaml', line: 1 },
      },
      expect.objectContaining({ id: 'what-if-2', name: 'Knitting', proficiency: 1 }),
    ])
  })
})

describe('what an assumption changes', () => {
  const brief = {
    skills: [skill('Sails', { expected: 4 }), skill('Patience', { group: 'soft', kind: 'soft' })],
  }
  const effect = (claims: readonly Claim[], text: string, change: Partial<RoleBrief> = {}) =>
    plan(role({ ...brief, ...change }), profile({ claims: [...claims] }), context(), {
      whatIf: parseWhatIf(text).overrides,
    }).whatIf

  it('is named also where only a subject is opened, without credit', () => {
    // From not assessed to missing.
    expect(effect([claim('Sails', 2)], 'patience=0')?.changed).toEqual([
      { requirementId: 'patience', text: 'Patience', creditBefore: 0, creditAfter: 0 },
    ])
  })

  it('is named where only the credit moves, in part before and after', () => {
    expect(effect([claim('Sails', 1)], 'sails=2')?.changed).toEqual([
      { requirementId: 'sails', text: 'Sails', creditBefore: 0.25, creditAfter: 0.5 },
    ])
  })

  it('is none where all stays as it was', () => {
    expect(effect([claim('Sails', 5)], 'sails=4')).toMatchObject({ changed: [], withoutEffect: [] })
  })
})

describe('the way to a goal', () => {
  const planned = (
    change: Partial<RoleBrief>,
    person: Parameters<typeof profile>[0],
    options: PlanOptions = {},
  ) => plan(role(change), profile(person), context(), options)
  const crew = 'Crew care: load charts, rest hours, pay, food'
  const soft = skill(crew, { id: 'crew', group: 'soft', kind: 'soft' })
  const caveat = /These levels also speak/

  it('warns of no subject that is not assessed where its levels open none', () => {
    const { smallest } = planned(
      { skills: [skill('Sails'), skill('Ropes'), soft] },
      { claims: [claim('Sails', 4)] },
      { goal: 'NEAR' },
    )
    expect(smallest?.requirementIds).toEqual(['ropes'])
    expect(smallest?.method).not.toMatch(caveat)
  })

  it('warns of none where it goes through a KPI or a decision, for which no level stands', () => {
    const at = { file: 'brief.md', line: 7 }
    const skills = [skill('Load charts', { importance: 'optional' }), soft]
    const aim = target({ raw: '80%+', comparator: '>=', value: 80, unit: 'percent' })
    const kpis = planned(
      { skills, kpis: [kpi('Berth use', aim)] },
      {
        claims: [claim('Knitting', 1)],
        achievements: [achievement('Berth use', { value: 1, unit: 'percent' })],
      },
      { goal: 'READY' },
    )
    expect(kpis.smallest?.requirementIds.toSorted()).toEqual(['kpi-berth-use', 'load-charts'])
    expect(kpis.smallest?.method).not.toMatch(caveat)
    const rights = planned(
      { skills, decisionRights: [{ id: 'rope', scope: 'team', text: 'Choice of rope', at }] },
      { claims: [claim('Knitting', 1)], decisions: [] },
      { goal: 'READY' },
    )
    expect(rights.smallest?.requirementIds.toSorted()).toEqual(['load-charts', 'rope'])
    expect(rights.smallest?.method).not.toMatch(caveat)
    // With the skill alone it does.
    const alone = planned({ skills }, { claims: [claim('Knitting', 1)] }, { goal: 'READY' })
    expect(alone.smallest?.method).toMatch(caveat)
  })

  it('has nothing to close where the goal is reached', () => {
    const { smallest } = planned(
      { skills: [skill('Load charts'), soft] },
      { claims: [claim('Load charts', 4), claim('Knitting', 1)] },
      { goal: 'EARLY' },
    )
    expect(smallest).toMatchObject({ requirementIds: [], steps: 0, months: 0 })
    expect(smallest?.method).not.toMatch(caveat)
  })

  it('asks for answers first where too little is assessed for a verdict', () => {
    const found = planned({ skills: [skill('Sails'), soft] }, {}, { goal: 'READY' })
    expect(found).toMatchObject({
      goal: null,
      goalReason: 'Too little is assessed for a verdict; answer the questions first.',
      smallest: null,
    })
  })
})
