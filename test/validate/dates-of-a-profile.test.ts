import { describe, expect, it } from 'vitest'
import { profileFindings } from './findings-of.ts'

const findings = (text: string) => profileFindings({ name: 'p.yaml', text: `name: Bo Quayside\n${text}\n` })
const found = (text: string): string[] => findings(text).map(({ ruleId, message }) => `${ruleId}: ${message}`)
const ids = (text: string): string[] => findings(text).map(({ ruleId }) => ruleId)
const nth = <One>(list: readonly One[], at: number): One | undefined => list[at]

/** One date in each place where a profile may have one. */
const EVERYWHERE = (date: string, ahead: string): string => `experience:
  positions:
    - { title: Mate, start: ${date}, end: ${date} }
skills:
  - { name: Winches, level: 3, lastUsed: ${date}, evidence: [{ what: Quay }, { what: Lock, date: ${date} }] }
tools:
  - { name: Sonar, level: 3, lastUsed: ${date} }
achievements:
  - { metric: Tides, from: 1, to: 2, date: ${date} }
certifications:
  - { name: Sea pilot, date: ${date}, expires: ${ahead} }
target: { by: ${ahead} }`

const WHAT = [
  'start of Mate',
  'end of Mate',
  'last use of Winches',
  'evidence of Winches',
  'last use of Sonar',
  'achievement Tides',
  'certificate Sea pilot',
]

describe('dates of a profile', () => {
  it('are on the calendar, each of them', () => {
    const text = EVERYWHERE('2025-13', '2027-02-30')
    const expected = [
      ...WHAT.map(
        (what) => `profile-date: Unexpected date 2025-13 (${what}), expected one that is on the calendar`,
      ),
      ...['expiry of Sea pilot', 'target'].map(
        (what) => `profile-date: Unexpected date 2027-02-30 (${what}), expected one that is on the calendar`,
      ),
    ]
    expect(found(text).filter((line) => line.startsWith('profile-date:'))).toEqual(expected)
  })

  it('do not lie ahead, but for those that may', () => {
    const text = EVERYWHERE('2026-05', '2027-05')
    expect(found(text)).toEqual(
      WHAT.map(
        (what) => `profile-future-date: Unexpected date 2026-05 (${what}), expected none after 2026-04-01`,
      ),
    )
  })

  it('stand each at its own place', () => {
    const text = `name: Bo Quayside\n${EVERYWHERE('2026-05', '2027-05')}\n`
    const places = profileFindings({ name: 'p.yaml', text }).map(({ position: { start, end } }) =>
      text.slice(start.offset, end.offset),
    )
    expect(places).toEqual(WHAT.map(() => '2026-05'))
    expect(
      new Set(findings(EVERYWHERE('2026-05', '2027-05')).map(({ position }) => position.start.offset)).size,
    ).toBe(WHAT.length)
  })

  const position = (start: string, end: string): string =>
    `experience: { positions: [{ title: Mate, start: ${start}, end: ${end} }] }`

  it.each<[string, string[]]>([
    [position('2025-03', '2025-02'), ['profile-date-order']],
    [position('2025-03', '2025'), []],
    [position('2025-03', 'present'), []],
    // a date that is none is not compared
    [position('2025-03', '2024-13'), ['profile-date']],
    [position('2025-13', '2024-03'), ['profile-date']],
    ['skills: [{ name: Ropes, level: 3, lastUsed: 2020 }]', ['profile-stale-skill']],
    ['skills: [{ name: Ropes, level: 3, lastUsed: 2021 }]', []],
    ['skills: [{ name: Ropes, level: 3, lastUsed: 2021-04-01 }]', ['profile-stale-skill']],
    ['skills: [{ name: Ropes, level: 3, lastUsed: 2021-04-02 }]', []],
    ['skills: [{ name: Ropes, level: 3, lastUsed: 2019-13 }]', ['profile-date']],
    [
      'certifications: [{ name: Pilot, date: 2024-02-10, expires: 2024-02-10 }]',
      ['profile-expired-certificate'],
    ],
    ['certifications: [{ name: Pilot, date: 2024-02, expires: 2024-01 }]', ['profile-date-order']],
    [
      'certifications: [{ name: Pilot, date: 2024-13, expires: 2024-01 }]',
      ['profile-date', 'profile-expired-certificate'],
    ],
    ['certifications: [{ name: Pilot, expires: 2024-13 }]', ['profile-date']],
    ['certifications: [{ name: Pilot, expires: 2024 }]', ['profile-expired-certificate']],
    ['target: { by: 2026-03 }', ['profile-target-past']],
    ['target: { by: 2026-04 }', []],
    ['target: { by: 2026 }', []],
    ['target: { by: 2025-13 }', ['profile-date']],
  ])('%s', (text, expected) => expect(ids(text).sort()).toEqual(expected))
})

describe('years and pay of a profile', () => {
  it.each<[string, string[]]>([
    ['experience: { aiYears: 5, crossTeamYears: 3 }', []],
    [
      'experience: { totalYears: 4, aiYears: 5 }',
      ['profile-years: Unexpected aiYears 5, expected no more than totalYears 4'],
    ],
    [
      'experience: { totalYears: 2, crossTeamYears: 3 }',
      ['profile-years: Unexpected crossTeamYears 3, expected no more than totalYears 2'],
    ],
    // years that positions add up to are no statement
    ['experience: { aiYears: 5, positions: [{ title: Mate, start: 2024-01, end: 2025-01 }] }', []],
    ['compensation: { currency: EUR, base: 90000, total: 90000 }', []],
    ['compensation: { currency: EUR, base: 90000 }', []],
    [
      'compensation: { currency: EUR, base: 90000, total: 89999 }',
      ['profile-pay: Unexpected total 89999, expected at least the base 90000'],
    ],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('what a profile says twice', () => {
  const names = 'Ropes Cranes Winches Locks Tides Fog Ice Buoys Sonar Radar Ropes'.split(' ')

  it('has the place of its entry in a long list', () => {
    const text = `name: Bo\nskills:\n${names.map((name) => `  - ${name}: 3`).join('\n')}\n`
    const [finding] = profileFindings({ name: 'p.yaml', text })
    expect(finding?.message).toBe('Unexpected second claim of Ropes, first on line 3')
    expect(finding?.position.start).toMatchObject({ line: 13, column: 5 })
    expect(text.slice(finding?.position.start.offset, finding?.position.end.offset)).toBe('Ropes')
  })

  it('has it in a long list of decisions, too', () => {
    const text = `name: Bo\ndecisions:\n  team:\n${names.map((name) => `    - Buy ${name}`).join('\n')}\n`
    const [finding] = profileFindings({ name: 'p.yaml', text })
    expect(finding?.message).toBe('Unexpected second entry of the decision Buy Ropes')
    expect([finding?.position.start.line, nth(finding?.related ?? [], 0)?.position.start.line]).toEqual([
      14, 4,
    ])
  })

  it.each<[string, string[]]>([
    ['skills: [Ropes: 3]\ntools: [Ropes: 3]', []],
    ['skills: [Ropes: 3]\ntools: [Ropes]', []],
    ['skills: [Ropes]\ntools: [Ropes: 3]', []],
    ['skills: [Ropes: 3]\ntools: [Ropes: 4]', ['Keep one of the two. The levels 3 and 4 differ.']],
    ['skills: [Ropes: 3, rope: 3]', ['Keep one of the two.']],
    ['skills: [Ropes, rope: 3]', ['Keep one of the two.']],
    ['skills: [{ Ropes: 3 }, { Cranes: 2, Ropes: 2 }]', ['Keep one of the two. The levels 3 and 2 differ.']],
  ])('%s', (text, expected) =>
    expect(
      findings(text).flatMap(({ ruleId, hint }) => (ruleId === 'profile-duplicate-claim' ? [hint] : [])),
    ).toEqual(expected),
  )

  it.each<[string, string[]]>([
    [
      '{ title: Mate, organisation: Sea, start: 2020 }, { title: mate, organisation: sea, start: 2020 }',
      ['profile-duplicate-position: Unexpected second position mate at sea from 2020, first on line 2'],
    ],
    ['{ title: Mate, organisation: Sea, start: 2020 }, { title: Mate, organisation: Sea, start: 2021 }', []],
    ['{ title: Mate, start: 2020 }, { title: Mate, start: 2020 }', []],
    ['{ title: Mate, organisation: Sea }, { title: Mate, organisation: Sea }', []],
  ])('positions: %s', (positions, expected) =>
    expect(found(`experience: { positions: [${positions}] }`)).toEqual(expected),
  )

  it.each<[string, string[]]>([
    ['skills: [Ropes: 5]', ['profile-unproven-claim']],
    ['skills: [Ropes: 4]', []],
    ['skills: [{ name: Ropes, level: 5, evidence: [{ what: Quay }] }]', []],
  ])('%s is proven, or not', (text, expected) => expect(ids(text)).toEqual(expected))
})
