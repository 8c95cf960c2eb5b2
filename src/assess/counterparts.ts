import type { At } from '../model/index.ts'
import type { MatchDecision, Matcher, MatchRequirement } from './matcher.ts'

export interface Entry {
  id: string
  text: string
  at: At
  description?: string | null
  use?: string | null
}

export interface Counterpart<T extends Entry> {
  entry: T
  /** same: one names the other's whole subject. overlap: each names a part of the other. */
  kind: 'same' | 'overlap'
  /** Parts of the new entry that no old entry names. */
  newParts: string[]
  explanation: string
}

export interface Counterparts<T extends Entry> {
  /** By id of the new entry; absent: new. */
  byNew: ReadonlyMap<string, Counterpart<T>>
  /** Old entries nothing in the new list stands for. */
  dropped: T[]
}

/**
 * Which entries of one list stand for which of another, by meaning and in both directions: the same subject where
 * either names the other wholly, an overlap where each names a part of the other, else unrelated.
 */
export function counterparts<T extends Entry>(
  before: readonly T[],
  after: readonly T[],
  kind: NonNullable<MatchRequirement['kind']>,
  match: Matcher,
): Counterparts<T> {
  const asked = (entry: T): MatchRequirement => ({
    id: entry.id,
    text: entry.text,
    description: entry.description ?? null,
    use: entry.use ?? null,
    kind,
  })
  const said = (entry: T) => ({ id: entry.id, kind: 'skill' as const, text: entry.text })
  const forward = match(after.map(asked), before.map(said)).requirements
  const backward = match(before.map(asked), after.map(said)).requirements
  const byNew = new Map<string, Counterpart<T>>()
  const used = new Set<string>()
  for (const [i, entry] of after.entries()) {
    const graded = before.flatMap((old, k) => {
      const ahead = decisionFor(forward[i]?.decisions, old.id)
      const back = decisionFor(backward[k]?.decisions, entry.id)
      const relation = relationOf(entry, old, ahead, back)
      if (relation === null) return []
      return [{ old, relation, score: (ahead?.score ?? 0) + (back?.score ?? 0), why: ahead ?? back }]
    })
    for (const { old } of graded) used.add(old.id)
    const best = graded.sort(
      (a, b) => Number(b.relation === 'same') - Number(a.relation === 'same') || b.score - a.score,
    )[0]
    if (!best) continue
    byNew.set(entry.id, {
      entry: best.old,
      kind: best.relation,
      newParts: best.relation === 'same' ? [] : (forward[i]?.missingFacets ?? []),
      explanation: best.why?.explanation ?? 'the same words',
    })
  }
  return { byNew, dropped: before.filter(({ id }) => !used.has(id)) }
}

function decisionFor(decisions: readonly MatchDecision[] | undefined, id: string): MatchDecision | null {
  return decisions?.find(({ claimId }) => claimId === id) ?? null
}

function relationOf(
  after: Entry,
  before: Entry,
  ahead: MatchDecision | null,
  back: MatchDecision | null,
): 'same' | 'overlap' | null {
  if (after.text.toLowerCase() === before.text.toLowerCase()) return 'same'
  if (ahead?.label === 'full' || back?.label === 'full') return 'same'
  // A broader term that would usually include the new entry does not say that the old role asked for it.
  return ahead && back && ahead.how !== 'includes' ? 'overlap' : null
}
