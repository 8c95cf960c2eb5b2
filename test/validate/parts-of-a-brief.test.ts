import { describe, expect, it } from 'vitest'
import { applyFix } from './apply-fix.ts'
import { foundBy, markedBy, messagesOf } from './findings-of.ts'
import { brief, market, role, withSkills } from './make-run.ts'

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
    expect(messagesOf('table-columns', table(header)).sort()).toEqual([...expected].sort()),
  )

  it('are named by what was meant, where that is near', () => {
    expect(foundBy('table-columns', table('Categry | Summary')).map(({ hint }) => hint)).toEqual([
      'Rename it to Category.',
    ])
    expect(markedBy('table-columns', table('Categry | Summary'))).toEqual(['Categry'])
  })

  it('may be any in a section that has none of its own', () => {
    const text = role('## Environment\n\n| Berth | Depth |\n| - | - |\n| North | 9 m |')
    expect(messagesOf('table-columns', text)).toEqual([])
  })

  it('may be left out in part', () => {
    const scorecard = (header: string): string =>
      role(`## Hiring\n\n### Scorecard\n\n${header}\n|${' - |'.repeat(header.split('|').length - 2)}`)
    expect(messagesOf('table-columns', scorecard('| Dimension | Bar |'))).toEqual([])
    expect(messagesOf('table-columns', scorecard('| Dimension | Weight |'))).toEqual([
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
    expect(messagesOf('table-cells', text)).toEqual(expected)
    expect(markedBy('table-cells', text)).toEqual(expected.map(() => 'C'))
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
    expect(markedBy('heading-depth', role(more))).toEqual(expected),
  )

  it.each<[string, string[]]>([
    ['# Senior Test Architect', []],
    ['## Environment', []],
    ['### Environment', ['Unexpected heading Environment at depth 3, expected depth 1 at most']],
  ])('begin with the title: %s', (first, expected) =>
    expect(
      messagesOf('heading-depth', brief().replace('# Senior Test Architect', first)).slice(0, 1),
    ).toEqual(expected),
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
    expect(markedBy('heading-name', role(more))).toEqual(expected),
  )

  it.each<[string, string[]]>([
    ['## Environment\n\n- Fog\n\n## Environment\n\n- Ice', ['second section Environment']],
    ['## Environment\n\n### North\n\n- Fog\n\n### North\n\n- Ice', ['second group North in Environment']],
    ['## Environment\n\n### North\n\n- Fog\n\n## Risks\n\n### North\n\n- Ice', []],
    ['## Environment\n\n**North**\n\n- Fog\n\n**North**\n\n- Ice', []],
  ])('stand once: %j', (more, expected) =>
    expect(
      messagesOf('duplicate-section', role(more)).map((message) =>
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
    expect(markedBy('section-order', inOrder)).toEqual([])
    expect(markedBy('section-order', page(risks, weather, summary))).toEqual(['## Summary'])
    expect(applyFix(page(risks, weather, summary))).toBe(page(summary, risks, weather))
  })

  it.each<[string, string]>([
    ['Ships and quays.\n\n# Senior Test Architect', ''],
    ['## Summary', 'Missing title heading, expected # Senior Test Architect'],
    ['# Junior', 'Unexpected title Junior, expected Senior Test Architect as in the front matter'],
  ])('begin with that of the title: %j', (first, expected) =>
    expect(messagesOf('title-heading', brief().replace('# Senior Test Architect', first)).join()).toBe(
      expected,
    ),
  )

  it.each(['""', '" "', '7', ''])('need no title where the front matter has none (%s)', (title) =>
    expect(
      messagesOf('title-heading', brief().replace('title: Senior Test Architect', `title: ${title}`)),
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
    const found = messagesOf('skill-importance', withSkills('**Mooring** (Critical): ropes', item))
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
  ])('%s is written as %s', (before, after) => expect(applyFix(withSkills(before))).toBe(withSkills(after)))
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
    expect(messagesOf('unsplit-skill', withSkills(`**${name}** (Critical)`))).toHaveLength(count),
  )

  it.each<[string, number]>([
    ['Good communicator', 1],
    ['Good pilot', 0],
    ['Leadership', 1],
    ['Leadership** (Critical): of the pilots **x', 0],
  ])('%s can be checked, or not', (name, count) =>
    expect(messagesOf('vague-skill', withSkills(`**${name}** (Critical)`))).toHaveLength(count),
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
    expect(messagesOf('kpi-target', kpi(target))).toHaveLength(count),
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
    expect(messagesOf('kpi-direction', kpi(target))).toHaveLength(count),
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
    expect(messagesOf('kpi-frequency', kpi('≥ 90%', frequency))).toEqual(expected),
  )
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
    expect(markedBy('link-address', text)).toEqual([place])
    expect(foundBy('link-address', text)[0]?.hint).toBe(hint)
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
