import { describe, expect, it } from 'vitest'
import { matchClaims, matchPair } from '../../src/match/index.ts'
import { SMALL } from './small-knowledge.ts'

const read = (text: string) => matchPair(text, 'Baroque lute', SMALL).requirement
/** The wordings of each main facet. */
const main = (text: string) =>
  read(text)
    .facets.filter((facet) => !facet.weak)
    .map((facet) => facet.anyOf.join(' | '))
const weak = (text: string) =>
  read(text)
    .facets.filter((facet) => facet.weak)
    .map((facet) => facet.text)

describe('the name of a requirement', () => {
  it.each([
    'Kubernetes',
    'Kubernetes.',
    'Kubernetes :',
    '  Kubernetes\n',
    '1. Kubernetes',
    '2) Kubernetes',
    '12. Kubernetes',
    '  3. Kubernetes',
    'Kubernetes.;',
    '- Kubernetes',
    '• Kubernetes',
    'Kubernetes (Critical)',
    'Kubernetes [important]',
    'Kubernetes (must-have)',
    'Kubernetes (nice to have):',
    'Kubernetes (principal-level depth): upgrades',
    'Kubernetes (Critical): upgrades (Optional)',
    'Kubernetes [Important] – upgrades',
    '(Critical) Kubernetes',
    '(Critical): Kubernetes',
    '[Important] – Kubernetes',
    'Kubernetes Description:',
    'Kubernetes – Description: upgrades. Use: platform work',
    'Kubernetes What it measures: upgrades',
    'Kubernetes Why it matters: money',
  ])('stands alone: %j', (text) => {
    expect(read(text).text).toBe('Kubernetes')
    expect(read(text).subjects.map((subject) => subject.key)).toEqual(['kubernet'])
  })

  it.each([
    ['Kubernetes (upgrades)', 'Kubernetes (upgrades)'],
    ['Kubernetes (Critical', 'Kubernetes (Critical'],
    ['Kubernetes (criticality)', 'Kubernetes (criticality)'],
    ['3D kilns', '3D kilns'],
    ['Kubernetes  kilns', 'Kubernetes kilns'],
    ['Kubernetes - kilns', 'Kubernetes - kilns'],
    ['Kubernetes (Critical) kilns - ovens', 'Kubernetes kilns - ovens'],
  ])('keeps what is no marker: %s', (text, name) => {
    expect(read(text).text).toBe(name)
  })
})

describe('what describes a requirement', () => {
  it.each([
    ['Kubernetes (Critical): upgrades, scaling', ['upgrades', 'scaling']],
    ['Kubernetes (Critical):upgrades (Optional)', ['upgrades']],
    ['Kubernetes (Critical): upgrades, kubernetes', ['upgrades']],
    ['Kubernetes (Critical): upgrades. Terraform modules. Chaos', ['upgrades', 'Terraform modules', 'Chaos']],
    ['Kubernetes Description: upgrades Use: kilns', ['upgrades', 'kilns']],
    ['Kubernetes Use: kilns Use: ovens', ['kilns ovens']],
    ['Kubernetes Used for: kilns', ['kilns']],
    ['Kubernetes Shows up as: kilns', ['kilns']],
    ['Kubernetes How it shows up: kilns', ['kilns']],
    ['Kubernetes Why it matters: kilns', []],
    ['Kubernetes Strong performance: kilns', []],
    ['Kubernetes What it measures: uptime', ['uptime']],
    ['Kubernetes Description: compliance', ['compliance']],
    ['Kubernetes Use: compliance', []],
    ['Kubernetes Use: planning kilns', ['planning kilns']],
    ['Kubernetes Description: One kiln.  Ovens! Forges? Bricks', ['One kiln', 'Ovens', 'Forges', 'Bricks']],
    ['Kubernetes Description: …', []],
    ['Kubernetes Description: drills: upgrades, rollback', ['drills', 'upgrades', 'rollback']],
  ])('%s', (text, expected) => {
    expect(weak(text)).toEqual(expected)
    expect(main(text)).toEqual([])
  })

  it('may come beside the name', () => {
    const asked = { id: 'r', text: 'Kubernetes', description: 'Upgrades, scaling.', use: 'Kilns' }
    const { facets } = matchPair(`${asked.text} Description: ${asked.description}`, 'x', SMALL).requirement
    expect(facets.map((facet) => facet.text)).toEqual(['Upgrades', 'scaling'])
  })

  it('means the subject’s own part where the table knows it', () => {
    const [facet] = read('Data architecture (Critical): lineage').facets
    expect(facet?.phrases.map((phrase) => phrase.key)).toEqual(['data lineag', 'lineag'])
    expect(read('Kubernetes (Critical): lineage').facets[0]?.phrases).toHaveLength(1)
    // a word among others, or one of its own, means itself
    expect(read('Data architecture (Critical): lineage of kilns').facets[0]?.phrases).toHaveLength(1)
    expect(read('Argo kilns (Critical): CD').facets[0]?.phrases).toHaveLength(1)
  })

  it('may stand without a name', () => {
    const asked = [{ id: 'r', text: '(Critical)', description: 'Lineage' }]
    const [match] = matchClaims(asked, [], SMALL).requirements
    expect(match?.facets).toEqual([{ text: 'Lineage', anyOf: ['Lineage'], weak: true, claimIds: [] }])
    expect(match?.coverage).toBe(0)
  })

  it('belongs to no head and narrows nothing', () => {
    expect(read('Kubernetes (Critical): upgrades').facets).toMatchObject([
      { weak: true, ofHead: false, unqualified: false },
    ])
    expect(read('Kubernetes, Terraform').facets).toMatchObject([
      { weak: false, ofHead: false, unqualified: false },
      { weak: false, ofHead: false, unqualified: false },
    ])
  })
})

describe('the parts of a requirement', () => {
  it.each([
    ['Kubernetes, Terraform', ['Kubernetes', 'Terraform']],
    ['Kubernetes; Terraform', ['Kubernetes', 'Terraform']],
    ['Kubernetes and chaos engineering', ['Kubernetes | Kubernetes engineering', 'chaos engineering']],
    ['Terraform/Pulumi, Kubernetes', ['Terraform | Pulumi', 'Kubernetes']],
    ['Terraform or Pulumi', []],
    ['Search and indexing systems', ['Search | Search systems', 'indexing systems']],
    ['Data lineage and quality', ['Data lineage', 'quality | Data quality']],
    ['Data lineage, quality', ['Data lineage', 'quality']],
    ['Data lineage & quality', ['Data lineage', 'quality | Data quality']],
    ['Glaze firing kilns and ovens of brick', ['Glaze firing kilns', 'ovens of brick']],
    ['Data architecture: lineage; retention', ['lineage', 'retention']],
    // halves share a word only where one is short of it, and where there are two
    ['Glaze and ovens', ['Glaze', 'ovens']],
    ['Kiln and big oven brick', ['Kiln | Kiln oven brick', 'big oven brick']],
    ['Glaze kiln and brick ovens bench', ['Glaze kiln | Glaze kiln bench', 'brick ovens bench']],
    ['Glaze kiln firing and brick ovens bench wood', ['Glaze kiln firing', 'brick ovens bench wood']],
    ['Data lineage and brick tiles', ['Data lineage', 'brick tiles | Data brick tiles']],
    ['Data lineage and brick tiles roof', ['Data lineage | Data lineage roof', 'brick tiles roof']],
    ['Kilns, ovens and forges systems', ['Kilns', 'ovens', 'forges systems']],
    [
      'Cloud design and cost: Kubernetes, Terraform',
      ['Cloud design', 'cost | Cloud cost', 'Kubernetes', 'Terraform'],
    ],
    ['Deep network with hyperscalers, vendors, startups', ['hyperscalers', 'vendors', 'startups']],
  ])('%s', (text, expected) => {
    expect(main(text)).toEqual(expected)
  })

  it.each([
    ['Kubernetes, Terraform', false, 0],
    ['Data architecture: lineage; retention', true, 0],
    ['Data architecture (lineage, retention)', true, 0],
    ['Cloud design and cost: Kubernetes, Terraform', true, 2],
    ['Deep network with hyperscalers, vendors, startups', false, 0],
    ['Network: hyperscalers, vendors', true, 0],
    ['A network skill with hyperscalers, vendors, startups', false, 0],
    ['Network platform with hyperscalers, vendors, startups', true, 0],
    ['Zorblax with hyperscalers, vendors, startups', true, 0],
    ['Zorblax network with hyperscalers, vendors, startups', true, 0],
    ['Kubernetes', false, 0],
    ['Terraform or Pulumi', false, 0],
  ])('%s: a head %s, in halves %i', (text, hasHead, halves) => {
    expect(read(text).hasHead).toBe(hasHead)
    expect(read(text).facets.filter((facet) => facet.ofHead)).toHaveLength(halves)
  })

  it.each([
    ['Coaching and mentoring', true, ['coach mentor', 'coach', 'mentor']],
    ['Coaching skills and mentoring experience', true, ['coach mentor', 'coach', 'mentor']],
    ['Coaching and coaching', true, ['coach']],
    ['Coaching kilns and mentoring kilns', false, ['coach kiln mentor']],
    ['Coaching, mentoring, kilns', false, ['coach kiln mentor']],
    ['Cloud design: coaching, mentoring', false, ['cloud']],
    ['Mentoring and Kubernetes', false, ['kubernet mentor']],
    ['Kubernetes and k8s', true, ['k8s kubernet']],
    ['Kubernetes and Terraform', false, ['kubernet terraform']],
    ['Terraform or Pulumi', false, ['pulumi terraform', 'terraform', 'pulumi']],
    ['Infrastructure as code with Terraform', false, ['iac terraform', 'terraform']],
    ['Infrastructure as code using Pulumi', false, ['iac pulumi', 'pulumi']],
    ['Infrastructure as code with Kubernetes', false, ['iac kubernet']],
    ['Terraform with infrastructure as code', false, ['iac terraform']],
    ['Terraform with Terraform', false, ['terraform']],
    ['Infrastructure as code with Terraform with kilns', false, ['iac kiln terraform']],
    ['Infrastructure as code with Terraform using Pulumi', false, ['iac pulumi terraform']],
    // where there is nothing but fillers, they are the name
    ['Skills', false, ['skill']],
  ])('%s: says one thing twice %s, named by %j', (text, restated, keys) => {
    expect(read(text).restated).toBe(restated)
    expect(read(text).subjects.map((subject) => subject.key)).toEqual(keys)
  })

  it.each([
    ['Data architecture for AI', ['Data architecture']],
    ['Data architecture for kilns', ['Data architecture']],
    ['AI data architecture', ['data architecture']],
    ['AI-enabled data architecture', ['data architecture']],
    ['AI for AI', []],
    ['Enterprise data architecture', []],
    ['Data architecture', []],
    ['Kubernetes for AI', []],
    ['Glazing ovens for AI', []],
    ['Infrastructure as code with Terraform', ['Infrastructure as code']],
  ])('%s without what narrows it: %j', (text, expected) => {
    const unqualified = read(text).facets.filter((facet) => facet.unqualified)
    expect(unqualified.map((facet) => facet.text)).toEqual(expected)
    expect(unqualified.every((facet) => facet.weak)).toBe(true)
  })
})
