import { describe, expect, it } from 'vitest'
import { type RoleBrief, type Team, team } from '../../src/index.ts'
import { libraryReporters, renderTeam } from '../../src/report/index.ts'
import { assessmentOf, exampleProfile, roleOf } from '../support/assessments.ts'

const options = { color: false, columns: 160, ascii: false, all: true }
const PRINCIPAL = 'principal-ai-architect'
const usualTeam = team(
  ['priya-raman', 'jonas-weber'].map((name) => assessmentOf(exampleProfile(name), PRINCIPAL)),
)

function copy<T>(value: T, change: (copy: T) => void): T {
  const own = structuredClone(value)
  change(own)
  return own
}

function oneLine(text: string): string {
  expect(text).not.toMatch(/undefined|NaN|\bnull\b|\[object/)
  return text.replace(/\s+/g, ' ')
}

describe('a team', () => {
  const page = async (change: (one: Team) => void): Promise<string> =>
    oneLine(
      (await renderTeam(copy(usualTeam, change), 'html', options))
        .replace(/<(?:style|script)[\s\S]*?<\/(?:style|script)>/g, '')
        .replace(/<[^>]+>/g, ' '),
    )

  it.each<[string, (one: Team) => void, string]>([
    [
      'a role of no date, a strict policy and a day',
      (one) => {
        one.role.asOf = null
        one.policy.strict = true
        one.asOf = '2026-05-06'
      },
      ', strict, counted to 2026-05-06.',
    ],
    [
      'one person by the singular',
      (one) => {
        one.people = one.people.slice(0, 1)
        for (const requirement of one.requirements) requirement.people = requirement.people.slice(0, 1)
      },
      '1 person, ',
    ],
    [
      'who fills nothing',
      (one) => {
        one.joiners = [{ name: 'Bo', coverage: one.coverage, fills: [], backs: ['an-id-of-another-role'] }]
      },
      'Bo',
    ],
    [
      'a coverage just below all',
      (one) => {
        one.joiners = [{ name: 'Bo', coverage: { ...one.coverage, covered: 99.7 }, fills: [], backs: [] }]
      },
      'over 99 %',
    ],
    [
      'a coverage just above none',
      (one) => {
        one.joiners = [{ name: 'Bo', coverage: { ...one.coverage, covered: 0.2 }, fills: [], backs: [] }]
      },
      'under 1 %',
    ],
    [
      'what is not assessed',
      (one) => {
        for (const requirement of one.requirements) requirement.state = 'unknown'
      },
      'not assessed',
    ],
  ])('names %s', async (_, change, expected) => {
    expect(await page(change)).toContain(expected)
  })

  it('draws no scores where there are none, and fewer than there are people', async () => {
    const none = await page(({ people }) => {
      for (const { readiness } of people) Object.assign(readiness, { score: null, low: null, high: null })
    })
    expect(none).not.toContain('Score by person')
    const some = await page(({ people }) => void Object.assign(people[0]?.readiness ?? {}, { score: null }))
    expect(some).toContain('The table has everybody.')
  })

  it('has no list of what hangs on one person where nothing does', async () => {
    const text = await page(({ people }) => {
      for (const one of people) one.onlyThey = []
    })
    expect(text).not.toContain('Hangs on one person')
  })
})

describe('the card of a role', () => {
  const bare = (more: Partial<RoleBrief> = {}): RoleBrief =>
    ({
      ...roleOf(PRINCIPAL),
      track: null,
      tier: null,
      asOf: null,
      experience: null,
      salary: null,
      ...more,
    }) as RoleBrief
  const market = { id: 'm', title: 'Harbour postings', track: 'harbour', sample: null, period: null } as never
  const pay = (more: object) =>
    bare({
      salary: {
        min: null,
        median: null,
        max: null,
        currency: null,
        region: null,
        maxOpenEnded: false,
        basis: null,
        extras: [],
        ...more,
      } as unknown as NonNullable<RoleBrief['salary']>,
    })

  it.each<[string, RoleBrief, string]>([
    [
      'nothing at all',
      bare(),
      'Track, tier not stated As of not stated Years not stated Pay not stated Market no posting analysis for this track',
    ],
    [
      'pay with all there can be',
      pay({
        min: 1,
        median: 2,
        currency: 'XAF',
        maxOpenEnded: true,
        basis: 'base',
        region: 'Harbour',
        extras: [{ text: 'a berth' }],
      }),
      'Pay XAF 1–?+, median XAF 2, base pay, Harbour, plus a berth',
    ],
    ['pay in all', pay({ max: -3, basis: 'total' }), 'Pay ?–−3, total compensation'],
    [
      'years of one kind without figures',
      bare({
        experience: {
          total: { min: 3, max: null, openEnded: true, raw: '3+' },
          specialised: [{ min: null, max: null, openEnded: false, raw: '', what: 'at sea' }],
        } as unknown as NonNullable<RoleBrief['experience']>,
      }),
      'Years 3+ in all; ? at sea',
    ],
  ])('with %s', (_, role, expected) => {
    const text = oneLine(libraryReporters.terminal.card({ role, market: null }, options))
    expect(text).toContain(expected)
  })

  it('names postings whose number nobody states', () => {
    const card = { role: bare(), market }
    expect(oneLine(libraryReporters.terminal.card(card, { ...options, all: false }))).toContain(
      'Market Harbour postings Not stated',
    )
    expect(JSON.parse(libraryReporters.json.card(card, options)).market).toEqual({
      id: 'm',
      title: 'Harbour postings',
      track: 'harbour',
      sample: null,
      period: null,
    })
    const listing = {
      roles: [bare({ experience: { total: { min: null, max: null, openEnded: false } } as never })],
      markets: [market],
    }
    expect(oneLine(libraryReporters.terminal.list(listing, options))).toContain(
      'Harbour postings, ? postings',
    )
    expect(libraryReporters.markdown.list({ ...listing, roles: [bare()] }, options)).toMatch(
      /\| not stated \|[\s\S]*\(\? postings\)/,
    )
    expect(libraryReporters.markdown.list({ roles: [bare()], markets: [] }, options)).not.toContain(
      'postings',
    )
  })
})
