import { describe, expect, it } from 'vitest'
import {
  compileKnowledge,
  coverageOfSome,
  createKnowledge,
  type MatchClaim,
  type MatchRequirement,
  matchClaims,
  rememberRequirements,
  storeRequirements,
} from '../../src/match/index.ts'
import { SMALL } from './small-knowledge.ts'

type Entry = string | [kind: MatchClaim['kind'], text: string]
const claims = (entries: readonly Entry[]): MatchClaim[] =>
  entries.map((entry, index) => ({
    id: `c${index + 1}`,
    kind: typeof entry === 'string' ? 'skill' : entry[0],
    text: typeof entry === 'string' ? entry : entry[1],
  }))
const asked = (...texts: string[]): MatchRequirement[] =>
  texts.map((text, at) => ({ id: `r${at + 1}`, text }))
const one = (requirement: string, ...entries: Entry[]) => {
  const [match] = matchClaims(asked(requirement), claims(entries), SMALL).requirements
  if (match === undefined) throw new Error('expected a match for the requirement')
  return match
}

const LIST = 'Kubernetes, Terraform, chaos engineering, data lineage'
const HEAD = 'Cloud design: Kubernetes, Terraform, chaos engineering'
const HALVES = 'Cloud design and cost control: Kubernetes, Terraform, chaos engineering'
const EIGHT = 'Kubernetes, Terraform, Pulumi, chaos engineering, data lineage, Argo CD, mentoring, coaching'

describe('coverage', () => {
  it.each<[string, Entry[], number]>([
    ['Kubernetes', [], 0],
    ['Kubernetes', ['Baroque lute'], 0],
    ['Kubernetes', ['k8s'], 1],
    ['Kubernetes', ['k8s', 'Helm'], 1],
    // parts of a single subject: about a half, a little more for each further one
    ['Infrastructure as code', ['Terraform'], 0.5],
    ['Infrastructure as code', ['Terraform', 'Pulumi'], 0.55],
    ['Infrastructure as code', ['Terraform', 'Terraform modules'], 0.5],
    ['Terraform', ['Infrastructure as code'], 0.5],
    // a list: the share of what is named, where a part counts half
    [LIST, ['Kubernetes'], 0.25],
    [LIST, ['Kubernetes', 'k8s'], 0.25],
    [LIST, ['Kubernetes', 'Terraform', 'Chaos engineering'], 0.75],
    [LIST, ['Helm'], 0.125],
    [LIST, ['Helm', 'Terraform'], 0.375],
    ['Kubernetes, Terraform', ['Helm', 'Terraform'], 0.75],
    ['Kubernetes, Terraform', [['highlight', 'Kubernetes'], 'Terraform'], 0.75],
    [
      'Kubernetes, Terraform',
      [
        ['highlight', 'Kubernetes'],
        ['achievement', 'Terraform'],
      ],
      0.5,
    ],
    // whole where all are named, one of four perhaps by a part of it
    [LIST, ['Kubernetes', 'Terraform', 'Chaos engineering', 'Data lineage'], 1],
    [LIST, ['Helm', 'Terraform', 'Chaos engineering', 'Data lineage'], 1],
    [LIST, ['Helm', ['highlight', 'Terraform'], 'Chaos engineering', 'Data lineage'], 0.75],
    // under a head: three items or more may stand for it, one or two are examples
    [HEAD, ['Kubernetes', 'Terraform'], 2 / 3],
    [HEAD, ['Kubernetes', 'Terraform', 'Chaos engineering'], 1],
    [HALVES, ['Cloud design'], 0.5],
    [HALVES, ['Cloud design', 'Cost control'], 1],
    [HALVES, ['Cost control', 'Kubernetes'], 0.5],
    // seven of eight are not all, however much that is
    [
      EIGHT,
      ['Kubernetes', 'Terraform', 'Pulumi', 'Chaos engineering', 'Data lineage', 'Argo CD', 'Mentoring'],
      0.875,
    ],
    ['Cloud design (Kubernetes, Terraform)', ['Kubernetes'], 0.5],
    ['Cloud design (Kubernetes, Terraform)', ['Kubernetes', 'Terraform'], 2 / 3],
  ])('of %s by %j', (requirement, entries, expected) => {
    const match = one(requirement, ...entries)
    expect(match.coverage).toBeCloseTo(expected, 10)
    expect(match.label).toBe(expected === 1 ? 'full' : expected > 0 ? 'partial' : 'none')
  })

  it('names the claims of each facet and the facets without', () => {
    const match = one(LIST, 'Helm', 'Terraform', 'Baroque lute', ['highlight', 'Terraform'])
    expect(match.facets.map((facet) => [facet.text, facet.claimIds])).toEqual([
      ['Kubernetes', ['c1']],
      ['Terraform', ['c2', 'c4']],
      ['chaos engineering', []],
      ['data lineage', []],
    ])
    expect(match.missingFacets).toEqual(['chaos engineering', 'data lineage'])
  })

  it('names a claim of the whole subject for each facet', () => {
    const match = one('Data architecture: lineage, retention', 'Data architecture', 'Retention')
    expect(match.label).toBe('full')
    expect(match.facets.map((facet) => [facet.text, facet.claimIds])).toEqual([
      ['lineage', ['c1']],
      ['retention', ['c1', 'c2']],
    ])
  })

  it('misses no facet where the whole subject is named, and none of a description', () => {
    expect(one(HEAD, 'Cloud design').missingFacets).toEqual([])
    expect(one('Kubernetes (Critical): upgrades, kilns', 'Helm').missingFacets).toEqual([])
  })

  it('of some claims is what these alone would cover', () => {
    const entries: Entry[] = ['Kubernetes', 'Terraform', 'Chaos engineering', 'Helm']
    const match = one(LIST, ...entries)
    expect(coverageOfSome(match, new Set(['c1', 'c2', 'c3', 'c4']))).toBe(match.coverage)
    expect(coverageOfSome(match, new Set(['c4', 'c2']))).toBe(one(LIST, 'Helm', 'Terraform').coverage)
    expect(coverageOfSome(match, new Set())).toBe(0)
    expect(coverageOfSome({ ...match }, new Set(['c1']))).toBeNull()
  })
})

describe('claims that count for nothing', () => {
  it('name the requirement they come nearest to', () => {
    const { unmatched } = matchClaims(
      asked('Chaos engineering', 'Kubernetes'),
      claims([['achievement', 'Kuberntes upgrades halved'], 'Baroque lute', 'k8s']),
      SMALL,
    )
    expect(unmatched.map(({ claimId, nearest }) => [claimId, nearest?.requirementId ?? null])).toEqual([
      ['c1', 'r2'],
      ['c2', null],
    ])
    expect(unmatched[0]?.nearest?.score).toBeGreaterThanOrEqual(0.36)
  })

  it.each([
    ['Kubernetes kilns', 'Kubernetes'],
    ['Kubernetes', 'Kubernetes kilns'],
    ['Kubernetes kilns', 'Kubernetes kilns ovens', 'Kubernetes, kilns'],
    ['Kubernetes kilns ovens', 'Kubernetes kilns'],
  ])('name the nearest of several, wherever it stands: %s, %s', (...texts) => {
    const { unmatched } = matchClaims(asked(...texts), claims(['Kubernetes zorblax quux flim']), SMALL)
    const id = `r${texts.indexOf('Kubernetes kilns') + 1}`
    expect(unmatched).toEqual([{ claimId: 'c1', nearest: { requirementId: id, score: 0.472 } }])
  })

  it('are near nothing where the profile is of another trade', () => {
    const entries = ['Menu', 'Sauce', 'Chargeback of spend']
    expect(matchClaims(asked('Chargeback of spend'), claims(entries), SMALL).unmatched).toEqual(
      ['c1', 'c2', 'c3'].map((claimId) => ({ claimId, nearest: null })),
    )
  })
})

describe('the decisions on a requirement', () => {
  const decided = (requirement: string, ...entries: Entry[]) =>
    one(requirement, ...entries).decisions.map(({ claimId, label, facet }) => [claimId, label, facet])

  it('come with the whole before parts and notes, however sure these are', () => {
    expect(decided('Kubernetes', 'Kubernetes zorblax', 'k8s', 'Helm', ['highlight', 'k8s'])).toEqual([
      ['c2', 'full', null],
      ['c1', 'full', null],
      ['c4', 'partial', null],
      ['c3', 'partial', null],
    ])
  })

  it('name the facet that was named best, of those as good the first', () => {
    expect(decided(LIST, 'Kubernetes, Terraform')).toEqual([['c1', 'partial', 'Kubernetes']])
    expect(decided('Terraform, Kubernetes, chaos engineering', 'Kubernetes, Terraform')).toEqual([
      ['c1', 'partial', 'Terraform'],
    ])
    // a part before mere words
    expect(decided('Chaos, Kubernetes', 'Helm, chaos engineering')).toEqual([['c1', 'partial', 'Kubernetes']])
    // what the name holds before what only describes it
    expect(
      decided('Kubernetes, Terraform Description: chaos engineering', 'Terraform, chaos engineering'),
    ).toEqual([['c1', 'partial', 'Terraform']])
  })

  it('rest on the subject where the whole is named', () => {
    const [decision] = one('Kubernetes (Helm, Terraform)', 'Terraform, Kubernetes').decisions
    expect(decision).toMatchObject({ label: 'full', concept: 'kubernetes', words: ['kubernetes'] })
  })
})

describe('the profile of another trade', () => {
  const role = asked('Kubernetes', 'Mentoring', 'Chargeback of spend')
  const coverages = (...entries: Entry[]) =>
    matchClaims(role, claims(entries), SMALL).requirements.map((match) => match.coverage)
  const own = ['Kubernetes', 'Mentoring', 'Chargeback of spend']

  it.each<[string, Entry[], number[]]>([
    ['two words of another trade and one of this field', ['Menu', 'Sauce', ...own], [1, 0.5, 0]],
    ['one word of another trade', ['Menu', 'Mentoring', 'Chargeback of spend'], [0, 1, 1]],
    ['as many words of this field', ['Menu', 'Sauce', 'Terraform', ...own], [1, 1, 1]],
    ['two of one trade and one of another', ['Menu', 'Sauce', 'Harbour', 'Terraform', ...own], [1, 0.5, 0]],
    [
      'words of this field beside those of another trade',
      ['Kubernetes menu', 'Terraform sauce', ...own],
      [1, 0.5, 0],
    ],
    ['only parts of what is asked', ['Menu', 'Sauce', 'Helm'], [0.5, 0, 0]],
    ['a concept among many other things', ['Menu', 'Sauce', 'Kubernetes kilns ovens'], [0, 0, 0]],
    ['a certificate', ['Menu', 'Sauce', 'Certified Kubernetes Administrator'], [0, 0, 0]],
    ['a soft skill in another form', ['Menu', 'Sauce', 'Mentor'], [0, 0.5, 0]],
    ['an experience note', ['Menu', 'Sauce', ['highlight', 'k8s']], [0.5, 0, 0]],
  ])('%s', (_, entries, expected) => {
    expect(coverages(...entries)).toEqual(expected)
  })

  it.each<[string, Entry[], string, number]>([
    // a technology beside it makes mere words none of this field
    ['mere words beside a technology', ['Garden fences, Terraform'], 'Garden fences', 0],
    ['a word of the other trade beside it', ['Kubernetes menu'], 'Kubernetes menu', 0],
    ['the technology alone', ['Kubernetes'], 'Kubernetes menu', 1],
    // less than most of what the entry says
    [
      'a technology among much else',
      ['Kubernetes platform budget strategy roadmap reports'],
      'Kubernetes',
      0,
    ],
    ['a technology with a word beside it', ['Kubernetes platform'], 'Kubernetes', 1],
  ])('%s', (_, entries, requirement, expected) => {
    const match = (...more: Entry[]) => matchClaims(asked(requirement), claims([...more, ...entries]), SMALL)
    expect(match().requirements[0]?.coverage).toBeGreaterThan(0)
    expect(match('Menu', 'Sauce').requirements[0]?.coverage).toBe(expected)
  })

  it('shows a soft skill by another of its names, not by a part of it', () => {
    const table = createKnowledge(
      compileKnowledge([
        {
          file: 'a.yaml',
          data: {
            topic: 'communication',
            concepts: [
              { id: 'storytelling', name: 'Storytelling', same: ['narration'] },
              { id: 'pitches', name: 'Pitches', partOf: ['storytelling'] },
            ],
            trades: [{ id: 'kitchen', words: ['menu', 'sauce'] }],
          },
        },
      ]).knowledge,
    )
    const coverages = ['Storytelling', 'Narration', 'Pitches'].map((entry) =>
      [[], ['Menu', 'Sauce']].map(
        (more) =>
          matchClaims(asked('Storytelling'), claims([...more, entry]), table).requirements[0]?.coverage,
      ),
    )
    expect(coverages).toEqual([
      [1, 0.5],
      [1, 0.5],
      [0.5, 0],
    ])
  })

  it('leaves broader terms and mere words out', () => {
    const texts = ['Infrastructure as code', 'Garden fences']
    const match = (...more: Entry[]) =>
      matchClaims(asked('Terraform', 'Garden fences'), claims([...texts, ...more]), SMALL).requirements
    expect(match().map(({ coverage }) => coverage)).toEqual([0.5, 1])
    expect(match('Menu', 'Sauce').map(({ coverage }) => coverage)).toEqual([0, 0])
  })

  it.each<[string, number]>([
    ['Kubernetes for a harbour', 1],
    ['Kubernetes in the harbour', 1],
    ['Sauces on Kubernetes', 0],
    ['Menu of Kubernetes, sauce', 0],
  ])('is told from technology at work in it: %s', (entry, expected) => {
    expect(coverages('Menu', 'Sauce', entry)[0]).toBe(expected)
  })
})

describe('requirements that were read beforehand', () => {
  const requirements: MatchRequirement[] = [
    ...asked(LIST, HEAD, 'Data architecture for AI', 'Coaching and mentoring', 'Terraform/Pulumi', ''),
    {
      id: 'd',
      text: 'Data architecture',
      description: 'Lineage, retention.',
      use: 'Kilns',
      kind: 'technical',
    },
  ]
  const entries = [
    'k8s',
    'Helm',
    'Terraform',
    'Mentoring',
    'Data lineage',
    'Data architecture',
    'Kilns',
    'Lute',
  ]
  const table = () =>
    createKnowledge(
      compileKnowledge([
        {
          file: 'a.yaml',
          data: {
            topic: 'a',
            concepts: [
              { id: 'kubernetes', name: 'Kubernetes', same: ['k8s'] },
              { id: 'helm', name: 'Helm', partOf: ['kubernetes'] },
              { id: 'data-lineage', name: 'Data lineage' },
              { id: 'data-architecture', name: 'Data architecture' },
              { id: 'mentoring', name: 'Mentoring' },
              { id: 'coaching', name: 'Coaching' },
            ],
          },
        },
      ]).knowledge,
    )

  it('match as they do when they are read, also after a way through JSON', () => {
    const plain = matchClaims(requirements, claims(entries), table())
    const remembering = table()
    const stored = storeRequirements(requirements, table())
    rememberRequirements(JSON.parse(JSON.stringify(stored)), remembering)
    expect(matchClaims(requirements, claims(entries), remembering)).toEqual(plain)
    expect(plain.requirements.filter((match) => match.coverage > 0).length).toBeGreaterThan(3)
  })

  it('are told from others that differ in one thing', () => {
    const remembering = table()
    rememberRequirements(storeRequirements([{ id: 'r', text: 'Kubernetes' }], table()), remembering)
    const match = (more: Partial<MatchRequirement>) =>
      matchClaims([{ id: 'r', text: 'Kubernetes', ...more }], [], remembering).requirements[0]
    expect(match({ text: 'Terraform, kilns' })?.facets).toHaveLength(2)
    expect(match({ description: 'Upgrades' })?.facets).toHaveLength(1)
    expect(match({ use: 'Upgrades' })?.facets).toHaveLength(1)
    expect(match({ id: 'other' })?.requirementId).toBe('other')
    expect(match({})?.facets).toEqual([])
  })
})
