import { quickPattern } from '../../text/index.ts'

const NUMBERING = quickPattern(
  /^(?:(?:(?:section|part|step|chapter)\s+)?(?:\(?\d{1,2}[.)\]:]{1,2}|\d{1,2}(?:\.\d{1,2}){1,3}[.)\]:]?|\(?[ivx]{1,5}[.)]|[a-z][.)])(?:\s*[–—-])?|(?:section|part|step|chapter)\s+\d{1,2}\s*[:–—-]?)\s+(?=\S)/iu,
)
const BRACKETS = /\s*[([{][^()[\]{}]{0,120}[)\]}]/g
const EDGE = quickPattern(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu)
const LEAD = quickPattern(/^[^\p{L}\p{N}(]+/u)
const LEAD_OF_TEXT = quickPattern(/^[^\p{L}\p{N}("“„]+/u)
const BETWEEN = quickPattern(/[^\p{L}\p{N}]+/gu)
const KEEP_S = /(?:ss|us|is|ous)$/

/**
 * A heading reduced to what it means, for comparison with the tables of names: without numbering, emoji, brackets, case,
 * punctuation; `&`, `+` and `/` are `and`; plurals are singular. `8) Technical Skills Required (typical)` → `technical skill required`.
 */
export function normalizeHeading(heading: string): string {
  // Nearly every heading is plain words, of which only case and plural change.
  if (heading.length <= 300 && WORDS.test(heading)) return singularWords(heading.toLowerCase())
  const whole = heading.slice(0, 300).normalize('NFKC')
  const bare = without(NUMBERING, without(LEAD, whole)).replace(BRACKETS, ' ')
  const words = without(EDGE, bare)
    .toLowerCase()
    .replace(/[’'‘`]/g, '')
    .replace(/\s*[&+/]\s*/g, ' and ')
  return singularWords(words.replace(BETWEEN(words), ' ').trim())
}

function without(pattern: (text: string) => RegExp, text: string): string {
  return text.replace(pattern(text), '')
}

const WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/

function singularWords(text: string): string {
  // Thousands of names are looked through before the first question, and most of them have no plural.
  if (!text.endsWith('s') && !text.includes('s ')) return text
  return text.includes(' ') ? text.split(' ').map(singular).join(' ') : singular(text)
}

/** The words within brackets of a heading, such as `typical` or `12–36 months`; null without brackets. */
export function headingNote(heading: string): string | null {
  const found = /[([{]([^()[\]{}]{1,120})[)\]}]\s*:?\s*$/.exec(heading)
  return found?.[1]?.trim() ?? null
}

/** A heading as a person reads it: without numbering, emoji and a colon at its end. */
export function headingText(heading: string): string {
  return without(NUMBERING, without(LEAD_OF_TEXT, heading))
    .replace(/\s*[:：]\s*$/, '')
    .trim()
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || KEEP_S.test(word)) return word
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}
