import { describe, expect, it } from 'vitest'
import { compareRoles } from '../../src/assess/index.ts'
import type { DecisionScope, RoleBrief, Skill } from '../../src/model/index.ts'
import { type Link, type Listed, matchByLinks } from './links.ts'
import { context, kpi, role, skill, tool } from './make.ts'

const at = { file: 'brief.md', line: 7 }

/** That two things stand for each other, the one way and back. */
const both = (one: string, other: string, change: Partial<Link> = {}): Link[] => [
  { asked: one, said: other, ...change },
  { asked: other, said: one, ...change },
]

function compared(
  from: Partial<RoleBrief>,
  to: Partial<RoleBrief>,
  links: readonly Link[],
  listed: Record<string, Listed> = {},
) {
  return compareRoles(
    role({ id: 'mate', ...from }),
    role({ id: 'captain', ...to }),
    context({ match: matchByLinks(links, listed) }),
  )
}
const skills = (...names: (string | [string, Partial<Skill>])[]): Partial<RoleBrief> => ({
  skills: names.map((one) => (typeof one === 'string' ? skill(one) : skill(...one))),
})

describe('what stands for what in another role', () => {
  /** Each requirement with its change, its counterpart and what is nearest to it. */
  const rows = (...given: Parameters<typeof compared>) =>
    compared(...given).requirements.map(({ text, change, counterpart, nearest }) => [
      text,
      change,
      counterpart?.text ?? null,
      nearest?.text ?? null,
    ])

  it('is the likest pair first, whatever the order of the lists', () => {
    // Sails: 1 with Canvas, a half with Cloth. Ropes: a half with Canvas.
    const links = [
      ...both('Sails', 'Canvas'),
      ...both('Sails', 'Cloth', { how: 'part-of' }),
      ...both('Ropes', 'Canvas', { how: 'part-of' }),
    ]
    const expected = [
      ['Sails', 'kept', 'Canvas', null],
      ['Ropes', 'new', null, 'Canvas'],
      ['Cloth', 'dropped', null, 'Sails'],
    ]
    const sorted = (list: unknown[][]) => list.toSorted((a, b) => String(a[0]).localeCompare(String(b[0])))
    for (const [old, fresh] of [
      [skills('Canvas', 'Cloth'), skills('Sails', 'Ropes')],
      [skills('Cloth', 'Canvas'), skills('Ropes', 'Sails')],
    ] as const)
      expect(sorted(rows(old, fresh, links))).toEqual(sorted(expected))
  })

  it('is one to one: what is left over is new or dropped, beside what is nearest', () => {
    const links = [...both('Sails', 'Canvas'), ...both('Ropes', 'Canvas')]
    expect(rows(skills('Canvas'), skills('Sails', 'Ropes'), links)).toEqual([
      ['Sails', 'kept', 'Canvas', null],
      ['Ropes', 'new', null, 'Canvas'],
    ])
    expect(rows(skills('Sails', 'Ropes'), skills('Canvas'), links)).toEqual([
      ['Canvas', 'kept', 'Sails', null],
      ['Ropes', 'dropped', null, 'Canvas'],
    ])
  })

  it('goes by the order of the new list and then of the old where pairs are as like', () => {
    const links = ['Sails', 'Ropes'].flatMap((one) =>
      ['Canvas', 'Cloth'].flatMap((other) => both(one, other)),
    )
    expect(rows(skills('Canvas', 'Cloth'), skills('Sails', 'Ropes'), links)).toEqual([
      ['Sails', 'kept', 'Canvas', null],
      ['Ropes', 'kept', 'Cloth', null],
    ])
  })

  it('is nearest where the link does not tell, and the likest of those', () => {
    const links = [
      ...both('Sails', 'Canvas', { how: 'similar-words' }),
      ...both('Sails', 'Cloth', { how: 'part-of' }),
      ...both('Ropes', 'Cloth', { how: 'similar-words' }),
    ]
    expect(rows(skills('Canvas', 'Cloth'), skills('Sails', 'Ropes'), links)).toEqual([
      ['Sails', 'new', null, 'Cloth'],
      ['Ropes', 'new', null, 'Cloth'],
      ['Canvas', 'dropped', null, 'Sails'],
      ['Cloth', 'dropped', null, 'Sails'],
    ])
  })

  it('is nothing below a quarter of likeness', () => {
    // A half of the subject alone of a quarter's worth: an eighth.
    const alone = both('Sails', 'Canvas', { how: 'similar-words', label: 'partial' })
    expect(rows(skills('Canvas'), skills('Sails'), alone)).toEqual([
      ['Sails', 'new', null, null],
      ['Canvas', 'dropped', null, null],
    ])
  })

  it('is a soft skill for a soft one and a technical for a technical one', () => {
    const soft = { group: 'soft', kind: 'soft' } as const
    const links = [...both('Signals', 'Talk'), ...both('Patience', 'Calm'), ...both('Masts', 'Spars')]
    const found = rows(
      skills('Talk', ['Calm', soft], 'Spars'),
      skills(['Signals', soft], ['Patience', soft], 'Masts'),
      links,
    )
    expect(found).toEqual([
      ['Masts', 'kept', 'Spars', null],
      ['Signals', 'new', null, null],
      ['Patience', 'kept', 'Calm', null],
      ['Talk', 'dropped', null, null],
    ])
    // The same words do not help across.
    expect(rows(skills('Signals'), skills(['Signals', soft]), [])).toEqual([
      ['Signals', 'new', null, null],
      ['Signals', 'dropped', null, null],
    ])
  })

  it('is raised by parts that the old one does not name, and says so with the link', () => {
    const list = 'Harbours: anchors, berths, cranes'
    const links = [
      { asked: list, said: 'Moorings', label: 'partial' as const, facet: null },
      { asked: 'Moorings', said: list },
    ]
    const listed = { [list]: { parts: ['anchors', 'berths', 'cranes'] } }
    const [found] = compared(skills('Moorings'), skills(list), links, listed).requirements
    expect(found).toMatchObject({
      change: 'raised',
      newParts: ['anchors', 'berths', 'cranes'],
      reason: `the old role does not name anchors, berths, cranes; “Moorings” stands for “${list}”`,
    })
    const lower = compared(
      skills(['Moorings', { expected: 4 }]),
      skills([list, { expected: 3 }]),
      links,
      listed,
    ).requirements[0]
    expect(lower).toMatchObject({
      change: 'lowered',
      reason: expect.stringMatching(
        /^level 4 becomes 3, the old role does not name anchors, berths, cranes; /,
      ),
    })
  })

  it('says why something is new, dropped or kept, and lists no part of what has no counterpart', () => {
    const { requirements } = compared(
      skills('Canvas', 'Cloth'),
      skills('Sails', 'Ropes'),
      both('Sails', 'Canvas'),
    )
    expect(requirements.map(({ reason, newParts }) => [reason, newParts])).toEqual([
      ['the same level and importance; “Canvas” stands for “Sails”', []],
      ['nothing in the old role stands for it', []],
      ['nothing in the new role stands for it', []],
    ])
  })
})

describe('KPIs, decisions and tools of two roles', () => {
  it('are shown beside what is nearest where nothing stands for them', () => {
    const near = both('Berth use', 'Dock use', { how: 'part-of' })
    const kpis = compared({ kpis: [kpi('Dock use', null)] }, { kpis: [kpi('Berth use', null)] }, near).kpis
    expect(kpis.map(({ name, change, nearest }) => [name, change, nearest?.text])).toEqual([
      ['Berth use', 'new', 'Dock use'],
      ['Dock use', 'dropped', 'Berth use'],
    ])
    const right = (text: string, scope: DecisionScope) => ({
      decisionRights: [{ id: text, scope, text, at }],
    })
    const rights = compared(right('Dock use', 'team'), right('Berth use', 'manager'), near).decisionRights
    expect(rights).toEqual([
      {
        change: 'new',
        text: 'Berth use',
        counterpart: null,
        nearest: { text: 'Dock use', at },
        from: null,
        to: 'manager',
        at,
      },
      {
        change: 'dropped',
        text: 'Dock use',
        counterpart: null,
        nearest: { text: 'Berth use', at },
        from: 'team',
        to: null,
        at,
      },
    ])
  })

  it('are one to one, but tools may share one: a line of tools lists alternatives', () => {
    const links = [...both('Winch', 'Hoist'), ...both('Crane', 'Hoist')]
    const change = (list: readonly { change: string; counterpart: { text: string } | null }[]) =>
      list.map((one) => [one.change, one.counterpart?.text ?? null])
    const tools = (...names: string[]): Partial<RoleBrief> => ({ tools: names.map(tool) })
    expect(change(compared(tools('Hoist'), tools('Winch', 'Crane'), links).tools)).toEqual([
      ['kept', 'Hoist'],
      ['kept', 'Hoist'],
    ])
    expect(change(compared(tools('Winch', 'Crane'), tools('Hoist'), links).tools)).toEqual([
      ['kept', 'Winch'],
    ])
    const kpis = (...names: string[]): Partial<RoleBrief> => ({ kpis: names.map((name) => kpi(name, null)) })
    expect(change(compared(kpis('Hoist'), kpis('Winch', 'Crane'), links).kpis)).toEqual([
      ['kept', 'Hoist'],
      ['new', null],
    ])
  })

  it('of tools, the likest partner is shown', () => {
    const links = [
      ...both('Winch', 'Hoist'),
      ...both('Winch', 'Lift', { how: 'part-of' }),
      ...both('Crane', 'Lift'),
    ]
    const tools = (...names: string[]): Partial<RoleBrief> => ({ tools: names.map(tool) })
    const found = compared(tools('Lift', 'Hoist'), tools('Winch', 'Crane'), links).tools
    expect(found.map(({ counterpart }) => counterpart?.text)).toEqual(['Hoist', 'Lift'])
  })
})
