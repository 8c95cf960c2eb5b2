import type { AssessedRequirement, Assessment, Phase, Policy, RoleBrief, Step } from '../model/index.ts'
import { PHASES, PROFICIENCY_STEPS } from '../model/index.ts'
import { type AssessContext, matcherFor } from './context.ts'
import { effortOf } from './effort.ts'
import { perBrief } from './per-brief.ts'
import { groundsOf, movedBy, prerequisitesAmong } from './prerequisites.ts'
import { proofsFor } from './proofs.ts'
import { round2 } from './round.ts'
import { verdictOf } from './verdict.ts'

/** What steps are worked out from: an assessment, or the part of one that is known while it is made. */
export type Standing = Pick<Assessment, 'requirements' | 'readiness' | 'holds' | 'kpis' | 'decisionRights'>

/**
 * Every assessed gap as a step, most points for a step of proficiency first and what a step builds on before it, with
 * the score once it and all before it are closed; `limit` of them where given. Gains add up exactly, because closing a gap changes no weight.
 */
export function stepsOf(
  standing: Standing,
  brief: RoleBrief,
  context: AssessContext,
  limit: number | null = null,
): Step[] {
  const { policy, strict = false } = context
  const gaps = gapsOf(standing)
  const grounds = groundsFor(standing.requirements, brief, context)
  const before = prerequisitesAmong(gaps, grounds)
  const efforts = new Map(gaps.map((gap) => [gap.id, effortOf(gap, policy, strict)]))
  const ordered = inOrder(gaps, efforts, before).slice(0, limit ?? gaps.length)
  const proofs = proofsOf(ordered, brief, context)
  let score = hundredths(standing.readiness.score ?? 0)
  let spent = 0
  const closed = new Set<string>()
  return ordered.map((gap): Step => {
    const steps = efforts.get(gap.id) ?? 0
    score += hundredths(gap.points.atStake)
    spent += steps
    closed.add(gap.id)
    const scoreAfter = score / 100
    return {
      requirementId: gap.id,
      text: gap.text,
      action: actionFor(gap, standing),
      from: gap.expected === null ? null : round2(reachedLevel(gap)),
      to: gap.expected,
      steps,
      gain: gap.points.atStake,
      scoreAfter,
      verdictAfter: verdictOf(
        {
          score: scoreAfter,
          assessedShare: standing.readiness.assessedShare,
          holds: standing.holds.filter(({ requirementId }) => !closed.has(requirementId)),
        },
        policy,
      ),
      phase: phaseAt(spent, policy),
      alsoMoves: movedBy(gap.id, standing.requirements, grounds),
      after: before.get(gap.id) ?? null,
      proof: proofs.get(gap.id) ?? [],
    }
  })
}

/** What builds on what in a role, the same whoever is assessed. */
export function groundsFor(
  requirements: readonly AssessedRequirement[],
  brief: RoleBrief,
  context: AssessContext,
): ReadonlyMap<string, readonly string[]> {
  return perBrief(context, brief, 'grounds', () => groundsOf(requirements, matcherFor(context, null)))
}

/** What would prove each of these, looked up once a requirement and brief. */
function proofsOf(
  requirements: readonly AssessedRequirement[],
  brief: RoleBrief,
  context: AssessContext,
): ReadonlyMap<string, Step['proof']> {
  const known = perBrief(context, brief, 'proofs', () => new Map<string, Step['proof']>())
  const open = requirements.filter(({ id }) => !known.has(id))
  for (const [id, proofs] of proofsFor(open, brief, matcherFor(context, null))) known.set(id, proofs)
  return known
}

/** What can be closed: assessed, and short of full credit. What is not assessed is a question first. */
export function gapsOf({ requirements }: Pick<Assessment, 'requirements'>): AssessedRequirement[] {
  return requirements.filter(({ status, credit }) => status !== 'not-assessed' && credit < 1)
}

/** By points for each step of effort; a gap whose ground is a gap too waits for it. */
function inOrder(
  gaps: readonly AssessedRequirement[],
  efforts: ReadonlyMap<string, number>,
  before: ReadonlyMap<string, string>,
): AssessedRequirement[] {
  const worth = ({ id, points }: AssessedRequirement) => points.atStake / (efforts.get(id) ?? 1)
  const byWorth = gaps
    .map((gap, index) => ({ gap, index }))
    .sort(
      (a, b) =>
        worth(b.gap) - worth(a.gap) || b.gap.points.atStake - a.gap.points.atStake || a.index - b.index,
    )
    .map(({ gap }) => gap)
  const byId = new Map(gaps.map((gap) => [gap.id, gap]))
  const placed = new Set<string>()
  const ordered: AssessedRequirement[] = []
  const place = (gap: AssessedRequirement): void => {
    if (placed.has(gap.id)) return
    placed.add(gap.id)
    const ground = byId.get(before.get(gap.id) ?? '')
    if (ground) place(ground)
    ordered.push(gap)
  }
  for (const gap of byWorth) place(gap)
  return ordered
}

/** A month holds so many steps; what is finished later than the third month lies beyond. */
function phaseAt(spent: number, policy: Policy): Phase {
  const month = Math.ceil(spent / policy.plan.stepsPerMonth - 1e-9)
  return PHASES[Math.min(Math.max(month, 1), PHASES.length) - 1] ?? 'beyond'
}

function reachedLevel({ coverage, proficiency, credit, expected }: AssessedRequirement): number {
  return proficiency ?? (coverage > 0 ? credit * (expected ?? 0) : 0)
}

function actionFor(gap: AssessedRequirement, { kpis, decisionRights }: Standing): string {
  if (gap.section === 'kpis') return kpiAction(gap, kpis.find(({ id }) => id === gap.id)?.target ?? null)
  if (gap.section === 'decision-rights') {
    const right = decisionRights.find(({ id }) => id === gap.id)
    return `Come to hold this decision: ${gap.text}${right?.stepUp ? ` (${right.stepUp})` : ''}`
  }
  const goal = gap.expected ?? 1
  const meaning = PROFICIENCY_STEPS[goal]?.meaning ?? ''
  switch (gap.kind) {
    case 'partial':
      return gap.missingFacets.length > 0
        ? `Cover the rest of ${gap.text} at level ${goal}: ${gap.missingFacets.join(', ')}`
        : `Cover the whole of ${gap.text}, not a part, at level ${goal} (${meaning})`
    case 'below-proficiency':
      return `Raise ${gap.text} to level ${goal} (${meaning})`
    case 'unproven':
      return gap.proficiency === null
        ? `State your level in ${gap.text} under skills, with evidence; level ${goal} is expected`
        : `Show evidence for ${gap.text}`
    default:
      return `Build up ${gap.text} to level ${goal} (${meaning})`
  }
}

function kpiAction(gap: AssessedRequirement, target: string | null): string {
  const aim = target === null ? '' : ` (target: ${target})`
  if (gap.kind === 'unproven') return `Put ${gap.text} into figures that compare with the target${aim}`
  return gap.kind === 'missing'
    ? `Measure ${gap.text} and bring it to its target${aim}`
    : `Bring ${gap.text} to its target${aim}`
}

function hundredths(points: number): number {
  return Math.round(points * 100)
}
