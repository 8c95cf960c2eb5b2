import type { Assessment, Plan, Policy, Profile, RoleBrief, Step, Verdict } from '../model/index.ts'
import { assess } from './assess.ts'
import { type AssessContext, matcherFor } from './context.ts'
import { effortOf } from './effort.ts'
import { requirementsOf } from './requirements.ts'
import { round2 } from './round.ts'
import { smallestSet } from './smallest-set.ts'
import { gapsOf, stepsOf } from './steps.ts'
import { verdictOf } from './verdict.ts'
import { applyWhatIf, type Override } from './what-if.ts'

export interface PlanOptions {
  /** The verdict to aim at; the next one where left out. */
  goal?: Exclude<Verdict, 'NOT COMPUTED'> | null
  whatIf?: readonly Override[]
}

const LADDER = ['EARLY', 'BUILDING', 'NEAR', 'READY'] as const

/**
 * The way from where a profile stands to the next verdict for a role: every gap in the order to close it, and the
 * smallest set of gaps that reaches the goal, conditions that hold the verdict included.
 */
export function plan(
  brief: RoleBrief,
  profile: Profile,
  context: AssessContext,
  options: PlanOptions = {},
): Plan {
  const { policy } = context
  const overrides = options.whatIf ?? []
  const assumed = applyWhatIf(profile, overrides, requirementsOf(brief, policy))
  const now = assess(brief, assumed, context)
  const strict = context.strict ?? false
  const steps = stepsOf(now, brief, { policy, strict, match: matcherFor(context, null) })
  const { goal, reason } = goalOf(now.verdict, options.goal ?? null)
  return {
    schemaVersion: 1,
    role: now.role,
    profile: now.profile,
    asOf: now.asOf,
    policy: now.policy,
    start: { verdict: now.verdict, readiness: now.readiness },
    goal,
    goalReason: reason,
    smallest: goal === null ? null : smallestFor(goal, now, steps, policy, strict),
    steps,
    effortNote: `Effort is counted in steps of proficiency, ${policy.plan.stepsPerMonth} a month: a rule of thumb, not a promise.`,
    questions: now.questions,
    whatIf: overrides.length === 0 ? null : whatIfOf(assess(brief, profile, context), now, overrides),
  }
}

type Goal = (typeof LADDER)[number]

function goalOf(current: Verdict, wanted: Goal | null): { goal: Goal | null; reason: string } {
  if (current === 'NOT COMPUTED') {
    return { goal: null, reason: 'Too little is assessed for a verdict; answer the questions first.' }
  }
  const place = LADDER.indexOf(current)
  const next = wanted ?? LADDER[place + 1] ?? null
  if (next === null) return { goal: null, reason: 'READY is the highest verdict.' }
  if (LADDER.indexOf(next) <= place)
    return { goal: next, reason: `${current} is at or above ${next} already.` }
  return {
    goal: next,
    reason: wanted === null ? `${next} is the next verdict after ${current}.` : `${next} as asked.`,
  }
}

function smallestFor(
  goal: Goal,
  now: Assessment,
  steps: readonly Step[],
  policy: Policy,
  strict: boolean,
): Plan['smallest'] {
  const { ready, near, building } = policy.verdict
  const threshold = goal === 'READY' ? ready : goal === 'NEAR' ? near : goal === 'BUILDING' ? building : 0
  const score = Math.round((now.readiness.score ?? 0) * 100)
  const lifted = goal === 'READY' || goal === 'NEAR'
  const held = new Set(lifted ? now.holds.map(({ requirementId }) => requirementId) : [])
  const gaps = gapsOf(now).map((gap) => ({
    id: gap.id,
    gain: Math.round(gap.points.atStake * 100),
    effort: effortOf(gap, policy, strict),
    required: held.has(gap.id),
  }))
  const found = smallestSet(gaps, Math.ceil(threshold * 100 - 1e-9) - score)
  if (!found) return null
  const chosen = new Set(found.chosen.flatMap((i) => gaps[i]?.id ?? []))
  const members = gaps.filter(({ id }) => chosen.has(id))
  const scoreAfter = (score + members.reduce((sum, { gain }) => sum + gain, 0)) / 100
  const holds = now.holds.filter(({ requirementId }) => !chosen.has(requirementId))
  return {
    requirementIds: steps.flatMap(({ requirementId }) => (chosen.has(requirementId) ? [requirementId] : [])),
    steps: round2(members.reduce((sum, { effort }) => sum + effort, 0)),
    scoreAfter,
    verdictAfter: verdictOf({ score: scoreAfter, assessedShare: now.readiness.assessedShare, holds }, policy),
    exact: found.exact,
    method: found.exact
      ? 'The fewest requirements, and of sets as small the one with the least effort, by an exact search.'
      : 'The fewest requirements, exactly; the search for the least effort among sets as small was cut off.',
  }
}

function whatIfOf(before: Assessment, after: Assessment, overrides: readonly Override[]): Plan['whatIf'] {
  const old = new Map(before.requirements.map((one) => [one.id, one]))
  const changed = after.requirements.flatMap(({ id, text, credit, status }) => {
    const was = old.get(id)
    return was && (was.credit !== credit || was.status !== status)
      ? [{ requirementId: id, text, creditBefore: was.credit, creditAfter: credit }]
      : []
  })
  const counted = new Set(after.requirements.flatMap(({ claims }) => claims.map(({ claimId }) => claimId)))
  const byName = new Map(after.unmatchedClaims.map(({ claimId, name }) => [claimId, name.toLowerCase()]))
  const unmatched = new Set([...byName].flatMap(([id, name]) => (counted.has(id) ? [] : [name])))
  return {
    overrides: overrides.map(({ name, proficiency }) => ({ name, proficiency })),
    before: { verdict: before.verdict, readiness: before.readiness },
    changed,
    withoutEffect: overrides.map(({ name }) => name).filter((name) => unmatched.has(name.toLowerCase())),
  }
}
