import type { DecisionScope, Proficiency } from '../../model/index.ts'

/** What somebody said to one question. Skipped is an answer too: it is not asked again. */
export type Answer =
  | { kind: 'text'; text: string }
  | { kind: 'years'; years: number }
  | { kind: 'level'; level: Proficiency }
  /** Who decides; null: not this person, in no way. */
  | { kind: 'decides'; scope: DecisionScope | null }
  | { kind: 'figure'; from: number | null; to: number | null; value: number | null; unit: string | null }
  | { kind: 'skipped' }

/** Answers by the id of their question. An id names what is asked, so that answers hold across roles. */
export type Answers = Map<string, Answer>

export interface ConversationDraft {
  role: string | null
  answers: Answers
}

const NOTE = 'Answers of arch-gap init, kept until the profile is written. Delete this file to start over.'
const KINDS: ReadonlySet<string> = new Set(['text', 'years', 'level', 'decides', 'figure', 'skipped'])

export function writeDraft({ role, answers }: ConversationDraft): string {
  const list = [...answers].map(([question, answer]) => ({ question, answer }))
  return `${JSON.stringify({ note: NOTE, version: 1, role, answers: list }, null, 1)}\n`
}

/** Reads what `writeDraft` wrote; null where it is anything else. */
export function readDraft(text: string): ConversationDraft | null {
  try {
    const data: unknown = JSON.parse(text)
    if (!isRecord(data) || data['version'] !== 1 || !Array.isArray(data['answers'])) return null
    const answers: Answers = new Map()
    for (const entry of data['answers']) {
      if (!isRecord(entry) || typeof entry['question'] !== 'string' || !isAnswer(entry['answer'])) return null
      answers.set(entry['question'], entry['answer'])
    }
    return { role: typeof data['role'] === 'string' ? data['role'] : null, answers }
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isAnswer(value: unknown): value is Answer {
  if (!isRecord(value) || typeof value['kind'] !== 'string' || !KINDS.has(value['kind'])) return false
  if (value['kind'] === 'level') return [0, 1, 2, 3, 4, 5].includes(Number(value['level']))
  if (value['kind'] === 'years') return typeof value['years'] === 'number'
  return value['kind'] !== 'text' || typeof value['text'] === 'string'
}
