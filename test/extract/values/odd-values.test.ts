import { describe, expect, it } from 'vitest'
import {
  findAmounts,
  findImportance,
  findYears,
  parseFrequencies,
  parseImportance,
  parsePrevalences,
  parseYears,
  splitPrevalence,
} from '../../../src/extract/index.ts'

describe('years in odd words', () => {
  /** Text → [from, to, open]. */
  it.each([
    ['over 4 years', [4, null, true]],
    ['more than 4 years', [4, null, true]],
    ['min. 4 years', [4, null, true]],
    ['minimum of 4 years', [4, null, true]],
    ['4 plus years', [4, null, true]],
    ['4 or 5 years', [4, 5, false]],
    ['4 − 5 yoe', [4, 5, false]],
    ['at most 4 years', [null, 4, false]],
    ['no more than 4 years', [null, 4, false]],
    ['under 4 years', [null, 4, false]],
    ['fewer than 4 years', [null, 4, false]],
    ['maximum of 4 years', [null, 4, false]],
    ['1.5 years', [1.5, null, false]],
    ['twenty years', [20, null, false]],
    ['one year', [1, null, false]],
    ['1 year', [1, null, false]],
    ['4-year experience', [4, null, false]],
    ['4 year of experience', [4, null, false]],
    ['60 years', [60, null, false]],
  ])('reads "%s"', (text, expected) => {
    expect(findYears(text).map(({ min, max, openEnded }) => [min, max, openEnded])).toEqual([expected])
  })

  it.each([
    'up to 4–6 years',
    '3 and 5 years',
    '61 years',
    '5–61 years',
    'every 2 years',
    'the past 2 years',
    'recent 2 years',
    'at the age of 40 years',
    'in the coming 3 years',
    '$5 years',
    '4 year roadmap',
  ])('reads no years from "%s"', (text) => {
    expect(findYears(text)).toEqual([])
  })

  it('takes a bare figure with a plus behind years for years too, at its place', () => {
    const text = '9 years of cranes; 3–4+ with ropes, 2+ leading, 8+ tons, 70+ in all'
    expect(
      findYears(text).map(({ min, max, openEnded, start, end }) => [
        min,
        max,
        openEnded,
        text.slice(start, end),
      ]),
    ).toEqual([
      [9, null, false, '9 years'],
      [3, 4, true, '3–4+'],
      [2, null, true, '2+'],
    ])
    expect(findYears('3+ with ropes')).toEqual([])
  })

  it('reads the figure of a labelled value only at its beginning', () => {
    expect(parseYears('~ 4 to 6')).toEqual({ min: 4, max: 6, openEnded: false })
    expect(parseYears('at most 4')).toEqual({ min: null, max: 4, openEnded: false })
    expect(parseYears('six, on ships')).toEqual({ min: 6, max: null, openEnded: false })
    expect(parseYears('on ships 4')).toBeNull()
    expect(parseYears('4th of its kind')).toBeNull()
  })
})

describe('money in odd words', () => {
  /** Text → [value, currency, dollar sign, plus, as it stands]. */
  it.each<[string, [number | null, string | null, boolean, boolean, string][]]>([
    ['US$90k', [[90_000, 'USD', false, false, 'US$90k']]],
    ['CA$90k', [[90_000, 'CAD', false, false, 'CA$90k']]],
    ['A$90k', [[90_000, 'AUD', false, false, 'A$90k']]],
    ['AU$90k', [[90_000, 'AUD', false, false, 'AU$90k']]],
    ['S$90k', [[90_000, 'SGD', false, false, 'S$90k']]],
    ['NZ$90k', [[90_000, 'NZD', false, false, 'NZ$90k']]],
    ['HK$900k', [[900_000, 'HKD', false, false, 'HK$900k']]],
    ['¥9,000,000', [[9_000_000, null, false, false, '¥9,000,000']]],
    ['sek 600 000', [[600_000, 'SEK', false, false, 'sek 600 000']]],
    ['90 thousand eur', [[90_000, 'EUR', false, false, '90 thousand eur']]],
    ['£1.2m', [[1_200_000, 'GBP', false, false, '£1.2m']]],
    ['£1.2 mn', [[1_200_000, 'GBP', false, false, '£1.2 mn']]],
    ['£1.2 million', [[1_200_000, 'GBP', false, false, '£1.2 million']]],
    ['12 lakh', [[1_200_000, 'INR', false, false, '12 lakh']]],
    ['12 lakhs', [[1_200_000, 'INR', false, false, '12 lakhs']]],
    ['1 crore', [[10_000_000, 'INR', false, false, '1 crore']]],
    ['2 crores', [[20_000_000, 'INR', false, false, '2 crores']]],
    ['CHF 120’000', [[120_000, 'CHF', false, false, 'CHF 120’000']]],
    ['CHF 120.000', [[120_000, 'CHF', false, false, 'CHF 120.000']]],
    ['£120.000', [[null, 'GBP', false, false, '£120.000']]],
    ['£1,20', [[null, 'GBP', false, false, '£1,20']]],
    ['90k +', [[90_000, null, false, true, '90k +']]],
    ['90k', [[90_000, null, false, false, '90k']]],
    ['10000', [[10_000, null, false, false, '10000']]],
    ['9999', []],
    ['9999999', [[9_999_999, null, false, false, '9999999']]],
    ['10,000,000', []],
    ['120.000', []],
    ['25 %', []],
    ['$25 %', []],
    [
      '90–$120k',
      [
        [90_000, null, true, false, '90'],
        [120_000, null, true, false, '$120k'],
      ],
    ],
    [
      '90 and 120k GBP',
      [
        [90_000, 'GBP', false, false, '90'],
        [120_000, 'GBP', false, false, '120k GBP'],
      ],
    ],
    [
      '£90k to 120k',
      [
        [90_000, 'GBP', false, false, '£90k'],
        [120_000, 'GBP', false, false, '120k'],
      ],
    ],
    [
      '£90k; 120k',
      [
        [90_000, 'GBP', false, false, '£90k'],
        [120_000, null, false, false, '120k'],
      ],
    ],
    [
      '$90,000–120k',
      [
        [90_000, null, true, false, '$90,000'],
        [120_000, null, true, false, '120k'],
      ],
    ],
  ])('reads "%s"', (text, expected) => {
    expect(
      findAmounts(text).map(({ value, currency, dollarSign, plus, start, end }) => [
        value,
        currency,
        dollarSign,
        plus,
        text.slice(start, end),
      ]),
    ).toEqual(expected)
  })
})

describe('importance in odd words', () => {
  /** Inside of a marker → [importance, as stated, level]. */
  it.each<[string, [string | null, string | null, number | null] | null]>([
    ['Essential', ['critical', 'Essential', null]],
    ['mandatory', ['critical', 'mandatory', null]],
    ['Must', ['critical', 'Must', null]],
    ['Required', ['critical', 'Required', null]],
    ['crucial', ['critical', 'crucial', null]],
    ['Preferred', ['optional', 'Preferred', null]],
    ['desirable', ['optional', 'desirable', null]],
    ['Good to have', ['optional', 'Good to have', null]],
    ['beneficial', ['optional', 'beneficial', null]],
    ['plus', ['optional', 'plus', null]],
    ['helpful', ['optional', 'helpful', null]],
    ['situational', ['contextual', 'situational', null]],
    ['context dependent', ['contextual', 'context dependent', null]],
    ['Importance: Critical', ['critical', 'Critical', null]],
    ['Critical.', ['critical', 'Critical', null]],
    ['Important depending on team', ['important', 'Important depending on team', null]],
    ['Emerging or Optional', ['optional', 'Emerging or Optional', null]],
    ['Staff-level required', ['critical', 'Staff-level required', null]],
    ['Staff-level only', null],
    ['Staff-level required here', null],
    ['Staff required', null],
    ['Emerging', null],
    ['', null],
    ['Critical thinking', null],
    [`Critical ${'x'.repeat(80)}`, null],
    ['level 3', [null, null, 3]],
    ['proficiency: 2/5', [null, null, 2]],
    ['expected level 4+', [null, null, 4]],
    ['min. level 4', [null, null, 4]],
    ['level 6', null],
    ['Critical, level 5', ['critical', 'Critical', 5]],
    ['level 5, Critical', ['critical', 'Critical', 5]],
    ['Important; minimum level 2', ['important', 'Important', 2]],
  ])('reads "%s"', (text, expected) => {
    const read = parseImportance(text)
    expect(read === null ? null : [read.importance, read.stated, read.level]).toEqual(expected)
  })

  /** Line → what is marked out of it; stops are where a bold part ends. */
  it.each<[string, string | null, number[]]>([
    ['Ropes (Critical) – tied daily', '(Critical)', []],
    ['Ropes (Critical). Tied daily', '(Critical)', []],
    ['Ropes (Critical; level 2) [new]', '(Critical; level 2)', []],
    ['Ropes (Critical) tied daily', null, []],
    ['Ropes (Critical) tied daily', '(Critical)', [16]],
    ['(Critical) Ropes (Optional)', '(Critical)', []],
    ['Ropes {Critical}', '{Critical}', []],
    ['Ropes (Optional), chains', null, []],
    ['Ropes (Important) (Optional)', '(Optional)', []],
    ['Ropes (Important): old (Optional)', '(Important)', []],
    ['Critical – Ropes', 'Critical', []],
    ['Ropes | Critical | daily', ' | Critical', []],
    ['Ropes – tied – Critical', ' – Critical', []],
    ['Ropes – tied – Critical – daily – wet', null, []],
    ['Ropes – tied – Critical – daily', null, []],
    ['Critical', null, []],
    ['Ropes: critical for all that is tied down', null, []],
  ])('marks "%s"', (line, expected, stops) => {
    const found = findImportance(line, stops)
    expect(found === null ? null : line.slice(found.start, found.end)).toBe(expected)
  })
})

describe('frequencies and prevalences in odd words', () => {
  it.each([
    ['Twice a year', ['semiannual']],
    ['half-yearly', ['semiannual']],
    ['every six months', ['semiannual']],
    ['biannual', ['semiannual']],
    ['fortnightly', ['biweekly']],
    ['every 2 weeks', ['biweekly']],
    ['each sprint', ['biweekly']],
    ['per day', ['daily']],
    ['every week', ['weekly']],
    ['per month', ['monthly']],
    ['every quarter', ['quarterly']],
    ['yearly', ['annual']],
    ['annually', ['annual']],
    ['each release', ['per-release']],
    ['real-time', ['continuous']],
    ['always-on', ['continuous']],
    ['Continuously, reviewed quarterly', ['continuous', 'quarterly']],
    ['Semi-annually', ['semiannual']],
  ])('reads "%s"', (text, expected) => {
    expect(parseFrequencies(text)).toEqual(expected)
  })

  it.each([
    ['Optional: crane licence', 'crane licence', 'Optional'],
    ['Optional:', '', 'Optional'],
    ['Crane licence (context-specific)', 'Crane licence', 'context-specific'],
    ['Crane licence (port) (Common):', 'Crane licence (port)', 'Common'],
    ['Crane licence - context dependent', 'Crane licence', 'context dependent'],
    ['Crane licence (Optional) at sea', 'Crane licence (Optional) at sea', null],
    ['Cranes: optional', 'Cranes: optional', null],
    ['Cranes – seldom', 'Cranes – seldom', null],
  ])('takes "%s" apart', (text, name, prevalence) => {
    expect(splitPrevalence(text)).toEqual({ name, prevalence })
  })

  it('reads the words of a prevalence', () => {
    expect(parsePrevalences('Commonly; contextual elsewhere')).toEqual(['common', 'context-specific'])
    expect(parsePrevalences('context dependent')).toEqual(['context-specific'])
    expect(parsePrevalences('rare')).toEqual([])
  })
})
