const NUMBERING =
  /^(?:(?:(?:section|part|step|chapter)\s+)?(?:\(?\d{1,2}[.)\]:]{1,2}|\d{1,2}(?:\.\d{1,2}){1,3}[.)\]:]?|\(?[ivx]{1,5}[.)]|[a-z][.)])(?:\s*[–—-])?|(?:section|part|step|chapter)\s+\d{1,2}\s*[:–—-]?)\s+(?=\S)/iu
const BRACKETS = /\s*[([{][^()[\]{}]{0,120}[)\]}]/g
const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu
const KEEP_S = /(?:ss|us|is|ous)$/

/**
 * A heading reduced to what it means, for comparison with the tables of names: without numbering, emoji, brackets, case,
 * punctuation; `&`, `+` and `/` are `and`; plurals are singular. `8) Technical Skills Required (typical)` → `technical skill required`.
 */
export function normalizeHeading(heading: string): string {
  // Nearly every heading is plain words, of which only case and plural change.
  if (heading.length <= 300 && WORDS.test(heading)) return singularWords(heading.toLowerCase())
  const bare = heading
    .slice(0, 300)
    .normalize('NFKC')
    .replace(/^[^\p{L}\p{N}(]+/u, '')
    .replace(NUMBERING, '')
    .replace(BRACKETS, ' ')
    .replace(EDGE, '')
    .toLowerCase()
    .replace(/[’'‘`]/g, '')
    .replace(/\s*[&+/]\s*/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return singularWords(bare)
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
  return heading
    .replace(/^[^\p{L}\p{N}("“„]+/u, '')
    .replace(NUMBERING, '')
    .replace(/\s*[:：]\s*$/, '')
    .trim()
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || KEEP_S.test(word)) return word
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}
