import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/model/index.ts'
import { fixText } from '../../src/validate/fixes/index.ts'
import { findingsOf, placeText, profileFindings } from './findings-of.ts'
import { brief } from './make-run.ts'

const MARKET = readFileSync('test/fixtures/validate/small-market.md', 'utf8')

const findingsIn = (text: string): Diagnostic[] =>
  findingsOf([{ name: 'a.md', text }], { asOf: '2026-05-01' })

/** What is found in a brief, as `rule: message`. */
function found(text: string): string[] {
  return findingsIn(text).map(({ ruleId, message }) => `${ruleId}: ${message}`)
}

const role = (more: string): string => `${brief()}\n${more}\n`
const skills = (lines: string): string =>
  brief({ body: `## Responsibilities\n\n- Keep the quay clear\n\n## Skills\n\n### Must-have\n\n${lines}\n` })
const KPI = (row: string): string =>
  role(`## KPIs\n\n| KPI | Measures | Why | Target | Frequency |\n| - | - | - | - | - |\n${row}`)
const TOOLS = (...rows: string[]): string =>
  role(`## Tools\n\n| Category | Tool | Use | Prevalence |\n| - | - | - | - |\n${rows.join('\n')}`)

/** Briefs at the edge of a rule, and everything that is found in them. */
const BRIEFS: readonly [string, string, string[]][] = [
  ['all is well', brief(), []],
  ['all is well with a market', MARKET, []],
  [
    'a link leads nowhere',
    role('## Environment\n\n- See [the plan]()'),
    ['link-address: Missing address of a link, expected an http or https one'],
  ],
  [
    'a comment is all there is of an item',
    role('## Environment\n\n- Rain\n- <!-- later -->'),
    ['empty-section: Unexpected empty list item in Environment'],
  ],
  [
    'a column has no name',
    role('## Scorecard summary\n\n| Category | | Summary |\n| - | - | - |\n| A | b | C |'),
    ['table-columns: Unexpected column without a name, expected one of Category, Summary'],
  ],
  [
    'a column is one too many, and nothing else is missing',
    role('## Scorecard summary\n\n| Category | Summary | Weather |\n| - | - | - |\n| A | C | Rain |'),
    ['table-columns: Unexpected column Weather, expected one of Category, Summary'],
  ],
  [
    'a column stands for the only one missing',
    role('## Scorecard summary\n\n| Category | Weather |\n| - | - |\n| A | Rain |'),
    ['table-columns: Unexpected column Weather, expected Summary'],
  ],
  [
    'a column stands twice',
    role('## Scorecard summary\n\n| Category | Summary | Summary |\n| - | - | - |\n| A | C | D |'),
    ['table-columns: Unexpected second column Summary'],
  ],
  [
    'a KPI has no figure, but a wish',
    KPI('| Tide error | Distance | Ships wait | Improve it | Monthly |'),
    ['kpi-target: Unexpected target Improve it of Tide error, expected one that can be measured'],
  ],
  ['a KPI has a trend', KPI('| Tide error | Distance | Ships wait | Downward trend | Monthly |'), []],
  [
    'a tool of no category stands twice',
    TOOLS('| | Terraform | Berths | Common |', '| | Terraform | Cranes | Common |'),
    ['duplicate-tool: Unexpected second entry of Terraform, first on line 31'],
  ],
  [
    'a tool is its own alternative',
    TOOLS('| Berths | Terraform / Terraform | Berths | Common |'),
    ['duplicate-tool: Unexpected second entry of Terraform, first on line 31'],
  ],
  [
    'a skill is a long sentence without commas',
    skills(`- **${'Knows each berth of the harbour by heart and '.repeat(4).trim()}** (Critical)`),
    [expect.stringMatching(/^unsplit-skill: Unexpected sentence Knows each berth/) as unknown as string],
  ],
  [
    'two skills differ by one letter of a long word',
    skills('- **Observability** (Critical): x\n- **Observabilty** (Critical): y'),
    [expect.stringMatching(/^similar-skill: /) as unknown as string],
  ],
  [
    'two skills differ by two letters that changed places',
    skills('- **Observability** (Critical): x\n- **Obsrevability** (Critical): y'),
    [expect.stringMatching(/^similar-skill: /) as unknown as string],
  ],
  [
    'two skills differ by two letters apart',
    skills('- **Observability** (Critical): x\n- **Obzervabilizy** (Critical): y'),
    [],
  ],
  [
    'two short skills differ by one letter',
    skills('- **MLOps** (Critical): x\n- **LLMOps** (Critical): y'),
    [],
  ],
  [
    'years of one kind are more than all, where all has no upper end',
    brief({ top: '## Experience\n\n- **Total:** 5+ years\n- **AI:** 6+ years\n\n' }),
    [expect.stringMatching(/^experience-specialised: /) as unknown as string],
  ],
  [
    'years of one kind are within the range of all',
    brief({ top: '## Experience\n\n- **Total:** 5–9 years\n- **AI:** 8+ years\n\n' }),
    [],
  ],
  [
    'a source has a date of no known shape',
    brief().replace('  - title: Invented for a test', '  - title: Invented for a test\n    date: 2026-13'),
    ['impossible-date: Unexpected date 2026-13, expected one that is on the calendar'],
  ],
  [
    'a comment is never closed',
    role('## Environment\n\n- Rain\n\n<!-- arch-gap-disable-file unknown-heading ours'),
    [],
  ],
  [
    'a comment names a rule like no other',
    role('<!-- arch-gap-disable-file zzzzzzzz ours -->'),
    ['disable-rule: There is no rule zzzzzzzz'],
  ],
  [
    'a comment is of a kind like no other',
    role('<!-- arch-gap-zzzzzzzz x -->'),
    ['disable-syntax: Unexpected comment arch-gap-zzzzzzzz'],
  ],
]

describe('a brief', () => {
  it.each(BRIEFS)('in which %s', (_, text, expected) => expect(found(text)).toEqual(expected))

  it('is held to have each part once, with what to do about it', () => {
    const hints = (text: string): (string | undefined)[] => findingsIn(text).map(({ hint }) => hint)
    expect(hints(MARKET.replace(/## Skills[\s\S]*/, '## Summary\n\nMany.\n'))).toContain(
      'Add "## Skills" with a table under it.',
    )
    expect(hints(MARKET.replace(/\| Skill[\s\S]*/, 'Many.\n'))).toContain(
      'Write a table with the columns Skill, Count and Percent.',
    )
    expect(hints(role('<!-- arch-gap-disable-file zzzzzzzz ours -->'))).toEqual([
      'All rules: arch-gap validate --list-rules',
    ])
    expect(hints(role('<!-- arch-gap-zzzzzzzz x -->'))).toEqual([
      expect.stringContaining('Comments there are: '),
    ])
    expect(hints(role('## Scorecard summary\n\n| Category | Weather |\n| - | - |\n| A | Rain |'))).toEqual([
      'Columns of this table: Category, Summary.',
    ])
  })

  it.each(['\n', '\r\n', '\r'])('has places by the line ends it uses (%j)', (end) => {
    const text = role('## Environment\n\n- Tall\n  cranes by Rockstars').replaceAll('\n', end)
    const places = findingsIn(text).map((finding) => `${finding.ruleId} ${placeText(finding)}`)
    expect(places).toEqual(['claim-word 30:13-30:22'])
  })
})

describe('a profile', () => {
  const placed = (text: string): string[] =>
    profileFindings({ name: 'p.yaml', text: `name: Bo\n${text}\n` }).map(
      (finding) => `${finding.ruleId} ${placeText(finding)}`,
    )

  it.each([
    [
      'a bare name that stands twice',
      'skills: [Terraform, Terraform]',
      ['profile-duplicate-claim 2:21-2:30'],
    ],
    [
      'a pair that stands twice',
      'skills:\n  - Terraform: 2\n  - Terraform: 3',
      ['profile-duplicate-claim 4:5-4:14'],
    ],
    [
      'one of several pairs in an entry',
      'skills:\n  - Terraform: 2\n  - { Kubernetes: 3, Terraform: 2 }',
      [expect.stringMatching(/^profile-duplicate-claim 4:/)],
    ],
  ])('has the place of %s', (_, text, expected) => expect(placed(text)).toEqual(expected))

  it('says by how much two levels of one name differ only where both have one', () => {
    const hints = (text: string): (string | undefined)[] =>
      profileFindings({ name: 'p.yaml', text: `name: Bo\n${text}\n` }).map(({ hint }) => hint)
    expect(hints('skills:\n  - Terraform: 2\n  - Terraform: 3')).toEqual([
      expect.stringContaining('The levels 2 and 3 differ.'),
    ])
    expect(hints('skills:\n  - Terraform: 2\n  - Terraform')).toEqual([expect.not.stringContaining('differ')])
  })
})

describe('mending', () => {
  const mended = (text: string): string => fixText(text, 'a.md').text

  it('leaves a front matter whose lines belong to no key in its order', () => {
    for (const lines of ['# of the whole\n\ntier: senior', '\ntier: senior']) {
      const text = brief()
        .replace('kind: role', `${lines}\nkind: role`)
        .replace('track: test-architect\ntier: senior', 'track: test-architect')
      expect(mended(text)).toBe(text)
    }
  })

  it('takes a comment at the margin along with the key below it', () => {
    const text = brief()
      .replace('tier: senior\n', '')
      .replace('kind: role\n', '# the rung\ntier: senior\nkind: role\n')
    expect(mended(text)).toContain('track: test-architect\n# the rung\ntier: senior\nrank: 2\n')
  })

  it('names a heading only where nothing but its words would change', () => {
    const named = (heading: string): string =>
      mended(role(`${heading}\n\n- Rain`))
        .split('\n')
        .at(-4) ?? ''
    expect(named('## environment')).toBe('## Environment')
    expect(named('## 7. environment')).toBe('## 7. environment')
    expect(named('## **environment**')).toBe('## **environment**')
  })

  it('names the headings of a market, too', () => {
    expect(mended(MARKET.replace('## Skills', '## skills'))).toBe(MARKET)
  })

  it('aligns a table to both sides as its second line says', () => {
    const table = (lines: string[]): string => role(`## Scorecard summary\n\n${lines.join('\n')}`)
    const text = table(['| Category | Summary |', '| :- | -: |', '| A \\| B |  long text |'])
    const once = mended(text)
    expect(once).not.toBe(text)
    expect(mended(once)).toBe(once)
    expect(once).toContain('A \\| B')
    expect(found(once)).toEqual([])
  })

  it('changes nothing of a text without line ends, or of no brief', () => {
    for (const text of ['# A title', '', '---', '{"title": "x"}']) expect(mended(text)).toBe(text)
  })
})
