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
