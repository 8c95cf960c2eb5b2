import { describe, expect, it } from 'vitest'
import { parseTarget } from '../../src/extract/index.ts'
import { extractMarket, extractRole } from './read-markdown.ts'

const ROLE = '# Ferry Architect\n\n## Responsibilities\n- Keeps ferries\n\n'
const draftOf = (section: string) => extractRole(`${ROLE}${section}\n`).draft
const marketOf = (section: string) =>
  extractMarket(`# Job posting analysis: Ferry Architect\n\n${section}\n`).draft

describe('where a line ends and begins', () => {
  it('a paragraph of bullets behind a label stays under the label, one without goes back before it', () => {
    const groups = (last: string) =>
      draftOf(`## Deliverables\nFirst of all:\n\n- Charts\n\n${last}\n`).deliverables.map(
        ({ group, text }) => [group, text],
      )
    expect(groups('• Ropes\n• Oars')).toEqual([
      ['First of all', 'Charts'],
      ['First of all', 'Ropes'],
      ['First of all', 'Oars'],
    ])
  })

  it.each([
    // the colon within the bold part, behind it, and behind a blank
    ['**Ropes:** of hemp', 'Ropes', 'of hemp'],
    ['**Ropes**: of hemp', 'Ropes', 'of hemp'],
    ['**Ropes** : of hemp', 'Ropes', 'of hemp'],
    ['**Ropes**： of hemp', 'Ropes', 'of hemp'],
    ['**Ropes** of hemp', 'Ropes of hemp', null],
    ['**Ropes**of hemp', 'Ropesof hemp', null],
  ])('%s is named %s', (item, name, description) => {
    expect(draftOf(`## Skills\n- ${item}`).skills).toMatchObject([{ name, description }])
  })
})

describe('a marker about a bold name', () => {
  it.each([
    ['**Ropes** x (Critical): hemp', 'Ropes x', 'hemp'],
    ['**Ropes (Critical)** of hemp', 'Ropes', 'of hemp'],
    ['**Ropes (Critical**): hemp', 'Ropes', 'hemp'],
    ['**(Critical) Ropes**: hemp', 'Ropes', 'hemp'],
    ['**Ropes** (Critical) of hemp', 'Ropes', 'of hemp'],
    ['**Ropes**(Critical) of hemp', 'Ropes', 'of hemp'],
    ['**Ropes** (old) [Critical] of hemp', 'Ropes (old)', 'of hemp'],
    ['✔ **Ropes** (Critical) of hemp', 'Ropes', 'of hemp'],
    ['(Critical) **Ropes** of hemp', 'Ropes of hemp', null],
    ['Critical – **Ropes** – hemp', 'Ropes', 'hemp'],
    ['**Ropes** - hemp (Critical)', 'Ropes', 'hemp'],
    ['**Ropes** hemp (Critical)', 'Ropes hemp', null],
    ['Ropes (Critical). **Hemp** only', 'Ropes', 'Hemp only'],
  ])('%s', (item, name, description) => {
    expect(draftOf(`## Skills\n- ${item}`).skills).toMatchObject([
      { name, description, importanceStated: 'Critical' },
    ])
  })
})

describe('a word in brackets that is no marker', () => {
  it.each(['Old **ropes** (preferred) of hemp', '**Ropes** of hemp (preferred) and more'])('%s', (item) => {
    expect(draftOf(`## Skills\n- ${item}`).skills).toMatchObject([
      { name: item.replaceAll('*', ''), importanceStated: null },
    ])
  })
})

describe('a title of a lower depth', () => {
  const titleOf = (text: string) => extractRole(text).draft.title

  it('is one where it stands alone at the least depth', () => {
    expect(titleOf('## Ferry Architect\n\n### Responsibilities\n- Ferries\n\n### Skills\n- Ropes\n')).toBe(
      'Ferry Architect',
    )
  })

  it('is none beside others of its depth', () => {
    const others = '### Responsibilities\n- Ferries\n\n## Skills\n- Ropes\n'
    expect(titleOf(`## Ferry Architect\n\n${others}`)).not.toBe('Ferry Architect')
  })
})

describe('a region right behind the pay', () => {
  it.each(['£50k–£60k(London), plus oars', '£50k–£60k (London) plus oars', '£50k–£60k  (London); plus oars'])(
    '%s',
    (line) => {
      const { salary } = draftOf(`## Salary\n${line}`)
      expect([salary?.region, salary?.extras.map(({ text }) => text)]).toEqual(['London', ['oars']])
    },
  )
})

describe('the basis of pay', () => {
  it.each([
    ['total reward', 'total'],
    ['total rewards', 'total'],
    ['total compensation', 'total'],
    ['total cash', 'total'],
    ['total target', 'total'],
    ['total pay', 'total'],
    ['total package', 'total'],
    ['TC', 'total'],
    ['OTE', 'total'],
    ['on-target earnings', 'total'],
    ['base', 'base'],
    ['base, total pay above', 'base'],
    ['total pay, base below', 'total'],
    ['total of two ferries', null],
    ['based on tides', null],
    ['etc', null],
  ])('%s: %s', (words, basis) => {
    expect(draftOf(`## Salary\n£50k–£60k ${words}`).salary).toMatchObject({ min: 50_000, max: 60_000, basis })
  })
})

describe('two bold words', () => {
  it.each([
    ['**Old** **Ropes**: hemp', 'Old Ropes', 'hemp'],
    ['**Old**__Ropes__: hemp', 'OldRopes', 'hemp'],
  ])('%s', (item, name, description) => {
    expect(draftOf(`## Skills\n- ${item}`).skills).toMatchObject([{ name, description }])
  })
})

describe('pay of several levels', () => {
  it('counts only lines with a sum: what is said of a bonus is no level', () => {
    expect(draftOf('## Salary\n- Principal equity: £10k\n- £50k–£60k').salary).toMatchObject({
      min: 50_000,
      max: 60_000,
    })
    const several = draftOf(
      '## Salary\n- Senior: bonus of rope\n- Principal: £50k–£60k\n- Staff: £40k–£45k',
    ).salary
    expect([several?.min, several?.extras.map(({ text }) => text)]).toEqual([
      null,
      ['Senior: bonus of rope', 'Principal: £50k–£60k', 'Staff: £40k–£45k'],
    ])
  })
})

describe('a bold line right before a list', () => {
  it.each([
    ['**Ropes**', 'Ropes'],
    ['**Ropes**:', 'Ropes'],
    ['**Ropes** :', 'Ropes'],
  ])('%s stands as a heading', (line, group) => {
    expect(draftOf(`## Deliverables\n- Charts\n\n${line}\n\n- Hemp`).deliverables).toMatchObject([
      { group: null, text: 'Charts' },
      { group, text: 'Hemp' },
    ])
  })

  it('comes out of the item above it only where it has a line of its own', () => {
    const texts = (item: string) =>
      draftOf(`## Deliverables\n${item}\n- Hemp`).deliverables.map(({ group, text }) => [group, text])
    expect(texts('- Charts\n**Ropes**')).toEqual([
      [null, 'Charts'],
      ['Ropes', 'Hemp'],
    ])
    expect(texts('- Charts and\n  old **Ropes**')).toEqual([
      [null, 'Charts and old Ropes'],
      [null, 'Hemp'],
    ])
  })
})

describe('what a market says of experience', () => {
  it.each([
    ['Certifications: Helmsman, Stoker are often requested', ['Helmsman', 'Stoker']],
    ['Certifications: Helmsman, Stoker  often  listed', ['Helmsman', 'Stoker']],
    ['Certifications: Helmsman commonly preferred', ['Helmsman']],
    ['Preferred certifications: Helmsman', ['Helmsman']],
    ['Certifications: often listed Helmsman', ['often listed Helmsman']],
  ])('%s', (line, names) => {
    expect(marketOf(`## Experience\n- ${line}`).experience?.certifications.map(({ text }) => text)).toEqual(
      names,
    )
  })

  it('is nothing where nothing stands under the heading', () => {
    expect(marketOf('## Experience\n\n## Skills\n- Ropes').experience).toBeNull()
  })

  it('leaves out facts of which the value is missing', () => {
    const { regions, industries, teamSize } = marketOf(
      '## Sample\n- **Sample size**: 12\n- **Regions**:\n- **Industries**: .\n- **Team size**:\n\n## Skills\n- Ropes',
    )
    expect([regions, industries, teamSize]).toEqual([[], [], null])
  })
})

describe('a decision right without a scope', () => {
  const message = (text: string) =>
    extractRole(`${ROLE}## Decision rights\n- ${text}\n`).diagnostics.map((one) => one.message)

  it.each([
    ['short', 'o'.repeat(59), 'o'.repeat(59)],
    ['of sixty characters', 'o'.repeat(60), 'o'.repeat(60)],
    ['longer', 'o'.repeat(61), `${'o'.repeat(59)}…`],
  ])('is quoted as far as it fits: %s', (_, text, quoted) => {
    expect(message(text)).toContain(`Unexpected decision right without a scope: "${quoted}"`)
  })
})

describe('years without a figure that is called years', () => {
  it('keep what they are of, without any of the stops behind it', () => {
    expect(draftOf('## Experience\n- Specialist: 7+ of ferries . ;').experience?.specialised).toMatchObject([
      { min: 7, what: 'ferries' },
    ])
  })
})

describe('a mission', () => {
  it.each([
    ['Core mission: keep ferries', 'keep ferries'],
    ['Strategic importance of it: keep ferries', 'keep ferries'],
    ['Our mission: keep ferries', 'Our mission: keep ferries'],
    ['Mission of old: keep ferries', 'Mission of old: keep ferries'],
  ])('%s', (line, text) => {
    expect(draftOf(`## Mission\n${line}`).mission?.text).toBe(text)
  })
})

describe('the region of a salary', () => {
  it.each([
    ['£50k–£60k (in London)', 'London'],
    ['£50k–£60k (New Zealand)', 'New Zealand'],
    ['£50k–£60k (London and beyond)', null],
  ])('%s: %j', (line, region) => {
    const { salary } = draftOf(`## Salary\n${line}`)
    expect([salary?.min, salary?.max, salary?.region]).toEqual([50_000, 60_000, region])
  })

  it('says which dollar is meant, and without one it is that of the US', () => {
    const currency = (label: string) => draftOf(`## Salary${label}\n$50k–$60k`).salary?.currency
    expect(currency('')).toBe('USD')
    expect(currency(' (Canada)')).toBeNull()
    expect(currency(' (Berlin)')).toBe('USD')
  })
})

describe('the side of a target', () => {
  it.each([
    ['From 40% to 60%', '>=', 60, 'up'],
    ['From 60% to 40%', '<=', 40, 'down'],
  ])('%s', (text, comparator, value, direction) => {
    expect(parseTarget(text)).toMatchObject({ comparator, value, direction, relative: false })
  })

  it.each([
    'Decreasing',
    'A decrease',
    'Decreases',
    'Reduced',
    'Reduction',
    'Dropping',
    'Minimised',
    'Minimizing',
  ])('%s leaks: down', (word) => {
    expect(parseTarget(`${word} leaks`).direction).toBe('down')
  })

  it.each(['Increasing', 'An increase in', 'Rising', 'Raised', 'Growing', 'Maximised', 'Higher'])(
    '%s reach: up',
    (word) => {
      expect(parseTarget(`${word} reach`).direction).toBe('up')
    },
  )

  it.each(['Increase or decrease of leaks', 'Leaks', 'Updates', 'Lowland leaks', 'Cutter leaks'])(
    '%s: neither',
    (text) => {
      expect(parseTarget(text).direction).toBeNull()
    },
  )
})
