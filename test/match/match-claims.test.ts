import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../scripts/matching/read-knowledge.ts'
import { type MatchClaim, type MatchRequirement, matchClaims } from '../../src/match/index.ts'

const knowledge = readKnowledge()
const asked = (...texts: string[]): MatchRequirement[] =>
  texts.map((text, index) => ({ id: `r${index + 1}`, text }))
const said = (...texts: string[]): MatchClaim[] =>
  texts.map((text, index) => ({ id: `c${index + 1}`, kind: 'skill', text }))
const one = (requirement: string, claims: MatchClaim[]) => {
  const [match] = matchClaims(asked(requirement), claims, knowledge).requirements
  if (match === undefined) throw new Error('expected a match for the requirement')
  return match
}

describe('coverage', () => {
  it('is whole where one claim names the subject', () => {
    expect(one('Kubernetes', said('k8s'))).toMatchObject({ coverage: 1, label: 'full', missingFacets: [] })
  })

  it('adds up over facets and is whole only when all are named', () => {
    const list = 'Chaos engineering, carbon accounting, threat modeling'
    const two = one(list, said('Chaos engineering', 'Carbon accounting'))
    expect(two.coverage).toBeCloseTo(2 / 3)
    expect(two.missingFacets).toEqual(['threat modeling'])
    expect(one(list, said('Chaos engineering', 'Carbon accounting', 'Threat modelling')).coverage).toBe(1)
    expect(one(list, said('Threat modelling, carbon accounting and chaos engineering')).coverage).toBe(1)
  })

  it('takes any of several alternatives for the facet', () => {
    const match = one('Terraform/Pulumi, chaos engineering', said('Pulumi'))
    expect(match.facets[0]).toMatchObject({ anyOf: ['Terraform', 'Pulumi'], claimIds: ['c1'] })
    expect(match.coverage).toBeCloseTo(0.5)
  })

  it('is about a half for a part of a single subject, however many parts there are', () => {
    expect(one('Infrastructure as code', said('Terraform')).coverage).toBeCloseTo(0.5)
    const many = one('Infrastructure as code', said('Terraform', 'Pulumi', 'Bicep', 'Crossplane')).coverage
    expect(many).toBeGreaterThan(0.5)
    expect(many).toBeLessThan(1)
  })

  it('does not take examples in brackets for the subject', () => {
    expect(
      one('Cloud architecture (AWS/Azure/GCP)', said('AWS', 'Azure', 'Google Cloud')).coverage,
    ).toBeLessThan(1)
  })

  it('lets experience notes show a part at most', () => {
    const match = one('Kubernetes', [{ id: 'c1', kind: 'highlight', text: 'Kubernetes' }])
    expect(match.coverage).toBeLessThan(1)
    expect(match.decisions[0]).toMatchObject({ label: 'partial', how: 'note' })
  })

  it('counts facets of descriptions less than those of the name', () => {
    const described: MatchRequirement = {
      id: 'r1',
      text: 'Distributed systems',
      description: 'Caching, message queues.',
    }
    const [match] = matchClaims([described], said('Message queues'), knowledge).requirements
    expect(match?.facets.every((facet) => facet.weak)).toBe(true)
    expect(match?.label).toBe('partial')
  })
})

describe('decisions', () => {
  it('say which words matched what through which entry', () => {
    const [decision] = one('Infrastructure as code', said('Terraform')).decisions
    expect(decision).toMatchObject({
      claimId: 'c1',
      how: 'part-of',
      concept: 'terraform',
      facet: null,
      typo: null,
    })
    expect(decision?.explanation).toBe(
      '“Terraform” is part of “Infrastructure as code” (entry terraform): a part of the subject.',
    )
  })

  it('say where words alone decided', () => {
    expect(one('GPU performance concepts', said('GPU scheduling')).decisions[0]).toMatchObject({
      how: 'similar-words',
      explanation: '“GPU scheduling” shares words with “GPU performance concepts”: a part of the subject.',
    })
  })

  it('say what a misspelling was read as', () => {
    const [decision] = one('Kubernetes', said('Kuberentes')).decisions
    expect(decision?.typo).toEqual({ written: 'kuberentes', read: 'kubernetes' })
    expect(decision?.explanation).toContain('“kuberentes” was read as “kubernetes”')
  })

  it("know the person's own names", () => {
    const { requirements } = matchClaims(
      asked('Retrieval-augmented generation'),
      said('Led Project Orion'),
      knowledge,
      {
        aliases: [{ alias: 'Project Orion', means: 'Retrieval-augmented generation' }],
      },
    )
    expect(requirements[0]).toMatchObject({ coverage: 1 })
    expect(requirements[0]?.decisions[0]).toMatchObject({ how: 'own-alias' })
    expect(requirements[0]?.decisions[0]?.explanation).toContain('your own name for')
  })

  it('come best first', () => {
    const { decisions } = one('Infrastructure as code', said('Terraform', 'IaC'))
    expect(decisions.map((decision) => decision.claimId)).toEqual(['c2', 'c1'])
  })
})

describe('claims that count for nothing', () => {
  it('are listed, with the nearest requirement only where one is near', () => {
    const { unmatched } = matchClaims(asked('Kubernetes'), said('Baroque lute', 'k8s'), knowledge)
    expect(unmatched).toEqual([{ claimId: 'c1', nearest: null }])
  })
})

describe('the profile of another trade', () => {
  const trades = {
    'pastry chef': [
      'Menu strategy',
      'Dessert portfolio',
      'Pipeline of wedding cakes',
      'Kitchen governance',
      'Sauces and dough',
    ],
    'estate agent': [
      'Property portfolio management',
      'Mortgage strategy',
      'Sales pipeline of villas for sale',
      'Landlord stakeholder management',
    ],
    'building architect': [
      'Architecture of timber houses',
      'Design governance for building sites',
      'Bricklaying standards',
      'Project portfolio',
    ],
  }
  const role = asked(
    'Cloud architecture (AWS/Azure/GCP)',
    'Enterprise strategy frameworks (OKRs, portfolio management)',
    'Governance leadership: architecture review boards, policy frameworks, risk management',
    'Data pipelines',
    'AI/ML system architecture',
  )

  it.each(Object.entries(trades))('meets nothing: %s', (_, texts) => {
    for (const match of matchClaims(role, said(...texts), knowledge).requirements) {
      expect({ id: match.requirementId, coverage: match.coverage }).toEqual({
        id: match.requirementId,
        coverage: 0,
      })
    }
  })

  it('keeps what is evidently technical, and soft skills as a part', () => {
    const claims = said('Menu planning', 'Sauces', 'Restaurant kitchens', 'Kubernetes', 'Mentoring')
    const { requirements } = matchClaims(asked('Kubernetes', 'Mentoring'), claims, knowledge)
    expect(requirements.map((match) => match.label)).toEqual(['full', 'partial'])
  })
})

describe('any input', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abcik8 ,;:/()[].&-é“'.split('')), maxLength: 60 })

  it('gives one result a requirement, in order, with coverage from 0 to 1, the same every time', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), fc.array(text, { maxLength: 4 }), (texts, entries) => {
        const first = matchClaims(asked(...texts), said(...entries), knowledge)
        expect(first.requirements.map((match) => match.requirementId)).toEqual(
          texts.map((_, index) => `r${index + 1}`),
        )
        for (const match of first.requirements) {
          expect(match.coverage).toBeGreaterThanOrEqual(0)
          expect(match.coverage).toBeLessThanOrEqual(1)
        }
        expect(matchClaims(asked(...texts), said(...entries), knowledge)).toEqual(first)
      }),
      { numRuns: 60 },
    )
  })

  it('does not depend on the order of the claims', () => {
    const claims = said('Terraform', 'k8s', 'Baroque lute', 'Threat modelling, FinOps', 'Mentoring')
    const role = asked(
      'Kubernetes',
      'Infrastructure as code',
      'FinOps, threat modeling',
      'Coaching and mentorship',
    )
    const coverages = (order: MatchClaim[]) =>
      matchClaims(role, order, knowledge).requirements.map((match) => match.coverage)
    expect(coverages(claims.toReversed())).toEqual(coverages(claims))
  })
})
