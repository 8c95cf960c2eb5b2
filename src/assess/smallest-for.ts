import type { Assessment, Plan, Policy, Step, Verdict } from '../model/index.ts'
import { effortOf } from './effort.ts'
import { nth } from './nth.ts'
import { round2 } from './round.ts'
import { smallestSet } from './smallest-set.ts'
import { gapsOf } from './steps.ts'
import { verdictOf } from './verdict.ts'

const LADDER = ['EARLY', 'BUILDING', 'NEAR', 'READY'] as const

/** A verdict one can aim at. */
export type Goal = (typeof LADDER)[number]

/** Whether a verdict is another one or above it; one that is not computed is below all. */
export function isAsHigh(verdict: Verdict, other: Verdict): boolean {
  const places: readonly Verdict[] = LADDER
  return places.indexOf(verdict) >= places.indexOf(other)
}

export interface Aim {
  goal: Goal | null
  reason: string
  smallest: Plan['smallest']
}

/** The verdict to aim at, the next one unless one is wanted, and the smallest set of gaps that reaches it. */
export function smallestFor(
  now: Assessment,
  wanted: Goal | null,
  steps: readonly Step[],
  policy: Policy,
  strict: boolean,
): Aim {
  const { goal, reason } = goalOf(now.verdict, wanted)
  return { goal, reason, smallest: goal === null ? null : setFor(goal, now, steps, policy, strict) }
}

function goalOf(current: Verdict, wanted: Goal | null): { goal: Goal | null; reason: string } {
  if (current === 'NOT COMPUTED') {
    return { goal: null, reason: 'Too little is assessed for a verdict; answer the questions first.' }
  }
  const place = LADDER.indexOf(current)
  const next = wanted ?? LADDER[place + 1] ?? null
  if (next === null) return { goal: null, reason: 'READY is the highest verdict.' }
  if (LADDER.indexOf(next) <= place)
    return {
      goal: next,
      reason: current === next ? `${next} is reached already.` : `${current} is above ${next}.`,
    }
  return {
    goal: next,
    reason: wanted === null ? `${next} is the next verdict after ${current}.` : `${next} as asked.`,
  }
}

function setFor(
  goal: Goal,
  now: Assessment,
  steps: readonly Step[],
  policy: Policy,
  strict: boolean,
): Plan['smallest'] {
  const { ready, near, building } = policy.verdict
  const threshold = { READY: ready, NEAR: near, BUILDING: building, EARLY: 0 }[goal]
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
  const chosen = new Set(found.chosen.map((i) => nth(gaps, i).id))
  const members = gaps.filter(({ id }) => chosen.has(id))
  const scoreAfter = (score + members.reduce((sum, { gain }) => sum + gain, 0)) / 100
  const holds = now.holds.filter(({ requirementId }) => !chosen.has(requirementId))
  return {
    requirementIds: [...new Set(steps.map(({ requirementId }) => requirementId))].filter((id) =>
      chosen.has(id),
    ),
    steps: round2(members.reduce((sum, { effort }) => sum + effort, 0)),
    months: round2(
      steps.reduce((sum, { requirementId, months }) => sum + (chosen.has(requirementId) ? months : 0), 0),
    ),
    scoreAfter,
    verdictAfter: verdictOf({ score: scoreAfter, assessedShare: now.readiness.assessedShare, holds }, policy),
    exact: found.exact,
    method: found.exact
      ? 'The fewest requirements, and of sets as small the one with the least effort, by an exact search.'
      : 'The fewest requirements, exactly; the search for the least effort among sets as small was cut off.',
  }
}
