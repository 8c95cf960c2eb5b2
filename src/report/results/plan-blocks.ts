import type { Plan, Step } from '../../model/index.ts'
import { formatLevel, formatPoints, formatScore, proofWord, rangeWord } from '../assessment/words.ts'
import { type Block, heading, list, paragraph, table, title } from '../document/index.ts'

const STEPS_SHOWN = 8

/** A plan in words: where one stands, the smallest set that reaches the goal, and every step with what would prove it. */
export function planBlocks(plan: Plan, all: boolean): Block[] {
  const { start, goalReason, steps } = plan
  const { score, total, assessed } = start.readiness
  const open = total - assessed
  const ends = rangeWord(start.readiness)
  const range = ends === null ? '' : ` (range ${ends})`
  const shown = all ? steps : steps.slice(0, STEPS_SHOWN)
  return [
    title(`Plan: ${plan.profile.name} → ${plan.role.title}`),
    paragraph(
      `Now: ${start.verdict}, ${score === null ? 'no score' : `${formatScore(score)} / 100${range}`}. ${goalReason}`,
    ),
    ...whatIfBlocks(plan),
    ...smallestBlocks(plan),
    ...(shown.length === 0
      ? [paragraph('Nothing to close among what is assessed.')]
      : [heading('Steps, the most points for the least effort first')]),
    ...phaseBlocks(shown),
    ...(shown.length < steps.length
      ? [
          paragraph(
            `${steps.length - shown.length} more ${steps.length - shown.length === 1 ? 'step' : 'steps'}: add --all`,
          ),
        ]
      : []),
    ...(shown.length === 0 ? [] : [paragraph(plan.effortNote)]),
    ...(open > 0
      ? [
          paragraph(
            `${open} ${open === 1 ? 'requirement is' : 'requirements are'} not assessed; answering comes first, and costs only minutes: arch-gap init --into ${plan.profile.file} --role ${plan.role.id}`,
          ),
        ]
      : []),
  ]
}

function smallestBlocks({ smallest, goal, steps, start }: Plan): Block[] {
  if (goal === null) return []
  if (smallest === null)
    return [paragraph(`Closing every gap among what is assessed does not reach ${goal}.`)]
  const members = smallest.requirementIds.flatMap(
    (id) => memberOf(steps.filter((one) => one.requirementId === id)) ?? [],
  )
  if (members.length === 0) return start.verdict === goal ? [] : [paragraph(`${goal} is reached already.`)]
  return [
    heading(
      `The smallest set that reaches ${goal}: ${members.length} ${members.length === 1 ? 'gap' : 'gaps'} closed, score then ${formatScore(smallest.scoreAfter)}`,
    ),
    ...table(
      'Smallest set',
      [
        { head: 'requirement', grow: true },
        { head: 'level' },
        { head: 'effort', right: true },
        { head: 'points', right: true },
      ],
      members.map(({ text, level, effort, points }) => [
        text,
        level,
        String(Math.round(effort * 100) / 100),
        `+${formatPoints(points)}`,
      ]),
    ),
    paragraph(`${smallest.method} Together ${monthsWord(smallest.months)} by the rule of thumb below.`),
  ]
}

/** All steps of one gap as one line. */
function memberOf(
  steps: readonly Step[],
): { text: string; level: string; effort: number; points: number } | null {
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last) return null
  const sum = (of: (step: Step) => number): number => steps.reduce((total, step) => total + of(step), 0)
  return {
    text: first.text,
    level: fromTo({ from: first.from, to: last.to }),
    effort: sum(({ steps: effort }) => effort),
    points: sum(({ gain }) => gain),
  }
}

function monthsWord(months: number): string {
  const whole = Math.max(1, Math.round(months))
  return `about ${whole} ${whole === 1 ? 'month' : 'months'}`
}

function phaseBlocks(steps: readonly Step[]): Block[] {
  return (['30 days', '60 days', '90 days', 'beyond'] as const).flatMap((phase) => {
    const inPhase = steps.filter((step) => step.phase === phase)
    if (inPhase.length === 0) return []
    return [
      heading(phase === 'beyond' ? 'Beyond 90 days' : `Within ${phase}`),
      ...list(
        'task',
        inPhase.map((step) => ({
          text: `${step.action} (${fromTo(step)}, +${formatPoints(step.gain)}, score then ${formatScore(step.scoreAfter)}, ${step.verdictAfter})`,
          notes: (isFirstOf(step, steps) || step.closes ? step.proof : []).map(
            (proof) => `${proofWord(step)}: ${proof.text} (${proof.from}, ${proof.at.file}:${proof.at.line})`,
          ),
        })),
      ),
    ]
  })
}

/** Levels between the first and the last of a gap have nothing new to show. */
function isFirstOf(step: Step, steps: readonly Step[]): boolean {
  return steps.find(({ requirementId }) => requirementId === step.requirementId) === step
}

function fromTo({ from, to }: Pick<Step, 'from' | 'to'>): string {
  if (to === null) return 'nothing shown yet'
  // The level is there, the breadth is not.
  if (from !== null && from >= to) return `${formatLevel(to)}, all of it`
  return `${from === null ? 'none' : formatLevel(from)} → ${to}`
}

function whatIfBlocks({ whatIf, start }: Plan): Block[] {
  if (whatIf === null) return []
  const assumed = whatIf.overrides.map(({ name, proficiency }) => `${name} = ${proficiency}`).join(', ')
  const { verdict, readiness } = whatIf.before
  return [
    paragraph(
      `Assumed: ${assumed}. Without that: ${verdict}, ${formatScore(readiness.score)} / 100; with it: ${start.verdict}, ${formatScore(start.readiness.score)} / 100.`,
    ),
    ...table(
      'What the assumption changes',
      [
        { head: 'requirement', grow: true },
        { head: 'credit before', right: true },
        { head: 'after', right: true },
      ],
      whatIf.changed.map((one) => [one.text, one.creditBefore.toFixed(2), one.creditAfter.toFixed(2)]),
    ),
    ...(whatIf.withoutEffect.length > 0
      ? [paragraph(`No requirement of this role takes: ${whatIf.withoutEffect.join(', ')}.`)]
      : []),
  ]
}
