import type { Diagnostic } from '../../model/index.ts'

/** What is wrong and what to do about it, as one line of text. */
export function fullText({ message, hint }: Pick<Diagnostic, 'message' | 'hint'>): string {
  if (hint === undefined) return message
  return /[.!?…:]$/.test(message) ? `${message} ${hint}` : `${message}. ${hint}`
}
