import { trimEndOf } from '../content/trim.ts'

const BASIS_BRACKET =
  /^\s*\((?:base(?: salary| pay)?|total comp(?:ensation|\.)?|tc|ote|annual(?:ly)?|gross|per year|p\.?a\.?)\s*([;,][^)]*)?\)/i
const CONNECTOR = /^[\s,;:+–—.)-]*(?:(?:with|plus|and|base|per year|annually|a year|gross)\b[\s,;:+–—)-]*)*/i

/** What comes on top of pay, from the text behind a figure: `(base) + equity/bonus` → `equity`, `bonus`. */
export function splitExtras(text: string): string[] {
  const bare = text
    .replace(/^\s*(?:per year|a year|annually|yearly)\b/i, '')
    .replace(BASIS_BRACKET, (_, more: string | undefined) => more ?? '')
  return bare
    .split(';')
    .map((piece) => trimEndOf(piece.replace(CONNECTOR, ''), ' .,;').trim())
    .flatMap(splitShort)
    .map(withoutOuterBrackets)
    .filter((piece) => /\p{L}/u.test(piece))
}

/** `equity/bonus`, `equity, bonus` and `equity and bonus` are a list; longer phrases stay whole. */
function splitShort(piece: string): string[] {
  const parts = piece.split(/\s*[/,+&]\s*|\s+and\s+/).map((part) => part.replace(CONNECTOR, '').trim())
  const areShort = parts.every((part) => part !== '' && part.split(' ').length <= 2)
  return areShort ? parts : [piece]
}

function withoutOuterBrackets(piece: string): string {
  const inside = /^\(([^()]*)\)$/.exec(piece)?.[1]
  return inside ?? (piece.includes('(') ? piece : trimEndOf(piece, ')'))
}
