import { describe, expect, it } from 'vitest'
import { findAmounts, parseImportance, parseTarget } from '../../src/extract/index.ts'
import { extractMarket, extractRole } from './read-markdown.ts'

const ROLE = '# Ferry Architect\n\n## Responsibilities\n- Keeps ferries\n\n'
const read = (section: string) => extractRole(`${ROLE}${section}\n`)
const draftOf = (section: string) => read(section).draft

describe('what comes on top of pay', () => {
  it.each<[string, string[]]>([
    ['£50k–£60k (base) + equity/bonus', ['equity', 'bonus']],
    ['£50k–£60k + equity / bonus', ['equity', 'bonus']],
    ['£50k–£60k, equity & bonus', ['equity', 'bonus']],
    ['£50k–£60k with equity and bonus', ['equity', 'bonus']],
    ['£50k–£60k plus equity, bonus', ['equity', 'bonus']],
    ['£50k–£60k plus a share of ropes and bonus', ['a share of ropes and bonus']],
    ['£50k–£60k per year plus oars', ['oars']],
    ['£50k–£60k annually; oars.', ['oars']],
    ['£50k–£60k gross, with oars', ['oars']],
    ['£50k–£60k (base; with oars) plus ropes', ['oars plus ropes']],
    ['£50k–£60k plus oars (of ash)', ['oars (of ash)']],
    ['£50k–£60k plus (oars)', ['oars']],
    ['£50k–£60k plus oars)', ['oars']],
    ['£50k–£60k; 12; oars', ['oars']],
    ['£50k–£60k.', []],
  ])('%s', (line, extras) => {
    const { salary } = draftOf(`## Salary\n${line}`)
    expect([salary?.min, salary?.max, salary?.extras.map(({ text }) => text)]).toEqual([
      50_000,
      60_000,
      extras,
    ])
  })
})

describe('the basis of pay by the words around it', () => {
  it.each([
    ['- Base or total cash: £50k–£60k', 'base'],
    ['- Total cash or base: £50k–£60k', 'total'],
    [`- Max: £60k ${'o'.repeat(34)} base`, 'base'],
    [`- Max: £60k ${'o'.repeat(40)} base`, null],
    [`£50k–£60k ${'o'.repeat(34)} base`, 'base'],
    [`£50k–£60k ${'o'.repeat(40)} base`, null],
  ])('%s: %s', (line, basis) => {
    expect(draftOf(`## Salary\n${line}`).salary).toMatchObject({ max: 60_000, basis })
  })
})

describe('base pay and all of it on one line', () => {
  it.each([
    ['- Total compensation £70k–£80k; base salary £50k–£60k', 50_000],
    ['- Pay: total cash £70k–£80k; base £50k–£60k', 50_000],
    ['- Base £50k–£60k; total cash £70k–£80k', 50_000],
    ['- Total cash £70k–£80k; total pay £75k–£85k', 70_000],
  ])('%s', (line, min) => {
    expect(draftOf(`## Salary\n${line}`).salary?.min).toBe(min)
  })
})

describe('pay by table', () => {
  const salaryOf = (rows: string) => draftOf(`## Salary\n${rows}`).salary

  it('takes a first cell without figures for the label of its row', () => {
    expect(salaryOf('| Level | Min | Max |\n| - | - | - |\n| Ferry | £50k | £60k |')).toMatchObject({
      min: 50_000,
      max: 60_000,
    })
    expect(salaryOf('| | Min | Max |\n| - | - | - |\n| | £50k | £60k |')).toMatchObject({
      min: 50_000,
      max: 60_000,
    })
  })

  it('takes a first cell with figures for pay', () => {
    expect(salaryOf('| Min | Max |\n| - | - |\n| £50k | £60k |')).toMatchObject({ min: 50_000, max: 60_000 })
  })

  it('takes one figure beside a label by the label', () => {
    expect(
      salaryOf('| What | Pay |\n| - | - |\n| Min | £50k |\n| Max | £60k |\n| Empty | |\n| Extras | oars |'),
    ).toMatchObject({ min: 50_000, max: 60_000, extras: [{ text: 'oars' }] })
  })
})

describe('amounts of two currencies', () => {
  it('share nothing', () => {
    expect(
      findAmounts('$50k–€60k').map(({ value, currency, dollarSign }) => [value, currency, dollarSign]),
    ).toEqual([
      [50_000, null, true],
      [60_000, 'EUR', false],
    ])
    expect(
      findAmounts('50–60k EUR').map(({ value, currency, dollarSign }) => [value, currency, dollarSign]),
    ).toEqual([
      [50_000, 'EUR', false],
      [60_000, 'EUR', false],
    ])
    expect(
      findAmounts('50k–$60k').map(({ value, currency, dollarSign }) => [value, currency, dollarSign]),
    ).toEqual([
      [50_000, null, true],
      [60_000, null, true],
    ])
  })
})

describe('skills under requirements', () => {
  it.each([
    ['At least five ferries', ['At least five ferries'], null],
    ['At least 5 years of ferries', [], 5],
    ['5 years of ferries', [], 5],
    ['Ferries, 5 years', ['Ferries, 5 years'], null],
    ['7 ferries kept', ['7 ferries kept'], null],
    ['A degree in ferries', [], null],
    ['University degree', [], null],
    ['MBA', [], null],
    ['Degrees of heat', [], null],
    ['Work with a degree', ['Work with a degree'], null],
  ])('%s', (item, names, years) => {
    const { skills, experience } = draftOf(`## Requirements\n- ${item}\n- Oars`)
    expect([skills.map(({ name }) => name), experience?.total?.min ?? null]).toEqual([
      [...names, 'Oars'],
      years,
    ])
  })

  it('are of the role alone under any other heading', () => {
    const { skills, experience } = draftOf('## Skills\n- 5 years of ferries')
    expect([skills.map(({ name }) => name), experience]).toEqual([['5 years of ferries'], null])
  })

  it.each([
    ['## Strategic skills', 'strategic'],
    ['## Skills\n### Business skills', 'strategic'],
    ['## Skills', 'technical'],
    ['## Soft skills', 'soft'],
  ])('%j are %s', (heading, kind) => {
    expect(draftOf(`${heading}\n- Oars`).skills).toMatchObject([{ name: 'Oars', kind }])
  })

  it('of a table have importance and level, each by its column or by the marker', () => {
    const { skills } = draftOf(
      '## Skills\n| Skill | Importance | Level |\n| - | - | - |\n| Oars | Critical | 4 |\n| Ropes | Important, level 3 | |\n| Hemp | High | 2 |\n| | Critical | 1 |',
    )
    expect(skills.map((one) => [one.name, one.importance, one.importanceStated, one.expected])).toEqual([
      ['Oars', 'critical', 'Critical', 4],
      ['Ropes', 'important', 'Important', 3],
      ['Hemp', 'critical', null, 2],
    ])
  })
})

describe('markers of importance', () => {
  it.each([
    ['Nice to have', 'optional'],
    ['Good to have', 'optional'],
    ['Must have', 'critical'],
    ['Must-have', 'critical'],
    ['Context dependent', 'contextual'],
    ['Importance: Critical.', 'critical'],
    ['Importance = Optional', 'optional'],
    ['Senior-level essential', 'critical'],
    ['Senior-level essential work', null],
    ['Critical work', null],
    ['Must go', null],
  ])('%s: %s', (text, importance) => {
    expect(parseImportance(text)?.importance ?? null).toBe(importance)
  })

  it.each([
    ['Critical, level 4/5', 'Critical', 4],
    ['Critical – expected level: 4', 'Critical', 4],
    ['Level 4+, Critical', 'Critical', 4],
    ['Minimum proficiency 3; Optional', 'Optional', 3],
    ['Critical, level 6', 'Critical, level 6', null],
  ])('%s is stated as %s', (text, stated, level) => {
    expect(parseImportance(text)).toMatchObject({ stated, level })
  })

  it('are of eighty characters at most', () => {
    const marker = (length: number) => `Critical for ${'o'.repeat(length - 13)}`
    expect(parseImportance(marker(80))?.importance).toBe('critical')
    expect(parseImportance(marker(81))).toBeNull()
  })
})

describe('figures of a target', () => {
  it.each([
    ['4/5 or better', '>=', 4, 'points-of-5', 'up'],
    ['4/5 +', '>=', 4, 'points-of-5', 'up'],
    ['Costs −20% YoY', null, 20, 'percent', 'down'],
    ['4 hours out of duty', null, 4, 'hours', null],
    ['4 hours, of 5/5 quality', null, null, null, null],
    ['30 days and 60 days', null, null, null, null],
    ['> 30 days for 5 teams', null, null, null, 'up'],
    ['30 days for 5 teams', null, 5, 'count', null],
  ])('%s', (text, comparator, value, unit, direction) => {
    expect({ ...parseTarget(text), raw: null }).toMatchObject({ comparator, value, unit })
    if (value !== null) expect(parseTarget(text).direction).toBe(direction)
  })
})

describe('lists beside tables', () => {
  const TABLE = '| KPI | Target |\n| - | - |\n| Uptime | ≥ 99% |\n'

  it('of KPIs are remarks unless their heading speaks of metrics', () => {
    const names = (more: string) => draftOf(`## KPIs\n${TABLE}\n${more}`).kpis.map(({ name }) => name)
    expect(names('- Leaks < 3')).toEqual(['Uptime'])
    expect(names('### Remarks\n- Leaks < 3')).toEqual(['Uptime'])
    expect(names('### Further metrics\n- Leaks < 3')).toEqual(['Uptime', 'Leaks'])
    expect(names('### An indicator\n- Leaks < 3')).toEqual(['Uptime', 'Leaks'])
  })

  it.each([
    ['12,5%', 12.5],
    ['12.5 %', 12.5],
    ['12;5%', null],
    ['12', 12],
    ['of 12%', null],
    ['12% or so', null],
  ])('of a scorecard weigh %s', (cell, weight) => {
    const { hiring } = draftOf(`## Hiring\n| Area | Weight |\n| - | - |\n| Hands | ${cell} |`)
    expect(hiring?.scorecard.map((one) => one.weight)).toEqual([weight])
  })

  it('of a summary name their group by label or by heading', () => {
    const groups = (more: string) =>
      draftOf(`## Scorecard summary\n${more}`).scorecardSummary.map(({ group, items }) => [
        group,
        items.map(({ text }) => text),
      ])
    expect(groups('- Reach: two ferries\n- Reach: one quay\n- all of it')).toEqual([
      ['Reach', ['two ferries', 'one quay']],
      [null, ['all of it']],
    ])
    expect(groups('### Scope\n- Reach: two ferries\n- all of it')).toEqual([
      ['Scope', ['Reach: two ferries', 'all of it']],
    ])
  })

  it.each([
    ['(old) / Hook', ['Hook']],
    ['Winch / Hook', ['Winch', 'Hook']],
    ['Winch or Hook', ['Winch', 'Hook']],
    ['Winch/Hook', ['Winch/Hook']],
    ['(old)', ['(old)']],
  ])('of tools: %s', (name, alternatives) => {
    expect(
      draftOf(`## Tools\n| Category | Tool |\n| - | - |\n| Deck | ${name} |`).tools.map(
        (one) => one.alternatives,
      ),
    ).toEqual([alternatives])
  })
})

describe('shares of a market', () => {
  it.each([
    ['18', '90%', 18, 90],
    ['18/20', '90', 18, 90],
    ['18 of 20', '~90%', 18, 90],
    ['18 (90%)', '', 18, 90],
    ['approx. 18', '90,5 %', 18, 90.5],
    ['~18 postings', '90% or so', 18, null],
    ['90%', '101%', null, 90],
    ['5', '101%', 5, null],
    ['many', 'most', null, null],
  ])('%s, %s', (count, percent, readCount, readPercent) => {
    const { skills } = extractMarket(
      `# Job posting analysis: Ferry Architect\n\n## Skills\n| Skill | Count | Percent |\n| - | - | - |\n| Oars | ${count} | ${percent} |\n`,
    ).draft
    expect(skills.map((one) => [one.count, one.percent])).toEqual([[readCount, readPercent]])
  })
})

describe('labels before a list', () => {
  it.each([
    ['Made by two of our hands', 'Made by two of our hands'],
    ['Made by two of our own hands', null],
    ['Made by hand;', null],
    ['Made: by hand', null],
  ])('%s', (line, group) => {
    expect(draftOf(`## Deliverables\n- First\n\n${line}\n- Second\n`).deliverables[1]?.group).toBe(group)
  })

  it('of qualifications keep their sections', () => {
    const { sections } = read(
      '## Qualifications\n### Education\n- MBA\n### Experience\n- 5 years\n### Tools\n- Winch',
    )
    expect(sections.at(-1)?.children.map(({ id }) => id)).toEqual([null, null, 'tools'])
  })
})

describe('names and words of sections', () => {
  it('a section of risks by another name is a group of that name', () => {
    expect(draftOf('## Common challenges\n- Tides').risks.map(({ group }) => group)).toEqual([
      'Common challenges',
    ])
    expect(draftOf('## Risks\n- Tides').risks.map(({ group }) => group)).toEqual([null])
  })

  it.each([
    ['Four words stand here', null],
    ['Five words stand here now', 'Five words stand here now'],
  ])('a line of "%s" before the first heading is a summary from five words on', (line, summary) => {
    expect(
      extractRole(`# Ferry Architect\n\n${line}\n\n## Responsibilities\n- Ferries\n`).draft.summary?.text ??
        null,
    ).toBe(summary)
  })

  it.each([
    ['5–9 drills a year', '5–9 drills a year', '5–9 drills a year'],
    ['No open leaks', 'No open leaks', 'No open leaks'],
    ['No drills, 5 talks or 7', 'No drills, 5 talks or 7', null],
    ['Uptime of ≥ 99%', 'Uptime', '≥ 99%'],
    ['Leaks (< 3 a year)', 'Leaks', '< 3 a year'],
    ['Leaks (of old)', 'Leaks (of old)', null],
  ])('a KPI "%s" is named %s', (item, name, target) => {
    const [kpi] = draftOf(`## KPIs\n- ${item}`).kpis
    expect([kpi?.name, kpi?.target?.raw ?? null]).toEqual([name, target])
  })

  it('a market says its team size under that label only', () => {
    const { teamSize } = extractMarket(
      '# Job posting analysis: Ferry Architect\n\n## Sample\n- **Our team size:** 4\n\n## Skills\n- Oars\n',
    ).draft
    expect(teamSize).toBeNull()
  })

  it('an id begins and ends with a letter or a figure', () => {
    expect(draftOf('## Skills\n- (Oars!)\n- C++\n- C#\n- Oars\n- 舟').skills.map(({ id }) => id)).toEqual([
      'oars',
      'c-plus-plus',
      'c-sharp',
      'oars-2',
      'skill',
    ])
  })
})
