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
  const levels =
    expected === null || gap.section === 'tools' || gap.kind === 'unproven'
      ? [expected]
      : levelsTo(expected, gap, policy)
  let earned = hundredths(gap.points.earned)
  let level = expected === null ? null : round2(reachedLevel(gap, expected))
  let spent = 0
  return levels.map((to, i): Stage => {
    const closes = i === levels.length - 1
    const after =
      closes || to === null || expected === null ? possible : earnedPoints(possible, round4(to / expected))
    // The levels between stand for a step each; what the first one takes is what is left.
    const upTo = closes || to === null || expected === null ? effort : effort - (expected - to)
    const stage = {
      from: level,
      to,
      steps: round2(Math.max(upTo - spent, 0.1)),
      gain: after - earned,
      closes,
    }
    earned = after
    level = to
    spent += stage.steps
    return stage
  })
}

/** The level held over what is covered; where no level is stated, what the credit amounts to. */
function reachedLevel({ proficiency, credit }: AssessedRequirement, expected: number): number {
  return proficiency ?? credit * expected
}

/** The levels to go through, the expected one last. */
function levelsTo(expected: number, gap: AssessedRequirement, policy: Policy): number[] {
  const held = Math.max(0, ...gap.claims.map((claim) => countedLevel(claim, policy)))
  const next = gap.coverage >= 1 && gap.proficiency !== null ? Math.floor(gap.proficiency + 1e-9) + 1 : 1
  let first = Math.min(expected, Math.max(held, next))
  while (first < expected && first / expected <= gap.credit + 1e-9) first++
  return Array.from({ length: expected - first + 1 }, (_, i) => first + i)
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
