import type { LadderRule } from '../ladder-rule.ts'
import { ladderDuplicateId } from './ladder-duplicate-id.ts'
import { ladderHole } from './ladder-hole.ts'
import { ladderImportance } from './ladder-importance.ts'
import { ladderMarketTrack } from './ladder-market-track.ts'
import { ladderPay } from './ladder-pay.ts'
import { ladderRankClash } from './ladder-rank-clash.ts'
import { ladderTierClash } from './ladder-tier-clash.ts'
import { ladderTwoMarkets } from './ladder-two-markets.ts'
import { ladderYears } from './ladder-years.ts'

/** Every rule across files, in the order of docs/rules. */
export const LADDER_RULES: readonly LadderRule[] = [
  ladderDuplicateId,
  ladderRankClash,
  ladderTierClash,
  ladderHole,
  ladderPay,
  ladderYears,
  ladderImportance,
  ladderMarketTrack,
  ladderTwoMarkets,
]
