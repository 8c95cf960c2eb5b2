import { describe, expect, it } from 'vitest'
import {
  createKnowledge,
  FEATURES,
  featuresOf,
  type Knowledge,
  matchClaims,
  matchPair,
} from '../../src/match/index.ts'
import { compile, freshTable } from './small-knowledge.ts'

type Feature = (typeof FEATURES)[number]

function shareOf(name: Feature, requirement: string, entry: string, table: Knowledge): number {
  const { requirement: asked, claim, evidence } = matchPair(requirement, entry, table)
  return Math.round((featuresOf(asked, claim, evidence, table)[FEATURES.indexOf(name)] ?? -1) * 1000) / 1000
}

/** Pots, what is part of them, and names that have words in common. */
const pots = () =>
  createKnowledge(
    compile([
      { id: 'pots', name: 'Pots' },
      { id: 'glaze', name: 'Glaze', partOf: ['pots'] },
      { id: 'raku', name: 'Raku', partOf: ['glaze'] },
      { id: 'ash', name: 'Ash', partOf: ['glaze'] },
      { id: 'salt', name: 'Salt', partOf: ['pots'] },
      { id: 'oven', name: 'Oven', notWith: ['pastry'] },
      { id: 'oven-door', name: 'Oven door' },
      { id: 'brick', name: 'Brick', same: ['brick and mortar'] },
    ]).knowledge,
  )

describe('words beside the ones that matched', () => {
  it.each<[string, string, Feature, number]>([
    // "chaos" is a word of the topic of Kubernetes, "spend" of another one
    ['Kubernetes', 'Kubernetes chaos', 'words of other topics beside', 0],
    ['Kubernetes', 'Kubernetes spend', 'words of other topics beside', 0.5],
    ['Kubernetes', 'Kubernetes chaos spend', 'words of other topics beside', 0.333],
    // words of the matching concept's own topic are none of another, nor are names of their own
    ['Kubernetes', 'Kubestronaut administrator', 'words of other topics beside', 0],
    ['Kubernetes', 'Kubernetes administrator', 'words of other topics beside', 0.5],
    ['Kubernetes', 'Kubernetes coaching', 'words of other topics beside', 0],
    // where no concept matched, the topics of what was asked hold
    ['Garden mentoring', 'Garden coaching', 'words of other topics beside', 0],
    ['Garden Terraform', 'Garden chaos', 'words of other topics beside', 0],
    ['Garden Terraform', 'Garden spend', 'words of other topics beside', 0.5],
    // beside a part of the requirement as beside all of it
    ['Cloud design: Kubernetes, Terraform', 'k8s zorblax', 'unknown words beside', 0.5],
    ['Cloud design: Kubernetes, Terraform', 'k8s zorblax', 'words beside a common word', 0.5],
    ['Cloud design: Terraform, Kubernetes', 'k8s zorblax', 'unknown words beside', 0.5],
    // what the requirement says itself is not beside it
    ['Kubernetes (Critical): spend', 'Kubernetes spend', 'words of other topics beside', 0],
  ])('%s by %s: %s %d', (requirement, entry, name, value) => {
    expect(shareOf(name, requirement, entry, freshTable())).toBe(value)
  })
})

describe('a match that rests on a single common word', () => {
  const table = () =>
    createKnowledge(
      compile(
        [
          { id: 'rake', name: 'Rake', notWith: ['garden'] },
          { id: 'shovel', name: 'Shovel', notWith: ['snow'] },
          { id: 'spade', name: 'Spade' },
          { id: 'lathe', name: 'Lathe bench', notWith: ['park'] },
          { id: 'lace', name: 'Lace' },
          { id: 'plane', name: 'Plane' },
          { id: 'kiln-building', name: 'Kiln building' },
        ],
        { words: ['plane', 'table'] },
      ).knowledge,
    )

  it.each([
    // with a second sense, short, or everyday: other words beside it tell against it
    ['Rake', 'Rake zorblax', 0.5],
    ['Rake', 'Rake zorblax quux', 0.667],
    ['Shovel', 'Shovel zorblax', 0.5],
    ['Lace', 'Lace zorblax', 0.5],
    ['Plane', 'Plane zorblax', 0.5],
    // fillers beside it make it no less single
    ['Rake', 'Advanced rake skills zorblax', 0.5],
    ['Kiln building', 'Kiln building zorblax', 0.5],
    // words of half the field are no other words
    ['Rake', 'Rake platform', 0],
    // a longer word with one sense, or two words, are not
    ['Spade', 'Spade zorblax', 0],
    ['Lathe bench', 'Lathe bench zorblax', 0],
    ['Rake, spade', 'Rake spade zorblax', 0],
    ['Plane table', 'Plane table zorblax', 0],
  ])('%s by %s: %d', (requirement, entry, value) => {
    expect(shareOf('words beside a common word', requirement, entry, table())).toBe(value)
  })
})

describe('kin in the table', () => {
  it.each([
    ['Raku', 'Ash', 1],
    ['Raku', 'Salt', 0.5],
    ['Raku', 'Salt, ash', 1],
    ['Raku', 'Ash, salt', 1],
    ['Raku', 'Glaze', 1],
    ['Raku', 'Pots', 0.5],
    ['Pots', 'Raku', 0.5],
    ['Raku', 'Brick', 0],
    ['Brick', 'Raku', 0],
    // of several ways to a common parent the shortest counts
    ['Raku, glaze', 'Salt', 1],
    ['Glaze, raku', 'Salt', 1],
    ['Salt', 'Raku, glaze', 1],
    ['Salt', 'Glaze, raku', 1],
    ['Zorblax', 'Raku', 0],
    ['Raku', 'Zorblax', 0],
  ])('%s by %s: %d', (requirement, entry, closeness) => {
    expect(shareOf('sibling concept', requirement, entry, pots())).toBe(closeness)
  })
})

describe('a name within another name', () => {
  it('is no more than the word for it', () => {
    expect(shareOf('subject soft', 'Oven', 'Oven door', pots())).toBe(0.55)
    expect(shareOf('subject soft', 'Oven', 'Oven', pots())).toBe(1)
  })

  it('stays what it is beside a word that is against a part of it', () => {
    expect(shareOf('subject words', 'Oven door', 'Oven door for pastry', pots())).toBeCloseTo(0.816, 3)
    expect(matchPair('Oven', 'Oven for pastry', pots()).label).toBe('none')
  })

  it('is half of what is asked where the table takes both halves for one of them', () => {
    expect(matchPair('Brick and mortar', 'Brick', pots()).label).toBe('partial')
    expect(matchPair('Brick and mortar', 'Mortar and brick', pots()).label).toBe('full')
    expect(matchPair('Brick', 'Brick', pots()).label).toBe('full')
  })
})

describe('a generic word that is the name of a concept', () => {
  const table = () => createKnowledge(compile([{ id: 'network', name: 'Network' }]).knowledge)
  const concept = (entry: string) => matchPair('Network', entry, table()).evidence.subject?.comparison.concept

  it.each(['Network', 'Network skills', 'Experience with networks'])('is that name in "%s"', (entry) => {
    expect(concept(entry)).toBe(0)
  })

  it.each(['Network of oak', 'Garden network'])('is a mere word in "%s"', (entry) => {
    expect(concept(entry) ?? null).toBeNull()
  })
})

describe('a name that overlaps the one taken', () => {
  it('of two generic words still counts, as a part', () => {
    const { label, evidence } = matchPair('Data architecture', 'Lineage of data architecture', freshTable())
    expect(label).toBe('partial')
    expect(evidence.subject?.comparison).toMatchObject({ soft: 0.8, telling: true })
  })
})

describe('the words of a concept apart from one another', () => {
  it.each([
    ['Chaos engineering', 'Chaos of garden engineering', 1],
    // "data" and "lineage" are words of half the field, and tell nothing apart
    ['Data lineage', 'Lineage of garden data', 0],
  ])('%s by %s: telling %d', (requirement, entry, telling) => {
    expect(shareOf('telling', requirement, entry, freshTable())).toBe(telling)
  })
})

describe('the parts of a requirement', () => {
  const subjects = (text: string) =>
    matchPair(text, 'Lute', freshTable()).requirement.subjects.map((subject) => subject.key)

  it.each([
    ['Terraform/Pulumi: modules, state', ['pulumi terraform', 'terraform', 'pulumi']],
    ['Infrastructure as code with Terraform skills', ['iac terraform', 'terraform']],
    ['Infrastructure as code skills with Terraform', ['iac terraform', 'terraform']],
  ])('%s is named whole by %j', (text, keys) => {
    expect(subjects(text)).toEqual(keys)
  })

  it.each(['The network with vendors, hyperscalers', 'A deep network with vendors, hyperscalers'])(
    '%s: a bare noun is no head',
    (text) => {
      expect(matchPair(text, 'Lute', freshTable()).requirement.hasHead).toBe(false)
    },
  )

  it('without what narrows it has the one wording', () => {
    const { facets } = matchPair('Data architecture for AI', 'Lute', freshTable()).requirement
    expect(facets).toMatchObject([
      { text: 'Data architecture', anyOf: ['Data architecture'], weak: true, ofHead: false },
    ])
  })

  it('of which one is named alone counts before one named among other words', () => {
    const decide = (requirement: string, text: string) =>
      matchClaims([{ id: 'r', text: requirement }], [{ id: 'c', kind: 'skill', text }], freshTable())
        .requirements[0]?.decisions[0]?.facet
    expect(decide('Cloud design: Kubernetes, Terraform', 'Kubernetes zorblax quux, Terraform')).toBe(
      'Terraform',
    )
    expect(decide('Cloud design: Kubernetes, Terraform', 'Kubernetes, Terraform zorblax quux')).toBe(
      'Kubernetes',
    )
  })
})

describe('a person’s own name for mere words', () => {
  it('is explained without an entry of the table', () => {
    const [match] = matchClaims(
      [{ id: 'r', text: 'Garden fences' }],
      [{ id: 'c', kind: 'skill', text: 'The Palisade' }],
      freshTable(),
      { aliases: [{ alias: 'Palisade', means: 'Garden fences' }] },
    ).requirements
    expect(match?.decisions[0]).toMatchObject({
      how: 'own-alias',
      concept: null,
      explanation:
        '“Palisade” is your own name for “Garden fences”, which meets “Garden fences”: the whole subject.',
    })
  })
})

describe('the claim nearest to a requirement', () => {
  it('is given by the id it was handed in with, whatever else says the same', () => {
    const claims = ['a', 'b'].map((id) => ({ id, kind: 'skill' as const, text: 'Kubernetes' }))
    const { requirements } = matchClaims([{ id: 'r', text: 'Kubernetes' }], claims, freshTable())
    expect(requirements[0]?.decisions.map(({ claimId }) => claimId)).toEqual(['a', 'b'])
  })
})
