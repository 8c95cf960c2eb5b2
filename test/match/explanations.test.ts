import { describe, expect, it } from 'vitest'
import { builtinKnowledge } from '../../src/builtin/index.ts'
import { type MatchClaim, type MatchOptions, matchClaims } from '../../src/match/index.ts'
import { SMALL } from './small-knowledge.ts'

const why = (
  requirement: string,
  text: string,
  kind: MatchClaim['kind'] = 'skill',
  options: MatchOptions = {},
) =>
  matchClaims([{ id: 'r', text: requirement }], [{ id: 'c', kind, text }], SMALL, options).requirements[0]
    ?.decisions[0]

describe('the sentence that says why a claim counts', () => {
  it.each([
    ['Kubernetes', 'k8s', '“k8s” names the same as “Kubernetes” (entry kubernetes): the whole subject.'],
    ['Kubernetes', 'KUBERNETES!', '“KUBERNETES” says “Kubernetes” in the same words: the whole subject.'],
    ['Kubernetes', 'Helm', '“Helm” is part of “Kubernetes” (entry helm): a part of the subject.'],
    [
      'Terraform',
      'Infrastructure as code',
      '“Infrastructure as code” is a broader term for “Terraform” (entry infrastructure-as-code): a part of the subject.',
    ],
    [
      'Kubernetes, chaos engineering',
      'Helm',
      '“Helm” is part of “Kubernetes” (entry helm): counts for “Kubernetes”, one part of the requirement.',
    ],
    [
      'Kubernetes',
      'Kuberntes',
      '“kubernetes” says “Kubernetes” in the same words: the whole subject. “kuberntes” was read as “kubernetes”.',
    ],
    [
      'Garden fences',
      'Fences of the garden',
      '“Fences garden” says “Garden fences” in the same words: the whole subject.',
    ],
    [
      'Chaos engineering',
      'Engineering of chaos',
      '“Engineering chaos” says “Chaos engineering” in the same words: the whole subject.',
    ],
    [
      'CI/CD pipelines of houses',
      'CI/CD pipelines',
      '“CI/CD pipelines” says “CI/CD pipelines of houses” in the same words: a part of the subject.',
    ],
    [
      'Garden fences in C++',
      'Garden fences and C++',
      '“Garden fences and C++” says “Garden fences in C++” in the same words: the whole subject.',
    ],
  ])('%s for %s', (requirement, entry, sentence) => {
    expect(why(requirement, entry)?.explanation).toBe(sentence)
  })

  it('quotes words that the table has as one, as the person joined them', async () => {
    const [match] = matchClaims(
      [{ id: 'r', text: 'Cloud architecture' }],
      [{ id: 'c', kind: 'skill', text: 'Multi-tenant architecture' }],
      await builtinKnowledge(),
    ).requirements
    expect(match?.decisions[0]?.explanation).toBe(
      '“Multi-tenant architecture” is part of “Cloud architecture” (entry multi-tenancy): a part of the subject.',
    )
  })

  it.each(['highlight', 'achievement'] as const)('names notes: %s', (kind) => {
    expect(why('Kubernetes', 'k8s', kind)).toMatchObject({
      label: 'partial',
      how: 'note',
      explanation:
        '“k8s” names the same as “Kubernetes” (entry kubernetes), from your experience notes: a part of the subject.',
    })
    expect(why('Kubernetes', 'Helm', kind)?.explanation).toContain('from your experience notes')
    expect(why('Kubernetes', 'Kubernetes', kind)?.explanation).toContain('from your experience notes')
  })

  it('names a person’s own name as it was written, and what it stands for', () => {
    const aliases = [{ alias: 'Lighthouse', means: 'Kubernetes, Terraform' }]
    const decision = why('Kubernetes', 'Ran the Lighthouse', 'skill', { aliases })
    expect(decision).toMatchObject({ label: 'full', how: 'own-alias', concept: 'kubernetes' })
    expect(decision?.explanation).toBe(
      '“Lighthouse” is your own name for “Kubernetes, Terraform”, which meets “Kubernetes” (entry kubernetes): the whole subject.',
    )
  })

  it('takes an own name only where it stands whole', () => {
    const aliases = [{ alias: 'Light house', means: 'Kubernetes' }]
    expect(why('Kubernetes', 'The light house', 'skill', { aliases })?.how).toBe('own-alias')
    expect(why('Kubernetes', 'The light green house', 'skill', { aliases })).toBeUndefined()
    expect(why('Kubernetes', 'Slight houses', 'skill', { aliases })).toBeUndefined()
    expect(
      why('Kubernetes', 'Anything', 'skill', { aliases: [{ alias: '…', means: 'Kubernetes' }] }),
    ).toBeUndefined()
  })
})

describe('a decision', () => {
  it.each([
    [
      'Kubernetes',
      'k8s',
      { how: 'same-as', concept: 'kubernetes', facet: null, words: ['k8s'], label: 'full' },
    ],
    [
      'Kubernetes',
      'Helm',
      { how: 'part-of', concept: 'helm', facet: null, words: ['helm'], label: 'partial' },
    ],
    [
      'Terraform',
      'IaC',
      { how: 'includes', concept: 'infrastructure-as-code', words: ['iac'], label: 'partial' },
    ],
    ['Kubernetes', 'Certified Kubernetes Administrator', { how: 'same-as', concept: 'cka', label: 'full' }],
    ['Kubernetes', 'Kubestronaut', { how: 'same-as', concept: 'kubernetes-certificates', label: 'full' }],
    [
      'Garden fences',
      'Garden fences',
      { how: 'same-words', concept: null, words: ['garden', 'fences'], label: 'full' },
    ],
    ['Kubernetes, Terraform', 'k8s', { how: 'same-as', facet: 'Kubernetes', label: 'partial' }],
    // of wordings that are as good the first, which is all of the entry
    ['Kubernetes', 'Kubernetes, k8s', { how: 'same-as', words: ['kubernetes', 'k8s'] }],
    [
      'Terraform',
      'Our infrastructure as code',
      { how: 'includes', words: ['infrastructure as code'], label: 'partial' },
    ],
  ])('%s for %s', (requirement, entry, expected) => {
    expect(why(requirement, entry)).toMatchObject(expected)
  })

  it.each([
    ['Kubernetes', 'Terraform'],
    ['Terraform', 'Pulumi'],
    ['Helmfile', 'Kubernetes'],
    ['Helm', 'Helm of a ship'],
    ['Helm', 'Steersman at the helm'],
    ['Chaos engineering', 'Engineering'],
    ['Garden fences', 'Forest fences'],
  ])('is not made of %s for %s', (requirement, entry) => {
    expect(why(requirement, entry)).toBeUndefined()
  })

  it('has a score from 0 to 1 with three figures at most', () => {
    for (const entry of ['k8s', 'Helm', 'Helmfile', 'Kubernetes for kilns']) {
      const score = why('Kubernetes', entry)?.score ?? -1
      expect(score).toBeGreaterThan(0.36)
      expect(score).toBeLessThanOrEqual(1)
      expect(Math.abs(score * 1000 - Math.round(score * 1000))).toBeLessThan(1e-9)
    }
  })
})
