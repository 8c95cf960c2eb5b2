import type { Assessment, Plan, Policy, Profile, RoleBrief } from '../model/index.ts'
import { assess } from './assess.ts'
import type { AssessContext } from './context.ts'
import { requirementsOf } from './requirements.ts'
import { type Goal, isAsHigh, smallestFor } from './smallest-for.ts'
import { stepsOf } from './steps.ts'
import { applyWhatIf, type Override } from './what-if.ts'

export interface PlanOptions {
  /** The verdict to aim at; the next one where left out. */
  goal?: Goal | null
  whatIf?: readonly Override[]
}

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
  const steps = stepsOf(now, brief, context)
  const { goal, reason, smallest } = smallestFor(now, options.goal ?? null, steps, policy, strict)
  const caveat = ({ requirementIds, verdictAfter }: NonNullable<Plan['smallest']>) => {
    const then = afterClosing(now, requirementIds, (levels) =>
      assess(brief, applyWhatIf(assumed, levels, requirementsOf(brief, policy)), context),
    )
    return then === null || isAsHigh(then.verdict, verdictAfter)
      ? ''
      : ` These levels also speak to subjects that are not assessed so far: the score would then be ${then.readiness.score === null ? 'open' : Math.floor(then.readiness.score)}, ${then.verdict}. Answer what is not assessed first.`
  }
  return {
    schemaVersion: 1,
    role: now.role,
    profile: now.profile,
    asOf: now.asOf,
    policy: now.policy,
    start: { verdict: now.verdict, readiness: now.readiness },
    goal,
    goalReason: reason,
    smallest: smallest && { ...smallest, method: `${smallest.method}${caveat(smallest)}` },
    steps,
    effortNote: effortNoteFor(policy),
    questions: now.questions,
    whatIf: overrides.length === 0 ? null : whatIfOf(assess(brief, profile, context), now, overrides),
  }
}

/**
 * What an assessment with these requirements at their level comes to. Null where it is sure to be what was summed up, since
 * all is assessed, and where no level stands for what is to be closed: a KPI, a decision right.
 */
function afterClosing(
  now: Assessment,
  ids: readonly string[],
  assessWith: (levels: readonly Override[]) => Assessment,
): Assessment | null {
  if (now.readiness.assessed === now.readiness.total || ids.length === 0) return null
  const closed = now.requirements.filter(({ id }) => ids.includes(id))
  if (closed.some(({ section }) => section === 'kpis' || section === 'decision-rights')) return null
  return assessWith(closed.map(({ id, expected }) => ({ name: id, proficiency: expected ?? 3 })))
}

/** What the times of a plan rest on, as a sentence. */
function effortNoteFor({ plan: { monthsPerStep } }: Policy): string {
  const all = (parts: readonly (string | number)[]) => `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
  const levels = monthsPerStep.map((_, i) => i + 1)
  return `Effort is counted in steps of proficiency, taken one after the other. Times are a rule of thumb, not a promise: a step to level ${all(levels)} takes ${all(monthsPerStep)} months.`
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
