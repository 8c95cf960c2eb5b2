import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff'
import { hasUnsafeCharacters } from '../../text/index.ts'
import { safeText } from './safe-line.ts'

/** What would change in a file, as `patch` and `git apply` read it. A line with control characters is shown cleaned. */
export function unifiedDiff(file: string, before: string, after: string): string {
  const name = safeText(file).replace(/^\/+/, '')
  const patch = structuredPatch(`a/${name}`, `b/${name}`, before, after)
  return formatPatch(patch, FILE_HEADERS_ONLY).split('\n').map(safeDiffLine).join('\n')
}

/** Terminals begin a new line at these, or go back and write over the line. */
const BREAK_WITHIN = /[\r\v\f\u0085\u2028\u2029]/

function safeDiffLine(line: string): string {
  const sign = line.slice(0, 1)
  const text = line.slice(1).replace(/\r$/, '')
  const end = line.endsWith('\r') ? '\r' : ''
  const unsafe =
    BREAK_WITHIN.test(text) ||
    hasUnsafeCharacters(text.replaceAll('\t', ' ')) ||
    /^\s*::|##(?:\[|vso\[)/i.test(line)
  return unsafe ? sign + safeText(text) + end : line
}
