import type { Diagnostic } from '../model/index.ts'

const START = { line: 1, column: 1, offset: 0 }

/** A document in which there is nothing to read. */
export function nothingToRead(file: string, message: string, hint: string): Diagnostic {
  const position = { start: START, end: START }
  return { ruleId: 'empty-document', severity: 'error', message, hint, file, position }
}
