import { type DecisionScope, PROFICIENCY_STEPS, type Proficiency } from '../../model/index.ts'
import { ASKED_GROUPS, type Asked } from '../../profile/index.ts'
import type { Answer } from './answers.ts'
import { type KeyOption, type Prompts, STOP, type Stop } from './prompts.ts'
import { figureText, readFigure } from './read-figure.ts'

/** Where to go after a question was shown. */
export type Outcome = { answer: Answer } | 'back' | 'skip-group' | Stop

export interface Question {
  /** What is asked, not where: `skills: Terraform`. */
  id: string
  /** Questions of a group can be skipped together. */
  group: string
  ask(prompts: Prompts, place: string, earlier: Answer | undefined): Promise<Outcome>
}

const BACK = '<'

/** All questions about a person and a role, in order. */
export function questionsFor(asked: readonly Asked[]): Question[] {
  return [
    nameQuestion(),
    yearsQuestion('totalYears', 'Years of professional work in the field?'),
    yearsQuestion('aiYears', 'Years of them on AI or machine-learning systems?'),
    yearsQuestion('crossTeamYears', 'Years of them shaping architecture across teams?'),
    ...asked.map(requirementQuestion),
  ]
}

export function questionId(asked: Asked): string {
  return `${asked.key}: ${asked.name}`
}

function nameQuestion(): Question {
  return {
    id: 'name',
    group: 'you',
    ask: async (prompts, _, earlier) => {
      const typed = await prompts.text({
        lines: ['What name shall reports show? Any name will do.'],
        initial: earlier?.kind === 'text' ? earlier.text : undefined,
        mistake: (value) =>
          value === '' ? 'Type a name' : value.length > 200 ? 'Take a name of at most 200 characters' : null,
      })
      return typed === STOP ? STOP : { answer: { kind: 'text', text: typed } }
    },
  }
}

function yearsQuestion(id: string, text: string): Question {
  return {
    id,
    group: 'you',
    ask: async (prompts, _, earlier) => {
      const typed = await prompts.text({
        lines: [`${text} (Enter alone skips, ${BACK} goes back)`],
        initial: earlier?.kind === 'years' ? String(earlier.years) : undefined,
        mistake: (value) =>
          value === '' || value === BACK || (/^\d{1,2}(?:\.\d)?$/.test(value) && Number(value) <= 60)
            ? null
            : 'Type years from 0 to 60, such as 6 or 6.5',
      })
      if (typed === STOP) return STOP
      if (typed === BACK) return 'back'
      return { answer: typed === '' ? { kind: 'skipped' } : { kind: 'years', years: Number(typed) } }
    },
  }
}

function requirementQuestion(asked: Asked): Question {
  const base = { id: questionId(asked), group: asked.group }
  if (asked.key === 'decisions') return { ...base, ask: (...args) => askScope(asked, ...args) }
  if (asked.key === 'achievements') return { ...base, ask: (...args) => askFigure(asked, ...args) }
  return { ...base, ask: (...args) => askLevel(asked, ...args) }
}

async function askLevel(asked: Asked, prompts: Prompts, place: string, earlier?: Answer): Promise<Outcome> {
  const scale = PROFICIENCY_STEPS.map(({ value, word, meaning }) => ({
    key: String(value),
    label: `${word.padEnd(11)} ${meaning}`,
  }))
  const kept =
    earlier?.kind === 'level' ? `${earlier.level} ${PROFICIENCY_STEPS[earlier.level]?.word ?? ''}` : null
  const pressed = await prompts.key({ lines: linesOf(asked, place), options: withMoves(scale, asked, kept) })
  return moved(pressed, earlier, (key) => ({ kind: 'level', level: Number(key) as Proficiency }))
}

const SCOPE_KEYS: readonly (KeyOption & { scope: DecisionScope | null })[] = [
  { key: 'a', label: 'I decide it alone', scope: 'independent' },
  { key: 't', label: 'I decide it with a team or board', scope: 'team' },
  { key: 'm', label: 'I propose, my manager approves', scope: 'manager' },
  { key: 'e', label: 'I propose, executives approve', scope: 'executive' },
  { key: '0', label: 'others decide it', scope: null },
]

async function askScope(asked: Asked, prompts: Prompts, place: string, earlier?: Answer): Promise<Outcome> {
  const kept =
    earlier?.kind === 'decides' ? SCOPE_KEYS.find(({ scope }) => scope === earlier.scope)?.label : undefined
  const pressed = await prompts.key({
    lines: linesOf(asked, place),
    options: withMoves(SCOPE_KEYS, asked, kept ?? null),
  })
  return moved(pressed, earlier, (key) => ({
    kind: 'decides',
    scope: SCOPE_KEYS.find((option) => option.key === key)?.scope ?? null,
  }))
}

async function askFigure(asked: Asked, prompts: Prompts, place: string, earlier?: Answer): Promise<Outcome> {
  const typed = await prompts.text({
    lines: [
      ...linesOf(asked, place),
      `Your figure, such as 64 percent or 19 -> 8 days (Enter skips, ${BACK} back, n next part)`,
    ],
    initial: earlier?.kind === 'figure' ? figureText(earlier) : undefined,
    mistake: (value) =>
      value === '' || value === BACK || value === 'n' || readFigure(value)
        ? null
        : 'Type a figure such as 64 percent or 19 -> 8 days, digits without separators',
  })
  if (typed === STOP) return STOP
  if (typed === BACK) return 'back'
  if (typed === 'n') return 'skip-group'
  const figure = readFigure(typed)
  return { answer: figure === null ? { kind: 'skipped' } : { kind: 'figure', ...figure } }
}

function linesOf(asked: Asked, place: string): string[] {
  return [place, asked.name, ...(asked.reading === null ? [] : [asked.reading])]
}

/** The answers between what Enter alone does (keep or skip) and the ways to go elsewhere. */
function withMoves(answers: readonly KeyOption[], { group }: Asked, kept: string | null): KeyOption[] {
  const title = ASKED_GROUPS.find(({ id }) => id === group)?.title ?? group
  const skip = { key: 's', label: 'skip: say nothing of it' }
  return [
    ...(kept === null ? [skip] : [{ key: 'k', label: `keep: ${kept}` }]),
    ...answers.map(({ key, label }) => ({ key, label })),
    ...(kept === null ? [] : [skip]),
    { key: 'b', label: 'back to the question before' },
    { key: 'n', label: `next: skip the rest of "${title}"` },
  ]
}

function moved(
  pressed: string | Stop,
  earlier: Answer | undefined,
  answer: (key: string) => Answer,
): Outcome {
  if (pressed === STOP) return STOP
  if (pressed === 'b') return 'back'
  if (pressed === 'n') return 'skip-group'
  if (pressed === 'k' && earlier) return { answer: earlier }
  return { answer: pressed === 's' || pressed === 'k' ? { kind: 'skipped' } : answer(pressed) }
}
