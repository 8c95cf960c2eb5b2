import type { AssessedRequirement, At, RoleBrief, Step } from '../model/index.ts'
import type { Matcher } from './matcher.ts'

type Proof = Step['proof'][number]

/** At most this many for a step, and none rather than one that is not about it. */
const MAX_PROOFS = 2
const MIN_SCORE = 0.5

/** What would prove a requirement, drawn from the role's own deliverables, signals, exercises and milestones, by id. */
export function proofsFor(
  requirements: readonly AssessedRequirement[],
  brief: RoleBrief,
  match: Matcher,
): ReadonlyMap<string, Proof[]> {
  const items = itemsOf(brief)
  if (items.length === 0 || requirements.length === 0) return new Map()
  const matches = match(
    requirements.map(({ id, text, description }) => ({ id, text, description })),
    items.map(({ text }, i) => ({ id: `proof-${i}`, kind: 'skill', text })),
  )
  return new Map(
    requirements.map(({ id }, i) => {
      const decisions = matches.requirements[i]?.decisions ?? []
      const fitting = decisions.filter(({ score, label }) => label === 'full' || score >= MIN_SCORE)
      const proofs = fitting.flatMap(({ claimId }) => items[Number(claimId.slice('proof-'.length))] ?? [])
      return [id, proofs.slice(0, MAX_PROOFS)]
    }),
  )
}

function itemsOf(brief: RoleBrief): Proof[] {
  const { hiring } = brief
  const from = (label: string, items: readonly { text: string; at: At }[]) =>
    items.map(({ text, at }) => ({ text, from: label, at }))
  return [
    ...from('deliverable', brief.deliverables),
    ...from('hiring signal', [...(hiring?.signals ?? []), ...(hiring?.strong ?? [])]),
    ...from('interview exercise', hiring?.exercises ?? []),
    ...brief.milestones.flatMap(({ horizon, items }) => from(`milestone, ${horizon}`, items)),
  ]
}
