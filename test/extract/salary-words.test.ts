import { describe, expect, it } from 'vitest'
import { extractRole } from './read-markdown.ts'

const HEAD = '# Senior Ferry Architect\n\n## Responsibilities\n- Sails\n\n'

function read(section: string) {
  const { draft, diagnostics } = extractRole(`${HEAD}${section}\n`)
  return {
    salary: draft.salary,
    rules: diagnostics.map(({ ruleId }) => ruleId).filter((rule) => rule !== 'section-not-found'),
  }
}

/** Section → the parts of the salary that it says. */
const SAID: [string, object][] = [
  [
    '## Salary\n- Low end: £50k\n- Midpoint: £60k\n- High end: £70k',
    { min: 50_000, median: 60_000, max: 70_000 },
  ],
  ['## Salary\n- Floor: £50k\n- P50: £60k\n- Ceiling: £70k', { min: 50_000, median: 60_000, max: 70_000 }],
  ['## Salary\n- Starting at: £50k\n- Top end: £70k', { min: 50_000, max: 70_000 }],
  [
    '## Salary\n- Lowest: £50k\n- 50th percentile: £60k\n- Upper: £70k',
    { min: 50_000, median: 60_000, max: 70_000 },
  ],
  ['## Salary\nFrom £50k, middle £60k, up to £70k', { min: 50_000, median: 60_000, max: 70_000 }],
  [
    '## Salary\n£50k (low), £60k (median), £70k+ (top)',
    { min: 50_000, median: 60_000, max: 70_000, maxOpenEnded: true },
  ],
  [
    '## Salary\n£50k–£70k',
    { min: 50_000, max: 70_000, maxOpenEnded: false, currency: 'GBP', raw: '£50k–£70k' },
  ],
  ['## Salary\n£50k to £70k; average £60k', { min: 50_000, median: null, max: 70_000 }],
  [
    '## Salary\nMin: £50k, Median: £60k, Max: £70k+',
    { min: 50_000, median: 60_000, max: 70_000, extras: [] },
  ],
  ['## Salary\n£50k minimum, £60k median, £70k maximum', { min: 50_000, median: 60_000, max: 70_000 }],
  ['## Salary\n£50k–£70k, median £60k', { min: 50_000, median: 60_000, max: 70_000 }],
  ['## Salary\nUp to £70k, median £60k', { median: 60_000, max: 70_000 }],
  ['## Salary\nMin: none\nMax: £70k', { min: null, max: 70_000 }],
  ['## Salary\n- Min: £50k\n- Min: £55k', { min: 50_000 }],
  [
    '## Salary\n- Region: Malta\n- Currency: EUR\n- Year: 2024\n- Basis: total compensation\n- Range: 50k–70k',
    { region: 'Malta', currency: 'EUR', year: 2024, basis: 'total', min: 50_000 },
  ],
  [
    '## Salary\n- Location: Malta\n- Currency: euros\n- Basis: base pay\n- Range: €50k–€70k',
    { region: 'Malta', currency: 'EUR', basis: 'base' },
  ],
  [
    '## Salary\n- Range: €50k–€70k\n- As written: 50 to 70, said the ferryman',
    { raw: '50 to 70, said the ferryman', min: 50_000 },
  ],
  ['## Base salary\n£50k–£70k', { basis: 'base' }],
  ['## Total compensation range\n£50k–£70k', { basis: 'total' }],
  ['## Salary\nOTE: £50k–£70k', { basis: 'total' }],
  ['## Salary\n£50k–£70k total cash', { basis: 'total' }],
  ['## Salary\n£50k–£70k base, on-target more', { basis: 'base' }],
  ['## Salary range (Ireland, 2025, EUR)\n50k–70k', { region: 'Ireland', year: 2025, currency: 'EUR' }],
  ['## Salary\n£50k–£70k in London', { region: 'London', extras: [] }],
  ['## Salary\n£50k–£70k (UK) plus bonus', { region: 'UK', extras: [{ text: 'bonus' }] }],
  ['## Salary\n- United Kingdom: £50k–£70k', { region: 'United Kingdom', min: 50_000 }],
  ['## Salary\nUS$50k–US$70k', { currency: 'USD' }],
  ['## Salary\n90k–110k', { currency: null, min: 90_000 }],
  ['## Salary (Singapore)\nS$90k–S$110k', { currency: 'SGD' }],
  [
    '## Salary\nTotal compensation £90k–£110k; base salary £70k–£80k',
    { min: 70_000, max: 80_000, basis: 'base' },
  ],
  ['## Salary\nBase £70k–£80k; £90k–£110k', { min: 70_000, max: 80_000 }],
  [
    '## Salary\n£70k–£80k with total exceeding £120k',
    { min: 70_000, max: 80_000, extras: [{ text: 'total exceeding £120k' }] },
  ],
  [
    '## Salary\n| Min | Median | Max |\n| - | - | - |\n| £50k | £60k | £70k |',
    { min: 50_000, median: 60_000, max: 70_000, raw: 'Min £50k; Median £60k; Max £70k' },
  ],
  ['## Salary\n### Band\n- £50k–£70k', { min: 50_000, raw: 'Band: £50k–£70k' }],
  [
    '## Salary\n- £50k–£70k\n- Bonus: 10% of it\n- Signing bonus: £5,000',
    { extras: [{ text: 'Bonus: 10% of it' }, { text: 'Signing bonus: £5,000' }] },
  ],
  [
    '## Salary\n- £50k–£70k\n- Extras: free sailing, oilskins and tea',
    { extras: [{ text: 'free sailing' }, { text: 'oilskins' }, { text: 'tea' }] },
  ],
  ['## Salary\n- £50k–£70k\n- Extras: 5 free trips, tea', { extras: [{ text: '5 free trips, tea' }] }],
  ['## Salary\n- £50k–£70k (base; tea on board)', { extras: [{ text: 'tea on board' }] }],
  [
    '## Salary\n- £50k–£70k per year (with a cabin of your own)',
    { extras: [{ text: 'with a cabin of your own' }] },
  ],
  ['## Salary\n- £50k–£70k\n- Savings of £300,000 a year', { extras: [] }],
  ['## Salary\n- £50k–£70k\n- Budget: £2m', { extras: [] }],
]

/** Section → the finding that says why something stays open. */
const OPEN: [string, string][] = [
  ['## Salary\n- UK: £50k–£70k\n- Malta and Spain: €40k–€50k\n- Spain: €40k–€50k', 'salary-by-region'],
  ['## Salary\n- £400 per day', 'pay-not-yearly'],
  ['## Salary\n- £30/hr', 'pay-not-yearly'],
  ['## Salary\n- £3,000 monthly', 'pay-not-yearly'],
  ['## Salary\n£50k', 'salary-not-clear'],
  ['## Salary\n- Min: $50k\n- Max: £70k', 'mixed-currencies'],
  ['## Salary\n- Min: £500\n- Max: £70k', 'unreadable-amount'],
  ['## Salary (Sydney)\n$50k–$70k', 'unknown-currency'],
  ['## Salary\n- Fair', 'salary-without-figures'],
  ['## Salary\n- Lead: £80k–£90k\n- Director: £95k–£99k', 'salary-by-level'],
  ['## Salary\n- Senior: £80k–£90k\n- Senior, at sea: £95k–£99k', 'salary-by-level'],
]

describe('the words of a salary', () => {
  it.each(SAID)('are read in %j', (section, expected) => {
    const { salary, rules } = read(section)
    expect(salary).toMatchObject(expected)
    expect(rules).toEqual([])
  })

  it.each(OPEN)('leave open what %j does not say', (section, rule) => {
    expect(read(section).rules).toEqual([rule])
  })

  it('of a second section change nothing', () => {
    const { salary } = read('## Salary\n£50k–£70k\n\n## Compensation\n£10k–£20k')
    expect(salary).toMatchObject({ min: 50_000, max: 70_000 })
  })

  it('keep small sums in a brief of ours, so that a rule can point at them', () => {
    const brief = `---\nkind: role\nid: ferry\ntitle: Ferry Architect\n---\n\n# Ferry Architect\n\n## Salary\n\n- **Min:** £500\n- **Max:** £70k\n`
    expect(extractRole(brief).draft.salary).toMatchObject({ min: 500, max: 70_000 })
  })
})
