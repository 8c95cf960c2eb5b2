import { describe, expect, it } from 'vitest'
import { type AssessContext, assess, DEFAULT_POLICY, progress } from '../../src/assess/index.ts'
import type { RoleBrief, Skill } from '../../src/model/index.ts'
import { type Link, matchByLinks } from './links.ts'
import { achievement, claim, context, kpi, profile, role, skill, target } from './make.ts'
import { market } from './market.ts'

const run = (skills: readonly Skill[], levels: Record<string, number>, change: Partial<AssessContext> = {}) =>
  assess(
    role({ skills: [...skills] }),
    profile({ claims: Object.entries(levels).map(([name, level]) => claim(name, level)) }),
    context(change),
  )
const TWO = [skill('Sails'), skill('Ropes')]
const soft = skill('Patience', { group: 'soft', kind: 'soft' })

describe('the change of a score', () => {
  const before = run(TWO, { Sails: 2, Ropes: 4 })

  it('is the person’s as far as the old weights go, and what the role asks more is the rest', () => {
    // 75 before; 100 with the old weights; two of three parts with the new ones.
    const after = run([...TWO, skill('Law')], { Sails: 4, Ropes: 4 })
    expect(progress(before, after).score).toEqual({ change: -8.33, byPerson: 25, byOthers: -33.33 })
  })

  it('keeps for the person what the role no longer asks', () => {
    const after = run([skill('Sails'), skill('Law')], { Sails: 4, Law: 4 })
    expect(progress(before, after).score).toEqual({ change: 25, byPerson: 25, byOthers: 0 })
  })

  it('counts for the person what is assessed now with the weights of what is', () => {
    const wide = run([...TWO, soft], { Sails: 2, Ropes: 4 })
    // 70 and 30 of 100: all of the one stays as it was, nothing of the other is earned.
    const after = run([...TWO, soft, skill('Law')], { Sails: 2, Ropes: 4, Patience: 0 })
    expect(progress(wide, after).score.byPerson).toBe(-22.5)
  })

  it('is not split where nothing of before is assessed any more', () => {
    const after = run([...TWO, soft], { Patience: 4 })
    expect(progress(before, after).score).toEqual({ change: 25, byPerson: null, byOthers: null })
  })

  it.each([
    [
      'the policy',
      { policy: { ...DEFAULT_POLICY, importance: { ...DEFAULT_POLICY.importance, optional: 2 } } },
      { change: 5, byPerson: 12.5, byOthers: -7.5 },
    ],
    [
      'what postings ask for',
      { market: market('harbour', [{ name: 'Law', percent: 90 }]) },
      { change: 11.06, byPerson: 12.5, byOthers: -1.44 },
    ],
    ['nothing else', {}, { change: 12.5, byPerson: 12.5, byOthers: 0 }],
  ])('is the person’s by the old weights where %s changed too', (_, change, score) => {
    // 3 and 1 of 4 parts: all of the one, and half of the other in place of nothing.
    const skills = [skill('Sails'), skill('Law', { importance: 'optional', expected: 4 })]
    const was = run(skills, { Sails: 4, Law: 0 })
    expect(progress(was, run(skills, { Sails: 4, Law: 2 }, change)).score).toEqual(score)
  })
})

describe('a role that weighs its skills in another way', () => {
  it('moves the score beside the person', () => {
    const law = (importance: Skill['importance']) => [
      skill('Sails'),
      skill('Law', { importance, expected: 4 }),
    ]
    const was = run(law('optional'), { Sails: 4, Law: 0 })
    const is = run(law('important'), { Sails: 4, Law: 2 })
    // 3 of 4 parts; then 3 and half of 2 of 5 parts.
    expect(progress(was, is).score).toEqual({ change: 5, byPerson: 12.5, byOthers: -7.5 })
  })
})

describe('what changed', () => {
  it('names the market only where it moves a weight or another one speaks', () => {
    const changed = (...markets: (ReturnType<typeof market> | null)[]) => {
      const [was, is] = markets.map((one) => run(TWO, { Sails: 2 }, { market: one }))
      return was && is && progress(was, is).changed.market
    }
    const ninety = market('harbour', [{ name: 'Sails', percent: 90 }])
    expect(changed(ninety, ninety)).toBe(false)
    expect(changed(ninety, null)).toBe(true)
    expect(changed(ninety, { ...ninety, id: 'other' })).toBe(true)
    expect(changed(ninety, market('harbour', [{ name: 'Sails', percent: 80 }]))).toBe(true)
    expect(changed(null, null)).toBe(false)
  })

  it('shows both moments as they were assessed', () => {
    const [was, is] = [
      run(TWO, { Sails: 2 }, { asOf: '2026-01-01' }),
      run(TWO, { Sails: 3 }, { asOf: '2026-02-01' }),
    ]
    const found = progress(was, is)
    for (const [moment, one] of [
      [found.before, was],
      [found.after, is],
    ] as const) {
      const { role: brief, profile: person, asOf, policy, verdict, readiness } = one
      expect(moment).toEqual({ role: brief, profile: person, asOf, policy, verdict, readiness })
    }
  })

  it('shows each requirement with its credit, status and points before and after', () => {
    expect(progress(run(TWO, { Sails: 2 }), run(TWO, { Sails: 4 })).gained).toEqual([
      {
        requirementId: 'sails',
        section: 'must-have',
        text: 'Sails',
        statusBefore: 'partial',
        statusAfter: 'met',
        creditBefore: 0.5,
        creditAfter: 1,
        pointsBefore: 25,
        pointsAfter: 50,
      },
    ])
  })
})

describe('a section', () => {
  it('counts what is met, in part, missing and open, with its points and its range', () => {
    const skills = [skill('Sails'), skill('Ropes'), skill('Law'), soft]
    const { sections } = run(skills, { Sails: 4, Ropes: 2 })
    // 70 and 30 of 100. The points of the one carry those that are open; its range is of its own weight.
    expect(sections).toEqual([
      {
        id: 'must-have',
        title: 'Must-have skills',
        weight: 70,
        score: 50.01,
        low: 50.01,
        high: 50.01,
        points: { possible: 100, earned: 50.01 },
        counts: { total: 3, met: 1, partial: 1, missing: 1, notAssessed: 0 },
      },
      {
        id: 'soft',
        title: 'Soft skills',
        weight: 30,
        score: null,
        low: 0,
        high: 100,
        points: { possible: 0, earned: 0 },
        counts: { total: 1, met: 0, partial: 0, missing: 0, notAssessed: 1 },
      },
    ])
  })

  it('has a range from what is sure to what could be, where a part of it is open', () => {
    const emerging = { group: 'emerging' } as const
    const brief = role({
      skills: [skill('Drones', emerging), skill('Patience', { ...emerging, kind: 'soft' })],
    })
    const found = assess(brief, profile({ claims: [claim('Drones', 1)] }), context()).sections
    expect(found.map(({ id, score, low, high }) => [id, score, low, high])).toEqual([
      ['soft', null, 0, 100],
      ['emerging', 25, 25, 25],
    ])
    const tools = assess(
      role({ kpis: [kpi('Berth use', null)], skills: [skill('Sails'), skill('Ropes')] }),
      profile({ claims: [claim('Sails', 2)] }),
      context(),
    )
    expect(tools.readiness).toMatchObject({ score: 25, low: 19.45, high: 41.67 })
  })

  it.each([
    ['must-have', 'Must-have skills'],
    ['advanced', 'Advanced skills'],
    ['good-to-have', 'Good-to-have skills'],
    ['emerging', 'Emerging skills'],
  ] as const)('of %s is called “%s”', (group, title) => {
    expect(run([skill('Sails', { group })], { Sails: 1 }).sections.map((one) => one.title)).toEqual([title])
  })
})

describe('what postings ask for', () => {
  const demand = (links: readonly Link[], postings = [{ name: 'Canvas', percent: 90, count: 9 }]) =>
    assess(
      role({ skills: [skill('Sails'), skill('Ropes')] }),
      profile(),
      context({ match: matchByLinks(links), market: market('harbour', postings) }),
    ).requirements.map((one) => one.demand && [one.demand.skill, one.demand.percent])
  const ahead = (change: Partial<Link> = {}): Link => ({ asked: 'Sails', said: 'Canvas', ...change })
  const back = (change: Partial<Link> = {}): Link => ({ asked: 'Canvas', said: 'Sails', ...change })
  const part = { label: 'partial', score: 0.1 } as const

  it.each([
    ['names the whole of a requirement', [ahead({ score: 0.1 })], true],
    ['is wholly named by one', [back({ score: 0.1 })], true],
    ['names a part and is named in part', [ahead(part), back(part)], true],
    ['names a part only', [ahead({ ...part, score: 1 })], false],
    ['is named in part only', [back({ ...part, score: 1 })], false],
  ])('stands for a requirement where it %s', (_, links, stands) => {
    expect(demand(links)).toEqual([stands ? ['Canvas', 90] : null, null])
  })

  it('counts with the closest of several, and the first of those as close', () => {
    const two = [
      { name: 'Canvas', percent: 90, count: 9 },
      { name: 'Cloth', percent: 10, count: 1 },
    ]
    const cloth = (change: Partial<Link> = {}): Link[] => [
      { asked: 'Sails', said: 'Cloth', ...change },
      { asked: 'Cloth', said: 'Sails', ...change },
    ]
    const chosen = (...links: Link[]) => demand(links, two)[0]?.[0]
    expect(chosen(ahead(part), back(part), ...cloth({ ...part, score: 0.2 }))).toBe('Cloth')
    expect(chosen(ahead({ ...part, score: 0.3 }), back(part), ...cloth({ ...part, score: 0.15 }))).toBe(
      'Canvas',
    )
    expect(chosen(ahead(part), back({ ...part, score: 0.3 }), ...cloth({ ...part, score: 0.15 }))).toBe(
      'Canvas',
    )
    // The whole one way is closer than parts both ways.
    expect(chosen(ahead({ score: 0 }), ...cloth({ ...part, score: 1 }))).toBe('Canvas')
    expect(chosen(back({ score: 0 }), ...cloth({ ...part, score: 1 }))).toBe('Canvas')
    expect(chosen(ahead(), back(), ...cloth())).toBe('Canvas')
  })

  it('is found for each requirement and each posting on its own', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ name: `Post ${i + 1}`, percent: 10 + i, count: i }))
    const links = [
      { asked: 'Sails', said: 'Post 1' },
      { asked: 'Post 12', said: 'Ropes' },
    ]
    expect(demand(links, many)).toEqual([
      ['Post 1', 10],
      ['Post 12', 21],
    ])
  })
})

describe('a KPI', () => {
  const aim = target({ raw: '80%+', comparator: '>=', value: 80, unit: 'percent' })
  type Shown = readonly [metric: string, value: number | string, link?: Partial<Link> | null]
  const judged = (shown: readonly Shown[], kpis = [kpi('Berth use', aim)], listed = {}) => {
    const links = shown.flatMap(([said, , link = {}]) =>
      link === null ? [] : kpis.map(({ name }) => ({ asked: name, said, ...link })),
    )
    const result = assess(
      role({ kpis } as Partial<RoleBrief>),
      profile({
        achievements: shown.map(([metric, value], i) =>
          achievement(metric, { id: `a${i}`, value, unit: 'percent' }),
        ),
      }),
      context({ match: matchByLinks(links, listed) }),
    )
    const [one] = result.kpis
    const [requirement] = result.requirements
    if (!one || !requirement) throw new Error('no KPI')
    return { ...one, ...requirement, result: one.result, kpi: one }
  }

  it('is shown with the achievement as its claim, whose figures are its evidence', () => {
    const found = judged([['Dock use', 85, { how: 'same-as', score: 0.9 }]])
    expect(found).toMatchObject({ result: 'met', status: 'met', kind: null, coverage: 1, proven: true })
    expect(found.claims).toEqual([
      {
        claimId: 'a0',
        kind: 'achievement',
        name: 'Dock use',
        proficiency: null,
        how: 'same-as',
        explanation: '“Dock use” stands for “Berth use”',
        concept: 'Dock use',
        facet: null,
        score: 0.9,
        evidence: [],
        at: { file: 'profile.yaml', line: 20 },
      },
    ])
  })

  it('that an achievement names whole is covered, whatever else it lists', () => {
    const listed = { 'Berth use': { parts: ['berths', 'sheds'], coverage: 0.9 } }
    expect(judged([['Docks', 85]], undefined, listed)).toMatchObject({ result: 'met', coverage: 1 })
  })

  it('that an achievement names in part is shown and not compared', () => {
    const link = { label: 'partial', facet: 'berths' } as const
    expect(
      judged([['Docks', 85, link]], undefined, { 'Berth use': { parts: ['berths', 'sheds', 'docks'] } }),
    ).toMatchObject({
      result: 'shown-not-comparable',
      kind: 'unproven',
      coverage: 0.3333,
      reason: 'the achievement speaks of a part of it only (berths)',
    })
    expect(judged([['Docks', 85, { label: 'partial' }]]).kpi.reason).toBe(
      'the achievement speaks of a part of it only (Docks)',
    )
  })

  it('that could as well be another is shown and not compared', () => {
    expect(judged([['Docks', 85]], [kpi('Berth use', aim), kpi('Crane use', aim)])).toMatchObject({
      result: 'shown-not-comparable',
      reason: 'the achievement could as well mean another KPI of this role',
    })
  })

  it('that nothing shown speaks of is missing, and open where nothing is shown at all', () => {
    expect(judged([['Docks', 85, null]])).toMatchObject({
      result: 'nothing-shown',
      status: 'missing',
      kind: 'missing',
      arithmetic: 'nothing shown: credit 0',
      reason: 'no achievement in the profile speaks of it',
      achievementId: null,
      profileAt: null,
    })
    expect(judged([])).toMatchObject({
      result: 'not-assessed',
      status: 'not-assessed',
      reason: 'the profile names no achievements',
    })
  })

  it('counts with the best figure, then the surest match, then the greater distance, then the wording', () => {
    const chosen = (...shown: Shown[]) => judged(shown).kpi.shown
    const pairs: [Shown, Shown, string][] = [
      [['A', 60, { score: 0.9 }], ['B', 85, { score: 0.5 }], 'B: 85 percent'],
      [['A', 85, { score: 0.5 }], ['B', 82, { score: 0.9 }], 'B: 82 percent'],
      [['A', 82, { score: 0.9 }], ['B', 85, { score: 0.9 }], 'B: 85 percent'],
      [['A', 85, { score: 0.9 }], ['B', 85, { score: 0.9 }], 'A: 85 percent'],
      [['A', 'good', { score: 0.9 }], ['B', 'good', { score: 0.9 }], 'A: good percent'],
    ]
    for (const [one, other, expected] of pairs)
      expect([chosen(one, other), chosen(other, one)]).toEqual([expected, expected])
  })
})

describe('a claim that matches nothing', () => {
  it('is listed with what it came near to, as a question, unless it claims nothing', () => {
    const claims = [
      claim('Canvas', 2),
      claim('Hoist', null, { kind: 'tool' }),
      claim('Pilot card', null, { kind: 'certificate' }),
      claim('Sailed', null, { kind: 'highlight' }),
    ]
    const silent = matchByLinks([])
    const found = assess(
      role({ skills: [skill('Sails'), skill('Ropes')] }),
      profile({ claims }),
      context({
        match: (asked, said) => ({
          ...silent(asked, said),
          unmatched: said.map(({ id }, i) => ({
            claimId: id,
            nearest:
              i === 0
                ? { requirementId: 'ropes', score: 0.4 }
                : i === 1
                  ? { requirementId: 'gone', score: 1 }
                  : null,
          })) as ReturnType<typeof silent>['unmatched'],
        }),
      }),
    )
    expect(found.unmatchedClaims).toEqual([
      {
        claimId: 'skill-canvas',
        name: 'Canvas',
        nearest: { requirementId: 'ropes', text: 'Ropes' },
        at: { file: 'profile.yaml', line: 3 },
      },
      { claimId: 'tool-hoist', name: 'Hoist', nearest: null, at: { file: 'profile.yaml', line: 3 } },
      {
        claimId: 'certificate-pilot-card',
        name: 'Pilot card',
        nearest: null,
        at: { file: 'profile.yaml', line: 3 },
      },
    ])
    expect(found.questions).toEqual([
      { requirementId: 'ropes', question: 'Did you mean “Ropes” by “Canvas”? If so, say it under aliases.' },
    ])
  })
})
