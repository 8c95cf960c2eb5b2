import { describe, expect, it } from 'vitest'
import { applyFix } from './apply-fix.ts'
import { findingsOf, messagesOf, profileFindings } from './findings-of.ts'
import { brief, counted, role, withSkills } from './make-run.ts'

describe('years of experience', () => {
  const years = (total: string, special: string): string =>
    brief({ top: `## Experience\n\n- **Total:** ${total}\n- **Dredging:** ${special}\n\n` })

  it.each([
    // as many as in total, one more, and totals of every form
    ['8–12 years', '12+ years', []],
    ['8–12 years', '13+ years', ['13+ years']],
    ['8+ years', '8+ years', []],
    ['8+ years', '9+ years', ['9+ years']],
    ['8 years', '9 years', ['9 years']],
    ['8–12+ years', '10 years', []],
    ['8–12+ years', '13 years', ['13 years']],
    ['up to 8 years', '9 years', ['9 years']],
    ['many years', '9 years', []],
    ['8 years', 'some years', []],
  ])('%s in total, %s in one field', (total, special, expected) =>
    expect(messagesOf('experience-specialised', years(total, special))).toEqual(
      expected.map((one) => `Unexpected Dredging: ${one}, expected no more than ${total} in total`),
    ),
  )

  it.each([
    ['12–8 years', 1],
    ['12–8', 1],
    ['about 12–8', 0],
    // right behind the label, nothing but years is meant
    ['12–8 cranes', 1],
    ['of 12–8 cranes', 0],
    ['between 12–8 years', 1],
  ])('stand in a range that rises: %s', (text, count) =>
    expect(
      messagesOf('experience-range', brief({ top: `## Experience\n\n- **Total:** ${text}\n\n` })),
    ).toHaveLength(count),
  )

  it('of other sections are no concern of theirs', () =>
    expect(messagesOf('experience-range', role('## Environment\n\n- **Shift:** 12–8 years'))).toEqual([]))

  it('of a market stand in a range that rises, too', () =>
    expect(
      messagesOf(
        'experience-range',
        `${counted(['Dredging | 10 | 50%'])}\n## Experience\n\n- **Total:** 12–8 years\n`,
      ),
    ).toEqual(['Unexpected range 12–8, expected the lower figure first']))
})

describe('the text of a link', () => {
  it.each([
    ['[The tide tables](https://example.org/tides)', []],
    ['[](https://example.org/tides)', ['Missing text of a link, expected the name of what it leads to']],
    ['[![A crane](https://example.org/crane.png)](https://example.org/tides)', []],
    [
      '[here](https://example.org/tides)',
      ['Unexpected link text here, expected the name of what it leads to'],
    ],
    ['[Click here!](https://example.org/tides)', 1],
    ['[where here is](https://example.org/tides)', []],
    ['[more][tides]\n\n[tides]: https://example.org/tides', 1],
  ])('%s', (link, expected) => {
    const messages = messagesOf('link-text', role(`## Environment\n\n- See ${link}`))
    if (typeof expected === 'number') expect(messages).toHaveLength(expected)
    else expect(messages).toEqual(expected)
  })

  it.each([
    ['https://example.org/tides', []],
    ['www.example.org', ['Write https://www.example.org.']],
    ['tides.md', ['Write it as https://…, or remove the link.']],
    ['https://', ['Write it as https://…, or remove the link.']],
  ])('has a whole address: %s', (url, hints) => {
    const text = role(`## Environment\n\n- See [The tide tables](${url})`)
    const findings = findingsOf([{ name: 'a.md', text }]).filter(({ ruleId }) => ruleId === 'link-address')
    expect(findings.map(({ hint }) => hint)).toEqual(hints)
    for (const { position } of findings) {
      expect(text.slice(position.start.offset, position.end.offset)).toBe(url)
    }
  })

  it('has an address', () =>
    expect(messagesOf('link-address', role('## Environment\n\n- See [The tide tables]()'))).toEqual([
      'Missing address of a link, expected an http or https one',
    ]))
})

describe('sections without which nothing can be compared', () => {
  const body = (responsibilities: string, own: string): string =>
    brief({ body: `## Responsibilities\n\n${responsibilities}\n\n## Skills\n\n${own}\n` })

  it.each([
    ['a list each', '- Keep the quay', '- **Dredging** (Critical): x', []],
    ['nothing under a heading', '', '- **Dredging** (Critical): x', []],
    [
      'a heading that leads to an empty one',
      '- Keep the quay',
      '### Must-have',
      ['Unexpected section Skills without an entry that can be read'],
    ],
    [
      'a table where a list stands',
      '- Keep the quay',
      '> nothing but a quote',
      ['Unexpected section Skills without an entry that can be read'],
    ],
  ])('have %s', (_, responsibilities, own, expected) =>
    expect(messagesOf('mandatory-sections', body(responsibilities, own))).toEqual(expected),
  )

  it('are named at the title where they are missing, with what to add', () => {
    const text = brief({ body: '## Skills\n\n- **Dredging** (Critical): x\n' })
    const [finding] = findingsOf([{ name: 'a.md', text }]).filter(
      ({ ruleId }) => ruleId === 'mandatory-sections',
    )
    expect(finding).toMatchObject({
      message: 'Missing section Responsibilities, expected one in every role brief',
      hint: 'Add "## Responsibilities" with a list under it.',
    })
    expect(text.slice(finding?.position.start.offset, finding?.position.end.offset)).toBe(
      'Senior Test Architect',
    )
  })

  it('are a table in a market', () => {
    const without = counted(['Dredging | 10 | 50%']).replace(
      /## Skills[\s\S]*/,
      '## Experience\n\n- 5 years\n',
    )
    const findings = findingsOf([{ name: 'a.md', text: without }]).filter(
      ({ ruleId }) => ruleId === 'mandatory-sections',
    )
    expect(findings.map(({ message, hint }) => [message, hint])).toEqual([
      [
        'Missing section Skills, expected one in every market brief',
        'Add "## Skills" with a table under it.',
      ],
    ])
  })
})

describe('figures of a market', () => {
  it.each([
    ['Dredging | 20 | 100%', []],
    ['Dredging | 10 | 100%', ['Unexpected 100 % of Dredging, expected 50 % (10 of 20)']],
    // over the whole is a finding of its own
    ['Dredging | 10 | 101%', []],
    ['Dredging | 21 | 50%', []],
  ])('agree with one another: %s', (row, expected) =>
    expect(messagesOf('market-percent', counted([row]))).toEqual(expected),
  )

  it.each([
    ['sample: 20\n', '', 1],
    ['sample: 20\n', 'sample:\n', 1],
    ['sample: 20\n', 'sample: 20\n', 0],
  ])('rest on a sample: %j as %j', (from, to, count) =>
    expect(messagesOf('market-sample', counted(['Dredging | 10 | 50%']).replace(from, to))).toHaveLength(
      count,
    ),
  )

  it('ask no sample of a page that has no front matter', () =>
    expect(
      messagesOf(
        'market-sample',
        '# Postings\n\n## Skills\n\n| Skill | Count |\n| - | - |\n| Dredging | 10 |\n',
      ),
    ).toEqual([]))
})

describe('an importance in brackets', () => {
  it.each([
    [
      '**Dredging (high)**: deep',
      ['Unexpected importance high of Dredging, expected Critical, Important, Optional or Context-specific'],
    ],
    ['**Dredging ( high )**: deep', 1],
    [
      '**Dredging (high) of rivers**: deep',
      [
        'Missing importance of Dredging (high) of rivers, expected Critical, Important, Optional or Context-specific',
      ],
    ],
    [
      '**Dredging (Importent)**: deep',
      ['Unexpected importance Importent of Dredging, did you mean Important?'],
    ],
    ['**Dredging** (Important): deep', []],
  ])('%s', (item, expected) => {
    const messages = messagesOf('skill-importance', withSkills(item))
    if (typeof expected === 'number') expect(messages).toHaveLength(expected)
    else expect(messages).toEqual(expected)
  })
})

describe('names that tell skills apart', () => {
  it.each([
    ['C', 'C#', 0],
    ['C', 'C++', 0],
    ['C# services', 'C sharp service', 1],
    ['#1 harbour', '1 harbour', 1],
    ['Policies', 'Policy', 1],
    ['iesa', 'yesa', 0],
    ['Feature stores', 'feature store', 1],
    ['Experience with cranes', 'Crane', 1],
    ['Class', 'Clas', 0],
    ['Bus', 'Bu', 0],
  ])('%s and %s', (one, other, count) =>
    expect(
      messagesOf('duplicate-skill', withSkills(`**${one}** (Critical): x`, `**${other}** (Critical): y`)),
    ).toHaveLength(count),
  )

  it.each([
    ['Harbourmaster duties', 'Harbourmastar duties', 1],
    ['Harbourmaster duties', 'Harbourmatser duties', 1],
    ['Harbourmaster duties', 'Harbourmster duties', 1],
    ['Harbourmaster duties', 'Harbourxxster duties', 0],
    ['Harbourmaster duties', 'Harbourmsater duties', 1],
    ['Harbourmaster duties', 'Harbourmastresses duties', 0],
    ['Crane duties', 'Crano duties', 0],
    ['…', '—', 0],
  ])('%s is nearly %s', (one, other, count) =>
    expect(
      messagesOf('similar-skill', withSkills(`**${one}** (Critical): x`, `**${other}** (Critical): y`)),
    ).toHaveLength(count),
  )
})

describe('pay', () => {
  const pay = (...lines: string[]): string =>
    role(
      `## Salary\n\n- **Currency:** USD\n- **Basis:** base\n${lines.map((line) => `- ${line}`).join('\n')}`,
    )

  it.each([
    [['**Min:** $80,000', '**Max:** $90,000'], []],
    [
      ['**Min:** competitive', '**Max:** $90,000'],
      ['Unexpected minimum competitive, expected an amount a year'],
    ],
    [['**Min:** 80', '**Max:** 90'], 2],
    [['**Min:** $0', '**Max:** $90,000'], ['Unexpected minimum 0, expected an amount a year in whole units']],
    [['**Minimum:** good', '**Median:** better', '**Maximum:** best'], 3],
  ])('states amounts: %j', (lines, expected) => {
    const messages = messagesOf('salary-amount', pay(...lines))
    if (typeof expected === 'number') expect(messages).toHaveLength(expected)
    else expect(messages).toEqual(expected)
  })

  it('of other sections is not looked at', () =>
    expect(messagesOf('salary-amount', role('## Environment\n\n- **Min:** competitive'))).toEqual([]))
})

describe('the title', () => {
  const titled = (front: string, heading: string): string =>
    brief().replace('title: Senior Test', `title: ${front}`).replace('# Senior Test Architect', heading)

  it.each([
    ['"Senior  Test Architect"', '# Senior Test  Architect', []],
    ['"Senior Test Architect "', '# Senior Test Architect', []],
    ['Senior Rest', '# Senior Test Architect', 1],
    ['Senior Test', 'Nothing', 1],
    ['Senior Test', '## Senior Test Architect', 1],
  ])('%s stands as %s', (front, heading, expected) => {
    const text = titled(front.startsWith('"') ? front : `${front}`, heading).replace(/" Architect/, '"')
    expect(messagesOf('title-heading', text)).toHaveLength(typeof expected === 'number' ? expected : 0)
  })
})

describe('dates of a profile', () => {
  const ids = (text: string): string[] =>
    profileFindings({ name: 'p.yaml', text: `name: Bo Quayside\n${text}\n` }).map(({ ruleId }) => ruleId)
  const position = (start: string, end: string): string =>
    `experience:\n  positions:\n    - { title: Mate, start: ${start}, end: ${end} }`

  it.each([
    [position('2024-01', '2023-12'), ['profile-date-order']],
    [position('2024-01', 'present'), []],
    [position('2023-12', '2024-01'), []],
  ])('are in order: %s', (text, expected) =>
    expect(ids(text).filter((id) => id === 'profile-date-order')).toEqual(expected),
  )

  it('of a certificate are none of a skill', () =>
    expect(
      ids('skills:\n  - Dredging: 3\ncertifications:\n  - { name: Dredging, date: 2024-01 }').filter(
        (id) => id === 'profile-duplicate-claim',
      ),
    ).toEqual([]))
})

describe('fixes', () => {
  it.each([
    ['an importance', '- **Dredging** ( critical ): x', '- **Dredging** (Critical): x'],
    ['a level', '- **Dredging** (critical,LEVEL 4): x', '- **Dredging** (Critical, level 4): x'],
    ['nothing where a word is none of the scale', '- **Dredging** (vital): x', '- **Dredging** (vital): x'],
    ['nothing where a level is none', '- **Dredging** (sea level 4): x', '- **Dredging** (sea level 4): x'],
    ['nothing where the name is not bold', '- _Dredging_ (critical): x', '- _Dredging_ (critical): x'],
    ['nothing where nothing stands in brackets', '- **Dredging**: x', '- **Dredging**: x'],
  ])('mend %s', (_, before, after) => {
    const text = (item: string): string => withSkills('**Mooring** (Critical): ropes', item.slice(2))
    expect(applyFix(text(before))).toBe(text(after))
  })

  it.each([
    ['## Salary (total compensation)', '## Salary (total compensation)'],
    ['## salary', '## Salary'],
    ['## **Salary**', '## **Salary**'],
    ['## Compensation', '## Salary'],
    ['## Salary', '## Salary'],
  ])('rename %s to %s', (before, after) => {
    const text = (heading: string): string =>
      brief({ top: `${heading}\n\n- **Currency:** USD\n- **Min:** $80,000\n- **Basis:** base\n\n` })
    expect(applyFix(text(before))).toBe(text(after))
  })

  it('put the sections in order and leave unknown ones behind the one they follow', () => {
    const head = brief({ body: '' }).trimEnd()
    const [responsibilities, own, quirks, pay] = [
      '## Responsibilities\n\n- Keep the quay',
      '## Skills\n\n### Must-have\n\n- **Dredging** (Critical): x',
      '## Quirks of the harbour\n\n- Fog',
      '## Salary\n\n- **Currency:** USD\n- **Min:** $80,000\n- **Basis:** base',
    ]
    const mixed = [head, pay, own, quirks, responsibilities].join('\n\n')
    const sorted = [head, pay, responsibilities, own, quirks].join('\n\n')
    expect(applyFix(`${mixed}\n`)).toBe(`${sorted}\n`)
    expect(applyFix(`${sorted}\n`)).toBe(`${sorted}\n`)
  })

  it('put the keys of the front matter in order, with their comments', () => {
    const text = brief()
    const mixed = text.replace(
      'kind: role\nid: senior-test-architect\n',
      '# which one\nid: senior-test-architect\nkind: role\n',
    )
    expect(applyFix(mixed)).toBe(text.replace('id: senior', '# which one\nid: senior'))
  })
})
