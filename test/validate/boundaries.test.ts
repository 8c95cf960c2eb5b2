import { describe, expect, it } from 'vitest'
import { messagesOf, profileFindings } from './findings-of.ts'
import { brief, counted, role } from './make-run.ts'

const pay = (...lines: string[]): string =>
  role(`## Salary\n\n- **Currency:** USD\n- **Basis:** base\n${lines.map((line) => `- ${line}`).join('\n')}`)
const scorecard = (...weights: string[]): string =>
  role(
    `## Hiring\n\n### Scorecard\n\n| Dimension | Bar | Weight |\n| - | - | - |\n${weights
      .map((weight, at) => `| Part ${at + 1} | Good | ${weight} |`)
      .join('\n')}`,
  )
describe('at the edge of a figure, a brief', () => {
  it.each([
    ['the same figure twice', ['**Min:** $80,000', '**Max:** $80,000'], []],
    [
      'one less than the lower end',
      ['**Min:** $80,000', '**Max:** $79,999'],
      ['Unexpected maximum 79999, expected at least the minimum 80000'],
    ],
    [
      'a median below the minimum',
      ['**Min:** $80,000', '**Median:** $79,999', '**Max:** $90,000'],
      ['Unexpected median 79999, expected at least the minimum 80000'],
    ],
  ])('orders pay with %s', (_, lines, expected) =>
    expect(messagesOf('salary-order', pay(...lines))).toEqual(expected),
  )

  it.each([
    ['$1,000', []],
    ['$999', ['Unexpected minimum 999, expected an amount a year in whole units']],
  ])('takes %s for pay of a year', (amount, expected) =>
    expect(messagesOf('salary-amount', pay(`**Min:** ${amount}`, '**Max:** $90,000'))).toEqual(expected),
  )

  it.each([
    [['50%', '50%'], []],
    [['50%', '49.5%'], []],
    [['50%', '50.5%'], []],
    [['50%', '49.4%'], ['Unexpected sum of weights 99.4 %, expected 100 %']],
    [['50%', '50.6%'], ['Unexpected sum of weights 100.6 %, expected 100 %']],
    [['33.3%', '33.3%', '33.3%'], []],
  ])('weighs a scorecard of %j', (weights, expected) =>
    expect(messagesOf('scorecard-weights', scorecard(...weights))).toEqual(expected),
  )

  it.each([
    ['2026-05-01', []],
    ['2024-11-01', []],
    ['2024-11-30', []],
    ['2024-10-31', ['Unexpected asOf 2024-10-31, expected no more than 18 months before 2026-05-01']],
  ])('of %s was looked at within 18 months', (asOf, expected) =>
    expect(messagesOf('as-of-stale', brief().replace('2026-04-13', asOf))).toEqual(expected),
  )

  it.each([
    ['2026-05-01', []],
    ['2026-05-02', 1],
  ])('of %s does not lie ahead of the day it is read', (asOf, expected) =>
    expect(messagesOf('as-of-future', brief().replace('2026-04-13', asOf))).toHaveLength(
      typeof expected === 'number' ? expected : 0,
    ),
  )

  it.each([
    ['8–8 years', []],
    ['8–9 years', []],
    ['9–8 years', ['Unexpected range 9–8, expected the lower figure first']],
    ['10-9+ yrs', ['Unexpected range 10-9+, expected the lower figure first']],
  ])('asks for %s', (years, expected) =>
    expect(
      messagesOf('experience-range', brief({ top: `## Experience\n\n- **Total:** ${years}\n\n` })),
    ).toEqual(expected),
  )

  it.each([
    ['20', '100%', []],
    ['21', '100%', ['Unexpected count 21 of Dredging, expected 20 at most']],
    ['20', '101%', ['Unexpected 101 % of Dredging, expected 100 % at most']],
    ['20', '100.5 %', ['Unexpected 100.5 % of Dredging, expected 100 % at most']],
  ])('counts %s of 20 as %s', (count, percent, expected) =>
    expect(messagesOf('market-over-sample', counted([`Dredging | ${count} | ${percent}`]))).toEqual(expected),
  )

  it.each([
    // 7 of 30 is 23.33 %: a whole figure may be rounded either way, one with a place in that place.
    ['7', '23%', []],
    ['7', '24%', []],
    ['7', '23.3%', []],
    ['7', '23.4%', []],
    ['7', '22%', ['Unexpected 22 % of Dredging, expected 23.3 % (7 of 30)']],
    ['7', '25%', ['Unexpected 25 % of Dredging, expected 23.3 % (7 of 30)']],
    ['7', '23.5%', ['Unexpected 23.5 % of Dredging, expected 23.3 % (7 of 30)']],
    ['15', '51%', ['Unexpected 51 % of Dredging, expected 50 % (15 of 30)']],
  ])('counts %s of 30 as %s', (count, percent, expected) =>
    expect(
      messagesOf('market-percent', counted([`Dredging | ${count} | ${percent}`], 'sample: 30\n')),
    ).toEqual(expected),
  )
})

describe('at the edge of a date or figure, a profile', () => {
  /** Read on the first of April 2026. */
  const found = (text: string): string[] =>
    profileFindings({ name: 'p.yaml', text: `name: Bo Quayside\n${text}\n` }).map(
      ({ ruleId, message }) => `${ruleId}: ${message}`,
    )
  const used = (date: string): string => `skills:\n  - { name: Dredging, level: 3, lastUsed: ${date} }`
  const held = (more: string): string => `certifications:\n  - { name: Sea pilot, ${more} }`

  it.each([
    [used('2021-05'), []],
    [
      used('2021-03'),
      [
        'profile-stale-skill: Unexpected last use of Dredging in 2021-03, expected within five years before 2026-04-01',
      ],
    ],
    [used('2026-04-01'), []],
    [held('expires: 2026-04-01'), []],
    [
      held('expires: 2026-03-31'),
      [
        'profile-expired-certificate: Unexpected expiry 2026-03-31 of Sea pilot, expected none before 2026-04-01',
      ],
    ],
    [held('date: 2026-03, expires: 2027-03'), []],
    [held('date: 2026-02-10, expires: 2026-12-10'), []],
    [
      held('date: 2026-02-10, expires: 2026-02-09'),
      ['profile-date-order: Unexpected expiry 2026-02-09 of Sea pilot, expected none before 2026-02-10'],
    ],
    ['experience: { totalYears: 5, aiYears: 5, crossTeamYears: 5 }', []],
    [
      'experience: { totalYears: 5, aiYears: 5.1 }',
      ['profile-years: Unexpected aiYears 5.1, expected no more than totalYears 5'],
    ],
  ])('saying %s', (text, expected) => expect(found(text)).toEqual(expected))
})
