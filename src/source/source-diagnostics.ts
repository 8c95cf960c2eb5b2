import type { Diagnostic } from '../model/index.ts'
import { raiseLimit } from '../text/index.ts'
import type { Limits } from './limits/index.ts'

const START = { line: 1, column: 1, offset: 0 }
const WHOLE = { start: START, end: START }

/** A document longer than a limit allows. */
export function tooLarge(text: string, file: string, option: keyof Limits, limit: number): Diagnostic {
  const message = `Unexpected ${text.length} characters, expected at most ${limit}`
  const hint = `Save only the part that describes the role, or ${raiseLimit(option, limit)}.`
  return { ruleId: 'limit-exceeded', severity: 'error', message, hint, file, position: WHOLE }
}

/** A document in which there is nothing to read. */
export function nothingToRead(file: string, message: string, hint: string): Diagnostic {
  return { ruleId: 'empty-document', severity: 'error', message, hint, file, position: WHOLE }
}
