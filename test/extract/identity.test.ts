import { describe, expect, it } from 'vitest'
import { extractBrief } from '../../src/extract/index.ts'
import { readSource } from '../../src/source/index.ts'
import { extractMarket, extractRole, extractText } from './read-markdown.ts'

const SECTIONS = '## Responsibilities\n- Keeps ferries\n\n## Skills\n- Oars\n'
const withFront = (lines: string, title = 'Senior Ferry Architect') =>
  `---\n${lines}\n---\n\n# ${title}\n\n${SECTIONS}`
const OURS = 'kind: role\nid: ferry\ntrack: ferries\ntier: staff\nrank: 4\nasOf: 2026-01-02'

describe('what the front matter says of a role', () => {
  it('holds against the words of its title', () => {
    const { draft, positions } = extractRole(withFront(`${OURS}\ntitle: Ferry  Lead\nhorizon: emerging`))
    expect(draft).toMatchObject({
      kind: 'role',
      id: 'ferry',
      title: 'Ferry Lead',
      track: 'ferries',
      tier: 'staff',
      rank: 4,
      asOf: '2026-01-02',
      horizon: 'emerging',
      sources: [],
    })
    const lines = ['kind', 'id', 'track', 'tier', 'rank', 'asOf', 'title', 'horizon'].map(
      (key) => positions.get(key)?.start.line,
    )
    expect(lines).toEqual([2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('leaves the title, id and places to the heading where it is silent', () => {
    const { draft, positions } = extractRole(withFront('kind: role\nrank: 4'))
    expect([draft.id, draft.title, draft.rank]).toEqual([
      'senior-ferry-architect',
      'Senior Ferry Architect',
      4,
    ])
    // Track and tier of a brief of ours are stated or not known.
    expect([draft.track, draft.tier, draft.asOf, draft.horizon]).toEqual([null, null, null, null])
    expect(['id', 'title', 'track', 'tier'].map((key) => positions.get(key)?.start.line)).toEqual([
      6, 6, 6, 6,
    ])
    expect(positions.has('kind')).toBe(true)
    expect(positions.has('asOf')).toBe(false)
  })

  it.each([
    ['id: No Slug', 'id', 'senior-ferry-architect'],
    ['rank: high', 'rank', null],
    ['asOf: soon', 'asOf', null],
    ['title: [Ferry]', 'title', 'Senior Ferry Architect'],
  ])('is passed over where it cannot be: %s', (line, key, value) => {
    expect(extractText(withFront(`kind: role\n${line}`)).draft).toMatchObject({ [key]: value })
  })

  it('names a market only where it says so, and another kind is a role', () => {
    const kindOf = (line: string, title?: string) => extractText(withFront(line, title)).draft.kind
    expect(kindOf('kind: market\nid: x')).toBe('market')
    expect(kindOf('kind: role\nid: x', 'Job posting analysis: Ferry Architect')).toBe('role')
    expect(kindOf('kind: ferry\nid: x', 'Job posting analysis: Ferry Architect')).toBe('role')
  })

  it('gives a market no tier, whatever it says', () => {
    expect(extractMarket(withFront('kind: market\nid: x\ntier: senior\ntrack: ferries')).draft).toMatchObject(
      {
        track: 'ferries',
        tier: null,
      },
    )
  })

  it('takes a title of at most two hundred characters', () => {
    const { draft } = extractRole(`# ${'Ferry '.repeat(40)}Architect\n\n${SECTIONS}`)
    expect(draft.title).toBe('Ferry '.repeat(40).slice(0, 200))
  })
})

describe('sources of a brief', () => {
  const sourcesOf = (lines: string) => {
    const { draft, positions } = extractRole(withFront(`${OURS}\nsources:\n${lines}`))
    return { sources: draft.sources, positions }
  }

  it('are those that have a title, on one line, a year alone as text', () => {
    const { sources } = sourcesOf(
      '  - title: A  ferry\n    url: https://ferry.example/a\n    date: 2024\n  - url: https://ferry.example/b\n  - none\n  - title: B\n    date: 2024-05-06\n  - null',
    )
    expect(sources).toEqual([
      { title: 'A ferry', url: 'https://ferry.example/a', date: '2024' },
      { title: 'B', date: '2024-05-06' },
    ])
  })

  it('have places for each of their parts', () => {
    const { positions } = sourcesOf(
      '  - title: A\n    url: https://ferry.example/a\n    date: 2024\n  - title: B',
    )
    expect(
      [
        'sources',
        'sources.0',
        'sources.0.title',
        'sources.0.url',
        'sources.0.date',
        'sources.1',
        'sources.1.title',
      ].map((path) => positions.get(path)?.start.line),
    ).toEqual([8, 9, 9, 10, 11, 12, 12])
  })
})

describe('a document from elsewhere', () => {
  const postOf = (post: object) => {
    const text = JSON.stringify({
      content: { rendered: '<h2>Skills</h2><ul><li>Oars</li></ul><h2>Tools</h2><ul><li>Oil</li></ul>' },
      ...post,
    })
    const [document] = readSource(text, 'post.json', { form: 'wordpress-json' }).documents
    if (document === undefined) throw new Error('expected a document')
    return extractBrief(document).draft
  }

  it('is named by its own title where it has no heading', () => {
    const draft = postOf({ title: { rendered: 'Senior Ferry Architect' } })
    expect([draft.title, draft.track, draft.tier]).toEqual([
      'Senior Ferry Architect',
      'ferry-architect',
      'senior',
    ])
  })

  it('is untitled where nothing names it, and its source is the original document', () => {
    const draft = postOf({ title: { rendered: '' }, link: 'https://ferry.example/role' })
    expect([draft.title, draft.id, draft.track]).toEqual(['Untitled', 'untitled', null])
    expect(draft.sources).toEqual([{ title: 'Original document', url: 'https://ferry.example/role' }])
  })
})

describe('the words of a title', () => {
  it.each([
    // title, id, track, tier
    ['Mid-level Ferry Engineer', 'mid-level-ferry-engineer', 'ferry-engineer', 'mid'],
    ['Mid Ferry Engineer', 'mid-ferry-engineer', 'ferry-engineer', 'mid'],
    ['Sr Ferry Engineer', 'sr-ferry-engineer', 'ferry-engineer', 'senior'],
    ['Junior Ferry Engineer', 'junior-ferry-engineer', 'ferry-engineer', 'junior'],
    ['Associate Ferry Engineer', 'associate-ferry-engineer', 'ferry-engineer', 'associate'],
    ['Distinguished Ferry Engineer', 'distinguished-ferry-engineer', 'ferry-engineer', 'distinguished'],
    ['Chief Ferry Engineer', 'chief-ferry-engineer', 'ferry-engineer', 'chief'],
    ['Ferry Principal Engineer', 'ferry-principal-engineer', 'ferry-engineer', 'principal'],
    ['Ferry Engineer, Senior', 'ferry-engineer-senior', 'ferry-engineer-senior', null],
    ['Ferry Architect', 'ferry-architect', 'ferry-architect', 'architect'],
    ['Ferry Architects', 'ferry-architects', 'ferry-architects', null],
    ['Senior Staff', 'senior-staff', 'staff', 'senior'],
  ])('%s', (title, id, track, tier) => {
    const { draft } = extractRole(`# ${title}\n\n${SECTIONS}`)
    expect([draft.id, draft.track, draft.tier]).toEqual([id, track, tier])
  })

  it.each([
    ['Job posting analysis: Ferry Architect', 'market-ferry-architect', 'ferry-architect'],
    ['Job posting analysis – Senior Ferry Architect', 'market-senior-ferry-architect', 'ferry-architect'],
    [
      'Job posting analysis: Ferry Architect – skills',
      'market-ferry-architect-skills',
      'ferry-architect-skills',
    ],
    ['Postings review: Ferry Architect', 'market-ferry-architect', 'ferry-architect'],
    ['Job ads research workbook: Ferry Architect', 'market-ferry-architect', 'ferry-architect'],
    ['Market snapshot workbook', 'market-market-snapshot-workbook', null],
  ])('of a market, %s', (title, id, track) => {
    const { draft } = extractMarket(`# ${title}\n\n## Skills\n- Oars\n`)
    expect([draft.title, draft.id, draft.track, draft.tier]).toEqual([title, id, track, null])
  })

  it.each([
    ['Ferry Architect, job market', 'market-ferry-architect'],
    ['Ferry Architect Job Market', 'market-ferry-architect'],
    ['Job market of a Ferry Architect', 'market-job-market-of-a-ferry-architect'],
  ])('of a market by its front matter, %s', (title, id) => {
    expect(extractMarket(`---\nkind: market\n---\n\n# ${title}\n\n## Skills\n- Oars\n`).draft.id).toBe(id)
  })

  it.each([
    ['Ferry Architect or Ferry Engineer', 2],
    ['Ferry Architect and Ferry Engineer', 2],
    ['Ferry Architect & Ferry Engineer', 2],
    ['Ferry Architect | Ferry Engineer', 2],
    ['Ferry Architect; Ferry Engineer', 2],
    ['Ferry Architect ;Ferry Engineer', 2],
    ['Ferry Architect  /  Engineer or Developer', 3],
    ['Ferry Architect/Engineer', null],
    ['Ferry and Rail Architect', null],
    ['Ferry Architect and Rail', null],
    ['Ferry Architect', null],
  ])('%s speaks of several roles where each is one', (title, count) => {
    const found = extractText(`# ${title}\n\n${SECTIONS}`).diagnostics.filter(
      ({ ruleId }) => ruleId === 'several-roles-in-title',
    )
    expect(found.map(({ message }) => message)).toEqual(
      count === null
        ? []
        : [`Unexpected title of ${count} roles: "${title.replace(/\s+/g, ' ')}"; it is read as one`],
    )
  })

  it('are quoted up to eighty characters', () => {
    const title = `Ferry Architect and Ferry Engineer ${'of ferries '.repeat(8)}`.trim()
    const [found] = extractText(`# ${title}\n\n${SECTIONS}`).diagnostics
    expect(found?.message).toContain(`"${title.slice(0, 80)}"`)
  })
})
