import { describe, expect, it } from 'vitest'
import { applyFix } from './apply-fix.ts'
import { findingsOf } from './findings-of.ts'
import { brief } from './make-run.ts'

const role = (more: string): string => `${brief()}\n${more}\n`
const skills = (...items: string[]): string =>
  brief({
    body: `## Responsibilities\n\n- Keep the quay\n\n## Skills\n\n### Must-have\n\n${items.map((item) => `- ${item}`).join('\n')}\n`,
  })
const market = (table: string, sample = 'sample: 20\n'): string => `---
kind: market
id: harbour-market
title: Postings of the harbours
track: harbour
asOf: 2026-03-13
${sample}sources:
  - title: An invented collection of postings
---

# Postings of the harbours

## Skills

${table}
`
const counted = (...rows: string[]): string =>
  market(`| Skill | Count | Percent |\n| - | - | - |\n${rows.map((row) => `| ${row} |`).join('\n')}`)

const findings = (id: string, text: string) =>
  findingsOf([{ name: 'a.md', text }], { asOf: '2026-05-01' }).filter(({ ruleId }) => ruleId === id)
const messages = (id: string, text: string): string[] => findings(id, text).map(({ message }) => message)
/** What stands at each finding of a rule. */
const marked = (id: string, text: string): string[] =>
  findings(id, text).map(({ position: { start, end } }) => text.slice(start.offset, end.offset))

describe('columns of a table', () => {
  const table = (header: string, cells = header): string =>
    role(`## Scorecard summary\n\n| ${header} |\n|${' - |'.repeat(header.split('|').length)}\n| ${cells} |`)

  it.each<[string, string[]]>([
    ['Category | Summary', []],
    ['CATEGORY | summary', []],
    ['Summary | Category', []],
    ['Category', ['Missing column Summary, expected Category, Summary']],
    ['Weather', ['Unexpected column Weather, expected one of Category, Summary']],
    // a second one is no other one: what is missing is missing still
    [
      'Category | Category',
      ['Unexpected second column Category', 'Missing column Summary, expected Category, Summary'],
    ],
    ['Category | Weather | Summary', ['Unexpected column Weather, expected one of Category, Summary']],
  ])('%s', (header, expected) =>
    expect(messages('table-columns', table(header)).sort()).toEqual([...expected].sort()),
  )

  it('are named by what was meant, where that is near', () => {
    expect(findings('table-columns', table('Categry | Summary')).map(({ hint }) => hint)).toEqual([
      'Rename it to Category.',
    ])
    expect(marked('table-columns', table('Categry | Summary'))).toEqual(['Categry'])
  })

  it('may be any in a section that has none of its own', () => {
    const text = role('## Environment\n\n| Berth | Depth |\n| - | - |\n| North | 9 m |')
    expect(messages('table-columns', text)).toEqual([])
  })

  it('may be left out in part', () => {
    const scorecard = (header: string): string =>
      role(`## Hiring\n\n### Scorecard\n\n${header}\n|${' - |'.repeat(header.split('|').length - 2)}`)
    expect(messages('table-columns', scorecard('| Dimension | Bar |'))).toEqual([])
    expect(messages('table-columns', scorecard('| Dimension | Weight |'))).toEqual([
      'Missing column Bar, expected Dimension, Bar, Weight',
    ])
  })

  it.each<[string, string[]]>([
    ['A | B', []],
    ['A', []],
    ['A | B | C', ['Unexpected cell 3 of a row in Scorecard summary, expected 2 at most']],
    ['A | B | C | D', ['Unexpected cell 4 of a row in Scorecard summary, expected 2 at most']],
  ])('are as many as the cells at least: %s', (cells, expected) => {
    const text = table('Category | Summary', cells)
    expect(messages('table-cells', text)).toEqual(expected)
    expect(marked('table-cells', text)).toEqual(expected.map(() => 'C'))
  })
})

describe('headings', () => {
  it.each<[string, string[]]>([
    ['## Mission\n\n### Salary\n\n- **Min:** $80,000', ['### Salary']],
    // groups of these are named by the writer, and a label in bold is no heading
    ['## Risks\n\n### Salary\n\n- Too low', []],
    ['## Mission\n\n**Salary**\n\n- Too low', []],
    ['## Mission\n\n### Outcomes\n\n- Ships leave in time', []],
    // what stands by itself may be named again inside another
    ['## Mission\n\n### Salary\n\n- Fair\n\n## Salary\n\n- **Min:** $80,000', []],
    ['## Red flags\n\n- Haste', ['## Red flags']],
    ['## Mission\n\n#### Outcomes\n\n- Ships leave', ['#### Outcomes']],
    ['# Another title', ['# Another title']],
  ])('stand at the depth of what they are: %j', (more, expected) =>
    expect(marked('heading-depth', role(more))).toEqual(expected),
  )

  it.each<[string, string[]]>([
    ['# Senior Test Architect', []],
    ['## Environment', []],
    ['### Environment', ['Unexpected heading Environment at depth 3, expected depth 1 at most']],
  ])('begin with the title: %s', (first, expected) =>
    expect(messages('heading-depth', brief().replace('# Senior Test Architect', first)).slice(0, 1)).toEqual(
      expected,
    ),
  )

  it.each<[string, string]>([
    ['## Environment-', '## Environment'],
    ['## - environment', '## - environment'],
    ['## WORK-ENVIRONMENT', '## Environment'],
    ['environment  \n-----------', 'Environment  \n-----------'],
    ['## Environments of work', '## Environments of work'],
    ['## Hiring\n\n### red-flags', '## Hiring\n\n### Red flags'],
    // a label in bold stays as it is
    ['## Hiring\n\n**red-flags**', '## Hiring\n\n**red-flags**'],
  ])('%j is named as %j', (before, after) => {
    const page = (heading: string): string => role(`${heading}\n\n- Rain`)
    expect(applyFix(page(before))).toBe(page(after))
  })

  it.each([
    ['## technology mentions', '## Technologies'],
    ['## TECHNOLOGIES', '## Technologies'],
    ['## Tools', '## Technologies'],
    ['## technology demand', '## technology demand'],
  ])('of a market are those of a market: %s is named as %s', (before, after) => {
    const page = (heading: string): string =>
      market(
        `| Skill | Count |\n| - | - |\n| Ropes | 9 |\n\n${heading}\n\n| Category | Tools | Count |\n| - | - | - |\n| Cranes | Portal | 3 |`,
      )
    expect(applyFix(page(before))).toBe(page(after))
  })

  it('stay where a stretch begins or ends that is disabled', () => {
    for (const comment of ['arch-gap-enable', 'arch-gap-disable claim-word ours']) {
      const text = role(`## Risks\n\n- Fog\n\n<!-- ${comment} -->\n\n## Environment\n\n- Rain`)
      expect(applyFix(text)).toBe(text)
    }
  })

  it.each<[string, string[]]>([
    ['## red flags\n\n- Haste', ['## red flags']],
    ['## Hiring\n\n**red-flags**\n\n- Haste', []],
    ['## Hiring\n\n### Red flags\n\n- Haste', []],
  ])('are held to the name they have: %j', (more, expected) =>
    expect(marked('heading-name', role(more))).toEqual(expected),
  )

  it.each<[string, string[]]>([
    ['## Environment\n\n- Fog\n\n## Environment\n\n- Ice', ['second section Environment']],
    ['## Environment\n\n### North\n\n- Fog\n\n### North\n\n- Ice', ['second group North in Environment']],
    ['## Environment\n\n### North\n\n- Fog\n\n## Risks\n\n### North\n\n- Ice', []],
    ['## Environment\n\n**North**\n\n- Fog\n\n**North**\n\n- Ice', []],
  ])('stand once: %j', (more, expected) =>
    expect(
      messages('duplicate-section', role(more)).map((message) =>
        message.slice(11, message.indexOf(', first')),
      ),
    ).toEqual(expected),
  )

  it('of sections go by their order, whatever stands between them', () => {
    const weather = '## Weather\n\nRain.'
    const [summary, risks] = ['## Summary\n\nShips.', '## Risks\n\n- Fog']
    const page = (...sections: string[]): string => `${brief({ body: '' })}${sections.join('\n\n')}\n`
    const inOrder = page(weather, summary, weather.replace('W', 'V'), risks)
    expect(applyFix(inOrder)).toBe(inOrder)
    expect(marked('section-order', inOrder)).toEqual([])
    expect(marked('section-order', page(risks, weather, summary))).toEqual(['## Summary'])
    expect(applyFix(page(risks, weather, summary))).toBe(page(summary, risks, weather))
  })

  it.each<[string, string]>([
    ['Ships and quays.\n\n# Senior Test Architect', ''],
    ['## Summary', 'Missing title heading, expected # Senior Test Architect'],
    ['# Junior', 'Unexpected title Junior, expected Senior Test Architect as in the front matter'],
  ])('begin with that of the title: %j', (first, expected) =>
    expect(messages('title-heading', brief().replace('# Senior Test Architect', first)).join()).toBe(
      expected,
    ),
  )

  it.each(['""', '" "', '7', ''])('need no title where the front matter has none (%s)', (title) =>
    expect(
      messages('title-heading', brief().replace('title: Senior Test Architect', `title: ${title}`)),
    ).toEqual([]),
  )
})

describe('an importance', () => {
  it.each<[string, string[] | number]>([
    // the word of the scale itself is no slip of it
    ['**Berths (Critical path)** (Critical): x', []],
    ['**Berths (CRITICAL path)** (Critical): x', []],
    [
      '**Berths (Criticl path)** (Critical): x',
      ['Unexpected importance Criticl path of Berths, did you mean Critical?'],
    ],
    ['**Berths (Criti)** (Critical): x', []],
    ['**Berths (Preffered)**: x', ['Unexpected importance Preffered of Berths, did you mean Preferred?']],
    ['**Berths (very high priority)**: x', 1],
    ['**Berths (highest)**: x', 1],
    ['**Berths**: x', 1],
  ])('%s', (item, expected) => {
    const found = messages('skill-importance', skills('**Mooring** (Critical): ropes', item))
    if (typeof expected === 'number') expect(found).toHaveLength(expected)
    else expect(found).toEqual(expected)
  })

  it.each<[string, string]>([
    ['**Berths**\t(\tcritical\t): x', '**Berths** (Critical): x'],
    ['**Berths** (critical , emerging): x', '**Berths** (Critical, Emerging): x'],
    ['**Berths** (level 3/critical): x', '**Berths** (level 3 / Critical): x'],
    ['**Berths** (): x', '**Berths** (): x'],
    ['**Berths** (critical,): x', '**Berths** (critical,): x'],
    ['**Berths** (level): x', '**Berths** (level): x'],
    ['**Berths** (constructor): x', '**Berths** (constructor): x'],
    ['> **Berths** (critical): x', '> **Berths** (critical): x'],
    ['**Berths** (critical)', '**Berths** (Critical)'],
    ['- **Berths** (critical)', '- **Berths** (Critical)'],
  ])('%s is written as %s', (before, after) => expect(applyFix(skills(before))).toBe(skills(after)))
})

describe('what a skill or a KPI says', () => {
  it.each<[string, number]>([
    ['Ropes, cranes, winches and anchors of each of the nine old harbours', 0],
    [
      'Knows ropes, cranes of the old harbours and all that is to be known of them there, winches, and anchors',
      1,
    ],
    // long, with short parts and with long ones
    [`Ropes ${'and the ropes of it '.repeat(8)}`.trim(), 0],
    [`Ropes ${'of all the ships that lie there '.repeat(5)}`.trim(), 1],
    [`Ropes ${'of all the ships that lie there '.repeat(4)}`.trim(), 0],
    ['Ropes and cranes', 0],
  ])('%s', (name, count) =>
    expect(messages('unsplit-skill', skills(`**${name}** (Critical)`))).toHaveLength(count),
  )

  it.each<[string, number]>([
    ['Good communicator', 1],
    ['Good pilot', 0],
    ['Leadership', 1],
    ['Leadership** (Critical): of the pilots **x', 0],
  ])('%s can be checked, or not', (name, count) =>
    expect(messages('vague-skill', skills(`**${name}** (Critical)`))).toHaveLength(count),
  )

  const kpi = (target: string, frequency = 'Monthly'): string =>
    role(
      `## KPIs\n\n| KPI | Measures | Why | Target | Frequency |\n| - | - | - | - | - |\n| Tide error | Depth | Ships | ${target} | ${frequency} |`,
    )

  it.each<[string, number]>([
    ['≥ 90%', 0],
    ['', 1],
    ['TBD', 1],
    ['as needed', 1],
    ['Improve quality', 1],
    ['To be the best in the north', 1],
    // one empty word among others, and a wish that stands behind a thing
    ['Ropes later', 0],
    ['Ropes improved', 0],
    ['3 or more', 0],
    ['Downward trend', 0],
  ])('a target of %j is measured, or not', (target, count) =>
    expect(messages('kpi-target', kpi(target))).toHaveLength(count),
  )

  it.each<[string, number]>([
    ['40 hours', 1],
    ['≤ 40 hours', 0],
    ['40+ hours', 0],
    ['100%', 0],
    ['0', 0],
    ['20% improvement', 0],
    ['good', 0],
  ])('a target of %j says which side is meant, or not', (target, count) =>
    expect(messages('kpi-direction', kpi(target))).toHaveLength(count),
  )

  it.each<[string, string[]]>([
    ['Monthly', []],
    ['', ['Missing frequency of Tide error, expected a word such as weekly, monthly or quarterly']],
    [
      'When the moon is full',
      [
        'Unexpected frequency When the moon is full of Tide error, expected a word such as weekly, monthly or quarterly',
      ],
    ],
  ])('a frequency of %j is known, or not', (frequency, expected) =>
    expect(messages('kpi-frequency', kpi('≥ 90%', frequency))).toEqual(expected),
  )
})

describe('lists that say a thing twice', () => {
  it.each([
    'Responsibilities',
    'Deliverables',
    'Mission/Outcomes',
    'Activities',
    'Stakeholders',
    'Environment',
    'Risks',
    'Variants',
    'Automation',
    'Qualifications/Education',
    'Qualifications/Backgrounds',
    'Qualifications/Domain knowledge',
    'Qualifications/Leadership experience',
    'Career path/Feeder roles',
    'Career path/Next roles',
    'Career path/Adjacent roles',
    'Career path/Promotion skills',
    'Career path/Evolution',
    'Hiring/Signals',
    'Hiring/What to assess',
    'Hiring/Exercises',
    'Hiring/Strong signals',
    'Hiring/Weak signals',
    'Hiring/Red flags',
  ])('%s', (path) => {
    const headings = path.split('/').map((heading, depth) => `${'#'.repeat(depth + 2)} ${heading}`)
    const item = 'Reads the tide tables of the north'
    const text = role(`${headings.join('\n\n')}\n\n- ${item}\n- Another thing\n- ${item.toLowerCase()}`)
    const found = findings('duplicate-item', text)
    const [line = 0] = text.split('\n').flatMap((one, at) => (one === `- ${item}` ? [at + 1] : []))
    expect(
      found.map(({ position: { start }, related = [] }) => [start.line, related[0]?.position.start.line]),
    ).toEqual([[line + 2, line]])
    expect(found[0]?.message).toBe(`Unexpected second entry of ${item.toLowerCase()}, first on line ${line}`)
  })

  it('in two groups of one section, and not in two parts', () => {
    expect(
      messages(
        'duplicate-item',
        role('## Risks\n\n### North\n\n- Fog at night\n\n### South\n\n- Fog at night'),
      ),
    ).toHaveLength(1)
    expect(
      messages(
        'duplicate-item',
        role('## Hiring\n\n### Strong signals\n\n- Calm\n\n### Red flags\n\n- Calm'),
      ),
    ).toEqual([])
  })

  const tools = (...rows: string[]): string =>
    role(`## Tools\n\n| Category | Tool | Use | Prevalence |\n| - | - | - | - |\n${rows.join('\n')}`)

  it.each<[string[], string[]]>([
    [
      ['| Cranes | Portal | x | Common |', '| Berths | Portal | y | Common |'],
      ['duplicate-tool: Unexpected second entry of Portal, first on line 31'],
    ],
    [
      ['| Cranes | Portal / Derrick | x | Common |', '| Berths | Portal | y | Common |'],
      ['tool-in-two-categories: Unexpected Portal in Berths, already in Cranes on line 31'],
    ],
    [
      ['| Cranes | Portal / Derrick | x | Common |', '| cranes | Derrick | y | Common |'],
      ['duplicate-tool: Unexpected second entry of Derrick, first on line 31'],
    ],
    [
      ['| Cranes | Portal / Derrick | x | Common |', '| Berths | Derrick / Portal | y | Common |'],
      ['duplicate-tool: Unexpected second entry of Derrick / Portal, first on line 31'],
    ],
    [['| Cranes | … | x | Common |', '| Cranes | — | y | Common |'], []],
    [['| Cranes | Xy / z | x | Common |', '| Berths | X / yz | y | Common |'], []],
    [
      ['| Cranes | Portal / Derrick | x | Common |', '| | Portal | y | Common |'],
      ['tool-in-two-categories: Unexpected Portal in no category, already in Cranes on line 31'],
    ],
    [
      ['| | Portal / Derrick | x | Common |', '| Cranes | Portal | y | Common |'],
      ['tool-in-two-categories: Unexpected Portal in Cranes, already in no category on line 31'],
    ],
  ])('tools %j', (rows, expected) =>
    expect(
      ['duplicate-tool', 'tool-in-two-categories'].flatMap((id) =>
        messages(id, tools(...rows)).map((message) => `${id}: ${message}`),
      ),
    ).toEqual(expected),
  )
})

describe('figures of a market', () => {
  it.each<[string, string[]]>([
    ['Dredging | 10 | 50%', []],
    ['Dredging | 10 | 100.25%', ['100.25 % of Dredging']],
    ['Dredging | 10 | 100,5 %', ['100.5 % of Dredging']],
    ['Dredging | 10 | 100000%', ['100000 % of Dredging']],
    ['Dredging | 10 | 1000000%', []],
    // other words, or more digits than anybody means, are no figure
    ['Dredging | 10 | over 101%', []],
    ['Dredging | 10 | 101% of them', []],
    ['Dredging | 10 | 100.555%', []],
    ['Dredging | 10 | 101', []],
  ])('are no more than all: %s', (row, expected) =>
    expect(
      messages('market-over-sample', counted(row)).map(
        (message) => /Unexpected (.*?),/.exec(message)?.[1] ?? '',
      ),
    ).toEqual(expected),
  )

  it('are no more than the sample in any table, and nothing without one', () => {
    const more =
      '| Skill | Count | Percent |\n| - | - | - |\n| Dredging | 21 | |\n\n## Technologies\n\n| Category | Tools | Count |\n| - | - | - |\n| Cranes | Portal | 22 |\n\n## Themes\n\n| Theme | Count |\n| - | - |\n| Fog | 23 |\n| Ice | 20 |'
    expect(messages('market-over-sample', market(more))).toEqual([
      'Unexpected count 21 of Dredging, expected 20 at most',
      'Unexpected count 22 of Cranes, expected 20 at most',
      'Unexpected count 23 of Fog, expected 20 at most',
    ])
    expect(marked('market-over-sample', market(more))).toEqual(['21', '22', '23'])
    expect(messages('market-over-sample', market(more, ''))).toEqual([])
  })

  it.each<[string, string, number]>([
    ['Dredging | 0 | 5%', 'sample: 20\n', 1],
    ['Dredging | 0 | 5%', '', 0],
    ['Dredging | 0 | 0%', '', 0],
    ['Dredging | 7 | 35%', '', 0],
    ['Dredging | | 35%', 'sample: 20\n', 0],
    ['Dredging | 7 | |', 'sample: 20\n', 0],
  ])('agree with the sample where there is one: %s, %j', (row, sample, count) =>
    expect(
      messages('market-percent', market(`| Skill | Count | Percent |\n| - | - | - |\n| ${row} |`, sample)),
    ).toHaveLength(count),
  )

  it('stand in each row', () =>
    expect(messages('market-figures', counted('Dredging | | ', 'Mooring | 3 | ', 'Towing | | 9%'))).toEqual([
      'Missing count of Dredging, expected a count or a percentage',
    ]))

  it.each<[string, string]>([
    ['sample:\n', 'sample'],
    ['sample: null\n', 'sample'],
    ['', '---'],
  ])('rest on a sample, which is missed where %j stands', (line, expected) =>
    expect(marked('market-sample', market('| Skill | Count |\n| - | - |\n| Dredging | 10 |', line))).toEqual([
      expected,
    ]),
  )
})

describe('pay', () => {
  const pay = (...lines: string[]): string =>
    role(`## Salary\n\n${lines.map((line) => `- ${line}`).join('\n')}`)

  it.each<[string[], [string, string][]]>([
    [
      ['**Minimum:** good', '**Median:** better  ', '**Maximum:** best'],
      [
        ['minimum good', 'good'],
        ['median better', 'better'],
        ['maximum best', 'best'],
      ],
    ],
    [['*Min*: good'], [['minimum good', 'good']]],
    [['Min&colon; good'], [['minimum good', 'Min&colon; good']]],
    // what cannot be read has a finding of its own, and only its own line is spared
    [['**Currency:** USD', '**Min:** $5.000', '**Max:** best'], [['maximum best', 'best']]],
    [['**Bonus:** good', '**Minimal:** none'], []],
  ])('is an amount a year: %j', (lines, expected) => {
    const text = pay(...lines)
    const found = messages('salary-amount', text).map(
      (message) => /Unexpected (.*?),/.exec(message)?.[1] ?? '',
    )
    expect(found.map((message, at) => [message, marked('salary-amount', text)[at]])).toEqual(expected)
  })

  it.each<[string, string[], string[]]>([
    ['salary-currency', ['**Min:** 80,000'], ['Missing currency of the pay, expected a code such as USD']],
    ['salary-currency', ['**Max:** 80,000'], ['Missing currency of the pay, expected a code such as USD']],
    ['salary-currency', ['**Region:** North'], []],
    ['salary-currency', ['**Currency:** USD', '**Min:** 80,000'], []],
    [
      'salary-basis',
      ['**Currency:** USD', '**Min:** 80,000', '**Bonus:** 10 %'],
      ['Missing basis of the pay beside the extra Bonus: 10 %, expected base or total'],
    ],
    ['salary-basis', ['**Currency:** USD', '**Basis:** base', '**Min:** 80,000', '**Bonus:** 10 %'], []],
    [
      'salary-basis',
      ['**Currency:** USD', '**Basis:** total', '**Min:** 80,000', '**Bonus:** 10 %'],
      ['Unexpected extra Bonus: 10 % beside total compensation, expected it beside base pay only'],
    ],
    ['salary-basis', ['**Currency:** USD', '**Min:** 80,000'], []],
    [
      'salary-open-end',
      ['**Currency:** USD', '**Min:** 80,000'],
      ['Missing maximum of the pay, expected both ends'],
    ],
    [
      'salary-open-end',
      ['**Currency:** USD', '**Max:** 80,000'],
      ['Missing minimum of the pay, expected both ends'],
    ],
    [
      'salary-open-end',
      ['**Currency:** USD', '**Min:** 80,000', '**Median:** 85,000+', '**Max:** 90,000+'],
      ['Unexpected plus behind the median, expected one behind the maximum only'],
    ],
    ['salary-open-end', ['**Currency:** USD', '**Median:** 80,000'], []],
    ['salary-open-end', ['**Currency:** USD', '**Min:** 80,000', '**Max:** as agreed'], []],
    ['salary-open-end', ['**Currency:** USD', '**Min:** as agreed', '**Max:** 80,000'], []],
  ])('%s: %j', (id, lines, expected) => expect(messages(id, pay(...lines))).toEqual(expected))
})

describe('a plus behind pay', () => {
  it('is that of its figure, and not of the heading', () => {
    const text = role('## Salary: 80k+\n\n- **Currency:** USD\n- **Max:** $90,000')
    expect(messages('salary-open-end', text)).toEqual(['Missing minimum of the pay, expected both ends'])
  })
})

describe('links', () => {
  it.each<[string, string, string]>([
    ['[Tides](docs/a&amp;b)', '[Tides](docs/a&amp;b)', 'Write it as https://…, or remove the link.'],
    ['[Tides](docs/www.example.org)', 'docs/www.example.org', 'Write it as https://…, or remove the link.'],
    ['[Tides](WWW.example.org)', 'WWW.example.org', 'Write https://WWW.example.org.'],
    ['[Tides]()', '[Tides]()', 'Write it as https://…, or remove the link.'],
    ['![Crane](crane.png)', 'crane.png', 'Write it as https://…, or remove the link.'],
    ['[Tides](mailto:a@example.org)', 'mailto:a@example.org', 'Write it as https://…, or remove the link.'],
  ])('%s', (link, place, hint) => {
    const text = role(`## Environment\n\n- See ${link} first`)
    expect(marked('link-address', text)).toEqual([place])
    expect(findings('link-address', text)[0]?.hint).toBe(hint)
  })
})

describe('tables that are mended', () => {
  const page = (...lines: string[]): string => role(`## Scorecard summary\n\n${lines.join('\n')}`)

  it.each<[string, string[], string[]]>([
    [
      'with rows further in and blanks behind them',
      ['|Category|Summary| ', ' |-|-|', '  |A|B|  '],
      ['| Category | Summary |', '| - | - |', '| A | B |'],
    ],
    [
      'with blanks behind a hyphen, which pad no cell',
      ['|Category|Summary|', '|-   |-|', '|A|B|'],
      ['| Category | Summary |', '| - | - |', '| A | B |'],
    ],
    [
      'padded, with hyphens to either side',
      ['|Category  |Summary|More|', '|:-|-:|:-:|', '|A|B|C|'],
      ['| Category | Summary | More |', '| :------- | ------: | :--: |', '| A        |       B | C    |'],
    ],
    ['of one column', ['|Category|', '|-|', '||', '|A|'], ['| Category |', '| - |', '| |', '| A |']],
    [
      'with a backslash before another letter, and before the last bar',
      ['|Category|Summary|', '|-|-|', '|a\\b|c\\|'],
      ['| Category | Summary |', '| - | - |', '| a\\b | c\\| |'],
    ],
  ])('%s', (_, before, after) => expect(applyFix(page(...before))).toBe(page(...after)))
})

describe('front matter that is mended', () => {
  const rest = 'track: t\ntier: senior\nrank: 2\nasOf: 2026-04-13\nsources:\n  - title: One'
  const page = (lines: string): string =>
    `---\n${lines}\n---\n\n${brief().slice(brief().indexOf('# Senior'))}`

  it.each([
    `  id: x\n  kind: role\n${rest.replace(/^/gm, '  ')}`,
    `# of all\n\nid: x\nkind: role\n${rest}`,
    `id: x\n# of none\n  # further in\nkind: role\n${rest}`,
  ])('stays as it is where a line belongs to no key: %j', (lines) =>
    expect(applyFix(page(lines))).toBe(page(lines)),
  )

  it('takes quoted keys and blank lines along', () =>
    expect(applyFix(page(`'id': x\n \n"kind": role\n${rest}`))).toBe(
      page(`"kind": role\n'id': x\n \n${rest}`),
    ))
})
