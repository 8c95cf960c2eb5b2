import { type Knowledge, matchPair } from '../../src/match/index.ts'
import type { GoldPair } from './gold.ts'
import type { Judged } from './metrics.ts'

/** What the matching says of each pair beside what was expected. */
export function judgePairs(pairs: readonly GoldPair[], knowledge: Knowledge): Judged[] {
  return pairs.map((pair) => {
    const { label, score } = matchPair(pair.requirement, pair.skill, knowledge)
    return {
      expected: pair.label,
      found: label,
      score,
      ...(pair.kind === undefined ? {} : { kind: pair.kind }),
    }
  })
}
