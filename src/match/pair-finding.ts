import { wordsOf } from './compare.ts'
import { explainFinding, relationOf } from './explain.ts'
import { type Finding, gatherEvidence, isWhole, type PairEvidence } from './features.ts'
import type { Knowledge } from './knowledge.ts'
import type { PreparedClaim } from './prepare-claim.ts'
import type { PreparedRequirement } from './prepare-requirement.ts'
import { type PairScore, scorePair } from './score.ts'
import type { MatchDecision } from './types.ts'

/** What one claim comes to for one requirement, whoever makes it and whatever else is claimed. */
export interface PairFinding {
  evidence: PairEvidence
  score: PairScore
  /** What the score rests on. */
  finding: Finding
  /** The facet it names, null for the subject. */
  facet: string | null
  /** The decision by label, without the claim's id; made when it is first needed. */
  decisions: Map<MatchDecision['label'], Omit<MatchDecision, 'claimId'>>
}

/** Compares a claim with a requirement; null where they have nothing in common. */
export function pairFinding(
  requirement: PreparedRequirement,
  claim: PreparedClaim,
  knowledge: Knowledge,
): PairFinding | null {
  const evidence = gatherEvidence(requirement, claim, knowledge)
  if (evidence.subject === null && evidence.facets.every((facet) => facet === null)) return null
  const score = scorePair(requirement, claim, evidence, knowledge)
  return { evidence, score, ...decidingFinding(requirement, evidence, score), decisions: new Map() }
}

/** Why a claim counts, in the words of reports; all of it but whose claim it is. */
export function decisionOf(
  found: PairFinding,
  claim: PreparedClaim,
  label: MatchDecision['label'],
  knowledge: Knowledge,
): Omit<MatchDecision, 'claimId'> {
  const known = found.decisions.get(label)
  if (known !== undefined) return known
  const decision = describe(found, claim, label, knowledge)
  found.decisions.set(label, decision)
  return decision
}

function describe(
  { finding, facet, score }: PairFinding,
  claim: PreparedClaim,
  label: MatchDecision['label'],
  knowledge: Knowledge,
): Omit<MatchDecision, 'claimId'> {
  const typo = claim.typos[0] ?? null
  const decision = { label, facet: label === 'full' ? null : facet, typo } as const
  const { concept } = finding.comparison
  return {
    ...decision,
    score: Math.round(score.score * 1000) / 1000,
    how: relationOf(finding, claim),
    words: wordsOf(finding.comparison, finding.piece.phrase),
    concept: concept === null ? null : knowledge.idOf(concept),
    explanation: explainFinding(finding, claim, decision, knowledge),
  }
}

/** The subject where the whole was named, otherwise whichever facet or subject was named best. */
function decidingFinding(requirement: PreparedRequirement, evidence: PairEvidence, score: PairScore) {
  let best: { finding: Finding; facet: string | null; worth: number } | null = null
  if (evidence.subject !== null) {
    const { comparison } = evidence.subject
    best = {
      finding: evidence.subject,
      facet: null,
      worth: worthOf(comparison) + (score.label === 'full' ? 1 : 0),
    }
  }
  for (const [index, finding] of evidence.facets.entries()) {
    const facet = requirement.facets[index]
    if (finding === null || finding === undefined || facet === undefined) continue
    const worth = worthOf(finding.comparison) + (isWhole(finding.comparison) && !facet.weak ? 0.1 : 0)
    if (best === null || worth > best.worth) best = { finding, facet: facet.text, worth }
  }
  if (best === null) throw new Error('A decision needs a finding')
  return { finding: best.finding, facet: best.facet }
}

function worthOf({ soft, back, telling }: Finding['comparison']): number {
  return (soft + 0.3 * back) * (telling ? 1 : 0.5)
}
