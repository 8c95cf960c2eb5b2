import { describe, expect, it } from 'vitest'
import { type AssessContext, assess, compareRoles, plan } from '../../src/assess/index.ts'
import type { RoleBrief } from '../../src/model/index.ts'
import { matchByLinks } from './links.ts'
import { achievement, claim, context, kpi, profile, role, skill, tool } from './make.ts'
import { market } from './market.ts'

const at = { file: 'brief.md', line: 7 }

/** What matching was asked for and what it was told, each as `kind: text`, by one run. */
function heard(run: (context: AssessContext) => unknown, change: Partial<AssessContext> = {}) {
  const calls: { asked: string[]; said: string[]; ids: string[] }[] = []
  const silent = matchByLinks([])
  run(
    context({
      ...change,
      match: (asked, said) => {
        calls.push({
          asked: asked.map(({ kind, text, description, use }) =>
            [`${kind ?? 'any'}: ${text}`, description, use].filter(Boolean).join(' | '),
          ),
          said: said.map(({ kind, text }) => `${kind}: ${text}`),
          ids: said.map(({ id }) => id),
        })
        return silent(asked, said)
      },
    }),
  )
  return {
    asked: [...new Set(calls.flatMap(({ asked }) => asked))],
    said: [...new Set(calls.flatMap(({ said }) => said))],
    calls,
  }
}

const brief: Partial<RoleBrief> = {
  skills: [skill('Sails'), skill('Patience', { group: 'soft', kind: 'soft' })],
  tools: [{ ...tool('Winch'), use: 'lifting' }],
  kpis: [kpi('Berth use', null, { measures: 'Share of berths' })],
  decisionRights: [{ id: 'rope', scope: 'team', text: 'Choice of rope', at }],
  qualifications: {
    education: [],
    certifications: [{ name: 'Pilot licence', prevalence: null, at }],
    backgrounds: [],
    domain: [],
    leadership: [],
  },
}
const person = profile({
  claims: [
    claim('Canvas'),
    claim('Hoist', null, { kind: 'tool' }),
    claim('Sailed to Malta', null, { kind: 'highlight' }),
  ],
  achievements: [achievement('Berths used')],
  decisions: [{ id: 'h', scope: 'team', text: 'Rope', at }],
  certifications: [{ name: 'Pilot card', date: null, expires: null, at }],
})

describe('another way of matching', () => {
  it('is asked for everything of a role by its kind, and told what a profile says by its kind', () => {
    const { asked, said } = heard((given) => assess(role(brief), person, given))
    expect(asked).toEqual(
      expect.arrayContaining([
        'technical: Sails',
        'soft: Patience',
        'tool: Winch',
        'kpi: Berth use | Share of berths',
        'decision: Choice of rope',
        'technical: Pilot licence',
      ]),
    )
    expect(said).toEqual(
      expect.arrayContaining([
        'skill: Canvas',
        'tool: Hoist',
        'highlight: Sailed to Malta',
        // What was measured is said outright.
        'skill: Berths used',
        'decision: Rope',
        'certificate: Pilot card',
      ]),
    )
  })

  it('is asked for skills and tools together, and for nothing else among them', () => {
    const { calls } = heard((given) => assess(role(brief), person, given))
    const [first] = calls
    expect(first?.asked).toEqual(['technical: Sails', 'soft: Patience', 'tool: Winch'])
    expect(first?.said).toEqual(['skill: Canvas', 'tool: Hoist', 'highlight: Sailed to Malta'])
  })

  it('is told each thing under a name of its own', () => {
    const { calls } = heard((given) => assess(role(brief), person, given))
    for (const { ids } of calls) expect(ids).toEqual([...new Set(ids)])
  })

  it('is asked for a skill by what it says of itself and its use, but not by what comes of it in strong hands', () => {
    const asked = (use: string | null) =>
      heard((given) =>
        assess(role({ skills: [skill('Sails', { description: 'of cloth', use })] }), person, given),
      ).calls[0]?.asked[0]
    const base = 'technical: Sails | of cloth'
    expect(asked(null)).toBe(base)
    expect(asked('by hand')).toBe(`${base} | by hand`)
    expect(asked('by hand Strong performance: no tears')).toBe(`${base} | by hand`)
    expect(asked('by hand What great looks like: no tears')).toBe(`${base} | by hand`)
    expect(asked('Strong: no tears')).toBe(base)
    expect(asked('by headstrong: crews')).toBe(`${base} | by headstrong: crews`)
  })

  it('is asked for what postings name, and told what the role asks for', () => {
    const { asked, said } = heard((given) => assess(role(brief), person, given), {
      market: market('harbour', [{ name: 'Canvas work', percent: 50 }]),
    })
    expect(asked).toContain('technical: Canvas work')
    expect(said).toEqual(expect.arrayContaining(['skill: Canvas work', 'skill: Sails', 'skill: Patience']))
  })

  it('is told the requirements and dimensions of a role as skills', () => {
    const hiring = {
      signals: [],
      assess: [],
      exercises: [],
      strong: [],
      weak: [],
      redFlags: [],
      scorecard: [{ dimension: 'Craft', bar: 'mends nets', weight: null, at }],
    }
    const deliverables = [{ group: null, text: 'Sail loft', at }]
    const { asked, said } = heard((given) => plan(role({ ...brief, hiring, deliverables }), person, given))
    expect(asked).toEqual(
      expect.arrayContaining([
        'any: Craft | mends nets',
        'any: Sail loft',
        'any: Berth use | Share of berths',
      ]),
    )
    expect(said).toEqual(
      expect.arrayContaining([
        'skill: Sails',
        'skill: Berth use',
        'skill: Choice of rope',
        'skill: Craft',
        'skill: mends nets',
        'skill: Sail loft',
      ]),
    )
  })

  it('is asked to compare two roles kind by kind', () => {
    const { asked, said } = heard((given) => compareRoles(role(brief), role(brief), given))
    expect(asked.toSorted()).toEqual([
      'decision: Choice of rope',
      'kpi: Berth use',
      'soft: Patience',
      'technical: Sails',
      'tool: Winch',
    ])
    expect(new Set(said.map((one) => one.split(':')[0]))).toEqual(new Set(['skill']))
  })
})

describe('authority', () => {
  it('of a role stands beside what the person may do in the same area, with both lines', () => {
    const own = { file: 'profile.yaml', line: 9 }
    const asked = { ...at, line: 8 }
    const found = assess(
      role({
        authority: [
          { area: 'budget', text: 'Owns the budget', at },
          { area: 'hiring', text: 'Hires the crew', at: asked },
        ],
      }),
      profile({
        authority: [
          { area: 'vendor', text: 'Chooses', at: own },
          { area: 'hiring', text: 'Interviews', at: own },
        ] as ReturnType<typeof profile>['authority'],
      }),
      context(),
    ).authority
    expect(found).toEqual([
      { area: 'budget', asked: 'Owns the budget', have: null, haveAt: null, at },
      { area: 'hiring', asked: 'Hires the crew', have: 'Interviews', haveAt: own, at: asked },
    ])
  })
})
