import type { AssessedRequirement, Policy } from '../model/index.ts'
import { effortOf } from './effort.ts'
import { earnedPoints } from './points.ts'
import { round2, round4 } from './round.ts'

/** A part of closing a gap: one level of it, or all of it where levels do not apply. */
export interface Stage {
  /** Level over the whole subject before and after; null where no level applies. */
  from: number | null
  to: number | null
  /** Effort in steps of proficiency. */
  steps: number
  /** Hundredths of points the score gains. */
  gain: number
  /** The requirement is met with it. */
  closes: boolean
}

/**
 * A gap as the stages that close it, one level at a time, since nobody goes from nothing to leading others in one step. A
 * stage takes the whole subject to its level, so that the credit after it is level ÷ expected, whatever parts are held
 * today: the first stage is never below the highest level that is claimed for a part. Tools are one stage, they weigh
 * little and are learnt quickly; so are KPIs, decision rights and what only lacks evidence. Gains add up to the points at
 * stake and efforts to the effort of the gap.
 */
export function stagesOf(gap: AssessedRequirement, policy: Policy, strict: boolean): Stage[] {
  const effort = effortOf(gap, policy, strict)
  const possible = hundredths(gap.points.possible)
  const expected = gap.expected === null ? null : Math.max(1, gap.expected)
  const between =
    expected === null || gap.section === 'tools' || gap.kind === 'unproven'
      ? []
      : levelsBelow(expected, gap, policy).map((to) => ({
          to,
          earned: earnedPoints(possible, round4(to / expected)),
          // The levels between stand for a step each; what the first one takes is what is left.
          effort: effort - (expected - to),
        }))
  let earned = hundredths(gap.points.earned)
  let level = expected === null ? null : round2(reachedLevel(gap, expected))
  let spent = 0
  return [...between, { to: expected, earned: possible, effort }].map((mark, i): Stage => {
    const stage = {
      from: level,
      to: mark.to,
      steps: round2(Math.max(mark.effort - spent, 0.1)),
      gain: mark.earned - earned,
      closes: i === between.length,
    }
    earned = mark.earned
    level = mark.to
    spent += stage.steps
    return stage
  })
}

/** The level held over what is covered; where no level is stated, what the credit amounts to. */
function reachedLevel({ proficiency, credit }: AssessedRequirement, expected: number): number {
  return proficiency ?? credit * expected
}

/** The levels to go through before the expected one: from the highest that is claimed for a part, above the one held for all. */
function levelsBelow(expected: number, gap: AssessedRequirement, policy: Policy): number[] {
  const next = gap.coverage >= 1 ? Math.floor((gap.proficiency ?? 0) + 1e-9) + 1 : 1
  const first = Math.max(next, ...gap.claims.map((claim) => countedLevel(claim, policy)))
  return Array.from({ length: Math.max(0, expected - first) }, (_, i) => first + i)
}

function countedLevel(
  { proficiency, kind }: AssessedRequirement['claims'][number],
  { credit }: Policy,
): number {
  return proficiency ?? (kind === 'certificate' ? credit.certificate : credit.unstatedProficiency)
}

function hundredths(points: number): number {
  return Math.round(points * 100)
}
