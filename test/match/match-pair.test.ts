import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../scripts/matching/read-knowledge.ts'
import { matchPair } from '../../src/match/index.ts'

const knowledge = readKnowledge()
const label = (requirement: string, entry: string) => matchPair(requirement, entry, knowledge).label

describe('a match needs more than a likeness of words', () => {
  it.each([
    ['Java', 'JavaScript'],
    ['Go', 'Go-to-market strategy'],
    ['R', 'R&D management'],
    ['SOC 2', 'SOC design'],
    ['Prompt engineering', 'Prompt delivery of goods'],
    ['Cloud architecture', 'Landscape architecture'],
    ['Data pipelines', 'Pipeline of orders'],
    ['Kubernetes', 'Container gardening'],
    ['Terraform', 'Terracotta pots'],
    ['Vault', 'Pole vault'],
    ['Project portfolio management', 'Art portfolio'],
    ['Spring Boot', 'Spring cleaning'],
    ['Bias and fairness testing of models', 'Trade fairs'],
    ['Snowflake', 'Christmas ornaments in the form of a snowflake'],
    ['Python', 'Burmese pythons'],
    ['Artifact signing, provenance, SBOM', 'Signing contracts'],
    ['Firewalls', 'Fire walls in warehouses'],
    ['Canary releases and model promotion', 'Staff promotion'],
    ['Risk modelling', 'Flood risk modelling'],
    ['Data observability', 'Monte Carlo simulation'],
    ['Docker', 'Docker in the port of a navy'],
    ['Rust', 'Rust in old warships'],
    ['CI/CD pipelines', 'Pipeline inspection for oil wells'],
    ['Data architecture for AI (Critical): data modeling, quality. Use: compliance.', 'EU AI Act'],
    ['AWS / Azure / GCP', 'Pipeline architecture and routing'],
  ])('%s is not named by “%s”', (requirement, entry) => {
    expect(label(requirement, entry)).toBe('none')
  })

  it.each(['Architecture', 'Management', 'Data', 'Cloud', 'AI', 'Strategy', 'Governance', 'Leadership'])(
    'the bare word “%s” never names a whole subject that contains it',
    (word) => {
      for (const subject of [
        'Cloud architecture',
        'Data management',
        'AI strategy',
        'Governance leadership at scale',
      ]) {
        expect(label(subject, word)).not.toBe('full')
      }
    },
  )
})

describe('what names a part', () => {
  it.each([
    ['Runbook automation', 'Rundeck'],
    ['Data observability', 'Monte Carlo'],
    ['Information security management', 'ISO 27001'],
    ['Executive communication', 'Presented quarterly results to the board'],
    ['Observability and SRE practices', 'Cut MTTD by 60 %'],
    ['Vendor management', 'Vendor contracts'],
    ['Infrastructure as code with Terraform', 'CloudFormation'],
    ['Change management and stakeholder management across finance and security', 'Stakeholder management'],
    [
      'Portfolio management of venture investments or innovation labs',
      'Technology radar and portfolio management',
    ],
  ])('of %s: “%s”', (requirement, entry) => {
    expect(label(requirement, entry)).toBe('partial')
  })
})

describe('what names the whole subject', () => {
  it.each([
    ['Kubernetes', 'k8s'],
    ['Kubernetes', 'Kuberentes'],
    ['Infrastructure as code', 'IaC'],
    ['Retrieval-augmented generation', 'RAG'],
    ['Inference optimization', 'Optimising inference'],
    ['Data modeling', 'Data modelling'],
    ['CI/CD', 'Continuous integration and delivery'],
    ['Argo CD', 'argocd'],
    ['Kubernetes platforms', 'Designed multi-region Kubernetes platforms'],
    ['Vendor negotiation', 'Led vendor negotiations'],
    ['Vendor management', 'Vendor mgmt'],
    ['Coaching and mentorship', 'Mentoring'],
    ['Infrastructure as code with Terraform', 'Terraform'],
    ['Kubernetes', 'Kubernetes for a hotel chain'],
    ['Time series forecasting', 'Time series forecasting of hotel bookings'],
    ['Incident detection time', 'MTTD'],
    ['Cloud architecture (AWS/Azure/GCP) (Critical)', 'Cloud architecture'],
    ['AWS / Azure / GCP', 'Azure'],
    ['Kubernetes', 'Certified Kubernetes Administrator'],
    ['Stakeholder management (Important): keeping people informed', 'Managing stakeholders'],
  ])('%s is named by “%s”', (requirement, entry) => {
    expect(label(requirement, entry)).toBe('full')
  })
})

describe('what names a part', () => {
  it.each([
    ['Infrastructure as code', 'Terraform'],
    ['Cloud architecture (AWS/Azure/GCP)', 'AWS'],
    ['FinOps, carbon accounting, chaos engineering', 'Chaos engineering'],
    ['Security architecture for AI', 'Security architecture'],
    ['Java and Spring Boot', 'Spring Boot'],
    ['Observability: metrics, traces, error budgets', 'Error budgets'],
  ])('of %s: “%s”', (requirement, entry) => {
    expect(label(requirement, entry)).toBe('partial')
  })
})

describe('a claim that names less than all of several things', () => {
  it.each([
    ['Budget ownership and P&L responsibility', 'P&L responsibility'],
    ['Embedded C and real-time operating systems', 'Embedded C'],
    ['Strategic sourcing and supplier management', 'Strategic sourcing'],
    // one thing, though each half has a word of it
    ['Stakeholder management and expectation setting', 'Managing expectations'],
    ['Stakeholder management and expectation setting', 'Customer expectation management'],
    // two things, of which one was asked for
    ['Synthetic data governance and evaluation', 'Fidelity and privacy tests of synthetic data'],
    // the subject without what narrows it
    ['Computer vision for quality inspection', 'Computer vision'],
    // a half of a head of two
    [
      'Stakeholder management and change management across finance, product, security and compliance.',
      'Organisational change',
    ],
    [
      'Stakeholder management and change management across finance, product, security and compliance.',
      'Led the ADKAR change programme',
    ],
  ])('is a part of %s: “%s”', (requirement, entry) => {
    expect(label(requirement, entry)).toBe('partial')
  })

  it.each([
    // all of them
    ['Stakeholder management and expectation setting', 'Sets expectations and manages stakeholders'],
    ['Architectural judgment and trade-off clarity', 'Clear architecture trade-offs'],
    ['Backend development with Go and PostgreSQL', 'Go backend services on Postgres'],
    [
      'Tooling mastery: Terraform/Pulumi, ArgoCD/Flux, policy-as-code (OPA/Kyverno), service mesh, Crossplane.',
      'Platform tooling: Terraform, Crossplane, Argo CD, Istio and OPA',
    ],
    // the head of a list
    [
      'Data architectures (lakehouse, streaming, governance, lineage) supporting AI workloads.',
      'Data architecture for AI',
    ],
    [
      'Data architectures (lakehouse, streaming, governance, lineage) supporting AI workloads.',
      'Designing data architectures for machine learning',
    ],
    ['Robotics software (ROS 2, SLAM, motion planning)', 'Robotics software engineering'],
    // both halves of a head of two
    [
      'Partnership and vendor ecosystem leadership (hyperscalers, hardware vendors, SaaS).',
      'Leading vendor and partner ecosystems',
    ],
    // one thing said in two ways
    ['Search and indexing systems (Important for LLM/RAG)', 'Search platform engineering'],
    ['Architectural judgment and pragmatism', 'Pragmatic architecture decisions'],
    // what describes the subject is no list of further things
    [
      'Agentic workflow architecture (Important, Emerging): orchestration of many steps, planning, tool ecosystems, safety constraints.',
      'Designing multi-agent workflows',
    ],
    [
      'GenAI architecture patterns (Critical in many orgs): RAG, tool use, agents, guardrails, prompt and version management, eval harnesses.',
      'Reference architectures for generative AI',
    ],
  ])('is all of %s: “%s”', (requirement, entry) => {
    expect(label(requirement, entry)).toBe('full')
  })
})

describe('a word of another trade', () => {
  it('leaves a third at most of how sure a match is', () => {
    const { label, score, full } = matchPair(
      'Network engineering (BGP, OSPF)',
      'Firewalls and VPNs',
      knowledge,
    )
    expect(label).toBe('none')
    expect(score).toBeLessThanOrEqual(1 / 3)
    expect(full).toBeLessThanOrEqual(1 / 3)
    expect(
      matchPair('Network engineering and firewalls', 'Firewalls and VPNs', knowledge).score,
    ).toBeGreaterThan(1 / 3)
  })
})

describe('misspellings', () => {
  it('are read where one word is meant, with two neighbours swapped as one slip', () => {
    expect(matchPair('Terraform', 'Terrafrom', knowledge).claim.typos).toEqual([
      { written: 'terrafrom', read: 'terraform' },
    ])
    expect(label('Observability', 'Obervability')).toBe('full')
  })

  it('are not suspected in ordinary words, short words and words of other trades', () => {
    for (const entry of ['Gardening', 'Baking bread', 'Rusty nails', 'Mentor texts', 'Hunting']) {
      expect(matchPair('Kubernetes', entry, knowledge).claim.typos).toEqual([])
    }
  })

  it('may be of a word only the requirement knows', () => {
    expect(label('Zorblaxer', 'Zorblaxr')).toBe('full')
  })
})
