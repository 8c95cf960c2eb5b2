import { wordsOf } from './compare.ts'
import { facetWorths } from './coverage.ts'
import { exact } from './exact.ts'
import { explainFinding, relationOf } from './explain.ts'
import { type Finding, gatherEvidence, isFound, isWhole, type PairEvidence } from './features.ts'
import type { Knowledge } from './knowledge.ts'
import type { PreparedClaim } from './prepare-claim.ts'
import type { PreparedRequirement } from './prepare-requirement.ts'
import { type PairScore, scorePair } from './score.ts'
import type { MatchDecision } from './types.ts'

/** What one claim comes to for one requirement, whoever makes it and whatever else is claimed. */
export interface PairFinding {
  score: PairScore
  /** What it is worth for each facet, see `facetWorths`. */
  worths: readonly number[]
  /** The concept by which it meets the subject; null where it does not. */
  subjectConcept: number | null
  /** What the score rests on. */
  finding: Finding
  /** The facet it names, null for the subject. */
  facet: string | null
  /** The decision by label, without the claim's id; made when it is first needed. */
  decisions: { full: Decision | null; partial: Decision | null }
}

type Decision = Omit<MatchDecision, 'claimId'>

/** Compares a claim with a requirement; null where they have nothing in common. @param places see `gatherEvidence` */
export function pairFinding(
  requirement: PreparedRequirement,
  claim: PreparedClaim,
  knowledge: Knowledge,
  places: readonly number[],
): PairFinding | null {
  const evidence = gatherEvidence(requirement, claim, knowledge, places)
  if (!isFound(evidence)) return null
  const score = scorePair(requirement, claim, evidence, knowledge)
  return {
    score,
    worths: facetWorths(claim, evidence),
    subjectConcept: evidence.subject?.comparison.concept ?? null,
    ...decidingFinding(requirement, evidence, score),
    decisions: { full: null, partial: null },
  }
}

/** Why a claim counts, in the words of reports; all of it but whose claim it is. */
export function decisionOf(
  found: PairFinding,
  claim: PreparedClaim,
  label: MatchDecision['label'],
  knowledge: Knowledge,
): Decision {
  const decision = found.decisions[label] ?? describe(found, claim, label, knowledge)
  found.decisions[label] = decision
  return decision
}

function describe(
  { finding, facet, score }: PairFinding,
  claim: PreparedClaim,
  label: MatchDecision['label'],
  knowledge: Knowledge,
): Decision {
  const typo = claim.typos[0] ?? null
  const decision = { label, facet: label === 'full' ? null : facet, typo } as const
  const { concept } = finding.comparison
  return {
    ...decision,
    score: Math.round(score.score * 1000) / 1000,
    how: relationOf(finding, claim),
    words: exact(wordsOf(finding.comparison, finding.piece.phrase)),
    concept: concept === null ? null : knowledge.idOf(concept),
    explanation: explainFinding(finding, claim, decision, knowledge),
  }
}

/** The subject where the whole was named, otherwise whichever facet or subject was named best. */
function decidingFinding(requirement: PreparedRequirement, evidence: PairEvidence, score: PairScore) {
  let finding = evidence.subject
  let facet: string | null = null
  let highest = finding === null ? -1 : worthOf(finding.comparison) + (score.label === 'full' ? 1 : 0)
  for (let index = 0; index < requirement.facets.length; index += 1) {
    const found = evidence.facets[index] ?? null
    const named = requirement.facets[index]
    if (found === null || named === undefined) continue
    const worth = worthOf(found.comparison) + (isWhole(found.comparison) && !named.weak ? 0.1 : 0)
    if (worth <= highest) continue
    finding = found
    facet = named.text
    highest = worth
  }
  if (finding === null) throw new Error('A decision needs a finding')
  return { finding, facet }
}

function worthOf({ soft, back, telling }: Finding['comparison']): number {
  return (soft + 0.3 * back) * (telling ? 1 : 0.5)
}
