import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AssessContext, assess, DEFAULT_POLICY, plan } from '../../src/assess/index.ts'
import { type Claim, IMPORTANCES, type Profile } from '../../src/model/index.ts'
import { claim, profile, role, skill } from './make.ts'
import { realKnowledge } from './real-knowledge.ts'

const NAMES = [
  'Container platforms (Kubernetes, Nomad)',
  'Terraform/Pulumi, Crossplane, Argo CD/Flux',
  'Security architecture: threat modeling, IAM, secrets, encryption',
  'Model evaluation and governance',
  'Vector search and information retrieval',
  'FinOps practices, TCO modeling',
  'Observability and SRE practices',
  'Data architectures: lakehouse, streaming, lineage',
  'Multi-cloud/hybrid design',
]
const SOFT = ['Mentoring: communities of practice, growing engineers', 'Influence without authority']
const CLAIMS = [
  'Kubernetes',
  'EKS',
  'Nomad',
  'k8s',
  'Terraform',
  'Flux',
  'IaC',
  'threat models',
  'Vault',
  'IAM',
  'cybersecurity',
  'CISSP',
  'LLM evals',
  'model cards',
  'Pinecone',
  'semantic search',
  'RAG',
  'cloud cost management',
  'FinOps Certified Practitioner',
  'Prometheus',
  'SLOs',
  'Site reliability',
  'Databricks',
  'Kafka',
  'data lineage',
  'AWS',
  'Azure',
  'hybrid cloud',
  'coaching juniors',
  'negotiation',
  'salsa',
]

const brief = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 7 }),
    fc.subarray(SOFT),
    fc.infiniteStream(fc.constantFrom(...IMPORTANCES)),
  )
  .map(([names, soft, importances]) =>
    role({
      skills: [
        ...names.map((name, i) => skill(name, { id: `r${i}`, importance: importances.next().value })),
        ...soft.map((name, i) =>
          skill(name, { id: `s${i}`, group: 'soft', kind: 'soft', importance: importances.next().value }),
        ),
      ],
    }),
  )

const anyClaim = fc
  .record({
    name: fc.constantFrom(...CLAIMS),
    level: fc.option(fc.integer({ min: 0, max: 5 })),
    kind: fc.constantFrom(
      'skill' as const,
      'skill' as const,
      'tool' as const,
      'certificate' as const,
      'highlight' as const,
    ),
    proven: fc.boolean(),
  })
  .map(({ name, level, kind, proven }): Claim => {
    const rated = kind === 'skill' || kind === 'tool'
    return claim(name, rated ? level : null, {
      kind,
      evidence: rated && proven ? [{ what: 'Shown at the fair' }] : [],
    })
  })
const claims = fc
  .array(anyClaim, { maxLength: 10 })
  .map((list) => list.map((one, i) => ({ ...one, id: `c${i}` })))

const knowledge = realKnowledge()
const how = (strict: boolean): AssessContext => ({ policy: DEFAULT_POLICY, knowledge, strict })
const options = { numRuns: 60 }

describe('with matching by meaning', () => {
  it('readiness adds up, lies in its range, and no claim, level or evidence lowers what is sure', () => {
    fc.assert(
      fc.property(brief, claims, anyClaim, fc.nat(), fc.boolean(), (someRole, own, added, pick, strict) => {
        const run = (list: readonly Claim[]) => assess(someRole, profile({ claims: [...list] }), how(strict))
        const result = run(own)
        const { score, low, high } = result.readiness
        const earned = result.requirements.reduce(
          (sum, { points }) => sum + Math.round(points.earned * 100),
          0,
        )
        if (score !== null && low !== null && high !== null) {
          expect(earned).toBe(Math.round(score * 100))
          expect(low <= score && score <= high).toBe(true)
        }
        expect(run([...own, { ...added, id: 'added' }]).readiness.low ?? 0).toBeGreaterThanOrEqual(low ?? 0)
        const better = own.map((one, i) =>
          i !== pick % Math.max(1, own.length)
            ? one
            : {
                ...one,
                proficiency: one.proficiency === null ? null : Math.min(5, one.proficiency + 1),
                evidence: [...one.evidence, { what: 'Told at the pier' }],
              },
        )
        expect(run(better).readiness.score ?? -1).toBeGreaterThanOrEqual(score ?? -1)
      }),
      options,
    )
  })

  it('the order of claims changes no figure', () => {
    fc.assert(
      fc.property(brief, claims, (someRole, own) => {
        const figures = (person: Profile) => {
          const { readiness, requirements, verdict, sections } = assess(someRole, person, how(false))
          return {
            readiness,
            verdict,
            sections,
            credits: requirements.map(({ credit, status, kind }) => [credit, status, kind]),
          }
        }
        expect(figures(profile({ claims: own.toReversed() }))).toEqual(figures(profile({ claims: own })))
      }),
      options,
    )
  })

  it('the same input gives the same output, byte for byte', () => {
    fc.assert(
      fc.property(brief, claims, (someRole, own) => {
        const once = () =>
          JSON.stringify([
            assess(someRole, profile({ claims: own }), how(false)),
            plan(someRole, profile({ claims: own }), how(true)),
          ])
        expect(once()).toBe(once())
      }),
      { numRuns: 20 },
    )
  })
})
