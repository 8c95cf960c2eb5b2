import { gatherEvidence, type PairEvidence } from './features.ts'
import type { Knowledge } from './knowledge.ts'
import { type PreparedClaim, prepareClaim } from './prepare-claim.ts'
import { type PreparedRequirement, prepareRequirement } from './prepare-requirement.ts'
import { type PairScore, scorePair } from './score.ts'
import { extraWords } from './typo-repair.ts'

export interface PairMatch extends PairScore {
  requirement: PreparedRequirement
  claim: PreparedClaim
  evidence: PairEvidence
}

/**
 * One profile entry against one requirement text, proficiency left aside; what the evaluation measures.
 *
 * @param requirement `Name (Critical): description`, a plain list, or any wording a brief uses
 */
export function matchPair(requirement: string, entry: string, knowledge: Knowledge): PairMatch {
  const asked = prepareRequirement({ id: 'requirement', text: requirement }, knowledge)
  const extra = extraWords(asked.words, knowledge)
  const said = prepareClaim({ id: 'claim', kind: 'skill', text: entry }, knowledge, extra)
  const evidence = gatherEvidence(asked, said, knowledge)
  return { ...scorePair(asked, said, evidence, knowledge), requirement: asked, claim: said, evidence }
}
