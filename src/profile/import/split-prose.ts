import { cleanText } from '../../text/index.ts'

const BULLET = /^[\s>]*(?:[-*+•·‣▪◦–—]|\d{1,2}[.)])\s+/u
/** Longest statement left whole; longer prose is cut into sentences, so that each can be matched and questioned alone. */
const WHOLE = 240
/** The longest text a profile takes. */
const MAX_TEXT = 2000

/** Prose as separate statements: one a line or bullet, long lines by sentence. Cleaned, none empty, none over the limit. */
export function splitProse(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => cleanText(line.replace(BULLET, '')).trim())
    .filter((line) => line !== '')
    .flatMap((line) => (line.length <= WHOLE ? [line] : sentencesOf(line)))
    .flatMap((line) => cut(line, MAX_TEXT))
}

/** Cuts after a full stop that a capital or a digit follows; an abbreviation may be cut wrongly, no word is lost. */
function sentencesOf(line: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of line.matchAll(/[.!?]["”’)]? (?=[\p{Lu}\p{N}("“])/gu)) {
    const end = match.index + match[0].length
    sentences.push(line.slice(start, end).trim())
    start = end
  }
  sentences.push(line.slice(start).trim())
  return sentences.filter((sentence) => sentence !== '')
}

/** Pieces of at most `max` characters, between words where there are any, never inside a character. */
export function cut(text: string, max: number): string[] {
  const pieces: string[] = []
  let rest = text
  while (rest.length > max) {
    const blank = rest.lastIndexOf(' ', max)
    let end = blank > max / 2 ? blank : max
    if (/[\ud800-\udbff]/.test(rest.charAt(end - 1))) end -= 1
    pieces.push(rest.slice(0, end).trim())
    rest = rest.slice(end).trim()
  }
  if (rest !== '') pieces.push(rest)
  return pieces
}
