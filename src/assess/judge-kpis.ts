import type { Achievement, Claim, Kpi, KpiResult, Policy, Profile, Requirement } from '../model/index.ts'
import { type ClosestMatch, closestOnly } from './closest-only.ts'
import { compareTarget, type TargetComparison } from './compare-target.ts'
import { compareText } from './compare-text.ts'
import { describeClaims } from './judge-skills.ts'
import { type Judged, notAssessed } from './judged.ts'
import type { MatchDecision, Matcher, MatchRequirement, RequirementMatch } from './matcher.ts'
import { nth } from './nth.ts'
import { round4 } from './round.ts'

export interface JudgeOutcomesOptions {
  policy: Policy
  match: Matcher
  /** The requirements as matching is asked for them. */
  asked: readonly MatchRequirement[]
}

export interface JudgedKpis {
  judged: Judged[]
  results: KpiResult[]
}

/**
 * Judges a role's KPIs by the achievements that match them. An achievement that names a KPI wholly is compared with its
 * target as numbers; one that names a part of it, or could as well mean another KPI, is shown and never counted as the
 * figure asked for.
 * `requirements` are those of section kpis, in the order of `kpis`.
 */
export function judgeKpis(
  requirements: readonly Requirement[],
  kpis: readonly Kpi[],
  profile: Profile,
  { policy, match, asked }: JudgeOutcomesOptions,
): JudgedKpis {
  const all = match(
    asked,
    // What was measured is said outright; as a note of experience it could name a part of a KPI at most.
    profile.achievements.map((one) => ({ id: one.id, kind: 'skill', text: one.metric })),
  )
  const matches = closestOnly(all.requirements)
  const judged: Judged[] = []
  const results: KpiResult[] = []
  for (const [i, requirement] of requirements.entries()) {
    const kpi = nth(kpis, i)
    const found = nth(matches, i)
    const best = profile.achievements.length > 0 ? bestShown(kpi, found, profile, policy) : null
    judged.push(judge(requirement, profile, found, best, policy))
    results.push(toResult(requirement, kpi, best, profile))
  }
  return { judged, results }
}

interface Shown {
  achievement: Achievement
  decision: MatchDecision
  comparison: TargetComparison
  credit: number
}

/** The achievement that speaks best for a KPI: most credit, then the closest match, then the earlier wording. */
function bestShown(kpi: Kpi, match: ClosestMatch, profile: Profile, policy: Policy): Shown | null {
  const shown = match.decisions.flatMap((decision) => {
    const achievement = profile.achievements.find((one) => one.id === decision.claimId)
    if (!achievement) return []
    const comparison = decision.ambiguous
      ? onlyShown('the achievement could as well mean another KPI of this role')
      : decision.label === 'full'
        ? compareTarget(achievement, kpi)
        : onlyShown(`the achievement speaks of a part of it only (${decision.facet ?? achievement.metric})`)
    return [{ achievement, decision, comparison, credit: creditFor(comparison, policy) }]
  })
  const order = (a: Shown, b: Shown) =>
    b.credit - a.credit ||
    b.decision.score - a.decision.score ||
    (b.comparison.distance ?? 0) - (a.comparison.distance ?? 0) ||
    compareText(inWords(a.achievement), inWords(b.achievement))
  return shown.sort(order)[0] ?? null
}

function onlyShown(reason: string): TargetComparison {
  return {
    result: 'shown-not-comparable',
    distance: null,
    unit: null,
    reached: null,
    reason,
  }
}

function creditFor(comparison: TargetComparison, policy: Policy): number {
  return round4(comparison.reached ?? policy.credit.shownNotComparable)
}

function judge(
  requirement: Requirement,
  profile: Profile,
  match: RequirementMatch,
  best: Shown | null,
  policy: Policy,
): Judged {
  if (profile.achievements.length === 0) return notAssessed(requirement)
  const base = { ...notAssessed(requirement), assessed: true }
  if (!best) return { ...base, status: 'missing', kind: 'missing', arithmetic: 'nothing shown: credit 0' }
  const met = best.credit === 1
  const comparable = best.comparison.reached !== null
  return {
    ...base,
    status: met ? 'met' : best.credit > 0 ? 'partial' : 'missing',
    kind: met ? null : best.credit === 0 ? 'missing' : comparable ? 'partial' : 'unproven',
    coverage: best.decision.label === 'full' ? 1 : round4(match.coverage),
    proven: true,
    credit: best.credit,
    arithmetic: comparable
      ? `${best.comparison.reason}: credit ${best.credit}`
      : `shown, not comparable earns ${policy.credit.shownNotComparable}: ${best.comparison.reason}`,
    claims: describeClaims({ ...match, decisions: [best.decision] }, asClaims(best.achievement)),
  }
}

/** An achievement in the shape of a claim, its own figures being its evidence. */
function asClaims(achievement: Achievement): ReadonlyMap<string, Claim> {
  const claim: Claim = {
    id: achievement.id,
    kind: 'achievement',
    name: achievement.metric,
    proficiency: null,
    lastUsed: null,
    years: null,
    evidence: [],
    at: achievement.at,
  }
  return new Map([[achievement.id, claim]])
}

function toResult(requirement: Requirement, kpi: Kpi, best: Shown | null, profile: Profile): KpiResult {
  const silent = profile.achievements.length === 0
  return {
    id: requirement.id,
    name: kpi.name,
    target: kpi.target?.raw ?? null,
    frequency: kpi.frequency,
    result: best ? best.comparison.result : silent ? 'not-assessed' : 'nothing-shown',
    shown: best ? inWords(best.achievement) : null,
    distance: best?.comparison.distance ?? null,
    unit: best?.comparison.unit ?? null,
    reason:
      best?.comparison.reason ??
      (silent ? 'the profile names no achievements' : 'no achievement in the profile speaks of it'),
    achievementId: best?.achievement.id ?? null,
    profileAt: best?.achievement.at ?? null,
    at: kpi.at,
  }
}

function inWords({ metric, from, to, value, unit, period }: Achievement): string {
  const figures = from !== null && to !== null ? `${from} → ${to}` : (to ?? value ?? from)
  const amount = figures === null ? '' : `: ${figures}${unit === null ? '' : ` ${unit}`}`
  return `${metric}${amount}${period === null ? '' : `, ${period}`}`
}
