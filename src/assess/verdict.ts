import type { Assessment, Policy, Verdict } from '../model/index.ts'
import type { Judged } from './judged.ts'
import { round2 } from './round.ts'

export type Hold = Assessment['holds'][number]

export interface VerdictInput {
  /** 0 to 100 with two decimals; null where nothing is assessed. */
  score: number | null
  assessedShare: number
  holds: readonly Hold[]
}

/**
 * The verdict by the policy's bands: withheld where too little is assessed, and never above BUILDING while a critical
 * requirement holds it. The score counts with its decimals, so 84.99 is not 85.
 */
export function verdictOf({ score, assessedShare, holds }: VerdictInput, policy: Policy): Verdict {
  const { ready, near, building, minimumAssessed } = policy.verdict
  if (score === null || assessedShare < minimumAssessed) return 'NOT COMPUTED'
  if (score < building) return 'EARLY'
  if (score < near || holds.length > 0) return 'BUILDING'
  return score < ready ? 'NEAR' : 'READY'
}

/**
 * Critical requirements so far below the expected level that they hold the verdict. The level is taken over the whole
 * subject: a part that nothing covers counts as 0, so half a subject at 4 stands at 2. What is not assessed never holds.
 */
export function holdsOf(judged: readonly Judged[], policy: Policy): Hold[] {
  return judged.flatMap(({ requirement, assessed, level }) => {
    const expected = requirement.expected ?? 0
    if (!assessed || level === null || requirement.importance !== 'critical') return []
    if (expected - level < policy.verdict.capStepsShort - 1e-9) return []
    return [{ requirementId: requirement.id, text: requirement.text, have: round2(level), expected }]
  })
}

/** Each condition that decided the verdict, as a sentence. */
export function verdictReasons(input: VerdictInput, policy: Policy): string[] {
  const { ready, near, building, minimumAssessed, capStepsShort } = policy.verdict
  if (input.score === null)
    return ['Nothing in the profile speaks to what the role asks for, so there is no score.']
  const share = percent(input.assessedShare)
  if (input.assessedShare < minimumAssessed) {
    return [`Only ${share} of the weight is assessed; a verdict needs ${percent(minimumAssessed)}.`]
  }
  const { score } = input
  const reached = score >= ready ? ready : score >= near ? near : score >= building ? building : null
  const next = score < building ? building : score < near ? near : score < ready ? ready : null
  const band = [
    reached === null ? null : `at least ${reached}`,
    next === null ? null : `below ${next}`,
  ].filter((part) => part !== null)
  const reasons = [`The score ${score.toFixed(2)} is ${band.join(' and ')}.`]
  for (const hold of score >= building ? input.holds : []) {
    reasons.push(
      `Held at BUILDING: “${hold.text}” is critical and, over the whole subject, at level ${hold.have} of ${hold.expected}: ${capStepsShort} or more steps short.`,
    )
  }
  return reasons
}

/** Rounded down, so that just below a threshold never reads as reached. */
function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)} %`
}
