import { describe, expect, it } from 'vitest'
import { roleHeadings } from '../../src/extract/index.ts'
import { extractMarket, extractRole, extractText } from './read-markdown.ts'

const TITLE = '# Ferry Architect\n\n'
const ROLE = `${TITLE}## Responsibilities\n- Keeps ferries\n\n`
const read = (section: string) => extractRole(`${ROLE}${section}\n`)
const draftOf = (section: string) => read(section).draft
const findings = (text: string) =>
  extractText(text)
    .diagnostics.filter(({ ruleId }) => ruleId !== 'section-not-found')
    .map(({ ruleId, message }) => [ruleId, /"([^"]*)"/.exec(message)?.[1] ?? null])
const groupsOf = (section: string) => draftOf(section).deliverables.map(({ group, text }) => [group, text])

describe('a document that is no role', () => {
  it.each([
    ['## Skills\n- Oars', []],
    ['## Technologies\n- Oars', []],
    ['## Responsibility themes\n- Ferries', []],
    ['## Insights\n- Oars are asked for', ['no-role']],
  ])('a market of %j: %j', (section, expected) => {
    const rules = extractMarket(`# Job posting analysis: Ferry Architect\n\n${section}\n`).diagnostics
    expect(rules.map(({ ruleId }) => ruleId)).toEqual(expected)
  })

  it.each([
    ['## Skills\n- Oars', false],
    ['## Responsibilities\n- Oars', false],
    ['## Tools\n- Oars', true],
  ])('a role of %j: %j', (section, isNone) => {
    const rules = extractRole(`${TITLE}${section}\n`).diagnostics.map(({ ruleId }) => ruleId)
    expect([rules.includes('no-role'), rules.includes('section-not-found')]).toEqual([isNone, !isNone])
  })

  it('names three headings of each section that was looked for', () => {
    const { message } = extractRole(`${ROLE}## Skills\n- Oars\n`).diagnostics[0] ?? {}
    expect(message).toContain(
      'experience ("Experience", "Experience level", "Years of experience"); salary (',
    )
    expect(message).not.toContain('responsibilities')
  })
})

describe('a label before a list', () => {
  it.each([
    ['Made, by hand', 'Made, by hand'],
    ['Made v. 2 by hand', 'Made v. 2 by hand'],
    ['Made by hand,', null],
    ['Made by hand?', null],
    ['Made by hand!', null],
    ['Made by hand;', null],
    [`${'Made by a hand of '.repeat(2)}old two:`, `${'Made by a hand of '.repeat(2)}old two`],
    [`${'Made by a hand of '.repeat(2)}old three:`, `${'Made by a hand of '.repeat(2)}old three`],
    [`${'Made by a hand of '.repeat(2)}the old three:`, null],
    ['**Made by a hand of old times or so**', 'Made by a hand of old times or so'],
    ['*Made by a hand of old times or so*', null],
  ])('%s', (line, group) => {
    expect(groupsOf(`## Deliverables\n- First\n\n${line}\n- Second`)).toEqual([
      [null, 'First'],
      [group, 'Second'],
    ])
  })

  it.each([
    ['**Later**', 'Later'],
    ['**Later**:', 'Later'],
    [': **Later**', 'Later'],
    ['**Later v. 2**', 'Later v. 2'],
    ['**Later.**', null],
    ['**Later!**', null],
    ['Later', null],
    ['**Later** on', null],
    ['*Later*', null],
    [`**${'o'.repeat(120)}**`, 'o'.repeat(120)],
    [`**${'o'.repeat(121)}**`, null],
  ])('or before a table: %s', (line, group) => {
    expect(groupsOf(`## Deliverables\n${line}\n\n| What |\n| - |\n| Charts |`).at(-1)).toEqual([
      group,
      'Charts',
    ])
  })

  it('holds for the lists and tables right behind it alone', () => {
    const section = '**Later**\n\n- Second\n\n| What |\n| - |\n| Charts |\n\nSaid by the way.\n\n- Third'
    expect(groupsOf(`## Deliverables\n- First\n\n${section}`)).toEqual([
      [null, 'First'],
      [null, 'Third'],
      ['Later', 'Second'],
      ['Later', 'Charts'],
    ])
  })

  it('names a line of bullets up to 120 characters', () => {
    const groups = (length: number) =>
      groupsOf(`## Deliverables\n${'o'.repeat(length)}\n• Charts\n• Maps`).map(([group]) => group)
    expect(groups(120)).toEqual(['o'.repeat(120), 'o'.repeat(120)])
    expect(groups(121)).toEqual([null, null])
  })
})

describe('blocks within blocks', () => {
  it.each([
    ['- Winch\n\n  Lifts gates.', ['Winch Lifts gates.']],
    ['- Winch\n\n  > Of old', ['Winch Of old']],
    ['- Winch\n\n      oar', ['Winch oar']],
    ['- Winch\n  ```\n  oar\n  ```', ['Winch oar']],
    ['- Winch\n  - Oar.\n  - Gaff;', ['Winch: Oar; Gaff']],
    ['- Winch:\n  - Oar', ['Winch: Oar']],
    ['- – Winch', ['Winch']],
    ['- –Winch', ['–Winch']],
    ['-', []],
    ['> - Winch\n>\n> Oar', ['Winch']],
    ['> Winch', ['Winch']],
    ['| What | When | Who |\n| - | - | - |\n| Drill | | Crew |', ['Drill: Crew']],
    ['| What | When |\n| - | - |\n| | |\n| – | Daily |', ['–: Daily']],
  ])('%j says %j', (section, texts) => {
    const { activities } = draftOf(`## Activities\n${section}`)
    expect(activities.flatMap(({ items }) => items.map(({ text }) => text))).toEqual(texts)
  })
})

describe('a heading without a word', () => {
  it.each(['## ***', '## 🧰', '##', '## …'])('%s opens no section', (heading) => {
    expect(
      extractRole(`${ROLE}${heading}\n\n- Rows\n`).draft.responsibilities.map(({ text }) => text),
    ).toEqual(['Keeps ferries', 'Rows'])
  })
})

describe('an unknown heading', () => {
  it.each([
    ['## Zebra\nGrey.', [['unknown-heading', 'Zebra']]],
    ['## Zebra\nGrey.\n\n### Skills\n- Oars', [['unknown-heading', 'Zebra']]],
    ['## Zebra\n\n### Skills\n- Oars', []],
    [
      '## Zebra\n\n### Yak\n- Oars',
      [
        ['unknown-heading', 'Yak'],
        ['unknown-heading', 'Zebra'],
      ],
    ],
    ['## Zebra', [['unknown-heading', 'Zebra']]],
  ])('%j: %j', (section, expected) => {
    expect(findings(`${ROLE}${section}\n`)).toEqual(expected)
  })

  it('of a role may be a section of a market, and the other way round', () => {
    expect(findings(`${ROLE}## Benefits\n- Oars\n`).map(([rule]) => rule)).toEqual(['section-not-read'])
    const market = '# Job posting analysis: Ferry Architect\n\n## Skills\n- Oars\n\n'
    expect(extractMarket(`${market}## Themes\n- Oars\n`).diagnostics).toEqual([])
    expect(extractRole(`${ROLE}## Themes\n- Oars\n`).diagnostics.map(({ ruleId }) => ruleId)).toContain(
      'unknown-heading',
    )
  })
})

describe('labels before the first heading', () => {
  const RESPONSIBILITIES = '\n\n## Responsibilities\n- Keeps\n'

  it.each([
    ['**Zebra:**', []],
    ['**Zebra:** grey', [['unknown-heading', 'Zebra']]],
    ['**Location:** Delta', []],
    ['Zebra: grey', []],
  ])('%s: %j', (line, expected) => {
    expect(findings(`${TITLE}${line}${RESPONSIBILITIES}`)).toEqual(expected)
  })

  it('keep the list behind them, though its items have labels of their own', () => {
    const outcomes = (between: string) =>
      extractRole(
        `${TITLE}**Outcomes:**${between}\n\n- **Dry:** cellars\n- **Mission:** mills${RESPONSIBILITIES}`,
      ).draft
    expect(outcomes('').outcomes.map(({ text }) => text)).toEqual(['Dry: cellars', 'Mission: mills'])
    expect(outcomes(' dry feet').outcomes.map(({ text }) => text)).toEqual(['dry feet'])
    expect(outcomes(' dry feet').mission?.text).toBe('mills')
  })

  it.each([
    ['**Mission** of all the keepers of gates and of locks: dry feet', null],
    ['**Mission**: dry feet', 'dry feet'],
    ['Mission: dry feet', 'dry feet'],
    ['*Mission*: dry feet', 'dry feet'],
    ['> Mission: dry feet', null],
  ])('%s', (line, mission) => {
    expect(extractRole(`${TITLE}${line}${RESPONSIBILITIES}`).draft.mission?.text ?? null).toBe(mission)
  })
})

describe('a heading with the phrases of two sections', () => {
  it.each([
    ['Education and leadership experience', 'qualifications/leadership'],
    ['Leadership experience and education', 'qualifications/leadership'],
    ['Education, certification', 'qualifications/certifications'],
    ['Certification, education', 'qualifications/certifications'],
    ['Advanced and desirable matters', 'skills/preferred'],
    ['Emerging, non negotiable', 'skills/must-have'],
    ['Non negotiable, emerging', 'skills/must-have'],
  ])('%s is that of the longest', (heading, id) => {
    expect(roleHeadings.find(heading)).toBe(id)
  })
})

describe('a title', () => {
  it.each([
    ['Senior 市場', 'senior', null, 'senior'],
    ['市場', 'untitled', null, null],
    ['Sr. Ferry Architect', 'sr-ferry-architect', 'ferry-architect', 'senior'],
    ['Mid-level Ferry Architect', 'mid-level-ferry-architect', 'ferry-architect', 'mid'],
    ['Senior Staff Ferry Engineer', 'senior-staff-ferry-engineer', 'ferry-engineer', 'senior-staff'],
    ['Ferry Architect', 'ferry-architect', 'ferry-architect', 'architect'],
    ['Architect of Ferries', 'architect-of-ferries', 'architect-of-ferries', null],
    ['Ferry Lead', 'ferry-lead', 'ferry-lead', null],
    ['Ferry Architect job market', 'ferry-architect', 'ferry-architect', 'architect'],
  ])('%s is of track and tier', (title, id, track, tier) => {
    expect(extractRole(ROLE.replace('Ferry Architect', title)).draft).toMatchObject({ id, track, tier })
  })

  it.each([
    ['Job market review: Ferry Architect', 'market-ferry-architect', 'ferry-architect'],
    ['Postings survey – Ferry Architect', 'market-ferry-architect', 'ferry-architect'],
    ['Posting snapshot workbook: Ferries', 'market-ferries', 'ferries'],
    ['Market research', 'market-market-research', null],
  ])('%s is of a market', (title, id, track) => {
    expect(extractMarket(`# ${title}\n\n## Skills\n- Oars\n`).draft).toMatchObject({
      id,
      track,
      tier: null,
      title,
    })
  })
})
