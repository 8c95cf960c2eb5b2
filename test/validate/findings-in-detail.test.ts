import { describe, expect, it } from 'vitest'
import { extractBrief } from '../../src/extract/index.ts'
import type { Diagnostic, RoleBrief } from '../../src/model/index.ts'
import { parseProfile } from '../../src/profile/index.ts'
import { readSource, type SourceForm } from '../../src/source/index.ts'
import type { Fix } from '../../src/validate/fixes/fix.ts'
import { fixText } from '../../src/validate/fixes/index.ts'
import { validateBrief, validateProfile } from '../../src/validate/index.ts'
import { findingsOf, placeText, profileFindings } from './findings-of.ts'
import { brief } from './make-run.ts'

const role = (more: string): string => `${brief()}\n${more}\n`

/** What rule `id` finds: what stands at each place, and its message. */
const marked = (id: string, text: string): [string, string][] =>
  findingsOf([{ name: 'a.md', text }], { asOf: '2026-05-01' }).flatMap(({ ruleId, position, message }) =>
    ruleId === id
      ? [[text.slice(position.start.offset, position.end.offset), message] as [string, string]]
      : [],
  )

describe('a draft that does not fit the model', () => {
  const odd = (change: (draft: RoleBrief) => object, form: SourceForm = 'brief', text = brief()) => {
    const [document] = readSource(text, 'a.md', { form }).documents
    if (document === undefined) throw new Error('expected a document')
    const extraction = extractBrief(document)
    const draft = { ...extraction.draft, ...change(extraction.draft as RoleBrief) } as RoleBrief
    const { brief: read, diagnostics } = validateBrief({ ...extraction, draft })
    return { read, found: diagnostics.filter(({ ruleId }) => ruleId === 'brief-schema') }
  }

  it('is a finding at the place of the value, and no brief', () => {
    const { read, found } = odd(({ skills }) => ({
      skills: skills.map((skill, at) => (at === 1 ? { ...skill, expected: 9 } : skill)),
    }))
    expect(read).toBeNull()
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      severity: 'error',
      message: expect.stringMatching(/^Unexpected value of skills\.1\.expected: ./),
      file: 'a.md',
    })
    const line =
      brief()
        .split('\n')
        .findIndex((one) => one.includes('Kubernetes')) + 1
    expect(found[0]?.position.start.line).toBe(line)
  })

  it('is no second finding where the front matter has one', () => {
    expect(odd(() => ({ rank: -1 }))).toEqual({ read: null, found: [] })
    const page = brief().replace(/^---[\s\S]*?---\n/, '')
    expect(odd(() => ({ rank: -1 }), 'markdown', page).found.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Unexpected value of rank: ./),
    ])
  })
})

describe('a fix that does not keep its word', () => {
  const fix = (changes: readonly string[], text: string): Fix => ({
    ruleId: 'heading-name',
    changes,
    mends: ({ document, sections }) => {
      const start = document.text.indexOf('Terraform')
      const [section] = sections
      if (start < 0 || section === undefined) return []
      return [{ position: section.position, edits: [{ start, end: start + 'Terraform'.length, text }] }]
    },
  })

  it('is taken back where what the brief says has changed', () =>
    expect(fixText(brief(), 'a.md', { fixes: [fix([], 'Pulumi')] })).toEqual({ text: brief(), count: 0 }))

  it('holds where only that has changed which it may change', () => {
    const own = ['skills.*.name', 'skills.*.id', 'skills.*.facets.*.text', 'skills.*.facets.*.anyOf']
    const { text, count } = fixText(brief(), 'a.md', { fixes: [fix(own, 'Pulumi')] })
    expect([text.includes('**Pulumi**'), count]).toEqual([true, 1])
  })

  it('does nothing where its rules are off', () =>
    expect(
      fixText(brief(), 'a.md', {
        fixes: [fix(['skills.*.name', 'skills.*.id'], 'Pulumi')],
        severities: { 'heading-name': 'off' },
      }).count,
    ).toBe(0))

  it('is taken back where the brief could not be read any more', () => {
    const end: Fix = {
      ruleId: 'heading-name',
      changes: ['id', 'title', 'track', 'tier', 'rank', 'asOf', 'sources', 'kind'],
      mends: ({ sections }) => {
        const [section] = sections
        return section === undefined
          ? []
          : [{ position: section.position, edits: [{ start: 0, end: 4, text: '' }] }]
      },
    }
    expect(fixText(brief(), 'a.md', { fixes: [end] }).count).toBe(0)
  })
})

describe('places in a profile', () => {
  const text = [
    'name: Bo Quayside',
    'experience:',
    '  totalYears: 5',
    '  aiYears: 9',
    '  positions:',
    '    - { title: Mate, start: 2027-02, end: 2027-03 }',
    'skills:',
    '  - Dredging',
    '  - Dredging: 3',
    '  - { Mooring: 2, Dredging: 4 }',
    '  - { name: Winches, level: 3, lastUsed: 2027-04, evidence: [{ what: Quay, date: 2027-05 }] }',
    'achievements:',
    '  - { metric: Tides, from: 1, to: 2, date: 2027-06 }',
    'certifications:',
    '  - { name: Sea pilot, date: 2027-07 }',
    'decisions:',
    '  team: [Close the lock]',
    '  executive: [Sell a ship, Close the lock]',
    'target: { by: 2025-01 }',
    '',
  ].join('\n')
  const slices = (findings: readonly Diagnostic[], source: string) =>
    findings.map(({ ruleId, position: { start, end } }) => [
      ruleId,
      start.offset === undefined ? `line ${start.line}` : source.slice(start.offset, end.offset),
    ])

  it.each([
    ['as it is', text],
    ['with a byte order mark', `\ufeff${text}`],
    ['with other line ends', text.replaceAll('\n', '\r\n')],
  ])('are exact where its file is given, %s', (_, source) => {
    expect(slices(profileFindings({ name: 'p.yaml', text: source }), source.replace(/^\ufeff/, ''))).toEqual([
      ['profile-years', '9'],
      ['profile-future-date', '2027-02'],
      ['profile-future-date', '2027-03'],
      ['profile-duplicate-claim', 'Dredging'],
      ['profile-duplicate-claim', ''],
      ['profile-future-date', '2027-04'],
      ['profile-future-date', '2027-05'],
      ['profile-future-date', '2027-06'],
      ['profile-future-date', '2027-07'],
      ['profile-duplicate-decision', 'Close the lock'],
      ['profile-target-past', '2025-01'],
    ])
  })

  it('are lines where it is not', () => {
    const { profile } = parseProfile(text, 'p.yaml', { asOf: '2026-04-01' })
    if (profile === null) throw new Error('expected a profile')
    const findings = validateProfile(profile, { asOf: '2026-04-01' })
    expect(findings.map(placeText)).toEqual(
      findings.map(({ position }) => `${position.start.line}:1-${position.start.line}:1`),
    )
    expect(slices(findings, text).map(([, place]) => place)).toEqual([
      'line 1',
      'line 2',
      'line 6',
      'line 6',
      'line 9',
      'line 10',
      'line 11',
      'line 11',
      'line 13',
      'line 15',
      'line 18',
    ])
  })
})

describe('what stands at a finding', () => {
  it.each([
    [
      'salary-open-end',
      '## Salary\n\n- **Currency:** USD\n- **Basis:** base\n- **Min:** $80,000+\n- **Max:** $90,000+',
      ['$80,000+'],
    ],
    [
      'salary-open-end',
      '## Salary\n\n- **Currency:** USD\n- **Basis:** base\n- **Min:** $80,000',
      ['$80,000'],
    ],
    [
      'salary-open-end',
      '## Salary\n\n- **Currency:** USD\n- **Basis:** base\n- **Max:** $80,000',
      ['$80,000'],
    ],
    [
      'salary-open-end',
      '## Salary\n\n- **Currency:** USD\n- **Basis:** base\n- **Min:** $80,000\n- **Max:** open',
      [],
    ],
    [
      'salary-basis',
      '## Salary\n\n- **Currency:** USD\n- **Basis:** base\n- **Min:** $80,000 total comp\n- **Max:** $90,000 OTE',
      ['total comp'],
    ],
    [
      'salary-basis',
      '## Salary\n\n- **Currency:** USD\n- **Basis:** base\n- **Min:** $80,000\n- **Max:** $90,000\n- **Extras:** total comp',
      [],
    ],
    ['empty-section', '## Environment\n\n<!-- to come -->\n\n---', ['## Environment']],
    ['empty-section', '## Environment\n\n| Where |\n| - |', ['| Where |\n| - |']],
    ['empty-section', '## Environment\n\n-\n- The quay\n- <!-- to come -->', ['-', '- <!-- to come -->']],
    ['empty-section', '## Environment\n\n- ![A crane](https://example.org/crane.png)', []],
    ['heading-depth', '# Second', ['# Second']],
    ['heading-depth', '## Environment\n\n#### Quay\n\n- Fog', ['#### Quay']],
    ['heading-depth', '## Environment\n\n### Quay\n\n- Fog', []],
    ['heading-depth', '## Must-have\n\n- **Rope** (Critical): x', ['## Must-have']],
    [
      'authority-area',
      '## Authority\n\n- **Budget:** all of it\n- **Bugdet:** some\n- none of it',
      ['Bugdet', 'none of it'],
    ],
    ['authority-area', '## Authority\n\n- **Ropes:** all of it', ['Ropes']],
    [
      'claim-word',
      '## Hiring\n\n### Red flags\n\n- Calls himself a ninja\n\n### Signals\n\n- Is a guru',
      ['guru'],
    ],
    ['claim-word', '## About us\n\n- We are ninjas', []],
  ])('%s in %j', (id, more, expected) =>
    expect(marked(id, role(more)).map(([place]) => place.trim())).toEqual(expected),
  )

  it('names the area that was meant', () => {
    const text = role('## Authority\n\n- **Bugdet:** some\n- **Ropes:** all\n- none')
    const findings = findingsOf([{ name: 'a.md', text }]).filter(({ ruleId }) => ruleId === 'authority-area')
    expect(findings.map(({ message, hint }) => [message.split(',')[0], hint])).toEqual([
      ['Unexpected area of authority Bugdet', 'Did you mean Budget?'],
      ['Unexpected area of authority Ropes', 'Begin the line with an area in bold: **Budget:** …'],
      ['Missing area of authority', 'Begin the line with an area in bold: **Budget:** …'],
    ])
  })

  it.each([
    ['tier: senior\n', 'tier', 'Add a line such as "tier: senior".'],
    ['rank: 2\n', 'rank', 'Add a line such as "rank: 2".'],
  ])('is the front matter where %j is missing', (line, key, hint) => {
    const findings = findingsOf([{ name: 'a.md', text: brief().replace(line, '') }])
    expect(
      findings.filter(({ ruleId }) => ruleId === 'role-rung').map((one) => [one.message, one.hint]),
    ).toEqual([[`Missing ${key}, expected one in every role brief`, hint]])
    const empty = brief().replace(line, `${key}:\n`)
    expect(marked('role-rung', empty).map(([place]) => place)).toEqual([key])
  })
})

describe('names that are nearly the same', () => {
  const near = (one: string, other: string): number =>
    marked(
      'similar-skill',
      brief({
        body: `## Responsibilities\n\n- Keep the quay\n\n## Skills\n\n### Must-have\n\n- **${one}** (Critical): x\n- **${other}** (Critical): y\n`,
      }),
    ).length

  it.each([
    // four of five words in common
    ['Ropes anchors cranes winches', 'Ropes anchors cranes winches buoys', 1],
    ['Ropes anchors cranes', 'Ropes anchors cranes winches', 0],
    ['Ropes anchors cranes winches', 'Ropes anchors cranes buoys', 0],
    ['Ropes anchors cranes winches locks', 'Ropes anchors cranes winches buoys', 0],
    // two slips, or one that is two letters
    ['Harbourmaster duties', 'Harbourmaxxter duties', 0],
    ['Harbourmaxxter duties', 'Harbourmaster duties', 0],
    ['Harbourmaster duties', 'Harbouramter duties', 0],
    ['Harbouramter duties', 'Harbourmaster duties', 0],
    ['Harbourmaster duties', 'Harbouramxter duties', 0],
    ['Harbourmaster duties', 'Harbourmasters dutie', 0],
    ['Harbour4master duties', 'Harbour5master duties', 0],
    ['Harbourmaster duties and dutiful work', 'Harbourmastar duties and dutifol work', 0],
    ['Kubernetes', 'Kubernetes (K8s)', 1],
    ['Harbour pilots', 'Harbour pilots (sea)', 1],
    ['Xyz', 'Xy z (sea)', 0],
    ['Xy z', 'X yz', 0],
    ['…', '(K8s) …', 0],
    ['(K8s) …', '…', 0],
    ['Kubernetes (K8s)', 'Kubernetes (at sea)', 0],
    ['The of and', 'Of the and', 1],
  ])('%s and %s', (one, other, count) => expect(near(one, other)).toBe(count))
})

describe('comments that disable rules', () => {
  it.each([
    ['alone', '<!-- arch-gap-disable-next-line claim-word named so -->'],
    ['behind another comment', '<!-- a note --><!-- arch-gap-disable-next-line claim-word named so -->'],
    ['within a block', '<div>quay <!-- arch-gap-disable-next-line claim-word named so --></div>'],
    ['before another comment', '<!-- arch-gap-disable-next-line claim-word named so --> <!-- a note -->'],
  ])('are read %s', (_, comment) =>
    expect(marked('claim-word', role(`## Environment\n\n${comment}\nThe Ninja is moored here.`))).toEqual([]),
  )

  it.each([
    ['one that is not closed', '<!-- arch-gap-disable-next-line claim-word named so'],
    ['one in a code block', '```\n<!-- arch-gap-disable-next-line claim-word named so -->\n```'],
  ])('are not: %s', (_, comment) =>
    expect(marked('claim-word', role(`## Environment\n\nThe Ninja is moored.\n\n${comment}`)).length).toBe(1),
  )
})
