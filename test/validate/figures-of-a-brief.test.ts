import { describe, expect, it } from 'vitest'
import { markedBy, messagesOf } from './findings-of.ts'
import { counted, market, role } from './make-run.ts'

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
      messagesOf('market-over-sample', counted([row])).map(
        (message) => /Unexpected (.*?),/.exec(message)?.[1] ?? '',
      ),
    ).toEqual(expected),
  )

  it('are no more than the sample in any table, and nothing without one', () => {
    const more =
      '| Skill | Count | Percent |\n| - | - | - |\n| Dredging | 21 | |\n\n## Technologies\n\n| Category | Tools | Count |\n| - | - | - |\n| Cranes | Portal | 22 |\n\n## Themes\n\n| Theme | Count |\n| - | - |\n| Fog | 23 |\n| Ice | 20 |'
    expect(messagesOf('market-over-sample', market(more))).toEqual([
      'Unexpected count 21 of Dredging, expected 20 at most',
      'Unexpected count 22 of Cranes, expected 20 at most',
      'Unexpected count 23 of Fog, expected 20 at most',
    ])
    expect(markedBy('market-over-sample', market(more))).toEqual(['21', '22', '23'])
    expect(messagesOf('market-over-sample', market(more, ''))).toEqual([])
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
      messagesOf('market-percent', market(`| Skill | Count | Percent |\n| - | - | - |\n| ${row} |`, sample)),
    ).toHaveLength(count),
  )

  it('stand in each row', () =>
    expect(
      messagesOf('market-figures', counted(['Dredging | | ', 'Mooring | 3 | ', 'Towing | | 9%'])),
    ).toEqual(['Missing count of Dredging, expected a count or a percentage']))

  it.each<[string, string]>([
    ['sample:\n', 'sample'],
    ['sample: null\n', 'sample'],
    ['', '---'],
  ])('rest on a sample, which is missed where %j stands', (line, expected) =>
    expect(
      markedBy('market-sample', market('| Skill | Count |\n| - | - |\n| Dredging | 10 |', line)),
    ).toEqual([expected]),
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
    const found = messagesOf('salary-amount', text).map(
      (message) => /Unexpected (.*?),/.exec(message)?.[1] ?? '',
    )
    expect(found.map((message, at) => [message, markedBy('salary-amount', text)[at]])).toEqual(expected)
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
  ])('%s: %j', (id, lines, expected) => expect(messagesOf(id, pay(...lines))).toEqual(expected))
})

describe('a plus behind pay', () => {
  it('is that of its figure, and not of the heading', () => {
    const text = role('## Salary: 80k+\n\n- **Currency:** USD\n- **Max:** $90,000')
    expect(messagesOf('salary-open-end', text)).toEqual(['Missing minimum of the pay, expected both ends'])
  })
})
