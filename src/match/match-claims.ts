import { explainFinding, relationOf } from './explain.ts'
import { FACET_NAMED, type Finding, gatherEvidence, isWhole, type PairEvidence } from './features.ts'
import type { Knowledge } from './knowledge.ts'
import { type PreparedClaim, prepareClaim } from './prepare-claim.ts'
import { type PreparedRequirement, prepareRequirement } from './prepare-requirement.ts'
import { type PairScore, scorePair } from './score.ts'
import type {
  MatchClaim,
  MatchDecision,
  Matches,
  MatchOptions,
  MatchRequirement,
  RequirementMatch,
} from './types.ts'

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
  const alsoKnown = new Set(asked.flatMap((requirement) => [...requirement.words]))
  const said = claims.map((claim) =>
    prepareClaim(claim, knowledge, { alsoKnown, aliases: options.aliases ?? [] }),
  )
  const matches = asked.map((requirement) => matchRequirement(requirement, said, knowledge))
  const counted = new Set(matches.flatMap(({ match }) => match.decisions.map((decision) => decision.claimId)))
  return {
    requirements: matches.map(({ match }) => match),
    unmatched: said
      .filter((claim) => !counted.has(claim.id))
      .map((claim) => ({ claimId: claim.id, nearest: nearestOf(claim, matches) })),
  }
}

interface Scored {
  claim: PreparedClaim
  evidence: PairEvidence
  score: PairScore
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
  knowledge: Knowledge,
) {
  const scored: Scored[] = []
  for (const claim of claims) {
    if (!mayMatch(requirement, claim)) continue
    const evidence = gatherEvidence(requirement, claim, knowledge)
    const score = limitNotes(scorePair(requirement, claim, evidence, knowledge), claim)
    if (score.score > 0) scored.push({ claim, evidence, score })
  }
  scored.sort((a, b) => b.score.full - a.score.full || b.score.score - a.score.score)
  const counting = scored.filter(({ score }) => score.label !== 'none')
  const facets = requirement.facets.map((facet, index) => ({
    text: facet.text,
    anyOf: facet.anyOf,
    weak: facet.weak,
    claimIds: counting.filter((one) => namesFacet(one, index)).map(({ claim }) => claim.id),
  }))
  const isFull = counting.some(({ score }) => score.label === 'full')
  const coverage = isFull ? 1 : coverageOf(requirement, counting, facets)
  const match: RequirementMatch = {
    requirementId: requirement.id,
    coverage,
    label: coverage >= 1 ? 'full' : coverage > 0 ? 'partial' : 'none',
    facets,
    missingFacets: isFull
      ? []
      : facets.filter((facet) => !facet.weak && facet.claimIds.length === 0).map((facet) => facet.text),
    decisions: counting.map((one) => decisionOf(requirement, one, knowledge)),
  }
  return { match, scored }
}

/** Only a shared stem or a related concept can make a match. */
function mayMatch(requirement: PreparedRequirement, claim: PreparedClaim): boolean {
  for (const stem of claim.stems) if (requirement.stems.has(stem)) return true
  for (const concept of requirement.concepts) if (claim.concepts.has(concept)) return true
  return false
}

/** Experience notes alone show a part at most. */
function limitNotes(score: PairScore, claim: PreparedClaim): PairScore {
  const isNote = claim.kind === 'highlight' || claim.kind === 'achievement'
  return isNote && score.label === 'full' ? { ...score, label: 'partial' } : score
}

function namesFacet({ evidence, score }: Scored, index: number): boolean {
  const found = evidence.facets[index]?.comparison
  if (score.label === 'full') return true
  return found?.telling === true && found.soft >= FACET_NAMED
}

/** A single partial claim covers about half; further ones add through other facets, all main facets make it whole. */
function coverageOf(
  requirement: PreparedRequirement,
  counting: readonly Scored[],
  facets: RequirementMatch['facets'],
): number {
  if (counting.length === 0) return 0
  const main = facets.filter((facet) => !facet.weak)
  const met = main.filter((facet) => facet.claimIds.length > 0).length
  const notesOnly = counting.every(({ claim }) => claim.kind === 'highlight' || claim.kind === 'achievement')
  if (main.length > 2 && met === main.length && !notesOnly) return 1
  if (main.length === 2 && met === 2 && !requirement.hasHead && !notesOnly) return 1
  const byFacets =
    main.length === 0 ? 0 : met / (main.length + (requirement.hasHead && main.length < 3 ? 1 : 0))
  const different = new Set(counting.map(({ evidence }) => evidence.subject?.comparison.concept ?? -1)).size
  const bySubject = 0.45 + 0.05 * Math.min(4, different)
  return Math.min(
    0.9,
    main.length === 0 || requirement.hasHead ? Math.max(byFacets, bySubject) : Math.max(byFacets, 0.3),
  )
}

function decisionOf(
  requirement: PreparedRequirement,
  { claim, evidence, score }: Scored,
  knowledge: Knowledge,
): MatchDecision {
  const { finding, facet } = decidingFinding(requirement, evidence, score)
  const typo = claim.typos[0] ?? null
  const label = score.label === 'full' ? 'full' : 'partial'
  const decision = { label, facet, typo } as const
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

function nearestOf(claim: PreparedClaim, matches: readonly { match: RequirementMatch; scored: Scored[] }[]) {
  let nearest: { requirementId: string; score: number } | null = null
  for (const { match, scored } of matches) {
    const score = scored.find((one) => one.claim === claim)?.score.score ?? 0
    if (score >= NEAR && score > (nearest?.score ?? 0)) {
      nearest = { requirementId: match.requirementId, score: Math.round(score * 1000) / 1000 }
    }
  }
  return nearest
}
