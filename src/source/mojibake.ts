import type { Diagnostic } from '../model/index.ts'
import type { LineIndex } from './line-index.ts'

/** UTF-8 read as Windows-1252 or Latin-1 (`â€“`, `Ã©`, `Â `, `â‰¥`), and characters already lost (U+FFFD). */
const BROKEN =
  /\u00e2(?:\u20ac[\u0080-\u2122]|\u2020[\u0080-\u2122]|\u2030[\u00a0-\u00bf])|\u00c3[\u0080-\u00bf\u2013-\u2122]|\u00c2[\u00a0-\u00bf]|\ufffd/g

/** One warning where text was decoded wrongly before it came here. The characters stay as they are: guessing would invent text. */
export function mojibakeDiagnostics(text: string, file: string, lines: LineIndex): Diagnostic[] {
  const found = text.match(BROKEN)
  const [first] = found ?? []
  if (found === null || first === undefined) return []
  const start = text.indexOf(first)
  const places = found.length === 1 ? 'one place' : `${found.length} places`
  const message = `Unexpected characters of a wrong decoding ("${first}") in ${places}`
  const hint = 'Save the document as UTF-8 again from where it came; the text is read as it stands.'
  const position = lines.positionAt(start, start + first.length)
  return [{ ruleId: 'mojibake', severity: 'warning', message, hint, file, position }]
}
