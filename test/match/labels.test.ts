import { describe, expect, it } from 'vitest'
import { createKnowledge, matchPair } from '../../src/match/index.ts'
import { compile, SMALL } from './small-knowledge.ts'

const HALVES = 'Chaos engineering and data architecture: kilns, ovens, forges'

describe('a claim names the whole only where it names all that is asked', () => {
  it.each([
    // one of several
    ['Kubernetes and Terraform', 'Kubernetes', 'partial'],
    ['Kubernetes and Terraform', 'Terraform and Kubernetes', 'full'],
    ['Kubernetes, Terraform, chaos engineering', 'Kubernetes, Terraform', 'partial'],
    ['Kubernetes, Terraform, chaos engineering', 'Chaos engineering, Kubernetes, Terraform', 'full'],
    // the halves of a head
    [HALVES, 'Chaos engineering', 'partial'],
    [HALVES, 'Data architecture, kilns, ovens, forges', 'partial'],
    [HALVES, 'Chaos engineering, data architecture', 'full'],
    // one subject said twice
    ['Coaching and mentoring', 'Mentoring', 'full'],
    ['Coaching and mentoring: kilns, ovens, forges', 'Kilns', 'partial'],
    // what narrows the subject is left out, whatever else describes it
    ['Data architecture for AI', 'Data architecture', 'partial'],
    ['Data architecture for AI (Critical): retention, kilns', 'Data architecture', 'partial'],
    ['Data architecture for AI (Critical): retention, kilns', 'Data architecture for AI', 'full'],
    ['Infrastructure as code with Terraform', 'Infrastructure as code', 'partial'],
    ['Infrastructure as code with Terraform', 'Terraform', 'full'],
    ['Infrastructure as code with Terraform', 'Pulumi', 'partial'],
    // alternatives
    ['Terraform/Pulumi', 'Pulumi', 'full'],
    ['Terraform or Pulumi', 'Terraform', 'full'],
    ['Kubernetes, Terraform/Pulumi', 'Pulumi', 'partial'],
    // words of another trade beside
    ['Kubernetes', 'Kubernetes menu', 'none'],
    ['Kubernetes menu', 'Kubernetes menu', 'full'],
    ['Kubernetes', 'Kubernetes for a harbour', 'full'],
    // a bare word beside fillers
    ['Data', 'Data', 'full'],
    ['Data', 'Data skills', 'none'],
    ['Planning', 'Training plans', 'none'],
    ['', 'Kubernetes', 'none'],
    ['Kubernetes', '', 'none'],
  ])('%s by %s: %s', (requirement, entry, label) => {
    expect(matchPair(requirement, entry, SMALL).label).toBe(label)
  })
})

describe('a name in an entry', () => {
  const table = createKnowledge(
    compile([
      { id: 'seasoning', name: 'Seasoning', same: ['salt and pepper'] },
      { id: 'kiln-building', name: 'Kiln building' },
      { id: 'trees', name: 'Alder birch cedar dogwood elm' },
      { id: 'glaze-kiln', name: 'Glaze kiln' },
      { id: 'data-forge', name: 'Data forge' },
      { id: 'forge-bench', name: 'Forge bench' },
      { id: 'network', name: 'Network' },
      { id: 'rake', name: 'Rake', notWith: ['garden'] },
      { id: 'shovel', name: 'Shovel', notWith: ['snow'] },
      { id: 'at-it', name: 'At it' },
    ]).knowledge,
  )
  const concept = (requirement: string, entry: string) => {
    const found = matchPair(requirement, entry, table).evidence.subject?.comparison.concept ?? null
    return found === null ? null : table.idOf(found)
  }

  it.each([
    ['of two things that are one', 'Salt and pepper', 'Seasoning', 'seasoning'],
    ['of five words', 'Alder birch cedar dogwood elm', 'Elm, alder birch cedar dogwood elm fir', 'trees'],
    ['with a word said twice', 'Glaze kiln', 'Kiln kiln glaze zorblax', 'glaze-kiln'],
    // of two that share a word the one that says more
    ['that says more', 'Forge bench', 'Data forge bench', 'forge-bench'],
    ['of nothing but stop words', 'At it', 'It at', 'at-it'],
  ])('%s', (_, requirement, entry, expected) => {
    expect(concept(requirement, entry)).toBe(expected)
  })

  it('that says more is all there, and not only a part of what was said', () => {
    const { comparison } = matchPair('Forge bench', 'Data forge bench', table).evidence.subject ?? {}
    expect(comparison).toMatchObject({ soft: 1, full: 1 })
  })

  it('weighs more than a word of half the field', () => {
    const weight = (text: string) => matchPair(text, 'Zither', table).requirement.subjects[0]?.weight
    expect(weight('Network')).toBe(0.9)
    expect(weight('Platform')).toBe(0.45)
    expect(weight('Glaze kiln')).toBe(2)
  })

  it('keeps the filler that it holds', () => {
    const key = (text: string) => matchPair(text, 'Zither', table).requirement.subjects[0]?.key
    expect(key('Kiln building')).toBe('build kiln')
    expect(key('Oven building')).toBe('oven')
  })

  it('that is none here has nothing in common with another such', () => {
    expect(matchPair('Garden rake', 'Snow shovel', table).evidence.subject).toBeNull()
    expect(matchPair('Garden rake', 'Rake in a garden', table).label).toBe('full')
  })
})

describe('a word written as two', () => {
  const table = createKnowledge(
    compile([
      { id: 'gitea', name: 'Gitea' },
      { id: 'pulumi', name: 'Pulumi' },
      { id: 'zeppelin', name: 'Zeppelin' },
    ]).knowledge,
  )
  const tokens = (entry: string) =>
    matchPair('Lute', entry, table).claim.pieces[0]?.phrase.units.map(({ tokens }) => tokens[0]?.written)

  it.each([
    ['Pu lumi', ['pu lumi']],
    ['Pulu mi', ['pulu mi']],
    ['Old pulu mi kilns', ['old', 'pulu mi', 'kilns']],
    // a single letter, or fewer than six, are no half of a word
    ['Z eppelin', ['z', 'zeppelin']],
    ['Zeppeli n', ['zeppelin', 'n']],
    ['Git ea', ['git', 'ea']],
  ])('%s: %j', (entry, words) => {
    expect(tokens(entry)).toEqual(words)
  })
})

describe('two names that share a word', () => {
  const table = createKnowledge(
    compile([
      { id: 'glaze-kiln', name: 'Glaze kiln' },
      { id: 'kiln-oven', name: 'Kiln oven' },
      { id: 'oven', name: 'Oven' },
    ]).knowledge,
  )
  const subject = (requirement: string, entry: string) =>
    matchPair(requirement, entry, table).evidence.subject?.comparison

  it('are both named by words that hold both, the second a little less', () => {
    expect(subject('Glaze kiln', 'Glaze kiln oven')).toMatchObject({
      concept: 0,
      soft: 1,
      relation: 'same-as',
    })
    expect(subject('Kiln oven', 'Glaze kiln oven')).toMatchObject({
      concept: 1,
      soft: 0.8,
      full: 0,
      telling: true,
      relation: 'same-as',
    })
  })

  it('leave a longer name before a shorter one', () => {
    expect(subject('Oven', 'Kiln oven')?.concept ?? null).toBeNull()
    expect(subject('Oven', 'Oven, glaze kiln')?.concept).toBe(2)
  })
})
