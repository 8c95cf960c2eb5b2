import type { At, Requirement, RoleBrief, Step } from '../model/index.ts'
import type { MatchDecision, Matcher } from './matcher.ts'

type Proof = Step['proof'][number]

/** At most this many for a step, and none rather than one that is not about it. */
const MAX_PROOFS = 2
/** Sums of the two directions' scores, each 0 to 1, from which an item counts as being about a requirement. */
const MIN_FULL = 1.6
const MIN_PARTIAL = 1.7

/**
 * What would prove a requirement, by its id, drawn from the role's own deliverables, signals, exercises and milestones.
 * An item counts only where it and the requirement match in both directions: a deliverable that mentions caching among
 * others does not prove the design of distributed systems.
 */
export function proofsFor(
  requirements: readonly Pick<Requirement, 'id' | 'text' | 'description'>[],
  brief: RoleBrief,
  match: Matcher,
): ReadonlyMap<string, Proof[]> {
  const items = itemsOf(brief)
  if (items.length === 0 || requirements.length === 0) return new Map()
  const idOf = (i: number) => `proof-${i}`
  const forward = match(
    requirements.map(({ id, text, description }) => ({ id, text, description })),
    items.map(({ text }, i) => ({ id: idOf(i), kind: 'skill', text })),
  ).requirements
  const backward = match(
    items.map(({ text }, i) => ({ id: idOf(i), text })),
    requirements.map(({ id, text }) => ({ id, kind: 'skill', text })),
  ).requirements
  return new Map(
    requirements.map(({ id }, i) => {
      const fitting = items.flatMap((item, k) => {
        const ahead = forward[i]?.decisions.find(({ claimId }) => claimId === idOf(k))
        const back = backward[k]?.decisions.find(({ claimId }) => claimId === id)
        const closeness = ahead && back ? closenessOf(ahead, back) : 0
        return closeness > 0 ? [{ item, closeness }] : []
      })
      const best = fitting.sort((a, b) => b.closeness - a.closeness).slice(0, MAX_PROOFS)
      return [id, best.map(({ item }) => item)]
    }),
  )
}

/** 0: not about each other. A broader term, or a word that names no known concept, is too little. */
function closenessOf(ahead: MatchDecision, back: MatchDecision): number {
  const sum = ahead.score + back.score
  if (ahead.label === 'full' || back.label === 'full') return sum >= MIN_FULL ? sum + 1 : 0
  const telling = ahead.concept !== null && ahead.how !== 'includes'
  return telling && sum >= MIN_PARTIAL ? sum : 0
}

function itemsOf(brief: RoleBrief): Proof[] {
  const { hiring } = brief
  const from = (label: string, items: readonly { text: string; at: At }[]) =>
    items.map(({ text, at }) => ({ text, from: label, at }))
  return [
    ...from('deliverable', brief.deliverables),
    ...from('hiring signal', [...(hiring?.signals ?? []), ...(hiring?.strong ?? [])]),
    ...from('interview exercise', hiring?.exercises ?? []),
    // Long-term impact and the definition of success say what becomes of a company, not what one person can show.
    ...brief.milestones
      .filter(({ horizon }) => !/\blong|\bsuccess|\bperformance/i.test(horizon))
      .flatMap(({ horizon, items }) => from(`milestone, ${horizon}`, items)),
  ]
}
