import { describe, expect, it } from 'vitest'
import { extractMarket, extractRole } from './read-markdown.ts'

const ROLE = '# Ferry Architect\n\n## Responsibilities\n- Keeps ferries\n\n'
const read = (section: string) => extractRole(`${ROLE}${section}\n`)
const draftOf = (section: string) => read(section).draft
const marketOf = (section: string) =>
  extractMarket(`# Job posting analysis: Ferry Architect\n\n${section}\n`).draft
const textsOf = (items: readonly { text: string }[] | undefined) => items?.map(({ text }) => text)

describe('years of experience', () => {
  /** Text → [least, most, open at the end], or null where it names no years. */
  it.each<[string, [number | null, number | null, boolean] | null]>([
    ['up to 5 years', [null, 5, false]],
    ['under 5 years', [null, 5, false]],
    ['at most 5 years', [null, 5, false]],
    ['between 3 and 5 years', [3, 5, false]],
    ['3 and 5 years', null],
    ['5 to 8+ years', [5, 8, true]],
    ['5+ to 8 years', [5, 8, false]],
    ['8–5 years', null],
    ['5 or more years', [5, null, true]],
    ['minimum of 5 years', [5, null, true]],
    ['over 5 years', [5, null, true]],
    ['2.5 years', [2.5, null, false]],
    ['twenty yrs', [20, null, false]],
    ['5 yoe', [5, null, false]],
    ['60 years', [60, null, false]],
    ['61 years', null],
    ['5–61 years', null],
    ['1 year', [1, null, false]],
    ['5-year plan', null],
    ['the next 5 years', null],
    ['the age of 5 years', null],
  ])('%s', (text, expected) => {
    const total = draftOf(`## Experience\n- ${text} of oars`).experience?.total ?? null
    expect(total === null ? null : [total.min, total.max, total.openEnded]).toEqual(expected)
  })

  it('that are said first as a total stay it, whatever other sections ask for', () => {
    const { experience } = draftOf(
      '## Experience\n- 9 years\n\n## Requirements\n- 12 years of ferries\n- Oars',
    )
    expect(experience).toMatchObject({ total: { min: 9 }, specialised: [{ min: 12, what: 'ferries' }] })
  })

  it('of two equal figures make the first one the total', () => {
    expect(draftOf('## Experience\n- 9 years of oars\n- 9 years of ropes').experience).toMatchObject({
      total: { raw: '9 years of oars' },
      specialised: [{ what: 'ropes' }],
    })
  })
})

describe('pay', () => {
  it.each<[string, [number | null, number | null, number | null], string[]]>([
    ['Minimum: £50k, high end £60k', [50_000, null, 60_000], []],
    ['Starting at £50k up to £60k', [50_000, null, 60_000], []],
    ['£50k (minimum), £60k (maximum)', [50_000, null, 60_000], []],
    ['£50k–£60k, £55k (median) + oars', [50_000, 55_000, 60_000], ['oars']],
    ['£55k median plus oars (of ash)', [null, 55_000, null], ['oars (of ash)']],
    ['median £55k, £50k–£60k', [50_000, 55_000, 60_000], []],
    ['Mid: £50k–£60k', [50_000, null, 60_000], []],
    ['Mid: £55k', [null, 55_000, null], []],
    ['£50k–£60k\n- Extras: oars, ropes', [50_000, null, 60_000], ['oars', 'ropes']],
    ['£50k–£60k\n- Extras of old: oars, ropes', [50_000, null, 60_000], ['Extras of old: oars, ropes']],
    ['£50k–£60k\n- Extra: £5k, ropes', [50_000, null, 60_000], ['£5k, ropes']],
    ['Top end: £60k + oars', [null, null, 60_000], ['oars']],
    [
      '£50k–£60k with total compensation exceeding £90k',
      [50_000, null, 60_000],
      ['total compensation exceeding £90k'],
    ],
    ['£900–£950', [null, null, null], []],
  ])('%s', (line, bounds, extras) => {
    const { salary } = draftOf(`## Salary\n- ${line}`)
    expect([salary?.min, salary?.median, salary?.max]).toEqual(bounds)
    expect(textsOf(salary?.extras)).toEqual(extras)
  })

  it.each<[string, string[]]>([
    ['- Min: tbd\n- Max: £60k', []],
    ['- £60k', ['salary-not-clear']],
    ['- Per hour: £50', ['pay-not-yearly']],
    ['- £50k–£60k a month', ['pay-not-yearly']],
    ['- £50k–£60k monthly', ['pay-not-yearly']],
    ['- £900–£950', ['unreadable-amount', 'unreadable-amount']],
    ['- Senior: £50k–£60k\n- Staff: £70k–£80k', ['salary-by-level']],
    ['- Senior: £50k–£60k', []],
    ['- UK: £50k–£60k\n- France: €50k–€60k', ['salary-by-region']],
    ['- UK: £50k–£60k', []],
    ['- $50k–£60k', ['mixed-currencies']],
    ['- €50k–$60k', ['mixed-currencies']],
    ['- C$50k–$60k', []],
    ['- Region: Canada\n- $50k–$60k', ['unknown-currency']],
    ['- Region: Canada\n- Currency: CAD\n- $50k–$60k', []],
    ['- Budget: £50k', ['salary-without-figures']],
    ['- Pay within a budget of £50k', ['salary-without-figures']],
  ])('%j is found to be %j', (lines, rules) => {
    const found = read(`## Salary\n${lines}`).diagnostics.map(({ ruleId }) => ruleId)
    expect(found.filter((rule) => rule !== 'section-not-found')).toEqual(rules)
  })

  it('of a row by level keeps its words, bounds and all', () => {
    expect(draftOf('## Salary\n| What | Pay |\n| - | - |\n| Min | £50k, max £60k |').salary).toMatchObject({
      min: 50_000,
      max: 60_000,
      raw: 'Min: £50k, max £60k',
    })
  })

  it('has its facts each by its label, where they are read from', () => {
    const text = `${ROLE}## Salary\n- Location: Delta\n- Currency: EUR\n- Basis: total pay\n- Year: 2025\n- As written: 50 to 60\n- €50k–€60k\n`
    const { draft, positions } = extractRole(text)
    expect(draft.salary).toMatchObject({
      region: 'Delta',
      currency: 'EUR',
      basis: 'total',
      year: 2025,
      raw: '50 to 60',
      min: 50_000,
    })
    const lines = ['region', 'currency', 'basis', 'year'].map(
      (key) => positions.get(`salary.${key}`)?.start.line,
    )
    expect(lines).toEqual([7, 8, 9, 10])
  })
})

describe('milestones', () => {
  it.each([
    ['First 90 days (3 months)', '90 days'],
    ['Goals (30 days)', 'Goals (30 days)'],
    ['Goals ([30] days) of 60 days', '60 days'],
    ['1-year goals', '1 year'],
    ['30-60 Days', '30–60 days'],
    ['Long-term', 'Long term'],
    ['What excellence is', 'Success'],
    ['Harbour', 'Harbour'],
  ])('under "%s" are of %s', (heading, horizon) => {
    expect(draftOf(`## Milestones\n### ${heading}\n- Oars`).milestones).toMatchObject([
      { horizon, items: [{ text: 'Oars' }] },
    ])
  })

  it.each<[string, [string, string[]][]]>([
    ['## First 90 days\nAn introduction.\n\n### 30 days\n- Oars', [['30 days', ['Oars']]]],
    ['## First 90 days\nLearns to row.', [['90 days', ['Learns to row.']]]],
    [
      '## First 90 days\n- Oars\n- 30 days: ropes',
      [
        ['90 days', ['Oars']],
        ['30 days', ['ropes']],
      ],
    ],
    ['## First 90 days\n- Harbour: ropes', [['90 days', ['Harbour: ropes']]]],
    [
      '## First 90 days\n### 30 days\nRows.\n\n### 60 days\nSails.\n\n### 30 days\nSwims.',
      [
        ['30 days', ['Rows.', 'Swims.']],
        ['60 days', ['Sails.']],
      ],
    ],
  ])('%j', (section, expected) => {
    expect(draftOf(section).milestones.map(({ horizon, items }) => [horizon, textsOf(items)])).toEqual(
      expected,
    )
  })
})

describe('a summary', () => {
  it('keeps what is said of the horizon in a sentence, and gives the labelled line to it', () => {
    const { summary, horizon } = draftOf(
      '## Summary\nThe role horizon: far.\n\nRole horizon: Emerging by now\n',
    )
    expect([summary?.text, horizon]).toEqual(['The role horizon: far.', 'emerging'])
  })

  it.each([
    ['## Summary\nFerries.\n\n### Of old\n- Rows;\n- Sails.', 'Ferries. Of old: Rows; Sails'],
    ['## Summary\n### Of old\nRows.', 'Of old: Rows'],
    ['## Summary\n- Rows\n- Sails', 'Rows Sails'],
  ])('%j says %j', (section, text) => {
    expect(draftOf(section).summary?.text).toBe(text)
  })
})

describe('KPIs in words', () => {
  it.each<[string, string, string | null, string | null, string | null]>([
    ['Leaks at < 3', 'Leaks', '< 3', null, null],
    ['Leaks is under 3', 'Leaks', 'under 3', null, null],
    ['Leaks no more than 3', 'Leaks', 'no more than 3', null, null],
    ['Leaks – < 3', 'Leaks', '< 3', null, null],
    ['Leaks ≤ .5', 'Leaks', '≤ .5', null, null],
    ['Up < 3', 'Up < 3', null, null, null],
    ['Share of 30', 'Share of 30', null, null, null],
    ['≤ 3 leaks', '≤ 3 leaks', '≤ 3 leaks', null, null],
    ['2 leaks (monthly)', '2 leaks', '2 leaks', 'monthly', null],
    ['Leaks – monthly.', 'Leaks', null, 'monthly', null],
    ['Leaks, each sprint', 'Leaks', null, 'each sprint', null],
    ['Leaks (5 monthly)', 'Leaks', '5 monthly', null, null],
    ['Leaks < 3 (every two weeks or every month)', 'Leaks', '< 3', 'every two weeks or every month', null],
    [
      'Leaks (every two weeks or every month here)',
      'Leaks (every two weeks or every month here)',
      null,
      null,
      null,
    ],
    ['**Leaks**: at most 3', 'Leaks', 'at most 3', null, null],
    ['**Leaks**: zero', 'Leaks', 'zero', null, null],
    ['**Leaks**: ~5 (weekly)', 'Leaks', '~5', 'weekly', null],
    ['**Leaks**: Target: few', 'Leaks', 'few', null, null],
    ['**Leaks**: drops', 'Leaks', null, null, 'drops'],
    ['**Leaks**: Why: wet', 'Leaks', null, null, 'Why: wet'],
    ['**Leaks**\n  - Description: drops\n  - Measures: a day', 'Leaks', null, null, 'drops a day'],
    ['**Leaks**\n  - Target: few\n  - Goal: less\n  - Frequency: daily', 'Leaks', 'few less', 'daily', null],
    ['**Leaks**\n  - Mood: grey', 'Leaks', null, null, 'Mood: grey'],
  ])('%j', (item, name, target, frequency, measures) => {
    const kpis = draftOf(`## KPIs\n- ${item}`).kpis.map((kpi) => [
      kpi.name,
      kpi.target?.raw ?? null,
      kpi.frequency,
      kpi.measures,
    ])
    expect(kpis).toEqual([[name, target, frequency, measures]])
  })
})

describe('items with a label of their own', () => {
  it.each<[string, string[]]>([
    ['A: Manager: signs', []],
    ['Manager: signs', ['manager']],
    [`Manager ${'o'.repeat(52)}: signs`, ['manager']],
    [`Manager ${'o'.repeat(53)}: signs`, []],
  ])('a decision "%s" is of %j', (item, scopes) => {
    expect(draftOf(`## Decision rights\n- ${item}`).decisionRights.map(({ scope }) => scope)).toEqual(scopes)
  })

  it.each<[string, string[], string[]]>([
    ['Executive approval', ['executive'], []],
    ['Manager/director approval', ['manager'], []],
    ['Architecture review board', ['team'], []],
    ['Budget authority', [], ['budget']],
    ['Alone', ['independent'], []],
    ['Ferries', [], []],
  ])('decisions under "%s"', (heading, scopes, areas) => {
    const { decisionRights, authority } = draftOf(`## Decision rights\n### ${heading}\n- Oars`)
    expect([decisionRights.map(({ scope }) => scope), authority.map(({ area }) => area)]).toEqual([
      scopes,
      areas,
    ])
  })

  it.each<[string, [string, string | null, number | null][]]>([
    ['Reach – 12.5%', [['Reach', null, 12.5]]],
    ['Depth (7 %)', [['Depth', null, 7]]],
    ['**Reach: far** – two', [['Reach: far', 'two', null]]],
    ['Reach: far', [['Reach', 'far', null]]],
    [':–', []],
  ])('a dimension of a scorecard "%s"', (item, expected) => {
    const { hiring } = draftOf(`## Hiring\n### Scorecard\n- ${item}\n- Hands`)
    expect(hiring?.scorecard.map(({ dimension, bar, weight }) => [dimension, bar, weight])).toEqual([
      ...expected,
      ['Hands', null, null],
    ])
  })

  it.each<[string, string, string | null]>([
    ['Winch: Optional: hook', 'Winch: Optional: hook', null],
    ['Optional: Gaff', 'Gaff', 'Optional'],
    ['Hook – Common', 'Hook', 'Common'],
    ['Hook – of old – common here', 'Hook – of old', 'common here'],
    ['Hook (of oak) (Common): bends', 'Hook (of oak): bends', 'Common'],
  ])('a tool "%s"', (item, name, prevalence) => {
    expect(draftOf(`## Tools\n### Deck\n- ${item}`).tools).toMatchObject([
      { category: 'Deck', name, prevalence },
    ])
  })

  it.each([
    ['Risks and challenges', null],
    ['Challenges and risks', 'Challenges and risks'],
    ['Riskschallenge challenges', 'Riskschallenge challenges'],
  ])('risks under "%s" are of group %j', (heading, group) => {
    expect(draftOf(`## ${heading}\n- Tides`).risks).toMatchObject([{ group, items: [{ text: 'Tides' }] }])
  })

  it.each([
    ['Feeder roles: Mate', 'feeder', 'Mate'],
    ['Next roles: Captain', 'next', 'Captain'],
  ] as const)('a step of a career "%s"', (item, key, text) => {
    const found = read(`## Career path\n- ${item}\n- ${'o'.repeat(70)}`)
    expect(textsOf(found.draft.careerPath?.[key])).toEqual([text])
    expect(found.diagnostics.map(({ message }) => message)).toContain(
      `Unexpected step of a career path without a known heading: "${'o'.repeat(60)}"`,
    )
    const under = draftOf(`## Career path\n### Adjacent roles\n- ${item}`).careerPath
    expect([textsOf(under?.adjacent), under?.[key]]).toEqual([[item], []])
  })
})

describe('a market', () => {
  it.each<[string, string | null, string | null]>([
    ['Median team size of 9', null, '9 (median)'],
    ['Average team 5', null, '5 (average)'],
    ['Teams with a median of 9', null, 'with a median of 9'],
    ['3k–9k ; mean team size 4', '3k–9k', '4 (mean)'],
    ['3k–9k;a few;teams of 4–5', '3k–9k; a few', '4–5'],
  ])('is of organisations of %s', (value, organisationSize, teamSize) => {
    expect(marketOf(`## Sample\n- **Organisation size:** ${value}`)).toMatchObject({
      organisationSize,
      teamSize,
    })
  })

  it.each<[string, number | null, string | null]>([
    ['48 AI job postings of 2024', 48, '2024'],
    ['12 postings, 2021 to 2022', 12, '2021 to 2022'],
    ['Sample size: 30', 30, null],
    ['30 vacancies', 30, null],
    ['0 postings', null, null],
    ['Period: 2023–2024', null, '2023–2024'],
    ['Dates: 2022', null, '2022'],
    ['Dates of old: 2022', null, null],
    ['Up: 2022', null, null],
  ])('says of its sample: %s', (line, sample, period) => {
    expect(marketOf(`## Sample\n- ${line}\n- 99 postings of ferries`)).toMatchObject({
      sample: sample ?? 99,
      period,
    })
  })

  it.each<[string, number | null]>([
    ['18 posting', 18],
    ['18 mention', 18],
    ['1 mentions', 1],
    ['≈18', 18],
    ['18 out of 20', 18],
    ['about 18', null],
    ['18 oars', null],
  ])('counts "%s"', (cell, count) => {
    expect(marketOf(`## Skills\n| Skill | Count |\n| - | - |\n| Oars | ${cell} |`).skills).toMatchObject([
      { count },
    ])
  })

  it('takes a bare figure for a share only where a header says so', () => {
    const shares = (header: string) =>
      marketOf(
        `## Skills\n| Skill | Count | ${header} |\n| - | - | - |\n| Oars | 5 | 40 |\n| Gaff | | |`,
      ).skills.map(({ count, percent }) => [count, percent])
    expect(shares('Share')).toEqual([
      [5, 40],
      [null, null],
    ])
    expect(shares('Notes')).toEqual([
      [5, null],
      [null, null],
    ])
  })

  it('has an experience of years alone, or of education split at semicolons', () => {
    expect(marketOf('## Experience\n- Years: 5+').experience).toMatchObject({ years: { min: 5, raw: '5+' } })
    const { experience } = marketOf('## Experience\n- Education: MBA ; BSc;MSc\n- Years: 5+\n- Years: 9+')
    expect([textsOf(experience?.education), experience?.years?.min, textsOf(experience?.statements)]).toEqual(
      [['MBA', 'BSc', 'MSc'], 5, ['Years: 9+']],
    )
  })
})
