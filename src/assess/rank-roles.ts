import type { Assessment, MarketBrief, Profile, RankedRole, Ranking, RoleBrief } from '../model/index.ts'
import { assess } from './assess.ts'
import { compareText } from './compare-text.ts'
import type { AssessContext } from './context.ts'
import { policyIdentity, profileIdentity } from './identities.ts'
import { smallestFor } from './smallest-for.ts'
import { gapsOf, stepsOf } from './steps.ts'

const TOP_GAPS = 3

/**
 * Every role by readiness for one person: roles that would be a next step first and the nearest of them on top, then the
 * one stated as current, then lower tiers of its track. A role without a score is left out, with the reason.
 */
export function rankRoles(
  briefs: readonly RoleBrief[],
  markets: readonly MarketBrief[],
  profile: Profile,
  context: AssessContext,
): Ranking {
  const ranked: RankedRole[] = []
  const leftOut: Ranking['leftOut'] = []
  for (const brief of briefs) {
    const market = markets.find(({ track }) => track !== null && track === brief.track) ?? null
    const result = assess(brief, profile, { ...context, market })
    const reason = whyLeftOut(result)
    if (reason === null) ranked.push(rank(brief, result, profile, briefs, context))
    else leftOut.push({ id: brief.id, title: brief.title, reason })
  }
  return {
    schemaVersion: 1,
    profile: profileIdentity(profile),
    asOf: context.asOf ?? null,
    policy: policyIdentity(context),
    roles: ranked.sort(nearestFirst),
    leftOut: leftOut.sort((a, b) => compareText(a.id, b.id)),
  }
}

function whyLeftOut({ readiness }: Assessment): string | null {
  if (readiness.total === 0) return 'The brief names nothing that could be assessed.'
  return readiness.score === null ? 'The profile says nothing about any subject this role asks for.' : null
}

function rank(
  brief: RoleBrief,
  result: Assessment,
  profile: Profile,
  briefs: readonly RoleBrief[],
  context: AssessContext,
): RankedRole {
  const { policy } = context
  const strict = context.strict ?? false
  const gaps = gapsOf(result).sort((a, b) => b.points.atStake - a.points.atStake)
  const steps = stepsOf(result, brief, context)
  const { goal, smallest } = smallestFor(result, null, steps, policy, strict)
  return {
    role: result.role,
    relation: relationOf(brief, profile, briefs),
    verdict: result.verdict,
    readiness: result.readiness,
    holds: result.holds.map(({ text }) => text),
    gaps: gaps.slice(0, TOP_GAPS).map(({ id, text, importance, kind, points }) => ({
      requirementId: id,
      text,
      importance,
      kind,
      atStake: points.atStake,
    })),
    nextStep: steps[0]?.action ?? null,
    toNextVerdict:
      goal === null || smallest === null
        ? null
        : { goal, requirements: smallest.requirementIds.length, steps: smallest.steps },
  }
}

function relationOf(
  brief: RoleBrief,
  { current }: Profile,
  briefs: readonly RoleBrief[],
): RankedRole['relation'] {
  if (current.track === null || current.tier === null || brief.track !== current.track) return 'next'
  if (brief.tier === current.tier) return 'current'
  const own = briefs.find(({ track, tier }) => track === current.track && tier === current.tier)
  return own?.rank != null && brief.rank !== null && brief.rank < own.rank ? 'below' : 'next'
}

const RELATIONS: readonly RankedRole['relation'][] = ['next', 'current', 'below']

function nearestFirst(a: RankedRole, b: RankedRole): number {
  return (
    RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) ||
    (b.readiness.score ?? 0) - (a.readiness.score ?? 0) ||
    compareText(a.role.id, b.role.id)
  )
}
