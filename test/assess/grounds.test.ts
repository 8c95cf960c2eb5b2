import { describe, expect, it } from 'vitest'
import { plan } from '../../src/assess/index.ts'
import type { RoleBrief, Skill } from '../../src/model/index.ts'
import { type Link, matchByLinks } from './links.ts'
import { achievement, claim, context, kpi, profile, role, skill, tool } from './make.ts'

const at = (line: number) => ({ file: 'brief.md', line })

/** The way of somebody who begins every skill, tool and KPI of a role: claims say `own X`, so that they link to nothing else. */
function steps(brief: Partial<RoleBrief>, links: readonly Link[], levels: Record<string, number> = {}) {
  const whole = role(brief)
  const named = [...whole.skills, ...whole.tools].map(({ name }) => name)
  const own = (name: string) => ({ asked: name, said: `own ${name}` })
  return plan(
    whole,
    profile({
      claims: [
        claim('anything', 0),
        ...named.map((name) => claim(`own ${name}`, levels[name] ?? 0)),
        claim('own tool', 0, { kind: 'tool' }),
      ],
      achievements: [achievement('anything', { value: 1 })],
      decisions: [],
    }),
    context({ match: matchByLinks([...named.map(own), ...links]) }),
  ).steps
}
const afterOf = (...given: Parameters<typeof steps>) =>
  Object.fromEntries(steps(...given).map(({ requirementId, after }) => [requirementId, after]))

const partial = (asked: string, said: string, change: Partial<Link> = {}): Link => ({
  asked,
  said,
  label: 'partial',
  score: 0.9,
  ...change,
})
const fleets = (group: Skill['group'] = 'advanced') => skill('Fleets', { group })

describe('what a skill builds on', () => {
  it.each([
    ['an earlier one that it names in full', { label: 'full', score: 0.1 }, 'sails'],
    ['also by a broader term', { label: 'full', score: 0.1, how: 'includes' }, 'sails'],
    ['a part that it names with some certainty', { score: 0.85 }, 'sails'],
    ['nothing that it names with less', { score: 0.84 }, null],
    ['nothing that only a broader term links', { score: 1, how: 'includes' }, null],
  ] as const)('is %s', (_, change, ground) => {
    const brief = { skills: [skill('Sails'), fleets()] }
    expect(afterOf(brief, [partial('Fleets', 'Sails', change)])).toEqual({ sails: null, fleets: ground })
  })

  it.each([
    ['must-have', 'must-have', false],
    ['must-have', 'soft', false],
    ['must-have', 'good-to-have', false],
    ['good-to-have', 'must-have', true],
    ['good-to-have', 'good-to-have', false],
    ['advanced', 'good-to-have', true],
    ['advanced', 'soft', true],
    ['advanced', 'emerging', false],
    ['emerging', 'advanced', true],
  ] as const)('a %s skill can build on a %s one: %s', (group, other, builds) => {
    const ground = skill('Sails', { group: other, kind: other === 'soft' ? 'soft' : 'technical' })
    const brief = { skills: [ground, fleets(group)] }
    expect(afterOf(brief, [partial('Fleets', 'Sails')])['fleets']).toBe(builds ? 'sails' : null)
  })

  it('is never a tool, a KPI or a decision', () => {
    const brief = {
      skills: [fleets()],
      tools: [tool('Winch')],
      kpis: [kpi('Berth use', null)],
      decisionRights: [{ id: 'd', scope: 'team' as const, text: 'Choice of rope', at: at(7) }],
    }
    const links = ['Winch', 'Berth use', 'Choice of rope'].map((said) => partial('Fleets', said))
    expect(afterOf(brief, links)['fleets']).toBeNull()
  })

  it('is the surest of those that are still open', () => {
    const brief = { skills: [skill('Sails'), skill('Ropes'), fleets()] }
    const links = [partial('Fleets', 'Sails', { score: 0.9 }), partial('Fleets', 'Ropes', { score: 0.95 })]
    expect(afterOf(brief, links)['fleets']).toBe('ropes')
    expect(afterOf(brief, links, { Ropes: 4 })['fleets']).toBe('sails')
    expect(afterOf(brief, links, { Ropes: 4, Sails: 4 })['fleets']).toBeNull()
  })
})

describe('what a KPI or a decision builds on', () => {
  const brief = {
    skills: [skill('Sails'), skill('Ropes'), fleets()],
    kpis: [kpi('Berth use', null), kpi('Crane use', null)],
    decisionRights: [{ id: 'rope', scope: 'team' as const, text: 'Choice of rope', at: at(7) }],
  }

  it('is the skill that it is a part of, the closest first', () => {
    const links = [
      partial('Sails', 'Berth use', { score: 0.9 }),
      partial('Ropes', 'Berth use', { score: 0.95 }),
      partial('Fleets', 'Choice of rope', { score: 0.9 }),
    ]
    expect(afterOf(brief, links)).toEqual({
      sails: null,
      ropes: null,
      fleets: null,
      'kpi-berth-use': 'ropes',
      'kpi-crane-use': null,
      rope: 'fleets',
    })
  })

  it.each([
    ['with some certainty', { score: 0.85 }, 'sails'],
    ['not with less', { score: 0.84 }, null],
    ['not by a broader term', { score: 1, how: 'includes' }, null],
    ['not by words that name no known thing', { concept: null }, null],
    ['not by such words even in full', { label: 'full', concept: null }, null],
    ['in full by a broader term', { label: 'full', score: 0.1, how: 'includes' }, 'sails'],
  ] as const)('is found %s', (_, change, ground) => {
    expect(afterOf(brief, [partial('Sails', 'Berth use', change)])['kpi-berth-use']).toBe(ground)
  })

  it('is named with the step that moves it, and nothing else is', () => {
    const links = [
      partial('Sails', 'Berth use'),
      partial('Sails', 'Choice of rope'),
      partial('Ropes', 'Crane use'),
      partial('Fleets', 'Sails'),
    ]
    const moved = Object.fromEntries(
      steps(brief, links).map(({ requirementId, alsoMoves }) => [
        requirementId,
        alsoMoves.map(({ requirementId: id, text }) => [id, text]),
      ]),
    )
    expect(moved).toEqual({
      sails: [
        ['kpi-berth-use', 'Berth use'],
        ['rope', 'Choice of rope'],
      ],
      ropes: [['kpi-crane-use', 'Crane use']],
      fleets: [],
      'kpi-berth-use': [],
      'kpi-crane-use': [],
      rope: [],
    })
  })
})

describe('the order of steps', () => {
  const order = (...given: Parameters<typeof steps>) =>
    steps(...given).map(({ requirementId, to }) => `${requirementId} ${to ?? 'done'}`)
  // The ground weighs least beside a skill that is held: by worth alone it would come last.
  const early = [skill('Law'), skill('Sails', { importance: 'contextual', expected: 4 })]

  it('takes the ground no further than the level that builds on it', () => {
    const brief = { skills: [...early, skill('Fleets', { group: 'advanced', expected: 3 })] }
    const links = [partial('Fleets', 'Sails')]
    expect(order(brief, [], { Law: 4 }).slice(0, 3)).toEqual(['fleets 1', 'fleets 2', 'fleets 3'])
    expect(order(brief, links, { Law: 4 })).toEqual([
      'sails 1',
      'fleets 1',
      'sails 2',
      'fleets 2',
      'sails 3',
      'fleets 3',
      'sails 4',
    ])
  })

  it('begins the ground before anything that builds on it, though at a higher level', () => {
    const brief = { skills: [...early, skill('Fleets', { group: 'advanced', expected: 1 })] }
    const links = [partial('Fleets', 'Sails')]
    expect(order(brief, [], { Law: 4, Sails: 2 })).toEqual(['fleets 1', 'sails 3', 'sails 4'])
    expect(order(brief, links, { Law: 4, Sails: 2 })).toEqual(['sails 3', 'fleets 1', 'sails 4'])
  })

  it('closes the ground of a KPI before it', () => {
    const brief = { skills: early, kpis: [kpi('Berth use', null)] }
    const links = [partial('Sails', 'Berth use')]
    const way = ['sails 1', 'sails 2', 'sails 3', 'sails 4']
    expect(order(brief, [], { Law: 4 })).toEqual(['kpi-berth-use done', ...way])
    expect(order(brief, links, { Law: 4 })).toEqual([...way, 'kpi-berth-use done'])
  })

  it('is by what is at stake where steps are worth the same and reach the same level', () => {
    // Two and three levels, each worth as much: 2 and 3 parts of the same.
    const brief = {
      skills: [
        skill('Sails', { importance: 'important', expected: 2 }),
        skill('Ropes', { importance: 'critical', expected: 3 }),
      ],
    }
    expect(order(brief, [])).toEqual(['ropes 1', 'sails 1', 'ropes 2', 'sails 2', 'ropes 3'])
  })
})

describe('what would prove a step', () => {
  const item = (text: string, line: number) => ({ text, at: at(line) })
  const both = (text: string, ahead: Partial<Link> = {}, back: Partial<Link> = {}): Link[] => [
    { asked: 'Sails', said: text, label: 'partial', score: 0.85, ...ahead },
    { asked: text, said: 'Sails', label: 'partial', score: 0.85, ...back },
  ]
  const proofs = (brief: Partial<RoleBrief>, links: readonly Link[]) =>
    steps({ skills: [skill('Sails')], ...brief }, links)[0]?.proof ?? []
  const loft = { deliverables: [{ group: null, ...item('Sail loft', 80) }] }

  it.each([
    ['in part and back with certainty', {}, {}, true],
    ['with less', { score: 0.84 }, {}, false],
    ['in full one way, with less certainty', { label: 'full', score: 0.8 }, { score: 0.8 }, true],
    ['in full the other way', { score: 0.8 }, { label: 'full', score: 0.8 }, true],
    ['in full, with too little', { label: 'full', score: 0.8 }, { score: 0.79 }, false],
    ['by words that name no known thing', { concept: null, score: 1 }, { score: 1 }, false],
    ['by a broader term', { how: 'includes', score: 1 }, { score: 1 }, false],
  ] as const)('is an item that matches %s', (_, ahead, back, proves) => {
    const found = proofs(loft, both('Sail loft', ahead, back))
    expect(found).toEqual(proves ? [{ text: 'Sail loft', from: 'deliverable', at: at(80) }] : [])
  })

  it('is nothing that matches one way only', () => {
    for (const link of both('Sail loft', { label: 'full', score: 1 }, { label: 'full', score: 1 }))
      expect(proofs(loft, [link])).toEqual([])
  })

  it('is drawn from deliverables, signals, exercises and milestones, and says which', () => {
    const from = (brief: Partial<RoleBrief>) => proofs(brief, both('Sail loft')).map((one) => one.from)
    const hiring = {
      signals: [],
      assess: [],
      exercises: [],
      strong: [],
      weak: [],
      redFlags: [],
      scorecard: [],
    }
    const loftItem = [item('Sail loft', 81)]
    expect(from({ hiring: { ...hiring, signals: loftItem } })).toEqual(['hiring signal'])
    expect(from({ hiring: { ...hiring, strong: loftItem } })).toEqual(['hiring signal'])
    expect(from({ hiring: { ...hiring, exercises: loftItem } })).toEqual(['interview exercise'])
    expect(from({ hiring: { ...hiring, assess: loftItem, weak: loftItem, redFlags: loftItem } })).toEqual([])
    const milestone = (horizon: string) => ({
      milestones: [{ horizon, items: loftItem }] as RoleBrief['milestones'],
    })
    expect(from(milestone('First 90 days'))).toEqual(['milestone, First 90 days'])
    expect(from(milestone('Along the way'))).toEqual(['milestone, Along the way'])
    for (const horizon of ['Long-term impact', 'What success looks like', 'Strong performance', 'LONG term'])
      expect([horizon, from(milestone(horizon))]).toEqual([horizon, []])
  })

  it('is the two closest, the whole before a part', () => {
    const deliverables = ['One', 'Two', 'Three'].map((text, i) => ({ group: null, ...item(text, 80 + i) }))
    const texts = (...links: Link[][]) => proofs({ deliverables }, links.flat()).map(({ text }) => text)
    const full = { label: 'full', score: 0.8 } as const
    expect(texts(both('One'), both('Two', { score: 0.95 }), both('Three', full, { score: 0.8 }))).toEqual([
      'Three',
      'Two',
    ])
    expect(texts(both('One'), both('Two'), both('Three'))).toEqual(['One', 'Two'])
    expect(texts(both('Three'))).toEqual(['Three'])
  })

  it('is looked for by the own words of each requirement', () => {
    const brief = {
      skills: [skill('Sails'), skill('Ropes')],
      deliverables: [
        { group: null, ...item('Rope walk', 80) },
        { group: null, ...item('Sail loft', 81) },
      ],
    }
    const rope = both('Rope walk').map((link) => ({
      ...link,
      asked: link.asked === 'Sails' ? 'Ropes' : link.asked,
      said: link.said === 'Sails' ? 'Ropes' : link.said,
    }))
    const found = steps(brief, [...both('Sail loft'), ...rope])
    expect(
      Object.fromEntries(
        found.map(({ requirementId, proof }) => [requirementId, proof.map(({ text }) => text)]),
      ),
    ).toEqual({ sails: ['Sail loft'], ropes: ['Rope walk'] })
  })
})
