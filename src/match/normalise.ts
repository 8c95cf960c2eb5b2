import { protectNames } from './protected-names.ts'
import { applyRewrites, type RawWord } from './rewrites.ts'
import { toAmericanSpelling } from './spelling.ts'
import { formOf, stemOf } from './stem.ts'
import { WORD_WEIGHTS, type WordClass, wordClass } from './words.ts'

/** One word as it is compared, with the words as written. */
export interface Token {
  written: string
  /** Lower case, American spelling, abbreviations of the list below put in. */
  word: string
  stem: string
  /** What its inflected forms share and words derived from it do not. */
  form: string
  kind: WordClass
  /** What it weighs in comparisons, by its kind. */
  weight: number
}

/**
 * Words of a text in the form in which they are compared: NFKC, lower case, American spelling, known punctuation
 * kept as one word (CI/CD, C++, R&D), common long forms as their abbreviation. Stop words are kept and marked.
 */
export function tokenise(text: string): Token[] {
  return applyRewrites(rawWords(text)).map(({ written, word }) => tokenFor(word, written))
}

/** A token for a word put in place of another, such as a repaired one. */
export function tokenFor(word: string, written: string): Token {
  const { stem, form, kind, weight } = formsOf(word)
  return { written, word, stem, form, kind, weight }
}

type Forms = Pick<Token, 'stem' | 'form' | 'kind' | 'weight'>

/** Stems and classes of words met before; emptied when it grows past any vocabulary. */
const FORMS = new Map<string, Forms>()
const MOST_FORMS = 20_000

function formsOf(word: string): Forms {
  const known = FORMS.get(word)
  if (known !== undefined) return known
  if (FORMS.size >= MOST_FORMS) FORMS.clear()
  const kind = wordClass(word)
  const forms = { stem: stemOf(word), form: formOf(word), kind, weight: WORD_WEIGHTS[kind] }
  FORMS.set(word, forms)
  return forms
}

const WORDS = /[\p{L}\p{N}]+(?:\.\p{N}+)*/gu
/** The same for plain text, several times faster. */
const ASCII_WORDS = /[a-z0-9]+(?:\.[0-9]+)*/g

const BEYOND_ASCII = /[\u0080-\uffff]/

function isAscii(text: string): boolean {
  return !BEYOND_ASCII.test(text)
}

/** Lower case, without accents, with straight apostrophes. */
export function foldCharacters(text: string): string {
  if (isAscii(text)) return text.toLowerCase().replaceAll('`', "'")
  const bare = text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
  return bare.toLowerCase().replace(/[’‘`´]/g, "'")
}

function rawWords(text: string): RawWord[] {
  let plain = protectNames(foldCharacters(text))
  if (plain.includes('-')) plain = plain.replace(/(?<![-\w])([a-z])-(?=[a-z]{2})/g, '$1')
  if (plain.includes("'")) plain = plain.replace(/'s\b/g, '').replace(/'/g, '')
  const found: RawWord[] = []
  const written = plain.match(isAscii(plain) ? ASCII_WORDS : WORDS) ?? []
  for (let at = 0; at < written.length; at += 1) {
    const one = written[at] as string
    const word = spellingOf(one)
    if (!startsWithFigure(word) || !isVersionOrFigure(word, found.length)) found.push({ written: one, word })
  }
  return found
}

/** American spellings of words met before; emptied when it grows past any vocabulary. */
const SPELLINGS = new Map<string, string>()

function spellingOf(written: string): string {
  const known = SPELLINGS.get(written)
  if (known !== undefined) return known
  if (SPELLINGS.size >= MOST_FORMS) SPELLINGS.clear()
  const spelling = toAmericanSpelling(written)
  SPELLINGS.set(written, spelling)
  return spelling
}

/** A figure, or the v of a version; no other word can be one. */
function startsWithFigure(word: string): boolean {
  const first = word.charCodeAt(0)
  return (first >= 48 && first <= 57) || first === 118
}

/** "TOGAF 9.2", "Python 3", "since 2021", "40 %": figures after the first word say nothing of the subject. */
function isVersionOrFigure(word: string, index: number): boolean {
  if (/^(?:19|20)\d\d$/.test(word)) return true
  if (/^\d+\.\d/.test(word) || /^v\d+(?:\.\d+)*$/.test(word)) return true
  return index > 0 && /^\d+(?:k|m|x|th|st|nd|rd|bn|pt)?$/.test(word)
}
