import { describe, expect, it } from 'vitest'
import { extractMarket, extractRole } from './read-markdown.ts'

const ROLE = '# Sluice Architect\n\n## Responsibilities\n\n- Opens sluices\n\n'
const role = (more: string) => extractRole(`${ROLE}${more}\n`)
const MARKET = `---
kind: market
id: sluices
title: Postings of sluices
---

# Postings of sluices

`

describe('a list under a label', () => {
  const groups = (body: string) =>
    extractRole(`# Sluice Architect\n\n## Responsibilities\n\n${body}\n`).draft.responsibilities.map(
      ({ group, text }) => [group, text],
    )

  it.each([
    ['Gates and locks\n\n- Opens them', [['Gates and locks', 'Opens them']]],
    ['Gates and locks:\n\n- Opens them', [['Gates and locks', 'Opens them']]],
    // a sentence is no label
    ['Gates are opened.\n\n- Opens them', [[null, 'Opens them']]],
    ['Gates, v2. and locks\n\n- Opens them', [['Gates, v2. and locks', 'Opens them']]],
    ['Gates of all kinds and locks too\n\n- Opens them', [[null, 'Opens them']]],
    [
      '**Gates of all kinds and locks too**\n\n- Opens them',
      [['Gates of all kinds and locks too', 'Opens them']],
    ],
    [
      '**Gates**\n\n- Opens them\n\n**Locks**\n\n- Shuts them',
      [
        ['Gates', 'Opens them'],
        ['Locks', 'Shuts them'],
      ],
    ],
    ['**Gates of v2. and more**\n\n- Opens them', [['Gates of v2. and more', 'Opens them']]],
    ['**Gates are open.**\n\n- Opens them', [[null, 'Opens them']]],
    [
      '- – Opens them\n- •\u00a0Shuts them\n- –5 degrees',
      [
        [null, 'Opens them'],
        [null, 'Shuts them'],
        [null, '–5 degrees'],
      ],
    ],
    ['- Opens.\n  - the gates;\n  - the locks.', [[null, 'Opens: the gates; the locks']]],
    ['> - Opens them', [[null, 'Opens them']]],
  ])('%j', (body, expected) => expect(groups(body)).toEqual(expected))

  it.each([
    ['Paragraphs count where there is no list.', [[null, 'Paragraphs count where there is no list.']]],
    ['An introduction.\n\n- Opens them', [[null, 'Opens them']]],
    ['An introduction.\n\n| Task |\n| - |\n| Opens them |', [[null, 'Opens them']]],
    ['An introduction.\n\n### Gates\n\nOpens them.', [['Gates', 'Opens them.']]],
    ['> One that is quoted.', [[null, 'One that is quoted.']]],
  ])('is told from what introduces it: %j', (body, expected) => expect(groups(body)).toEqual(expected))
})

describe('labelled lines on one paragraph', () => {
  const kpi = (...lines: string[]) => {
    const [first] = role(`## KPIs\n\n- ${lines.join('\n  ')}`).draft.kpis
    return [first?.name, first?.measures, first?.target?.raw ?? null, first?.frequency]
  }

  it.each([
    [
      ['**Gates open:**', '**Measures:** hours', '**Target:** ≥ 5 hours'],
      ['Gates open', 'hours', '≥ 5 hours', null],
    ],
    [
      ['**Gates open**', 'Description: hours', 'Target: ≥ 5 hours', 'Frequency: monthly'],
      ['Gates open', 'hours', '≥ 5 hours', 'monthly'],
    ],
    [['**Gates open**: Target: ≥ 5 hours'], ['Gates open', null, '≥ 5 hours', null]],
    [['Gates open ≥ 5 hours'], ['Gates open', null, '≥ 5 hours', null]],
    [['Gates open (5 hours)'], ['Gates open', null, '5 hours', null]],
    [['Gates open, monthly'], ['Gates open', null, null, 'monthly']],
    [['Gates open, in 5 harbours'], ['Gates open, in 5 harbours', null, null, null]],
    [['Gates open, in harbours'], ['Gates open, in harbours', null, null, null]],
  ])('%j', (lines, expected) => expect(kpi(...lines)).toEqual(expected))
})

describe('a skill', () => {
  const skill = (...lines: string[]) => {
    const [first] = role(`## Skills\n\n### Must-have\n\n- ${lines.join('\n  ')}`).draft.skills
    return [first?.name, first?.importance, first?.expected, first?.description]
  }

  it.each([
    [['**Gates** (Critical): all kinds'], ['Gates', 'critical', null, 'all kinds']],
    [['**Gates (Critical)**: all kinds'], ['Gates', 'critical', null, 'all kinds']],
    [['(Critical) **Gates**: all kinds'], ['Gates', 'critical', null, 'all kinds']],
    [['**Gates** (sluice) (Critical, level 4): all kinds'], ['Gates (sluice)', 'critical', 4, 'all kinds']],
    [['Gates – Critical'], ['Gates', 'critical', null, null]],
    [['Critical: Gates'], ['Gates', 'critical', null, null]],
    [['Opens **gates** and locks'], ['Opens gates and locks', 'critical', null, null]],
    [
      ['**Gates**', 'Level: 3'],
      ['Gates', 'critical', 3, null],
    ],
    [
      ['**Gates**', 'Level: high'],
      ['Gates', 'critical', null, 'Level: high'],
    ],
    [
      ['**Gates**', '**Importance:** Optional'],
      ['Gates', 'optional', null, null],
    ],
  ])('%j', (lines, expected) => expect(skill(...lines)).toEqual(expected))
})

describe('a scorecard', () => {
  const scorecard = (body: string) =>
    role(`## Hiring\n\n### Scorecard\n\n${body}`).draft.hiring?.scorecard.map(
      ({ dimension, bar, weight }) => [dimension, bar, weight],
    )

  it.each([
    ['- Gates (20%): opens them', [['Gates', 'opens them', 20]]],
    ['- Gates 20%: opens them', [['Gates', 'opens them', 20]]],
    ['- Gates (12.5%)', [['Gates', null, 12.5]]],
    ['- Gates: opens them', [['Gates', 'opens them', null]]],
    ['- **Gates** – opens them', [['Gates', 'opens them', null]]],
    ['- **Gates**', [['Gates', null, null]]],
    ['| Area | Weight |\n| - | - |\n| Gates | 20% |', [['Gates', null, 20]]],
    ['| Area | Weight |\n| - | - |\n| Gates | 4 |', [['Gates', null, null]]],
    ['| Area | Weight |\n| - | - |\n| Gates | 5 |', [['Gates', null, 5]]],
    ['| Area | Weight (%) |\n| - | - |\n| Gates | 4 |', [['Gates', null, 4]]],
    [
      '| Area | Good | Strong |\n| - | - | - |\n| Gates | opens | shuts |',
      [['Gates', 'Good: opens; Strong: shuts', null]],
    ],
    ['| Area | Weight |\n| - | - |\n| Gates | high |', [['Gates', null, null]]],
  ])('%j', (body, expected) => expect(scorecard(body)).toEqual(expected))
})

describe('milestones', () => {
  const milestones = (body: string) =>
    role(`## Milestones\n\n${body}`).draft.milestones.map(({ horizon, items }) => [
      horizon,
      items.map(({ text }) => text),
    ])

  it.each([
    [
      '- 30 days: learn the gates\n- 90 days: open them',
      [
        ['30 days', ['learn the gates']],
        ['90 days', ['open them']],
      ],
    ],
    ['- Learn: the gates', [['Milestones', ['Learn: the gates']]]],
    ['### First 30 days\n\n- Learn the gates', [['30 days', ['Learn the gates']]]],
    ['What is to come.\n\n### First 30 days\n\n- Learn the gates', [['30 days', ['Learn the gates']]]],
    ['Learn the gates.', [['Milestones', ['Learn the gates.']]]],
    ['### 30 days (of 90)\n\n- Learn\n\n### First 30 days\n\n- Open', [['30 days', ['Learn', 'Open']]]],
  ])('%j', (body, expected) => expect(milestones(body)).toEqual(expected))
})

describe('pay', () => {
  const salary = (body: string, heading = 'Salary') => role(`## ${heading}\n\n${body}`).draft.salary

  it.each([
    ['| Level | Pay |\n| - | - |\n| Base | $90k–$120k |', [90_000, 120_000, null]],
    ['| Base | Total |\n| - | - |\n| $90k–$120k | $150k–$170k |', [90_000, 120_000, null]],
    ['- Min: $90k, median: $100k, max: $120k', [90_000, 120_000, 100_000]],
    ['- **Min:** $90k (US)\n- **Max:** $120k', [90_000, 120_000, null]],
    ['- $40–$60 an hour', [null, null, null]],
  ])('of %j', (body, expected) => {
    const found = salary(body)
    expect([found?.min ?? null, found?.max ?? null, found?.median ?? null]).toEqual(expected)
  })

  it.each([
    ['- $90k–$120k (US)', 'US'],
    ['- $90k–$120k (base)', null],
    ['- **Region:** Delta\n- $90k–$120k', 'Delta'],
    ['- **Sub-region:** Delta\n- $90k–$120k', null],
  ])('in a region: %j', (body, region) => expect(salary(body)?.region ?? null).toBe(region))

  it.each([
    ['- $90k–$120k + equity/bonus', ['equity', 'bonus']],
    ['- $90k–$120k (base; bonus of a tenth)', ['bonus of a tenth']],
    ['- $90k–$120k per year, plus a boat', ['a boat']],
    ['- $90k–$120k\n- **Extras:** equity, bonus', ['equity', 'bonus']],
    ['- $90k–$120k\n- Bonus: 10%', ['Bonus: 10%']],
  ])('has extras: %j', (body, extras) => expect(salary(body)?.extras.map(({ text }) => text)).toEqual(extras))

  it.each([
    ['- **Basis:** total\n- $90k', 'total'],
    ['- **Basis:** base\n- $90k', 'base'],
    ['- **On what basis:** total\n- $90k', null],
  ])('is of a basis: %j', (body, basis) => expect(salary(body)?.basis ?? null).toBe(basis))
})

describe('what stands before the first heading', () => {
  const top = (body: string) =>
    extractRole(`# Sluice Architect\n\n${body}\n\n## Responsibilities\n\n- Opens\n`).draft

  it('is read line by line where its labels are known or bold', () => {
    const draft = top('**Experience:** 8–12 years\n**Salary:** $90k–$120k')
    expect([draft.experience?.total?.min, draft.salary?.min]).toEqual([8, 90_000])
  })

  it('is a list of labelled lines', () => {
    const draft = top('- **Experience:** 8–12 years\n- Salary: $90k–$120k')
    expect([draft.experience?.total?.min, draft.salary?.min]).toEqual([8, 90_000])
  })

  it('is a label with the list behind it', () => {
    const draft = top('**Responsibilities:**\n\n- Mends\n- Paints')
    expect(draft.responsibilities.map(({ text }) => text)).toEqual(['Mends', 'Paints', 'Opens'])
  })

  it('is a text where a list has no labels', () =>
    expect(top('- Mends sluices\n- Paints gates').experience).toBeNull())
})

describe('a table of a posting analysis', () => {
  const market = (body: string) => extractMarket(`${MARKET}${body}\n`).draft

  it.each([
    ['| Skill | Count |', '| Ropes | 18 (90%) |', [18, 90]],
    ['| Skill | Count |', '| Ropes | 18/20 |', [18, null]],
    ['| Skill | Count |', '| Ropes | 18 out of 20 |', [18, null]],
    ['| Skill | Count |', '| Ropes | 18 posting |', [18, null]],
    ['| Skill | Count |', '| Ropes | 18 mention |', [18, null]],
    ['| Skill | Count |', '| Ropes | 18 mentions |', [18, null]],
    ['| Skill | Count |', '| Ropes | 90% |', [null, 90]],
    ['| Skill | Percent |', '| Ropes | 90 |', [null, 90]],
    ['| Skill | Share |', '| Ropes | 90,5 % |', [null, 90.5]],
    ['| Skill | Percent |', '| Ropes | 101 |', [null, null]],
    ['| Skill | Percent |', '| Ropes | 100 |', [null, 100]],
  ])('%s %s', (header, row, expected) => {
    const [skill] = market(`## Skills\n\n${header}\n| - | - |\n${row}`).skills
    expect([skill?.count, skill?.percent]).toEqual(expected)
  })

  it.each([
    ['- **Years of experience:** 8–12 years', [8, [], []]],
    ['- **Education:** a degree ; a licence', [null, ['a degree', 'a licence'], []]],
    ['- **Typical education:** a degree;a licence', [null, ['a degree', 'a licence'], []]],
    ['- **Formal and other education:** a degree', [null, [], ['Formal and other education: a degree']]],
    ['- Years: 8\n- Years: 12', [8, [], ['Years: 12']]],
    ['- They sail', [null, [], ['They sail']]],
  ])('says of experience: %j', (body, expected) => {
    const found = market(`## Experience\n\n${body}`).experience
    expect([
      found?.years?.min ?? null,
      found?.education.map(({ text }) => text),
      found?.statements.map(({ text }) => text),
    ]).toEqual(expected)
  })

  it('names technologies by category', () =>
    expect(
      market(
        '## Technologies\n\n| Category | Tools | Count |\n| - | - | - |\n| Gates | Iron, Wood | 5 |\n| | Rope | |\n',
      ).technologies.map(({ category, tools, count }) => [category, tools, count]),
    ).toEqual([
      ['Gates', ['Iron', 'Wood'], 5],
      ['Rope', ['Rope'], null],
    ]))
})

describe('a heading', () => {
  const ids = (text: string) =>
    extractRole(`${ROLE}${text}\n\n- Opens gates\n`).diagnostics.flatMap(({ ruleId, severity }) =>
      ruleId === 'section-not-found' ? [] : [[ruleId, severity]],
    )

  it.each([
    ['## Gate-keeping rites', [['unknown-heading', 'warning']]],
    ['## Gate-keeping rites\n\n### Tools', []],
    ['## Gate-keeping rites\n\nSome words.\n\n### Tools', [['unknown-heading', 'warning']]],
    ['## About us', [['section-not-read', 'info']]],
  ])('%j', (text, expected) => expect(ids(text)).toEqual(expected))

  it.each([
    ['**Iron gates**', 'Iron gates'],
    ['**Iron gates:**', 'Iron gates'],
    ['**Iron gates** :', 'Iron gates'],
    ['**Gates of v2. and more**', 'Gates of v2. and more'],
    [`**Iron ${'x'.repeat(120)}**`, null],
    ['**Gates are these.**', null],
    ['Gates that **are** these', 'Gates that are these'],
  ])('may be a line in bold before a list: %s', (label, group) => {
    const text = `# Sluice Architect\n\n## Responsibilities\n\n- Opens\n\n${label}\n\n- Shuts\n`
    expect(extractRole(text).draft.responsibilities.map((one) => one.group)).toEqual([null, group])
  })
})
