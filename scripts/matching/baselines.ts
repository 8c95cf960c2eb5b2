import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { stemmer } from 'stemmer'
import { splitCompound } from '../../src/text/index.ts'
import type { GoldPair, Label } from './gold.ts'
import type { Judged } from './metrics.ts'

/** What common lexical tools make of a pair: a score; thresholds are chosen for them on the tuning part. */
export const BASELINES: Readonly<Record<string, (pairs: readonly GoldPair[]) => number[]>> = {
  'token overlap, stemmed': (pairs) => pairs.map(tokenOverlap),
  'Fuse.js, best facet': (pairs) => pairs.map(fuseScore),
  'MiniSearch BM25, facets, stemmed, fuzzy': (pairs) => pairs.map(miniSearchScore),
}

/** Labels by the thresholds that serve F1 and the macro F1 best on the tuning part. */
export function judgeBaseline(
  pairs: readonly GoldPair[],
  scores: readonly number[],
  thresholds: { positive: number; full: number },
): Judged[] {
  return pairs.map((pair, index) => {
    const score = scores[index] ?? 0
    const found: Label = score < thresholds.positive ? 'none' : score >= thresholds.full ? 'full' : 'partial'
    return { expected: pair.label, found, score, ...(pair.kind === undefined ? {} : { kind: pair.kind }) }
  })
}

function facetsOf(requirement: string): string[] {
  const { head, items } = splitCompound(requirement)
  return [requirement, ...(head === null ? [] : [head]), ...items.flatMap((item) => item.anyOf)]
}

function stems(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[a-z0-9+#]+/g) ?? []).map((word) => stemmer(word)))
}

function tokenOverlap({ requirement, skill }: GoldPair): number {
  const said = stems(skill)
  return Math.max(
    ...facetsOf(requirement).map((facet) => {
      const asked = stems(facet)
      const shared = [...said].filter((stem) => asked.has(stem)).length
      return shared / Math.max(1, Math.min(asked.size, said.size))
    }),
  )
}

function fuseScore({ requirement, skill }: GoldPair): number {
  const fuse = new Fuse(facetsOf(requirement), { includeScore: true, threshold: 1, ignoreLocation: true })
  return Math.max(0, ...fuse.search(skill).map((result) => 1 - (result.score ?? 1)))
}

function miniSearchScore({ requirement, skill }: GoldPair): number {
  const search = new MiniSearch({ fields: ['text'], processTerm: (term) => stemmer(term.toLowerCase()) })
  search.addAll(facetsOf(requirement).map((text, id) => ({ id, text })))
  return Math.max(0, ...search.search(skill, { fuzzy: 0.2 }).map((result) => result.score))
}
