import type { Answers } from './answers.ts'
import { type Prompts, STOP } from './prompts.ts'
import type { Question } from './questions.ts'

/**
 * Asks from the first question without an answer on, forwards and backwards. `keep` is called after every answer, so that
 * nothing is lost when somebody stops. Gives false where they did.
 */
export async function askAll(
  questions: readonly Question[],
  answers: Answers,
  prompts: Prompts,
  titleOf: (group: string) => string,
  keep: () => Promise<void>,
): Promise<boolean> {
  let at = next(questions, answers, 0)
  while (at < questions.length) {
    const question = questions[at]
    if (!question) break
    const outcome = await question.ask(prompts, placeOf(questions, at, titleOf), answers.get(question.id))
    if (outcome === STOP) return false
    if (outcome === 'back') at = Math.max(0, at - 1)
    else if (outcome === 'skip-group') {
      for (const other of questions.slice(at))
        if (other.group === question.group && !answers.has(other.id))
          answers.set(other.id, { kind: 'skipped' })
      await keep()
      at = next(questions, answers, at)
    } else {
      answers.set(question.id, outcome.answer)
      await keep()
      at = next(questions, answers, at + 1)
    }
  }
  return true
}

function next(questions: readonly Question[], answers: Answers, from: number): number {
  for (let i = from; i < questions.length; i++) if (!answers.has(questions[i]?.id ?? '')) return i
  return questions.length
}

/** "Must-have skills, 3 of 7 · question 12 of 61" */
function placeOf(questions: readonly Question[], at: number, titleOf: (group: string) => string): string {
  const question = questions[at]
  if (!question) return ''
  const { group } = question
  const own = questions.filter((other) => other.group === group)
  const place = own.indexOf(question) + 1
  return `${titleOf(group)}, ${place} of ${own.length} · question ${at + 1} of ${questions.length}`
}
