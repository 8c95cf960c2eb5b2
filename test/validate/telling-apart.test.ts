import { describe, expect, it } from 'vitest'
import { parseConfig, parseRuleOption } from '../../src/validate/index.ts'
import { findingsOf, profileFindings } from './findings-of.ts'
import { brief } from './make-run.ts'

const role = (more: string): string => `${brief()}\n${more}\n`

/** What rule `id` finds in a role: its messages, in order. */
const inRole = (id: string, text: string): string[] =>
  findingsOf([{ name: 'a.md', text }], { asOf: '2026-05-01' }).flatMap(({ ruleId, message }) =>
    ruleId === id ? [message] : [],
  )

const inProfile = (id: string, text: string): string[] =>
  profileFindings({ name: 'me.yaml', text }).flatMap(({ ruleId, message }) =>
    ruleId === id ? [message] : [],
  )

describe('the name of a rule', () => {
  it('is suggested only where it can be set', () => {
    const { config, diagnostics } = parseConfig('rules:\n  yaml-sintax: off\n', 'arch-gap.config.yaml')
    expect(config).toBeNull()
    expect(diagnostics.map(({ ruleId, message, hint }) => [ruleId, message, hint])).toEqual([
      ['config-rule', 'There is no rule yaml-sintax', 'All rules: arch-gap validate --list-rules'],
    ])
  })

  it.each(['salary-order', '=off', 'salary-order=loud'])(
    'is shown with its severities for --rule %s',
    (value) =>
      expect(parseRuleOption(value)).toEqual({
        message: `Unexpected --rule ${value}, expected a rule and its severity`,
        hint: expect.stringMatching(/^Write it as --rule [a-z-]+=off; severities are off, .*error.*\.$/),
      }),
  )
})

describe('entries of a profile that are alike', () => {
  const positions = (...entries: string[]): string =>
    `name: Test Person\nexperience:\n  positions:\n${entries.map((entry) => `    - ${entry}\n`).join('')}`

  it.each([
    ['one position twice', 'Test Corp', '2020-01', 1],
    ['two employers', 'Test House', '2020-01', 0],
    ['two times with one employer', 'Test Corp', '2022-01', 0],
  ])('are told apart: %s', (_, organisation, start, count) => {
    const entry = (at: string, from: string) =>
      `{ title: Architect, organisation: ${at}, start: ${from}, end: ${from.slice(0, 4)}-12 }`
    const text = positions(entry('Test Corp', '2020-01'), entry(organisation, start))
    expect(inProfile('profile-duplicate-position', text)).toHaveLength(count)
  })

  it.each([
    ['Terraform: 3', 'Terraform: 3', []],
    ['Terraform: 3', 'Terraform', []],
    ['Terraform', 'Terraform: 3', []],
    ['Terraform: 3', 'Terraform: 4', ['Unexpected second claim of Terraform, first on line 3']],
  ])('may be a skill, %s, and a tool, %s', (skill, tool, expected) =>
    expect(
      inProfile('profile-duplicate-claim', `name: Test Person\nskills:\n  - ${skill}\ntools:\n  - ${tool}\n`),
    ).toEqual(expected),
  )
})

describe('an importance in brackets', () => {
  const skills = (name: string): string => role(`## Soft skills\n\n- **Weighing ropes${name}:** each morning`)

  it.each([
    [
      ' (Critcal, urgent)',
      ['Unexpected importance Critcal, urgent of Weighing ropes, did you mean Critical?'],
    ],
    [' (Criticalities)', []],
    [' (hemp)', []],
  ])('is a slip of the scale or something else: %s', (name, expected) =>
    expect(inRole('skill-importance', skills(name)).filter((message) => message.startsWith('Unexp'))).toEqual(
      expected,
    ),
  )
})

describe('a table of KPIs', () => {
  const kpis = (header: string, cells: string): string =>
    role(`## KPIs\n\n${header}\n${header.replace(/[^|]+/g, ' - ')}\n${cells}`)

  it('lists all the columns that are missing', () =>
    expect(inRole('table-columns', kpis('| KPI | Measures | Target |', '| Ropes | Knots | ≥ 5 |'))).toEqual([
      'Missing column Why, Frequency, expected KPI, Measures, Why, Target, Frequency',
    ]))

  it.each([
    ['Improve it', ['Unexpected target Improve it of Ropes, expected one that can be measured']],
    ['Improving, upward trend', []],
    ['Improve to 5', []],
  ])('may have the target %s', (target, expected) =>
    expect(
      inRole(
        'kpi-target',
        kpis(
          '| KPI | Measures | Why | Target | Frequency |',
          `| Ropes | Knots | Safety | ${target} | Monthly |`,
        ),
      ),
    ).toEqual(expected),
  )
})

describe('of two comments that silence one finding', () => {
  it('the narrower takes the credit', () => {
    const text = role(
      [
        '<!-- arch-gap-disable claim-word because of the name of a ship -->',
        '',
        '## Hiring',
        '',
        '### Signals',
        '',
        '<!-- arch-gap-disable-next-line claim-word because of the name of a ship -->',
        '- Mooring the Ninja in a storm',
      ].join('\n'),
    )
    expect(inRole('claim-word', text)).toEqual([])
    const unused = findingsOf([{ name: 'a.md', text }]).filter(({ message }) => message.startsWith('Unused'))
    expect(unused.map(({ position }) => position.start.line)).toEqual([
      text.slice(0, text.indexOf('<!-- arch-gap-disable claim')).split('\n').length,
    ])
  })
})
