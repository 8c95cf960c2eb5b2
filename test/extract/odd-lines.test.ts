import { describe, expect, it } from 'vitest'
import { extractBrief, normalizeHeading, roleHeadings } from '../../src/extract/index.ts'
import { readSource } from '../../src/source/index.ts'
import { extractMarket, extractRole } from './read-markdown.ts'

const ROLE = '# Sluice Architect\n\n## Responsibilities\n- Opens sluices\n\n'
const skillsOf = (section: string) =>
  extractRole(`${ROLE}${section}\n`).draft.skills.map(({ name, importanceStated, description }) => [
    name,
    importanceStated,
    description,
  ])

describe('lines of items', () => {
  /** Item → [name, importance as stated, description]. */
  it.each<[string, [string, string | null, string | null]]>([
    ['**Winch:** lifts gates', ['Winch', null, 'lifts gates']],
    ['**Winch** : lifts gates', ['Winch', null, 'lifts gates']],
    ['**Winch**: lifts *gates:* all of them', ['Winch', null, 'lifts gates: all of them']],
    ['**Winch** lifts gates', ['Winch lifts gates', null, null]],
    ['**Winch** (hand) [old]: lifts', ['Winch (hand) [old]', null, 'lifts']],
    ['**Winch** (hand) (Critical): lifts', ['Winch (hand)', 'Critical', 'lifts']],
    ['**Winch** of oak (Critical)', ['Winch of oak', 'Critical', null]],
    ['**Winch** – of oak – Critical', ['Winch', 'Critical', 'of oak']],
    ['✔ **Winch** – lifts', ['Winch', null, 'lifts']],
    ['Old **Winch** (Critical): lifts', ['Old Winch', 'Critical', 'lifts']],
    ['(Critical) **Winch**: lifts', ['Winch', 'Critical', 'lifts']],
    ['Critical: **Winch**, lifts', ['Winch', 'Critical', 'lifts']],
    ['**a** (Critical)', ['a', 'Critical', null]],
    ['Winch **(Critical)**', ['Winch', 'Critical', null]],
    ['Winch;', ['Winch', null, null]],
    ['Winch <kbd>fast</kbd>', ['Winch fast', null, null]],
    ['`winch` ![a picture](a.png)', ['winch', null, null]],
    ['Winch\\\nOptional', ['Winch', 'Optional', null]],
    ['Winch\n\n  Lifts gates.\n\n  > Said of old', ['Winch', null, 'Lifts gates. Said of old']],
  ])('reads %j', (item, expected) => {
    expect(skillsOf(`## Skills\n- ${item}`)).toEqual([expected])
  })

  it('begin anew at a label in a paragraph, and go on without one', () => {
    const { draft } = extractRole(
      `${ROLE}## Stakeholders\n**Above:** the lord of sluices\nand his clerk\n**Below:** fishers\n\nLine one\n– first\n– second\n`,
    )
    expect(draft.stakeholders).toEqual([
      expect.objectContaining({
        group: 'Line one',
        items: [expect.objectContaining({ text: 'first' }), expect.objectContaining({ text: 'second' })],
      }),
    ])
  })

  it('keep a label of 120 characters over a list, and no longer one', () => {
    const label = (length: number) => `${'w'.repeat(length - 1)}:`
    const groups = (length: number) =>
      extractRole(`${ROLE}## Deliverables\n- First\n\n${label(length)}\n- Second\n`).draft.deliverables.map(
        ({ group }) => group?.length ?? null,
      )
    expect(groups(120)).toEqual([null, 119])
    expect(groups(121)).toEqual([null, null])
  })

  it.each([
    ['Made by hand', 'Made by hand'],
    ['Made by hand, of seven words or more', null],
    ['Made by hand.', null],
    ['Made, by hand:', 'Made, by hand'],
  ])('take "%s" before a list for %j', (line, group) => {
    const { draft } = extractRole(`${ROLE}## Deliverables\n- First\n\n${line}\n- Second\n`)
    expect(draft.deliverables.map((one) => one.group)).toEqual([null, group])
  })

  it('end no sentence at an abbreviation', () => {
    const { draft } = extractRole(
      `${ROLE}## Experience\nWorked for Mr. Bream at the U.K. Sluices. Knows e.g. Winches. Swims!  Dives?\n`,
    )
    expect(draft.experience?.statements.map(({ text }) => text)).toEqual([
      'Worked for Mr. Bream at the U.K. Sluices.',
      'Knows e.g. Winches.',
      'Swims!',
      'Dives?',
    ])
  })

  it('come out of the list a bold line was drawn into, each list where it stands', () => {
    const text = `${ROLE}## Deliverables\n- First\n**Later**:\n- Second\n- Third\n**Last**\n- Fourth\n- **Bold** inside\n`
    const { draft, positions } = extractRole(text)
    expect(draft.deliverables.map(({ group, text: said }) => [group, said])).toEqual([
      [null, 'First'],
      ['Later', 'Second'],
      ['Later', 'Third'],
      ['Last', 'Fourth'],
      ['Last', 'Bold inside'],
    ])
    const place = positions.get('deliverables.3')
    expect(text.slice(place?.start.offset, place?.end.offset)).toBe('Fourth')
  })
})

describe('years among other words', () => {
  const experienceOf = (section: string) => extractRole(`${ROLE}${section}\n`).draft.experience

  it('in total are the total, however small', () => {
    const read = experienceOf('## Experience\n- 9 years of winches\n- 5 years in total on canals')
    expect(read?.total).toMatchObject({ min: 5, raw: '5 years in total on canals' })
    expect(read?.specialised).toMatchObject([{ min: 9, what: 'winches' }])
  })

  it('with a label say which they are', () => {
    const read = experienceOf('## Experience\n- Specialist experience: 12 years of gates\n- Overall: 8+')
    expect(read?.total).toMatchObject({ min: 8, openEnded: true, raw: '8+' })
    expect(read?.specialised).toMatchObject([{ min: 12, what: 'gates' }])
  })

  it('go by what stands before where nothing stands behind', () => {
    const read = experienceOf('## Experience\n- 9 years on canals\n- Steering boats – 4 years.')
    expect(read?.specialised).toMatchObject([
      { min: 4, what: 'Steering boats', raw: 'Steering boats – 4 years' },
    ])
  })

  it('stay away where a section says nothing', () => {
    expect(experienceOf('## Experience\n### Not needed\n- 9 years')).toBeNull()
  })
})

describe('the facts before the first heading', () => {
  it('open sections of their own, lists and bullets behind them included', () => {
    const { draft } = extractRole(
      '# Sluice Architect\n\nPosition: Keeper of Gates\nMission: keep the water in\n\n**Outcomes:**\n• Dry cellars\n• Wet mills\n\n**Salary:**\n\n- £50k–£60k\n\nThe sluices have been kept since long ago.\n\n## Responsibilities\n- Opens sluices\n',
    )
    expect(draft.title).toBe('Sluice Architect')
    expect(draft.mission?.text).toBe('keep the water in')
    expect(draft.outcomes.map(({ text }) => text)).toEqual(['Dry cellars', 'Wet mills'])
    expect(draft.salary).toMatchObject({ min: 50_000, max: 60_000 })
    expect(draft.summary?.text).toBe('The sluices have been kept since long ago.')
  })

  it.each([
    ['Role name', 'Keeper'],
    ['Job title', 'Keeper'],
    ['Position', 'Keeper'],
    ['Job title note', 'Untitled'],
  ])('name the role under "%s"', (label, title) => {
    const { draft } = extractRole(
      `**${label}:** Keeper\n\n## Responsibilities\n- Opens sluices\n\n## Skills\n- Winch\n`,
    )
    expect(draft.title).toBe(title)
  })

  it.each([
    ['Role research brief', 'Role', 'Sluice Keeper'],
    ['Role brief', 'Role title', 'Sluice Keeper'],
    ['Role profile', 'Position', 'Sluice Keeper'],
    ['Job description', 'Role', 'Sluice Keeper'],
    ['Job description', 'Title', 'Sluice Keeper'],
    ['Role description', 'Job title', 'Sluice Keeper'],
    ['Position description', 'Position title', 'Sluice Keeper'],
    ['Our role brief', 'Role', 'Our role brief'],
    ['Job description of old', 'Role', 'Job description of old'],
    ['Job description', 'Title of the book', 'Untitled'],
    ['Job description', 'A title', 'Untitled'],
  ])('under "# %s" and "%s" make the title %s', (heading, label, title) => {
    const { draft, positions } = extractRole(
      `# ${heading}\n\n**${label}:** Sluice Keeper\n\n## Responsibilities\n- Opens\n\n## Skills\n- Winch\n`,
    )
    expect([draft.title, draft.responsibilities.length, draft.skills.length]).toEqual([title, 1, 1])
    expect(positions.get('title')?.start.line).toBe(
      title === 'Sluice Keeper' ? 3 : title === 'Untitled' ? undefined : 1,
    )
  })

  it('leave a job description below a title a part of the brief', () => {
    const { draft } = extractRole(
      '# Sluice Keeper\n\n## Job description\n**Role:** keeps the sluices of the upper valley.\n\n## Responsibilities\n- Opens\n',
    )
    expect([draft.title, draft.summary?.text]).toEqual([
      'Sluice Keeper',
      'Role: keeps the sluices of the upper valley.',
    ])
  })

  it('are no finding where they name the role', () => {
    const { diagnostics } = extractRole(
      `# Keeper\n\n**Title:** Sluice Keeper\n\n${ROLE.slice(ROLE.indexOf('##'))}`,
    )
    expect(diagnostics.map(({ ruleId }) => ruleId)).not.toContain('unknown-heading')
  })
})

describe('overviews', () => {
  it('give their facts to the sections that are about them', () => {
    const { draft } = extractRole(
      `${ROLE}## Market snapshot\n- **Typical salary range:** £50k–£60k\n- **Experience:** 7 years\n\n## Overview\n- **Market demand:** rising\n`,
    )
    expect(draft.salary).toMatchObject({ min: 50_000, max: 60_000 })
    expect(draft.experience?.total).toMatchObject({ min: 7 })
    expect([draft.marketDemand?.text, draft.summary]).toEqual(['rising', null])
  })

  it('keep what is none of these, or is not said', () => {
    const { draft } = extractRole(
      `${ROLE}## Market demand\n- **Market demand:** rising\n- **Salary:**\n- **Tools:** winches\n`,
    )
    expect([draft.salary, draft.tools]).toEqual([null, []])
    expect(draft.marketDemand?.text).toBe('Market demand: rising Salary: Tools: winches')
  })
})

describe('tables', () => {
  it('of a head alone say nothing', () => {
    const empty = '| Activity | When |\n| - | - |\n'
    const { draft } = extractRole(
      `${ROLE}## Activities\n${empty}\n## Risks\n${empty}\n## Skills\n| Skill |\n| - |\n| |\n`,
    )
    expect([draft.activities, draft.risks, draft.skills]).toEqual([[], [], []])
  })

  it('know a column by a word of its header, and each column once', () => {
    const { draft } = extractRole(
      `${ROLE}## KPIs\n| Our KPI here | Second KPI | Example target (2025) | How often |\n| - | - | - | - |\n| Leaks | Drips | < 3 | – |\n| n/a | Floods | 0 | Daily |\n`,
    )
    expect(draft.kpis.map(({ name, target, frequency }) => [name, target?.raw, frequency])).toEqual([
      ['Leaks', '< 3', null],
    ])
  })

  it('are read up to thirty columns', () => {
    const row = (cell: (at: number) => string) =>
      `| ${Array.from({ length: 31 }, (_, at) => cell(at)).join(' | ')} |`
    const table = (skill: number) =>
      [row((at) => (at === skill ? 'Skill' : `h${at}`)), row(() => '-'), row((at) => `c${at}`)].join('\n')
    expect(skillsOf(`## Skills\n${table(29)}`)).toEqual([['c29', null, null]])
    expect(skillsOf(`## Skills\n${table(30)}`)).toEqual([])
  })
})

describe('headings', () => {
  it.each([
    ['8) Technical Skills Required (typical)', 'technical skill required'],
    ['Section 3: Duties & Powers', 'duty and power'],
    ['IV. Process/Status', 'process and status'],
    ['2.1.3 – Analyses of Floods', 'analyse of flood'],
    ['a) What you’ll do!', 'what youll do'],
    ['🧰 Tools + tech [draft]', 'tool and tech'],
    ['Ｗｉｄｅ letters', 'wide letter'],
    ['...', ''],
    ['Bus', 'bus'],
  ])('"%s" means "%s"', (heading, expected) => {
    expect(normalizeHeading(heading)).toBe(expected)
  })

  it('are looked up by name, by the longest phrase, and by likeness', () => {
    expect(roleHeadings.find('The hiring scorecard dimensions of ours')).toBe('hiring/scorecard')
    expect(roleHeadings.find('Leadership experience and education of sorts')).toBe(
      'qualifications/leadership',
    )
    expect(roleHeadings.find('')).toBeNull()
    expect(roleHeadings.isName('Key Duties')).toBe(true)
    expect(roleHeadings.isName('Some key duties')).toBe(false)
    expect(roleHeadings.nearest('Responsibilites')).toBe('Responsibilities')
    expect(roleHeadings.nearest('Ladder of a career long ago')).toBe('Career ladder')
    expect(roleHeadings.nearest('Zebra')).toBeNull()
  })
})

describe('who a document is about', () => {
  it.each<[string | null, string | null, unknown]>([
    [
      'https://sluice.example/role',
      '2024-05-06',
      [{ title: 'Sluice Architect', url: 'https://sluice.example/role', date: '2024-05-06' }],
    ],
    [
      'https://sluice.example/role',
      null,
      [{ title: 'Sluice Architect', url: 'https://sluice.example/role' }],
    ],
    [null, '2024-05-06', [{ title: 'Sluice Architect', date: '2024-05-06' }]],
    [null, null, []],
  ])('a document from %j of %j is its own source', (url, date, sources) => {
    const text = JSON.stringify({
      title: { rendered: 'Sluice Architect' },
      ...(url === null ? {} : { link: url }),
      ...(date === null ? {} : { date: `${date}T10:00:00` }),
      content: { rendered: '<h2>Skills</h2><ul><li>Winch</li></ul><h2>Tools</h2><ul><li>Oil</li></ul>' },
    })
    const [document] = readSource(text, 'post.json', { form: 'wordpress-json' }).documents
    if (document === undefined) throw new Error('expected a document')
    const { draft } = extractBrief(document)
    expect([draft.sources, draft.asOf]).toEqual([sources, date])
  })

  it('a market of no name gets an id all the same', () => {
    const { draft } = extractMarket('---\nkind: market\n---\n\n# 市場\n\n## Skills\n- Winch\n')
    expect([draft.id, draft.track, draft.tier]).toEqual(['market-untitled', null, null])
  })

  it('a market keeps what its front matter says of sample and period', () => {
    const { draft } = extractMarket(
      '---\nkind: market\nsample: 30\nperiod: "2024"\n---\n\n# Job posting analysis: Sluice Architect\n\n> 48 postings of 2025\n\n## Sample\n- **Sample size**: some\n- **Holidays**: 2023\n- **Period**: 2022\n\n## Experience\n### Education\n- Education: none\n\n## Tools\n- Winch, hook.\n- Oil: can; rag\n',
    )
    expect([draft.title, draft.sample, draft.period]).toEqual([
      'Job posting analysis: Sluice Architect',
      30,
      '2024',
    ])
    expect(draft.technologies.map(({ category, tools }) => [category, tools])).toEqual([
      ['Winch, hook', []],
      ['Oil', ['can', 'rag']],
    ])
    expect(draft.experience?.education.map(({ text }) => text)).toEqual(['none'])
  })

  it('a market without a period has none from lines that speak of something else', () => {
    const { draft } = extractMarket(
      '# Job posting analysis: Sluice Architect\n\n## Sample\n- **Holidays**: 2023\n- **Grace period**: 2021\n\n## Skills\n- Winch\n',
    )
    expect([draft.sample, draft.period, draft.experience]).toEqual([null, null, null])
  })
})
