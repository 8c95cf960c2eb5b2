import { describe, expect, it } from 'vitest'
import { extractRole } from './read-markdown.ts'

const HEAD = '# Senior Data Architect\n\n## Responsibilities\n- Plans\n\n'

function salaryOf(section: string) {
  const { draft, diagnostics } = extractRole(`${HEAD}${section}\n`)
  const { salary } = draft
  const short =
    salary === null
      ? null
      : [
          salary.min,
          salary.median,
          salary.max,
          salary.maxOpenEnded,
          salary.currency,
          salary.region,
          salary.year,
          salary.basis,
          salary.extras.map(({ text }) => text),
        ]
  return {
    short,
    rules: diagnostics.filter(({ ruleId }) => !/^section-/.test(ruleId)).map(({ ruleId }) => ruleId),
  }
}

/** Section → [min, median, max, open, currency, region, year, basis, extras]. */
const CASES: [string, string, unknown[]][] = [
  [
    'our own format',
    '## Salary\n- **Region:** US\n- **Currency:** USD\n- **Basis:** base\n- **Year:** 2025\n- **Min:** $165,000\n- **Median:** $235,000\n- **Max:** $350,000+\n- **Extras:** equity, bonus',
    [165000, 235000, 350000, true, 'USD', 'US', 2025, 'base', ['equity', 'bonus']],
  ],
  [
    'bullets under a label',
    '**Salary Range (US 2025):**\n\n- Min: $200,000\n- Median: $260,000\n- Max: $380,000+ (base), with total compensation $420k–$550k in top hubs.',
    [200000, 260000, 380000, true, 'USD', 'US', 2025, 'base', ['total compensation $420k–$550k in top hubs']],
  ],
  [
    'total compensation of the maximum',
    '## Salary range (US)\n- Min: $240,000\n- Median: $330,000\n- Max: $600,000+ (total comp; equity-heavy offers are common)',
    [240000, 330000, 600000, true, 'USD', 'US', null, 'total', ['equity-heavy offers are common']],
  ],
  [
    'one line, median last',
    '## Compensation\n$165k–$350k+, median $235k',
    [165000, 235000, 350000, true, 'USD', null, null, null, []],
  ],
  [
    'one line with words',
    '## Pay range\nMin £70k, median £85k, max £110k',
    [70000, 85000, 110000, false, 'GBP', null, null, null, []],
  ],
  [
    'a shared k',
    '## Salary (Germany)\n- Range: €85–110k',
    [85000, null, 110000, false, 'EUR', 'Germany', null, null, []],
  ],
  [
    'base and total on lines of their own',
    '## Compensation\n- Base salary: $180,000 – $240,000\n- Total compensation: $260,000 – $380,000\n- Equity: RSUs over four years',
    [
      180000,
      null,
      240000,
      false,
      'USD',
      null,
      null,
      'base',
      ['Total compensation: $260,000 – $380,000', 'Equity: RSUs over four years'],
    ],
  ],
  [
    'the own level of several',
    '## Salary by level\n- Mid: $120k–$150k\n- Senior: $150k–$200k\n- Principal: $210k–$280k',
    [150000, null, 200000, false, 'USD', null, null, null, ['Mid: $120k–$150k', 'Principal: $210k–$280k']],
  ],
  [
    'a table of bounds',
    '## Salary (US)\n| Band | Amount |\n| - | - |\n| Minimum | $150,000 |\n| Median | $175,000 |\n| Maximum | $210,000 |',
    [150000, 175000, 210000, false, 'USD', 'US', null, null, []],
  ],
  [
    'money that is not pay',
    '## Compensation\n- Range: $150k–$200k\n- Budget responsibility: $5M a year\n- Cloud savings of $300,000 expected',
    [150000, null, 200000, false, 'USD', null, null, null, []],
  ],
  [
    'an upper end only',
    '## Salary\nUp to $190,000',
    [null, null, 190000, false, 'USD', null, null, null, []],
  ],
]

/** Section → what cannot be read, with the finding that says so. */
const HOLES: [string, string, unknown[] | null, string][] = [
  [
    'a point for thousands with dollars',
    '## Salary\n- Min: $150.000\n- Max: $210,000',
    [null, null, 210000, false, 'USD', null, null, null, []],
    'unreadable-amount',
  ],
  [
    'a dollar of another country',
    '## Salary (Canada)\n- Range: $150,000–$190,000',
    [150000, null, 190000, false, null, 'Canada', null, null, []],
    'unknown-currency',
  ],
  [
    'pay by the hour',
    '## Pay\n- Rate: $90–$120 per hour',
    [null, null, null, false, null, null, null, null, []],
    'pay-not-yearly',
  ],
  [
    'levels without the own one',
    '## Salary by level\n- Junior: $90k–$110k\n- Principal: $210k–$280k',
    [null, null, null, false, null, null, null, null, ['Junior: $90k–$110k', 'Principal: $210k–$280k']],
    'salary-by-level',
  ],
  [
    'two currencies',
    '## Salary\n- Min: $150,000\n- Max: €190,000',
    [null, null, null, false, null, null, null, null, []],
    'mixed-currencies',
  ],
  [
    'thousands without a k',
    '## Salary\n- Min: $165\n- Max: $210,000',
    [null, null, 210000, false, 'USD', null, null, null, []],
    'unreadable-amount',
  ],
  ['no figure', '## Salary\nCompetitive', null, 'salary-without-figures'],
]

describe('salaries', () => {
  it.each(CASES)('reads %s', (_, section, expected) => {
    expect(salaryOf(section)).toEqual({ short: expected, rules: [] })
  })

  it.each(HOLES)('leaves a hole for %s', (_, section, expected, rule) => {
    const { short, rules } = salaryOf(section)
    expect(rules).toContain(rule)
    if (expected === null) expect(short).toBeNull()
    else expect(short?.slice(0, 5)).toEqual(expected.slice(0, 5))
  })

  it('points at the figure itself', () => {
    const { positions } = extractRole(`${HEAD}## Salary\n- **Min:** $165,000\n- **Max:** $350,000+\n`)
    expect(positions.get('salary.max')).toEqual({
      start: { line: 8, column: 12, offset: 95 },
      end: { line: 8, column: 21, offset: 104 },
    })
  })

  it('takes nothing from elsewhere in the document', () => {
    const { draft } = extractRole(
      `${HEAD}## Deliverables\n- A budget of $150,000–$200,000\n\n## KPIs\n- Savings ≥ $300,000\n`,
    )
    expect(draft.salary).toBeNull()
    expect(draft.notStated).toContain('salary')
  })
})
