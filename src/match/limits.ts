import { isNote } from './coverage.ts'
import type { Finding } from './features.ts'
import type { Knowledge } from './knowledge.ts'
import type { PreparedClaim } from './prepare-claim.ts'
import type { PairScore } from './score.ts'
import { topicKind } from './sense-guard.ts'

/** In the profile of another trade a concept counts only where it is most of what the entry says. */
const MOSTLY_IT = 0.6
const NOTHING: PairScore = { label: 'none', score: 0, full: 0 }

/**
 * What a score may be at most, whatever the words say: experience notes show a part at most, and in the profile of
 * another trade only technical concepts count, soft skills as a part.
 *
 * @param deciding what the score rests on
 * @param otherTrade the whole profile belongs to another trade
 */
export function limitScore(
  score: PairScore,
  claim: PreparedClaim,
  deciding: Finding,
  context: { otherTrade: boolean; knowledge: Knowledge },
): PairScore {
  if (score.label === 'none') return score
  const most = isNote(claim) ? atMostPartial(score) : score
  if (!context.otherTrade) return most
  const { concept, relation, back } = deciding.comparison
  if (concept === null || claim.tradeWords.length > 0 || relation === 'includes' || back < MOSTLY_IT)
    return NOTHING
  const kind = topicKind(concept, context.knowledge)
  if (kind === 'general') return NOTHING
  if (kind === 'technical') return claim.isByName ? most : NOTHING
  return relation === 'same-as' || relation === 'same-words' ? atMostPartial(score) : NOTHING
}

function atMostPartial(score: PairScore): PairScore {
  return score.label === 'full' ? { ...score, label: 'partial' } : score
}
