import type { Diagnostic } from '../model/index.ts'
import { raiseLimit } from '../text/index.ts'
import type { Limits } from './limits/index.ts'

/** Checks a plain text against the limits; returns one finding for the first that is exceeded. */
export function guardText(text: string, file: string, limits: Limits): Diagnostic | null {
  const finding = (line: number, count: number, what: string, option: keyof Limits): Diagnostic => {
    const point = { line, column: 1 }
    return {
      ruleId: 'limit-exceeded',
      severity: 'error',
      message: `Unexpected ${count} ${what}, expected at most ${limits[option]}`,
      hint: `Copy only the article, or ${raiseLimit(option, limits[option])}.`,
      file,
      position: { start: point, end: point },
    }
  }
  if (text.length > limits.markdownCharacters)
    return finding(1, text.length, 'characters', 'markdownCharacters')
  const lines = text.split(/\r\n|\r|\n/)
  if (lines.length > limits.lines) return finding(limits.lines, lines.length, 'lines', 'lines')
  const long = lines.findIndex(({ length }) => length > limits.lineCharacters)
  return long < 0
    ? null
    : finding(long + 1, lines[long]?.length ?? 0, 'characters in a line', 'lineCharacters')
}
