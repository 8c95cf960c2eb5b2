import type { AssessedRequirement, Assessment, Phase, Policy, RoleBrief, Step } from '../model/index.ts'
import { PHASES, PROFICIENCY_STEPS } from '../model/index.ts'
import { splitCompound } from '../text/index.ts'
import { type AssessContext, matcherFor } from './context.ts'
import { nth } from './nth.ts'
import { perBrief } from './per-brief.ts'
import { groundsOf, movedBy, prerequisitesAmong } from './prerequisites.ts'
import { proofsFor } from './proofs.ts'
import { round2 } from './round.ts'
import { type Stage, stagesOf } from './stages.ts'
import { verdictOf } from './verdict.ts'

/** What steps are worked out from: an assessment, or the part of one that is known while it is made. */
export type Standing = Pick<Assessment, 'requirements' | 'readiness' | 'holds' | 'kpis' | 'decisionRights'>

/**
 * The way through every assessed gap, one level of one gap a step: most points for a step of proficiency first, lower
 * levels before higher ones, and what a step builds on before it; with the score once it and all before it are done.
 * `limit` of them where given. Gains add up exactly, because closing a gap changes no weight.
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
  const moves = gaps.map((gap) => ({ gap, stages: stagesOf(gap, policy, strict) }))
  const ordered = inOrder(moves, before).slice(0, limit ?? undefined)
  const proofs = proofsOf([...new Set(ordered.map(({ gap }) => gap))], brief, context)
  let score = hundredths(standing.readiness.score ?? 0)
  let spent = 0
  const reached = new Map<string, number>()
  return ordered.map(({ gap, stage, below }): Step => {
    score += stage.gain
    const months = monthsFor(stage, policy)
    spent += months
    reached.set(gap.id, stage.to ?? Number.POSITIVE_INFINITY)
    const scoreAfter = score / 100
    return {
      requirementId: gap.id,
      text: gap.text,
      action: actionFor(gap, stage, below === null, standing),
      from: stage.from,
      to: stage.to,
      closes: stage.closes,
      steps: stage.steps,
      months,
      gain: stage.gain / 100,
      scoreAfter,
      verdictAfter: verdictOf(
        {
          score: scoreAfter,
          assessedShare: standing.readiness.assessedShare,
          holds: standing.holds.filter((hold) => isHeld(hold, reached, policy)),
        },
        policy,
      ),
      phase: phaseAt(spent),
      alsoMoves: movedBy(gap.id, standing.requirements, grounds),
      after: before.get(gap.id) ?? null,
      proof: proofs.get(gap.id) ?? [],
    }
  })
}

/** Whether a requirement still holds the verdict at the level it has reached. */
function isHeld(
  { requirementId, expected, have }: Standing['holds'][number],
  reached: ReadonlyMap<string, number>,
  { verdict }: Policy,
): boolean {
  return expected - (reached.get(requirementId) ?? have) >= verdict.capStepsShort
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

interface Move {
  gap: AssessedRequirement
  stage: Stage
  /** The stage of the same gap that comes before it. */
  below: Move | null
}

/** Less than this much a step makes no difference: equal weights differ by a rounded hundredth. */
const SAME_WORTH = 0.05

/** By points for each step of effort, the lower level first; a stage waits for the one below it and for its ground. */
function inOrder(
  gaps: readonly { gap: AssessedRequirement; stages: readonly Stage[] }[],
  before: ReadonlyMap<string, string>,
): Move[] {
  const movesOf = new Map<string, Move[]>()
  const all = gaps.flatMap(({ gap, stages }) => {
    const effort = stages.reduce((sum, { steps }) => sum + steps, 0)
    const worth = Math.round(gap.points.atStake / effort / SAME_WORTH)
    const moves: Move[] = []
    for (const stage of stages) moves.push({ gap, stage, below: moves.at(-1) ?? null })
    movesOf.set(gap.id, moves)
    return moves.map((move) => ({ move, worth }))
  })
  all.sort(
    (a, b) =>
      b.worth - a.worth ||
      (a.move.stage.to ?? 0) - (b.move.stage.to ?? 0) ||
      b.move.gap.points.atStake - a.move.gap.points.atStake,
  )
  const placed = new Set<Move>()
  const place = (move: Move): void => {
    if (placed.has(move)) return
    if (move.below) place(move.below)
    for (const ground of movesOf.get(before.get(move.gap.id) ?? '') ?? []) {
      if (move.stage.to === null || (ground.stage.to ?? 0) <= move.stage.to || !ground.below) place(ground)
    }
    placed.add(move)
  }
  for (const { move } of all) place(move)
  return [...placed]
}

/** What is finished later than the third month lies beyond. */
function phaseAt(spent: number): Phase {
  const month = Math.ceil(spent - 1e-9)
  return nth(PHASES, Math.min(Math.max(month, 1), PHASES.length) - 1)
}

/** Months by the rule of thumb; what has no level takes what a step to level 3 does, working alone. */
function monthsFor({ to, steps }: Stage, { plan }: Policy): number {
  return round2(steps * nth(plan.monthsPerStep, (to ?? 3) - 1))
}

/** Parts of a subject that one step names; the rest is counted. */
const PARTS_NAMED = 3

function actionFor(
  gap: AssessedRequirement,
  stage: Stage,
  first: boolean,
  { kpis, decisionRights }: Standing,
): string {
  if (gap.section === 'kpis') return kpiAction(gap, kpis.find(({ id }) => id === gap.id)?.target ?? null)
  if (gap.section === 'decision-rights') {
    const right = decisionRights.find(({ id }) => id === gap.id)
    return `Come to hold this decision: ${gap.text}${right?.stepUp ? ` (${right.stepUp})` : ''}`
  }
  const name = subjectOf(gap.text)
  const level = stage.to ?? 1
  const meaning = nth(PROFICIENCY_STEPS, level).meaning
  const rest = stage.closes || !first ? '' : `; level ${gap.expected} is what the role needs`
  if (gap.kind === 'unproven') {
    return gap.proficiency === null
      ? `State your level in ${name} under skills, with evidence; level ${level} is expected`
      : `Show evidence for ${name}`
  }
  if (first && gap.kind === 'partial') {
    return gap.missingFacets.length > 0
      ? `Cover the rest of ${name} at level ${level}: ${firstOf(gap.missingFacets)}${rest}`
      : `Cover the whole of ${name}, not a part, at level ${level} (${meaning})${rest}`
  }
  if (gap.kind === 'missing' && first) {
    return `${level === 1 ? 'Begin with' : 'Build up'} ${name}: level ${level} (${meaning})${rest}`
  }
  return `Raise ${name} to level ${level} (${meaning})${rest}`
}

/** "Head: a, b" is named by its head: the whole of it stands beside the action. */
function subjectOf(text: string): string {
  const colon = text.indexOf(': ')
  return colon >= 0 && splitCompound(text).head !== null ? text.slice(0, colon) : text
}

function firstOf(parts: readonly string[]): string {
  if (parts.length <= PARTS_NAMED + 1) return parts.join(', ')
  return `${parts.slice(0, PARTS_NAMED).join(', ')} and ${parts.length - PARTS_NAMED} more`
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
