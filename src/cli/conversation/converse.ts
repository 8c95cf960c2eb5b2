import type { RoleBrief } from '../../model/index.ts'
import { ASKED_GROUPS, type Asked, askedOf } from '../../profile/index.ts'
import { cleanText } from '../../text/index.ts'
import type { Context } from '../context.ts'
import { UsageError } from '../errors.ts'
import { type Answers, readDraft, writeDraft } from './answers.ts'
import { askAll } from './ask-all.ts'
import { type AnsweredProfile, profileFromAnswers } from './profile-from-answers.ts'
import { type Prompts, STOP } from './prompts.ts'
import { questionsFor } from './questions.ts'

const MAX_DRAFT_BYTES = 2_000_000

export interface Conversation {
  /** The role asked for on the command line; null: it is the first question. */
  role: RoleBrief | null
  roles: readonly RoleBrief[]
  /** The file that will be written; answers are kept in a draft beside it. */
  target: string
}

export interface Conversed extends AnsweredProfile {
  role: RoleBrief
  draftPath: string
}

/**
 * Talks a person through a role. After each answer the draft beside the target is written, so that stopping loses nothing;
 * the next call goes on from there. Gives null where they stopped; the draft stays until the profile is written.
 */
export async function converse(
  context: Context,
  prompts: Prompts,
  { role, roles, target }: Conversation,
): Promise<Conversed | null> {
  const draftPath = `${target}.draft`
  prompts.say('intro', 'A profile in a few minutes. Nothing leaves this machine.')
  const earlier = await earlierDraft(context, draftPath)
  const answers: Answers = earlier?.answers ?? new Map()
  if (earlier && answers.size > 0) {
    const answer = await askWhetherToGoOn(prompts, answers.size, draftPath)
    if (answer === STOP) return stopped(context, answers, draftPath)
    if (answer === 'n') answers.clear()
  }
  const chosen =
    role ??
    roles.find(({ id }) => id === earlier?.role && answers.size > 0) ??
    (await chooseRole(prompts, roles))
  if (chosen === STOP) return stopped(context, answers, draftPath)
  const asked = askedOf(chosen)
  explain(prompts, chosen, asked, draftPath)
  const keep = () => context.io.writeFile(draftPath, writeDraft({ role: chosen.id, answers }))
  const isDone = await askAll(questionsFor(asked), answers, prompts, titleOf, keep)
  if (!isDone) return stopped(context, answers, draftPath)
  return { ...profileFromAnswers(answers, asked, chosen.id), role: chosen, draftPath }
}

async function earlierDraft(context: Context, path: string) {
  if ((await context.io.stat(path)) === null) return null
  const draft = readDraft(new TextDecoder().decode(await context.io.readFile(path, MAX_DRAFT_BYTES)))
  if (draft === null)
    throw new UsageError(
      `Cannot read the answers kept in ${cleanText(path)}`,
      'Delete the file to start over, or put it right; nothing was changed.',
    )
  return draft
}

async function askWhetherToGoOn(prompts: Prompts, count: number, path: string) {
  return prompts.key({
    lines: [`There are ${count} answers from before in ${path}.`],
    options: [
      { key: 'y', label: 'go on from there' },
      { key: 'n', label: 'start over' },
    ],
  })
}

async function chooseRole(prompts: Prompts, roles: readonly RoleBrief[]): Promise<RoleBrief | typeof STOP> {
  if (roles.length === 0)
    throw new UsageError('There is no role to ask about', 'Name a folder with --briefs.')
  const id = await prompts.choose({
    text: 'Which role do you want to hold yourself against?',
    options: roles.map((one) => ({ value: one.id, label: one.title })),
  })
  return id === STOP ? STOP : (roles.find((one) => one.id === id) ?? STOP)
}

function explain(prompts: Prompts, role: RoleBrief, asked: readonly Asked[], draftPath: string): void {
  prompts.say(
    'remark',
    [
      `${role.title}: ${asked.length} questions, most of them one key. Rate what you do today; what the role expects is shown afterwards.`,
      'Skip what you would have to guess. A group you skip whole stays a question; in a group you answer, what you skip counts as missing.',
      `Ctrl-C stops. Your answers are kept in ${draftPath}, and arch-gap init goes on from there.`,
    ].join('\n'),
  )
}

async function stopped(context: Context, answers: Answers, path: string): Promise<null> {
  await context.note(
    answers.size === 0
      ? 'Stopped. Nothing was written.'
      : `Stopped. ${answers.size === 1 ? '1 answer is' : `${answers.size} answers are`} kept in ${path}; arch-gap init goes on from there.`,
  )
  return null
}

function titleOf(group: string): string {
  return ASKED_GROUPS.find(({ id }) => id === group)?.title ?? 'About you'
}
