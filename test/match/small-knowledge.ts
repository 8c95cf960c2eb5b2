import {
  type ConceptFinding,
  compileKnowledge,
  createKnowledge,
  type Knowledge,
} from '../../src/match/index.ts'

/** Concepts as a concept file lists them, alone in a table. */
export function compile(concepts: unknown[], more: Record<string, unknown> = {}) {
  return compileKnowledge([{ file: 'a.yaml', data: { topic: 'a', concepts, ...more } }])
}

/** `path: message` for each finding. */
export function messages(findings: readonly ConceptFinding[]): string[] {
  return findings.map((finding) => `${finding.path.join('.')}: ${finding.message}`)
}

const COMPILED = compileKnowledge([
  {
    file: 'tools.yaml',
    data: {
      topic: 'tools',
      concepts: [
        { id: 'kubernetes', name: 'Kubernetes', same: ['k8s'] },
        { id: 'helm', name: 'Helm', partOf: ['kubernetes'], notWith: ['ship', 'steersman'] },
        { id: 'helmfile', name: 'Helmfile', partOf: ['helm'] },
        { id: 'infrastructure-as-code', name: 'Infrastructure as code' },
        { id: 'terraform', name: 'Terraform', partOf: ['infrastructure-as-code'] },
        { id: 'pulumi', name: 'Pulumi', partOf: ['infrastructure-as-code'] },
        { id: 'chaos-engineering', name: 'Chaos engineering' },
        { id: 'data-lineage', name: 'Data lineage' },
        { id: 'data-architecture', name: 'Data architecture' },
        { id: 'argo-cd', name: 'Argo CD' },
      ],
    },
  },
  {
    file: 'certificates.yaml',
    data: {
      topic: 'certificates',
      concepts: [
        { id: 'kubernetes-certificates', name: 'Kubestronaut', partOf: ['kubernetes'] },
        { id: 'cka', name: 'Certified Kubernetes Administrator', partOf: ['kubernetes-certificates'] },
      ],
    },
  },
  {
    file: 'people.yaml',
    data: {
      topic: 'leadership-and-soft-skills',
      concepts: [
        { id: 'mentoring', name: 'Mentoring' },
        { id: 'coaching', name: 'Coaching' },
      ],
    },
  },
  {
    file: 'money.yaml',
    data: { topic: 'finops', concepts: [{ id: 'chargeback', name: 'Chargeback of spend' }] },
  },
  {
    file: 'other.yaml',
    data: {
      trades: [
        { id: 'kitchen', words: ['menu', 'sauce', 'puff pastry'] },
        { id: 'sea', words: ['steersman', 'harbour'] },
      ],
      words: ['garden', 'bake', 'chain', 'forest', 'carry'],
    },
  },
]).knowledge

/** A table small enough to be seen whole, with one concept of every kind that matching treats in its own way. */
export const SMALL: Knowledge = createKnowledge(COMPILED)

/** The same, with nothing remembered from matching before. */
export function freshTable(): Knowledge {
  return createKnowledge(COMPILED)
}
