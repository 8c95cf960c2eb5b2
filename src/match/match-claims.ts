import { coverageOf, type Scored } from './coverage.ts'
import { explainFinding, relationOf } from './explain.ts'
import { type Finding, gatherEvidence, isWhole, type PairEvidence } from './features.ts'
import type { Knowledge } from './knowledge.ts'
import { limitScore } from './limits.ts'
import { type PreparedClaim, prepareClaim } from './prepare-claim.ts'
import { type PreparedRequirement, prepareRequirement } from './prepare-requirement.ts'
import { mayMeet } from './reach.ts'
import { type PairScore, scorePair } from './score.ts'
import { isOtherTrade } from './sense-guard.ts'
import type {
  MatchClaim,
  MatchDecision,
  Matches,
  MatchOptions,
  MatchRequirement,
  RequirementMatch,
} from './types.ts'
import { extraWords } from './typo-repair.ts'

/** Preparations of requirement objects, so that many profiles against one role read it once. */
const prepared = new WeakMap<MatchRequirement, { knowledge: Knowledge; requirement: PreparedRequirement }>()

/** A claim that counts for nothing is near a requirement from this score. */
const NEAR = 0.2

/**
 * Decides which claims name which requirements, and why. Proficiency plays no part.
 *
 * @param requirements what a role asks for; the same objects given again are not read again
 * @param claims what a person states
 * @param options the person's own names for things
 * @returns per requirement its coverage (0..1), facets and decisions, and the claims that met nothing
 */
export function matchClaims(
  requirements: readonly MatchRequirement[],
  claims: readonly MatchClaim[],
  knowledge: Knowledge,
  options: MatchOptions = {},
): Matches {
  const asked = requirements.map((requirement) => preparedOf(requirement, knowledge))
  const extra = extraWords(new Set(asked.flatMap((requirement) => [...requirement.words])), knowledge)
  const said = claims.map((claim) =>
    prepareClaim(claim, knowledge, { extra, aliases: options.aliases ?? [] }),
  )
  const context = { otherTrade: isOtherTrade(said), knowledge }
  const matches = asked.map((requirement) => matchRequirement(requirement, said, context))
  const counted = new Set(matches.flatMap(({ match }) => match.decisions.map((decision) => decision.claimId)))
  const nearest = nearestRequirements(matches)
  return {
    requirements: matches.map(({ match }) => match),
    unmatched: said
      .filter((claim) => !counted.has(claim.id))
      .map((claim) => ({ claimId: claim.id, nearest: nearest.get(claim.id) ?? null })),
  }
}

/** What a score rests on: a finding and the facet it names, null for the subject. */
interface Decided extends Scored {
  finding: Finding
  facet: string | null
}

function preparedOf(requirement: MatchRequirement, knowledge: Knowledge): PreparedRequirement {
  const known = prepared.get(requirement)
  if (known !== undefined && known.knowledge === knowledge) return known.requirement
  const fresh = prepareRequirement(requirement, knowledge)
  prepared.set(requirement, { knowledge, requirement: fresh })
  return fresh
}

function matchRequirement(
  requirement: PreparedRequirement,
  claims: readonly PreparedClaim[],
  context: { otherTrade: boolean; knowledge: Knowledge },
) {
  const scored: Decided[] = []
  for (const claim of claims) {
    if (!mayMeet(requirement.reach, claim.reach)) continue
    const evidence = gatherEvidence(requirement, claim, context.knowledge)
    if (evidence.subject === null && evidence.facets.every((facet) => facet === null)) continue
    const raw = scorePair(requirement, claim, evidence, context.knowledge)
    const deciding = decidingFinding(requirement, evidence, raw)
    const score = limitScore(raw, claim, deciding.finding, context)
    if (score.score > 0) scored.push({ claim, evidence, score, ...deciding })
  }
  scored.sort((a, b) => rankOf(b) - rankOf(a))
  const counting = scored.filter(({ score }) => score.label !== 'none')
  const { coverage, facets, missingFacets } = coverageOf(requirement, counting)
  const match: RequirementMatch = {
    requirementId: requirement.id,
    coverage,
    label: coverage >= 1 ? 'full' : coverage > 0 ? 'partial' : 'none',
    facets,
    missingFacets,
    decisions: counting.map((one) => decisionOf(one, context.knowledge)),
  }
  return { match, scored }
}

function rankOf({ score }: Scored): number {
  return (
    (score.label === 'full' ? 2 : score.label === 'partial' ? 1 : 0) + 0.5 * score.full + 0.4 * score.score
  )
}

function decisionOf({ claim, score, finding, facet }: Decided, knowledge: Knowledge): MatchDecision {
  const typo = claim.typos[0] ?? null
  const label = score.label === 'full' ? 'full' : 'partial'
  const decision = { label, facet: label === 'full' ? null : facet, typo } as const
  return {
    claimId: claim.id,
    ...decision,
    score: Math.round(score.score * 1000) / 1000,
    how: relationOf(finding, claim),
    words: finding.comparison.words,
    concept: finding.comparison.concept === null ? null : (knowledge.ids[finding.comparison.concept] ?? null),
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
  return best
}

function worthOf({ soft, back, telling }: Finding['comparison']): number {
  return (soft + 0.3 * back) * (telling ? 1 : 0.5)
}

type Nearest = Matches['unmatched'][number]['nearest']

/** For every claim the requirement it came nearest to, where that is near at all. */
function nearestRequirements(
  matches: readonly { match: RequirementMatch; scored: Scored[] }[],
): Map<string, Nearest> {
  const nearest = new Map<string, Nearest>()
  for (const { match, scored } of matches) {
    for (const { claim, score } of scored) {
      if (score.score < NEAR || score.score <= (nearest.get(claim.id)?.score ?? 0)) continue
      nearest.set(claim.id, {
        requirementId: match.requirementId,
        score: Math.round(score.score * 1000) / 1000,
      })
    }
  }
  return nearest
}
