import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FEATURES, featuresOf, matchClaims, matchPair } from '../../src/match/index.ts'
import { SMALL } from './small-knowledge.ts'

type Feature = (typeof FEATURES)[number]

/** What the linear model reads of a pair, what is zero left out, to three figures. */
function read(requirement: string, entry: string): Partial<Record<Feature, number>> {
  const { requirement: asked, claim, evidence } = matchPair(requirement, entry, SMALL)
  const values = featuresOf(asked, claim, evidence, SMALL)
  return Object.fromEntries(
    FEATURES.map((name, at) => [name, Math.round((values[at] ?? -1) * 1000) / 1000]).filter(
      ([, value]) => value !== 0,
    ),
  )
}

describe('how much of the subject is named', () => {
  it.each<[string, string, Partial<Record<Feature, number>>]>([
    ['Kubernetes', 'k8s', { 'subject full': 1, 'subject whole': 1, 'subject mean': 1 }],
    ['Kubernetes', 'Helm', { 'subject soft': 0.75, 'subject by a direct part': 0.75 }],
    ['Kubernetes', 'Helmfile', { 'subject soft': 0.6, 'subject by a distant part': 0.6 }],
    ['Helm', 'Kubernetes', { 'subject soft': 0.4, 'subject by a broader term': 0.4 }],
    ['Kubernetes', 'Kubestronaut', { 'subject full': 1, 'subject soft': 0.95, 'subject whole': 1 }],
    ['Chaos engineering', 'Engineering of chaos', { 'subject full': 1, 'subject words': 1 }],
    // a concept's words apart from one another, others between them
    ['Chaos engineering', 'Chaos of data engineering', { 'subject full': 1, 'subject soft': 0.9 }],
    ['Data lineage', 'Data kilns', { 'subject soft': 0.25 }],
    ['Garden fences', 'Garden ovens', { 'subject full': 0.2, 'subject soft': 0.5, 'subject words': 0.5 }],
    ['Garden fences of oak', 'Garden fences', { 'subject full': 0.667, 'subject words': 0.816, telling: 1 }],
    // short names that people use for one another
    ['AI kilns', 'ML kilns', { 'subject full': 0.69, 'subject soft': 0.764, telling: 1 }],
    ['LLM kilns', 'AI kilns', { 'subject full': 0.2, 'subject soft': 0.575 }],
    // fillers beside one generic word do not make it telling
    ['Planning', 'Training plans', { 'subject soft': 1, 'subject full': 0.4 }],
  ])('%s by %s', (requirement, entry, expected) => {
    expect(read(requirement, entry)).toMatchObject(expected)
  })

  it.each([
    ['Kubernetes', 'Baroque'],
    ['Terraform', 'Pulumi'],
    ['Helmfile', 'Kubernetes'],
    ['Kubernetes', 'Chaos engineering'],
    ['Helm', 'Helm of a ship'],
  ])('nothing of %s by %s', (requirement, entry) => {
    const named = Object.keys(read(requirement, entry)).filter((name) => /subject|facet/.test(name))
    expect(named).toEqual([])
  })
})

describe('short names that people use for one another', () => {
  it.each([
    ['AI', 'AI', 1],
    ['AI', 'ML', 0.8],
    ['AI/ML', 'ML', 1],
    ['AI/ML', 'AI', 1],
    ['AI', 'GenAI', 0.6],
    ['GenAI', 'AI', 0.6],
    ['GenAI', 'AI/ML', 0.5],
    ['LLM', 'GenAI', 0.7],
    ['LLM', 'AI', 0.5],
  ])('%s by %s: %d of the words', (requirement, entry, share) => {
    expect(read(requirement, entry)).toMatchObject({ 'subject words': share })
  })

  it.each([
    ['LLM', 'ML'],
    ['LLM', 'AI/ML'],
    ['AI', 'Kilns'],
  ])('not %s for %s', (requirement, entry) => {
    expect(read(requirement, entry)).not.toHaveProperty('subject words')
  })
})

describe('how much of the facets is named', () => {
  it.each<[string, string, Partial<Record<Feature, number>>]>([
    [
      'Kubernetes, Terraform',
      'Kubernetes',
      { 'facet whole': 1, 'facet words': 1, 'some of several facets': 1, 'subject full': 0.5 },
    ],
    [
      'Kubernetes, Terraform',
      'Infrastructure as code',
      { 'facet soft': 0.4, 'facets under an umbrella': 0.5, 'some of several facets': 1 },
    ],
    ['Kubernetes, Terraform', 'Kubernetes, Terraform', { 'all facets whole': 1, 'facet whole': 1 }],
    ['Kubernetes, Terraform', 'Helm', { 'facet by a part': 0.75, 'facet soft': 0.75 }],
    ['Kubernetes, Terraform', 'Helm, Terraform', { 'facet whole': 1, 'some of several facets': 1 }],
    // the facet named best decides, wherever it stands
    ['Cloud design: Kubernetes, Terraform', 'Helm, Terraform', { 'facet whole': 1, telling: 1 }],
    ['Cloud design: Terraform, Kubernetes', 'Helm, Terraform', { 'facet whole': 1, telling: 1 }],
    ['Kubernetes (Critical): chaos engineering', 'Chaos engineering', { telling: 1 }],
    ['Coaching and mentoring', 'Coaching', { 'restated half': 1, 'subject whole': 1 }],
    [
      'Kubernetes (Critical): chaos engineering',
      'Chaos engineering',
      { 'weak facet whole': 1, 'weak facet mean': 1, 'explained by a weak facet': 1 },
    ],
    [
      'Kubernetes (Critical): infrastructure as code',
      'Terraform',
      { 'weak facet by a part': 0.75, 'weak facet mean': 0.75, 'explained by a weak facet': 0.75 },
    ],
  ])('%s by %s', (requirement, entry, expected) => {
    expect(read(requirement, entry)).toMatchObject(expected)
  })

  it.each<[string, string, Feature[]]>([
    [
      'Kubernetes, Terraform',
      'Kubernetes',
      ['all facets whole', 'restated half', 'facets under an umbrella'],
    ],
    ['Kubernetes, Terraform', 'Kubernetes, Terraform', ['some of several facets', 'restated half']],
    ['Cloud design: Kubernetes, Terraform', 'Kubernetes', ['some of several facets', 'all facets whole']],
    ['Coaching and mentoring', 'Coaching', ['some of several facets', 'all facets whole']],
    ['Kubernetes', 'k8s', ['facet whole', 'all facets whole', 'restated half', 'weak facet whole']],
    ['Kubernetes (Critical): chaos engineering', 'Chaos engineering', ['facet whole', 'facet mean']],
    ['Kubernetes (Critical): kilns, ovens', 'Kilns, ovens', ['all facets whole', 'some of several facets']],
    // one facet is not several
    ['Cloud design: Kubernetes', 'Kubernetes', ['all facets whole', 'some of several facets']],
    ['Cloud design: Terraform', 'Infrastructure as code', ['facets under an umbrella']],
    ['Kubernetes, Terraform', 'Helm, IaC', ['all facets whole', 'facet whole']],
    ['Kubernetes', 'Helm', ['subject by a distant part', 'subject by a broader term']],
    ['Kubernetes', 'Helmfile', ['subject by a direct part', 'subject by a broader term']],
    ['Helm', 'Kubernetes', ['subject by a direct part', 'subject by a distant part']],
  ])('%s by %s leaves %j out', (requirement, entry, absent) => {
    expect(Object.keys(read(requirement, entry)).filter((name) => absent.includes(name as Feature))).toEqual(
      [],
    )
  })
})

describe('what else an entry says', () => {
  it.each<[string, string, Partial<Record<Feature, number>>]>([
    ['Kubernetes', 'k8s', { explained: 1, 'entry length': 0.167 }],
    ['Kubernetes', 'k8s lineage', { explained: 0.69, 'entry length': 0.242 }],
    // a word that no concept uses, beside a word short enough to mean much
    ['Kubernetes', 'k8s zorblax', { 'unknown words beside': 0.5, 'words beside a common word': 0.5 }],
    ['Helm', 'Helm zorblax quux', { 'unknown words beside': 0.667, 'words beside a common word': 0.667 }],
    ['Kubernetes', 'Kubernetes menu', { 'foreign word': 1, 'unknown words beside': 0.5 }],
    ['Kubernetes', 'Terraform Pulumi Helm zorblax quux fences oaks', { 'entry length': 1 }],
    // kin in the table
    ['Terraform', 'Pulumi', { 'sibling concept': 1, 'same topic': 1 }],
    ['Kubernetes', 'Helmfile', { 'sibling concept': 0.5, 'same topic': 1 }],
    ['Kubernetes', 'Chaos engineering', { 'same topic': 1 }],
    ['Kubernetes', 'Certified Kubernetes Administrator', { 'sibling concept': 0.5 }],
  ])('%s by %s', (requirement, entry, expected) => {
    expect(read(requirement, entry)).toMatchObject(expected)
  })

  it.each<[string, string, Feature[]]>([
    ['Kubernetes', 'Chaos engineering', ['sibling concept']],
    ['Kubernetes', 'Mentoring', ['sibling concept', 'same topic']],
    ['Kubernetes', 'Zorblax', ['sibling concept', 'same topic']],
    ['Kubernetes', 'Kubernetes zorblax', ['words beside a common word']],
    ['Kubernetes menu', 'Kubernetes menu', ['foreign word', 'unknown words beside']],
    ['Kubernetes', 'Kubernetes for a harbour', ['foreign word']],
    ['Kubernetes', 'k8s lineage', ['unknown words beside', 'foreign word']],
  ])('%s by %s leaves %j out', (requirement, entry, absent) => {
    expect(Object.keys(read(requirement, entry)).filter((name) => absent.includes(name as Feature))).toEqual(
      [],
    )
  })
})

describe('any pair', () => {
  const words = [
    ...[
      'Kubernetes',
      'k8s',
      'Helm',
      'Helmfile',
      'Terraform',
      'infrastructure as code',
      'chaos',
      'engineering',
    ],
    ...['data', 'lineage', 'architecture', 'AI', 'ML', 'garden', 'kilns', 'Mentoring', 'coaching', 'menu'],
    ...['for', 'and', 'with', 'of', ',', ':', '(', ')', '/', 'experience'],
  ]
  const textOf = (all: readonly string[]) =>
    fc.array(fc.constantFrom(...all), { maxLength: 7 }).map((some) => some.join(' '))
  const text = textOf(words)
  // a misspelling is read by all requirements at hand, so that only entries may hold one here
  const entries = textOf([...words, 'Kuberntes'])

  it('has a name for each feature, and each is from 0 to 1', () => {
    fc.assert(
      fc.property(text, entries, (requirement, entry) => {
        const { requirement: asked, claim, evidence } = matchPair(requirement, entry, SMALL)
        const values = featuresOf(asked, claim, evidence, SMALL)
        expect(values).toHaveLength(FEATURES.length)
        expect(values.filter((value) => !(value >= 0 && value <= 1 + 1e-9))).toEqual([])
      }),
    )
  })

  it('comes to the same within lists as alone', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), entries, (requirements, entry) => {
        const asked = requirements.map((one, at) => ({ id: `r${at}`, text: one }))
        const claims = [{ id: 'c', kind: 'skill' as const, text: entry }]
        const matches = matchClaims(asked, claims, SMALL).requirements
        for (const [at, one] of requirements.entries()) {
          const alone = matchClaims([{ id: `r${at}`, text: one }], claims, SMALL).requirements[0]
          expect(matches[at]?.decisions.map(({ label, how }) => [label, how])).toEqual(
            alone?.decisions.map(({ label, how }) => [label, how]),
          )
          expect(matches[at]?.coverage).toBe(alone?.coverage)
          const pair = matchPair(one, entry, SMALL)
          expect(alone?.decisions[0]?.label ?? 'none').toBe(pair.label)
        }
      }),
    )
  })
})
