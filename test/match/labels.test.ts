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
