import { describe, expect, it } from 'vitest'
import { findingsOf, profileFindings } from './findings-of.ts'
import { brief } from './make-run.ts'

/** Messages of one rule about a brief. */
const messages = (id: string, text: string): string[] =>
  findingsOf([{ name: 'a.md', text }]).flatMap(({ ruleId, message }) => (ruleId === id ? [message] : []))

describe('a date in a brief', () => {
  const impossible = (dates: string): string[] =>
    messages(
      'impossible-date',
      `${brief()}\n## Environment\n\n- Kept ${dates.split(' ').join(' and ')} too\n`,
    ).map((message) => /date (\S+),/.exec(message)?.[1] ?? message)

  it('is on the calendar: months of 28 to 31 days, leap years, years and months alone', () => {
    const possible =
      '2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31 2026-06-30 2026-07-31 2026-08-31 2026-09-30 2026-10-31 2026-11-30 2026-12-31 2024-02-29 2000-02-29 2026-01-01 2026-01 2026-12'
    expect(impossible(possible)).toEqual([])
  })

  it.each([
    '2026-02-29 2024-02-30 1900-02-29 2026-04-31 2026-06-31 2026-09-31 2026-11-31',
    '2026-01-32 2026-12-32 2026-01-00 2026-00-10 2026-13-10 2026-00 2026-13',
  ])('is not, each for itself: %s', (dates) => {
    expect(impossible(dates)).toEqual(dates.split(' '))
  })

  it('is none within a longer word or figure', () => {
    expect(impossible('v2026-02-30 2026-02-301 2026-02-30-b 1.2026-02-30 3026-02-30 a-2026-13')).toEqual([])
  })

  it('is looked at in its sources too, and stands at its place', () => {
    const text = brief().replace('  - title: Invented', '  - date: 2025-02-30\n    title: Invented')
    const [found] = findingsOf([{ name: 'a.md', text }]).filter(({ ruleId }) => ruleId === 'impossible-date')
    expect(text.slice(found?.position.start.offset, found?.position.end.offset)).toBe('2025-02-30')
  })
})

describe('dates of a certificate', () => {
  /** Read on the first of April 2026. */
  const ids = (date: string, expires: string): string[] =>
    profileFindings({
      name: 'p.yaml',
      text: `name: Bo Quayside\ncertifications:\n  - { name: Sea pilot, date: ${date}, expires: ${expires} }\n`,
    })
      .map(({ ruleId }) => ruleId)
      .filter((id) => id !== 'profile-future-date')

  it.each([
    // A month lasts to its last day, a year to its end.
    ['2025-01', '2026-03', ['profile-expired-certificate']],
    ['2025-01', '2026-04', []],
    ['2024-01', '2025', ['profile-expired-certificate']],
    ['2024-01', '2026', []],
    ['2028-02-29', '2028-02', []],
    ['2027-04-30', '2027-04', []],
    ['2027-05-31', '2027-05', []],
    ['2027-12-31', '2027', []],
    ['2028-03-01', '2028-02', ['profile-date-order']],
    ['2027-05-01', '2027-04', ['profile-date-order']],
    // A month and a year begin on their first day.
    ['2027', '2027-01-01', []],
    ['2027', '2026-12-31', ['profile-date-order']],
    ['2027-03', '2027-03-01', []],
    ['2027-03', '2027-02-28', ['profile-date-order']],
    ['2027-03', '2027-02', ['profile-date-order']],
  ])('from %s to %s', (date, expires, expected) => {
    expect(ids(date, expires)).toEqual(expected)
  })
})

describe('two names of skills', () => {
  const skills = (...names: string[]): string =>
    brief({
      body: `## Responsibilities\n\n- Keep the quay\n\n## Skills\n\n### Must-have\n\n${names.map((name) => `- **${name}** (Critical): x`).join('\n')}\n`,
    })

  it.each([
    ['in another order', 'Crane rope anchor', 'Anchor crane rope'],
    ['with a bracket more', 'Dredging', 'Dredging (narrow)'],
    ['with a bracket less', 'Dredging (narrow)', 'Dredging'],
    ['with another first letter', 'Dredging', 'Bredging'],
    ['with another last letter', 'Dredging', 'Dredgint'],
    ['with a letter more at the end', 'Dredging', 'Dredgingo'],
    ['with a letter less at the start', 'Seafaring', 'Eafaring'],
    ['with a letter twice', 'Dredging', 'Dreedging'],
    ['with two neighbours swapped', 'Dredging', 'Dregding'],
    ['with a slip in one of two words', 'Harbour dredging', 'Harbour dredgint'],
    ['with four words of five in common', 'Tide crane rope anchor', 'Tide crane rope anchor mast'],
  ])('mean the same %s: %s, %s', (_, one, other) => {
    expect(messages('similar-skill', skills(one, other))).toEqual([
      `Unexpected ${other}, nearly the same as ${one} on line 23`,
    ])
  })

  it.each([
    ['with another bracket', 'Dredging (narrow)', 'Dredging (wide)'],
    ['with a bracket and another word', 'Dredging (narrow)', 'Sailing'],
    ['short, with another letter', 'Dredger', 'Dredgem'],
    ['of which one is short', 'Dredging', 'Dredgin'],
    ['with another figure', 'Dredging27', 'Dredging28'],
    ['with two letters more', 'Dredging', 'Dredgingly'],
    ['with two letters apart', 'Dredging', 'Bredgint'],
    ['with two neighbours that are others', 'Seafaring', 'Seamuring'],
    ['with two neighbours of which one moved back', 'Seafaring', 'Seaxfring'],
    ['with two neighbours of which one moved on', 'Seafaring', 'Seaaxring'],
    ['with a slip in each of two words', 'Seafaring dredging', 'Seafarint dredgint'],
    ['with a slip and a word more', 'Dredging', 'Harbour dredgint'],
    ['with four words of six in common', 'Tide crane rope anchor', 'Tide crane rope anchor mast oar'],
    ['with three words of four in common', 'Tide crane rope', 'Tide crane rope anchor'],
  ])('differ %s: %s, %s', (_, one, other) => {
    expect(messages('similar-skill', skills(one, other))).toEqual([])
  })

  it('are compared with the first that is alike, and a name that is there already is not', () => {
    expect(messages('similar-skill', skills('Dredging', 'Dredgint', 'Sailing', 'Dredgint'))).toEqual([
      'Unexpected Dredgint, nearly the same as Dredging on line 23',
    ])
  })
})
