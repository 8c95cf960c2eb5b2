import { describe, expect, it } from 'vitest'
import { assess, DEFAULT_POLICY, plan, rankRoles } from '../../src/assess/index.ts'
import type { Diagnostic, RoleBrief } from '../../src/model/index.ts'
import { type Link, matchByLinks } from './links.ts'
import { claim, context, profile, role, skill } from './make.ts'

const at = (file: string) => ({ file, line: 3 })

describe('an assessment', () => {
  const someone = profile({ claims: [claim('Sails', 4)] })

  it('names the file of the brief by its first skill, else a responsibility, else its summary, else its id', () => {
    const fileOf = (change: Partial<RoleBrief>) => assess(role(change), someone, context()).role.file
    const skills = [skill('Sails', { at: at('skills.md') }), skill('Ropes', { at: at('other.md') })]
    const responsibilities = [{ group: null, text: 'Sails', at: at('tasks.md') }]
    const summary = { text: 'Sails', at: at('summary.md') } as unknown as RoleBrief['summary']
    expect(fileOf({ skills, responsibilities, summary })).toBe('skills.md')
    expect(fileOf({ responsibilities, summary })).toBe('tasks.md')
    expect(fileOf({ summary })).toBe('summary.md')
    expect(fileOf({})).toBe('harbour-architect')
  })

  it('names the policy with its version and a short hash of its figures, and whether it is custom or strict', () => {
    const brief = role({ skills: [skill('Sails')] })
    const policy = (...change: Parameters<typeof context>) =>
      assess(brief, someone, context(...change)).policy
    expect(policy()).toEqual({
      name: 'default',
      version: expect.stringMatching(/^1-[0-9a-f]{8}$/),
      custom: false,
      strict: false,
    })
    expect(policy({ policyIsCustom: true, strict: true })).toMatchObject({ custom: true, strict: true })
    const other = { ...DEFAULT_POLICY, demand: { ...DEFAULT_POLICY.demand, slope: 0.3 } }
    expect(policy({ policy: other }).version).not.toBe(policy().version)
  })

  it('passes on what was found about the inputs', () => {
    const found = [{ rule: 'a-rule', message: 'Something' }] as unknown as Diagnostic[]
    const brief = role({ skills: [skill('Sails')] })
    expect(assess(brief, someone, context({ diagnostics: found })).diagnostics).toEqual(found)
    expect(assess(brief, someone, context()).diagnostics).toEqual([])
  })

  it('counts an achievement or a decision for no skill', () => {
    const brief = role({ skills: [skill('Sails'), skill('Ropes')] })
    const claims = [
      claim('Sails', 4, { kind: 'achievement' }),
      claim('Sails', 4, { kind: 'decision' }),
      claim('Ropes', 4),
    ]
    const found = assess(brief, profile({ claims }), context())
    expect(found.requirements.map(({ status }) => status)).toEqual(['missing', 'met'])
  })

  it('shows the five first of the next steps', () => {
    const brief = role({ skills: [skill('Sails'), skill('Ropes')] })
    const person = profile({ claims: [claim('Knots', 1)] })
    const all = plan(brief, person, context()).steps
    expect(all).toHaveLength(8)
    expect(assess(brief, person, context()).nextSteps).toEqual(all.slice(0, 5))
  })
})

describe('a ranking', () => {
  it('plans under --strict where it assesses so', () => {
    const brief = role({ skills: [skill('Sails'), skill('Ropes')] })
    const person = profile({ claims: [claim('Sails', 4), claim('Ropes', 4)] })
    const next = (strict: boolean) =>
      rankRoles([brief], [], person, context({ strict })).roles[0]?.toNextVerdict
    expect(next(false)).toBeNull()
    // From 50 to 70: evidence for one of the two, a step.
    expect(next(true)).toEqual({ goal: 'NEAR', requirements: 1, steps: 1 })
  })

  it('has no way to a verdict where too little is assessed for any', () => {
    const soft = skill('Patience', { group: 'soft', kind: 'soft' })
    const [found] = rankRoles(
      [role({ skills: [skill('Sails'), soft] })],
      [],
      profile({ claims: [claim('Patience', 1)] }),
      context(),
    ).roles
    expect(found).toMatchObject({ verdict: 'NOT COMPUTED', toNextVerdict: null })
  })
})

describe('the action of a step', () => {
  const action = (name: string, links: readonly Omit<Link, 'asked'>[], level = 1) =>
    plan(
      role({ skills: [skill(name, { expected: 2 })] }),
      profile({ claims: [claim('Canvas', level)] }),
      context({ match: matchByLinks(links.map((link) => ({ asked: name, ...link }))) }),
    ).steps.map((step) => step.action)

  it('asks for the whole where a part is held and nothing tells which is missing', () => {
    const part = [{ said: 'Canvas', label: 'partial' }] as const
    expect(action('Sails', part)).toEqual([
      'Cover the whole of Sails, not a part, at level 1 (knows what it is and when it is used); level 2 is what the role needs',
      'Raise Sails to level 2 (works with guidance)',
    ])
    expect(action('Sails', part, 2)).toEqual([
      'Cover the whole of Sails, not a part, at level 2 (works with guidance)',
    ])
  })

  it.each([
    ['Sails', 'Sails'],
    ['Sails: jibs, mains', 'Sails'],
    ['Sails (jibs, mains)', 'Sails (jibs, mains)'],
    ['Sails:jibs', 'Sails:jibs'],
  ])('names “%s” as %s', (name, subject) => {
    expect(action(name, [{ said: 'Canvas' }])).toEqual([`Raise ${subject} to level 2 (works with guidance)`])
  })
})
