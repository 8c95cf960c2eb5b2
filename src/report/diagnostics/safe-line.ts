import { cleanText } from '../../text/index.ts'

/**
 * A line of output that a CI runner does not take for one of its commands: GitHub looks for `::` behind leading blanks,
 * and for `##[` anywhere; Azure for `##vso[`. A blank in between keeps the text readable and makes it harmless.
 */
export function safeLine(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ').replace(/##(?=\[|vso\[)/gi, '# #')
}

/** Text from a document for a line of its own: cleaned, and no command to a CI runner. */
export function safeText(text: string): string {
  return safeLine(cleanText(text))
}
