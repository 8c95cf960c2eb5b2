import type { At } from '../model/index.ts'
import { type Likeness, likenesses } from './likeness.ts'
import type { Matcher, MatchRequirement } from './matcher.ts'
import { nth } from './nth.ts'

export interface Entry {
  id: string
  text: string
  at: At
}

export interface Counterpart<T extends Entry> {
  entry: T
  /** Parts of the new entry that the old one does not name. */
  newParts: string[]
  explanation: string
}

export interface Counterparts<T extends Entry> {
  /** By id of the new entry; absent: new. */
  byNew: ReadonlyMap<string, Counterpart<T>>
  /** Old entries nothing in the new list stands for. */
  dropped: T[]
  /** For a new entry without a counterpart, by its id: the old one that names a part of it, but stands for something else. */
  nearestOld: ReadonlyMap<string, T>
  /** The same for dropped entries. */
  nearestNew: ReadonlyMap<string, T>
}

/** Least likeness of two entries that stand for each other, and of one that is worth naming beside a new entry. */
const MIN_LIKENESS = 0.25

interface Candidate {
  old: number
  fresh: number
  likeness: Likeness
}

/**
 * Which entries of one list stand for which of another, by meaning and in both directions. One to one: the likest pair
 * is settled first, and what is left without a partner is new or dropped rather than paired with something near. Tools
 * may share a partner, because a line of tools often lists alternatives that stand in two lines elsewhere.
 */
export function counterparts<T extends Entry>(
  before: readonly T[],
  after: readonly T[],
  kind: NonNullable<MatchRequirement['kind']>,
  match: Matcher,
): Counterparts<T> {
  const shared = kind === 'tool'
  const likely = likenesses(after, before, kind, match)
    .flatMap((row, fresh) =>
      row.flatMap((likeness, old): Candidate[] =>
        likeness !== null && likeness.score >= MIN_LIKENESS ? [{ old, fresh, likeness }] : [],
      ),
    )
    .sort((a, b) => b.likeness.score - a.likeness.score || a.fresh - b.fresh || a.old - b.old)
  const pairOfNew = new Map<number, Candidate>()
  const pairOfOld = new Map<number, Candidate>()
  for (const one of likely) {
    const isFree = !pairOfNew.has(one.fresh) && !pairOfOld.has(one.old)
    if (!one.likeness.sure || !(isFree || shared)) continue
    if (!pairOfNew.has(one.fresh)) pairOfNew.set(one.fresh, one)
    if (!pairOfOld.has(one.old)) pairOfOld.set(one.old, one)
  }
  const byNew = new Map<string, Counterpart<T>>()
  const nearestOld = new Map<string, T>()
  const nearestNew = new Map<string, T>()
  for (const { old, fresh, likeness } of likely) {
    const [was, is] = [nth(before, old), nth(after, fresh)]
    if (pairOfNew.get(fresh)?.old === old) {
      byNew.set(is.id, { entry: was, newParts: likeness.newParts, explanation: likeness.explanation })
    }
    if (!pairOfNew.has(fresh) && !nearestOld.has(is.id)) nearestOld.set(is.id, was)
    if (!pairOfOld.has(old) && !nearestNew.has(was.id)) nearestNew.set(was.id, is)
  }
  return { byNew, dropped: before.filter((_, old) => !pairOfOld.has(old)), nearestOld, nearestNew }
}
