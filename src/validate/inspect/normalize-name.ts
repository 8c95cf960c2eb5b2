import { quickPattern } from '../../text/index.ts'

/** Words that tell no two requirements apart. */
const FILLERS = new Set(
  'a an the of in with for to on and or at by from using as into over knowledge experience experienced understanding familiarity familiar proficiency proficient expertise skill strong good solid deep proven excellent hands working ability able'.split(
    ' ',
  ),
)

const SEPARATORS = quickPattern(/[^\p{L}\p{N}]+/u)

/** The words of a name without case, accents, punctuation and plural, fillers left out; the fillers where there is nothing else. */
export function nameWords(text: string): string[] {
  const plain = withoutAccents(text.slice(0, 500))
    .toLowerCase()
    .replace(/\+\+/g, ' plusplus ')
    .replace(/(?<=[a-z])#/g, ' sharp ')
    .replace(/['’`]/g, '')
  const words = plain
    .split(SEPARATORS(plain))
    .filter((word) => word !== '')
    .map(singular)
  const telling = words.filter((word) => !FILLERS.has(word))
  return telling.length > 0 ? telling : words
}

/** A name reduced to what it means, for comparison: "Experience with Feature Stores" and "feature store" are the same. */
export function normalizeName(text: string): string {
  return nameWords(text).join(' ')
}

function withoutAccents(text: string): string {
  return /[^\x00-\x7f]/.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text
}

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is|ous)$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.endsWith('s') ? word.slice(0, -1) : word
}
