import type { Diagnostic, Position } from '../../model/index.ts'

/** Line and column (from 1) of an offset, with the lines an editor counts. */
export function pointAt(text: string, offset: number): Position['start'] {
  let line = 1
  let start = 0
  for (let i = 0; i < offset && i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) {
      line++
      start = i + 1
    }
  }
  return { line, column: offset - start + 1, offset }
}

/** A finding about an imported file; a place of `null` is the file as a whole. */
export function importFinding(
  ruleId: 'import-syntax' | 'import-value' | 'import-form' | 'import-limit',
  severity: Diagnostic['severity'],
  message: string,
  file: string,
  place: { start: Position['start']; end: Position['start'] } | null,
  hint?: string,
): Diagnostic {
  const whole = { line: 1, column: 1 }
  return {
    ruleId,
    severity,
    message,
    file,
    position: place ?? { start: whole, end: whole },
    ...(hint ? { hint } : {}),
  }
}
