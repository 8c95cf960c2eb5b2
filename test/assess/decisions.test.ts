import { describe, expect, it } from 'vitest'
import { assess, DEFAULT_POLICY } from '../../src/assess/index.ts'
import type { DecisionScope, Policy } from '../../src/model/index.ts'
import { type Link, type Listed, matchByLinks } from './links.ts'
import { context, profile, role } from './make.ts'

const at = { file: 'brief.md', line: 60 }
const own = { file: 'profile.yaml', line: 9 }

type Held = readonly [scope: DecisionScope, text: string, link?: Partial<Link> | null]

/** What a role's right to choose cranes comes to for what a person decides today. */
function judged(
  scope: DecisionScope,
  held: readonly Held[] | null,
  { listed, policy = DEFAULT_POLICY }: { listed?: Listed; policy?: Policy } = {},
) {
  const right = 'Choice of cranes'
  const links = (held ?? []).flatMap(([, said, link = {}]) =>
    link === null ? [] : [{ asked: right, said, ...link }],
  )
  const result = assess(
    role({ decisionRights: [{ id: 'cranes', scope, text: right, at }] }),
    profile({
      decisions:
        held?.map(([heldScope, text], i) => ({ id: `h${i}`, scope: heldScope, text, at: own })) ?? null,
    }),
    context({ policy, match: matchByLinks(links, listed && { [right]: listed }) }),
  )
  const [one] = result.decisionRights
  const [requirement] = result.requirements
  if (!one || !requirement) throw new Error('no decision right')
  return { ...one, ...requirement, result: one.result }
}

describe('a decision of the role, held today in full', () => {
  it.each([
    ['independent', 'independent', 'you decide it alone, as the role asks or more'],
    ['team', 'team', 'you decide it with the team or board, as the role asks or more'],
    ['team', 'independent', 'you decide it alone, as the role asks or more'],
    ['manager', 'executive', "you propose it for executives' approval, as the role asks or more"],
    ['executive', 'manager', "you propose it for a manager's approval, as the role asks or more"],
  ] as const)('at scope %s, is met by who decides at scope %s', (scope, today, words) => {
    expect(judged(scope, [[today, 'Choose cranes']])).toMatchObject({
      result: 'held',
      status: 'met',
      kind: null,
      credit: 1,
      coverage: 1,
      proven: true,
      stepUp: null,
      arithmetic: `the whole of it; ${words}: credit 1`,
      held: { scope: today, text: 'Choose cranes', at: own },
    })
  })

  it.each([
    [
      'independent',
      'team',
      0.5,
      'partial',
      'below-proficiency',
      'one step below (decide it alone) earns 0.5',
      'today you decide it with the team or board; in the role you decide it alone',
    ],
    [
      'team',
      'executive',
      0.5,
      'partial',
      'below-proficiency',
      'one step below (decide it with the team or board) earns 0.5',
      "today you propose it for executives' approval; in the role you decide it with the team or board",
    ],
    [
      'independent',
      'manager',
      0,
      'missing',
      'missing',
      'two steps below (decide it alone) earns 0',
      "today you propose it for a manager's approval; in the role you decide it alone",
    ],
  ] as const)(
    'at scope %s, is a step up for who decides at scope %s and earns %d',
    (scope, today, credit, status, kind, words, stepUp) => {
      expect(judged(scope, [[today, 'Choose cranes']])).toMatchObject({
        result: 'held-elsewhere',
        status,
        kind,
        credit,
        coverage: 1,
        arithmetic: `the whole of it; ${words}: credit ${credit}`,
        stepUp,
      })
    },
  )

  it('shows the decision as the claim behind it, without a level or evidence', () => {
    const { claims } = judged('team', [['team', 'Choose cranes', { how: 'same-as', score: 0.9 }]])
    expect(claims).toEqual([
      {
        claimId: 'h0',
        kind: 'decision',
        name: 'Choose cranes',
        proficiency: null,
        how: 'same-as',
        explanation: '“Choose cranes” stands for “Choice of cranes”',
        concept: 'Choose cranes',
        facet: null,
        score: 0.9,
        evidence: [],
        at: own,
      },
    ])
  })
})

describe('a part of a decision, held today', () => {
  const part = { label: 'partial', facet: 'cranes', score: 0.9 } as const

  it('counts as its part, and the step up is the whole', () => {
    const found = judged('team', [['team', 'Cranes', part]], {
      listed: { parts: ['cranes', 'hoists'] },
    })
    expect(found).toMatchObject({
      result: 'held-in-part',
      status: 'partial',
      kind: 'partial',
      credit: 0.5,
      coverage: 0.5,
      arithmetic:
        'a part of it (0.5); you decide it with the team or board, as the role asks or more: credit 0.5',
      stepUp: 'today a part of it; in the role the whole',
    })
  })

  it('counts less with less authority', () => {
    const found = judged('independent', [['team', 'Cranes', part]], {
      listed: { parts: ['cranes', 'hoists'] },
    })
    expect(found).toMatchObject({
      result: 'held-elsewhere',
      kind: 'below-proficiency',
      credit: 0.25,
      arithmetic: 'a part of it (0.5); one step below (decide it alone) earns 0.5: credit 0.25',
    })
  })

  it.each([
    ['one of three', { parts: ['cranes', 'hoists', 'winches'], coverage: 0.9 }, part, 0.3333],
    [
      'two of three',
      { parts: ['cranes', 'hoists', 'winches'], coverage: 0.9 },
      { ...part, also: ['hoists'] },
      0.6667,
    ],
    [
      'what is told by the way left out',
      { parts: ['cranes', '(hoists)', '(winches)'], coverage: 0.9 },
      part,
      0.9,
    ],
    ['never more than all of the match', { parts: ['cranes', 'hoists'], coverage: 0.2 }, part, 0.2],
    [
      'all of the match where no part is named',
      { parts: ['cranes', 'hoists'], coverage: 0.7 },
      { ...part, facet: null },
      0.7,
    ],
    ['all its parts, yet not in so many words', { parts: ['cranes'], coverage: 1 }, part, 0.9999],
  ] as const)('is %s', (_, listed, link, credit) => {
    const found = judged('team', [['team', 'Cranes', link]], { listed })
    expect(found).toMatchObject({ credit, coverage: credit, result: 'held-in-part', status: 'partial' })
  })
})

describe('a decision nobody speaks of', () => {
  it('is missing where others are held', () => {
    expect(judged('independent', [['team', 'Choose rope', null]])).toMatchObject({
      result: 'not-held',
      status: 'missing',
      kind: 'missing',
      credit: 0,
      proven: false,
      held: null,
      claims: [],
      arithmetic: 'not held today: credit 0',
      stepUp: 'today not named; in the role you decide it alone',
    })
  })

  it('is not assessed where the profile is silent about decisions', () => {
    expect(judged('independent', null)).toMatchObject({
      result: 'not-assessed',
      status: 'not-assessed',
      held: null,
      stepUp: null,
    })
  })
})

describe('of several decisions held, the one that counts', () => {
  const halves = { listed: { parts: ['cranes', 'hoists'] } }
  const chosen = (...given: Parameters<typeof judged>) => judged(...given).held?.text

  it('earns most', () => {
    const below: Held = ['executive', 'Below', { score: 1 }]
    const alone: Held = ['independent', 'Alone', { score: 0.5 }]
    expect(chosen('independent', [below, alone])).toBe('Alone')
    expect(chosen('independent', [alone, below])).toBe('Alone')
  })

  it('has most authority where both earn the same', () => {
    // One step below in whole, and half of it at the scope asked for: a half each.
    const below: Held = ['team', 'Below', { score: 1 }]
    const half: Held = ['independent', 'Half', { label: 'partial', facet: 'cranes', score: 0.6 }]
    expect(chosen('independent', [below, half], halves)).toBe('Half')
    expect(chosen('independent', [half, below], halves)).toBe('Half')
    expect(judged('independent', [below, half], halves).credit).toBe(0.5)
  })

  it('is the surest match of those with the same authority, and else the first by its wording', () => {
    const sure: Held = ['team', 'Sure', { score: 0.95 }]
    const doubtful: Held = ['team', 'Doubtful', { score: 0.9 }]
    expect(chosen('team', [doubtful, sure])).toBe('Sure')
    expect(chosen('team', [sure, doubtful])).toBe('Sure')
    const other: Held = ['team', 'Also', { score: 0.95 }]
    expect(chosen('team', [sure, other])).toBe('Also')
    expect(chosen('team', [other, sure])).toBe('Also')
  })

  it('earns what the policy says for a step below', () => {
    const generous = { ...DEFAULT_POLICY, credit: { ...DEFAULT_POLICY.credit, decisionStepBelow: 0.8 } }
    expect(judged('independent', [['team', 'Choose cranes']], { policy: generous })).toMatchObject({
      credit: 0.8,
      arithmetic: 'the whole of it; one step below (decide it alone) earns 0.8: credit 0.8',
    })
  })
})

describe('a decision that could stand for two of the role', () => {
  const results = (...links: Link[]) =>
    assess(
      role({
        decisionRights: ['Cranes', 'Hoists'].map((text) => ({ id: text, scope: 'team' as const, text, at })),
      }),
      profile({ decisions: [{ id: 'h', scope: 'team', text: 'Machines', at: own }] }),
      context({ match: matchByLinks(links) }),
    ).decisionRights.map(({ result }) => result)
  const link = (asked: string, label: 'full' | 'partial', score: number): Link => ({
    asked,
    said: 'Machines',
    label,
    score,
  })

  it.each([
    ['the closer one alone', link('Cranes', 'full', 0.9), link('Hoists', 'full', 0.95), ['not-held', 'held']],
    [
      'whichever comes first',
      link('Cranes', 'full', 0.95),
      link('Hoists', 'full', 0.9),
      ['held', 'not-held'],
    ],
    [
      'the whole before a part',
      link('Cranes', 'partial', 1),
      link('Hoists', 'full', 0),
      ['not-held', 'held'],
    ],
    [
      'both, where they are as close',
      link('Cranes', 'full', 0.9),
      link('Hoists', 'full', 0.9),
      ['held', 'held'],
    ],
  ])('counts for %s', (_, cranes, hoists, expected) => {
    expect(results(cranes, hoists)).toEqual(expected)
  })
})
