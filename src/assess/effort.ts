import type { AssessedRequirement, Policy } from '../model/index.ts'
import { round2 } from './round.ts'

/**
 * How much work closing a gap is, in steps of proficiency: the steps missing over the whole subject, or what the policy
 * says for a KPI, a decision right, or evidence. A rule of thumb that orders a plan; it never touches the score.
 */
export function effortOf(requirement: AssessedRequirement, policy: Policy, strict: boolean): number {
  const { section, kind, expected, status, coverage, proficiency, credit, proven } = requirement
  const { kpiSteps, decisionSteps, evidenceSteps } = policy.plan
  if (section === 'kpis') return kind === 'unproven' ? evidenceSteps : kpiSteps
  if (section === 'decision-rights') return decisionSteps
  const goal = Math.max(1, expected ?? 1)
  const reached =
    status === 'missing' ? 0 : proficiency === null ? credit * goal : coverage * Math.min(proficiency, goal)
  const evidence = strict && !proven ? evidenceSteps : 0
  return round2(Math.max(goal - reached + evidence, Math.min(0.1, goal)))
}
