import type { Assessment, Claim, Profile, Requirement, RoleBrief } from '../model/index.ts'
import { type Asked, askedOf } from './asked.ts'
import { compareAuthority } from './compare-authority.ts'
import { compareBackgrounds } from './compare-backgrounds.ts'
import { compareCertifications, compareEducation } from './compare-qualifications.ts'
import { compareSalary } from './compare-salary.ts'
import { compareYears } from './compare-years.ts'
import { type AssessContext, matcherFor } from './context.ts'
import { demandFor, demandName } from './demand.ts'
import { dimensionsOf } from './dimensions.ts'
import { policyIdentity, profileIdentity, roleIdentity } from './identities.ts'
import { isSkill } from './is-skill.ts'
import { judgeDecisions } from './judge-decisions.ts'
import { judgeKpis } from './judge-kpis.ts'
import { judgeSkill, toMatchClaim } from './judge-skills.ts'
import type { Judged } from './judged.ts'
import type { Matcher, Matches } from './matcher.ts'
import { nth } from './nth.ts'
import { perBrief } from './per-brief.ts'
import { isListedClaim, nearMissQuestions } from './questions.ts'
import { requirementsOf } from './requirements.ts'
import { score } from './score.ts'
import { softSkillTest } from './soft-skills.ts'
import { groundsFor, stepsOf } from './steps.ts'
import { strengthsOf } from './strengths.ts'
import { statedSections } from './subjects.ts'
import { holdsOf, verdictOf, verdictReasons } from './verdict.ts'
import { versionOnce } from './versions.ts'

/** Steps an assessment shows; `plan` has them all. */
const NEXT_STEPS = 5

/**
 * Compares a profile with a role.
 *
 * Pure: the same brief, profile and context give the same assessment, byte for byte. Points are hundredths that add up
 * exactly from requirements to sections and to `readiness.score`. See docs/scoring.md for the rules and figures.
 */
export function assess(brief: RoleBrief, profile: Profile, context: AssessContext): Assessment {
  const { policy } = context
  const match = matcherFor(context, profile)
  const market = marketFor(brief, context)
  const requirements = perBrief(context, brief, `requirements ${versionOnce(policy)}`, () =>
    requirementsOf(brief, policy),
  )
  const judgement = judgeAll(requirements, brief, profile, context, match)
  const skills = requirements.filter(isSkill)
  const demand = perBrief(context, brief, demandName(market, policy), () =>
    demandFor(skills, market, policy, matcherFor(context, null)),
  )
  const scored = score(judgement.judged, demand, policy)
  const holds = holdsOf(judgement.judged, policy)
  const verdictInput = {
    score: scored.readiness.score,
    assessedShare: scored.readiness.assessedShare,
    holds,
  }
  const unmatchedClaims = unmatchedOf(judgement.matches, requirements, profile)
  const { kpis, decisionRights } = judgement
  const steps = stepsOf({ ...scored, holds, kpis, decisionRights }, brief, context, NEXT_STEPS)
  return {
    schemaVersion: 1,
    role: roleIdentity(brief),
    profile: profileIdentity(profile),
    market: market && { id: market.id, title: market.title, sample: market.sample },
    asOf: context.asOf ?? null,
    policy: policyIdentity(context),
    verdict: verdictOf(verdictInput, policy),
    verdictReasons: verdictReasons(verdictInput, policy),
    holds,
    ...scored,
    dimensions: dimensionsOf(brief, scored.requirements, context),
    experience: compareYears(brief, profile),
    education: compareEducation(brief, profile),
    backgrounds: compareBackgrounds(brief, profile),
    certifications: compareCertifications(brief, profile, match, {
      asked: judgement.asked.certifications,
      asOf: context.asOf ?? null,
    }),
    salary: compareSalary(brief, profile),
    kpis,
    decisionRights,
    authority: compareAuthority(brief, profile),
    strengths: strengthsOf(scored.requirements, groundsFor(scored.requirements, brief, context)),
    nextSteps: steps,
    notStated: brief.notStated,
    questions: [
      ...scored.requirements.flatMap(({ id, question }) =>
        question === null ? [] : [{ requirementId: id, question }],
      ),
      ...nearMissQuestions(unmatchedClaims),
    ],
    unmatchedClaims,
    diagnostics: [...(context.diagnostics ?? [])],
  }
}

interface Judgement {
  asked: Asked
  /** In the order of the requirements. */
  judged: Judged[]
  matches: Matches
  kpis: Assessment['kpis']
  decisionRights: Assessment['decisionRights']
}

function judgeAll(
  requirements: readonly Requirement[],
  brief: RoleBrief,
  profile: Profile,
  context: AssessContext,
  match: Matcher,
): Judgement {
  const { policy } = context
  const matched = requirements.filter((one) => isSkill(one) || one.section === 'tools')
  const asked = perBrief(context, brief, 'asked', () => askedOf(brief, requirements))
  // Achievements count for KPIs and decisions for decision rights; counted for skills too, they would count twice.
  const own = profile.claims.filter(({ kind }) => kind !== 'achievement' && kind !== 'decision')
  const matches = match(asked.skills, own.map(toMatchClaim))
  const stated = statedSections(own, matched, matches, softSkillTest(match, context.knowledge))
  const claims: ReadonlyMap<string, Claim> = new Map(own.map((claim) => [claim.id, claim]))
  const options = {
    policy,
    strict: context.strict ?? false,
    match,
    isStated: ({ section }: Requirement) => stated.has(section),
  }
  const ofSection = (id: Requirement['section']) => requirements.filter(({ section }) => section === id)
  const kpis = judgeKpis(ofSection('kpis'), brief.kpis, profile, { policy, match, asked: asked.kpis })
  const rights = judgeDecisions(ofSection('decision-rights'), brief.decisionRights, profile, {
    policy,
    match,
    asked: asked.decisionRights,
  })
  const byId = new Map<string, Judged>()
  for (const [i, requirement] of matched.entries()) {
    byId.set(requirement.id, judgeSkill(requirement, nth(matches.requirements, i), claims, options))
  }
  for (const one of [...kpis.judged, ...rights.judged]) byId.set(one.requirement.id, one)
  return {
    judged: requirements.flatMap(({ id }) => byId.get(id) ?? []),
    asked,
    matches,
    kpis: kpis.results,
    decisionRights: rights.results,
  }
}

/** A market never speaks for another track. */
function marketFor(brief: RoleBrief, { market }: AssessContext): NonNullable<AssessContext['market']> | null {
  return market && market.track !== null && market.track === brief.track ? market : null
}

function unmatchedOf(
  matches: Matches,
  requirements: readonly Requirement[],
  profile: Profile,
): Assessment['unmatchedClaims'] {
  return matches.unmatched.flatMap(({ claimId, nearest }) => {
    const claim = profile.claims.find(({ id }) => id === claimId)
    if (!claim || !isListedClaim(claim)) return []
    const near = nearest === null ? undefined : requirements.find(({ id }) => id === nearest.requirementId)
    return [
      {
        claimId,
        name: claim.name,
        nearest: near ? { requirementId: near.id, text: near.text } : null,
        at: claim.at,
      },
    ]
  })
}
