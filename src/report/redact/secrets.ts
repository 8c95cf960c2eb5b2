import type { Profile } from '../../model/index.ts'

/** What a report can leave out. */
export const REDACT_TOPICS = ['name', 'pay', 'employers'] as const
export type RedactTopic = (typeof REDACT_TOPICS)[number]

/** What must not be read in a report about these people, whatever form it is written in. */
export interface Secrets {
  names: readonly string[]
  employers: readonly string[]
  /** Amounts of pay; small ones are words of their own everywhere and are left out of the pay section only. */
  pay: readonly number[]
  /** Paths of the profiles, as places name them. */
  files: readonly string[]
}

/** The secrets of profiles that are at hand. */
export function secretsOf(profiles: readonly Profile[]): Secrets {
  return {
    names: profiles.map(({ name }) => name),
    employers: profiles.flatMap(({ experience }) =>
      experience.positions.flatMap(({ organisation }) => organisation ?? []),
    ),
    pay: profiles.flatMap(({ compensation }) =>
      [compensation?.base, compensation?.total].filter((amount) => typeof amount === 'number'),
    ),
    files: profiles.map(({ file }) => file),
  }
}

/** A person's name and its words; particles and initials stand for nobody. */
export function namePatterns(name: string): string[] {
  const words = wordsOf(name)
  const telling = words.filter((word) => length(word) > 1 && !/^\p{Ll}{1,3}$/u.test(word))
  return [...whole(name, words), ...telling.flatMap((word) => phrase([word]))]
}

/** Words that many employers have in their names; alone they say nothing about which. */
const GENERIC = new Set(
  'the a and of for group company corporation inc ltd llc gmbh ag plc co sons software systems solutions services technologies technology labs data cloud digital global international national united american european general first bank university institute hospital city state'.split(
    ' ',
  ),
)

/** An employer's name and the first of its words that could belong to no other. */
export function employerPatterns(employer: string): string[] {
  const words = wordsOf(employer)
  const telling = words.find((word) => length(word) > 3 && !GENERIC.has(word.toLowerCase()))
  return [...whole(employer, words), ...(telling === undefined ? [] : phrase([telling]))]
}

const SMALLEST_TELLING_AMOUNT = 1_000

/** An amount as people write it: 215000, 215,000, 215.000, 215 000, 215k. */
export function payPatterns(amount: number): string[] {
  if (Math.abs(amount) < SMALLEST_TELLING_AMOUNT) return []
  const digits = String(Math.trunc(Math.abs(amount)))
  const grouped = [...digits].map((digit, i) =>
    (digits.length - i) % 3 === 0 && i > 0 ? `[,.'’\\s_]?${digit}` : digit,
  )
  const thousands = Math.abs(amount) / 1_000
  const short = Number.isInteger(thousands * 10) ? [`${String(thousands).replace('.', '[.,]')}\\s?[kK]`] : []
  return [`${grouped.join('')}(?:[.,]\\d{1,2})?`, ...short]
}

/** An amount that could be pay: 85k, 85,000, 85000, with a currency sign or not. */
const AMOUNT = /\p{Sc}?\s?(?:\d{1,3}(?:[.,'’]\d{3}){1,2}|\d{5,7}|\d{1,3}(?:[.,]\d)?\s?k)(?![\p{L}\p{N}])/iu
  .source

/** Amounts beside a word for pay, which need not be those of the profile's own pay: a former salary, an offer. */
export const WORDED_PAY: readonly RegExp[] = [
  new RegExp(
    `(?<=(?<!\\p{L})(?:salary|salaries|compensation|remuneration|wages?|earn(?:s|ed|ing|ings)?|(?:base|total|annual|yearly) pay|pay (?:of|rise|raise)|OTE)(?!\\p{L})[^\\d.;]{0,20})${AMOUNT}`,
    'giu',
  ),
  new RegExp(
    `${AMOUNT}(?=\\s?(?:\\p{Sc}|[A-Z]{3})?[^\\p{L}\\d.;]{0,3}(?:(?:gross|base|a year|annual|yearly)[^\\p{L}\\d]{1,3})?(?:salary|compensation|remuneration|wages?|OTE)(?!\\p{L}))`,
    'giu',
  ),
]

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Words with little between them, as in `Ada Ferreira`, `ada.ferreira`, `ada-ferreira` and `AdaFerreira`; accents may be left off. */
function phrase(words: readonly string[]): string[] {
  if (words.length === 0) return []
  const forms = [words, words.map((word) => word.normalize('NFD').replace(/\p{M}/gu, ''))]
  return [...new Set(forms.map((form) => form.join('[^\\p{L}\\p{N}]{0,6}')))]
}

/** The words in their order; what has signs in place of letters stands for itself, punctuation for nobody. */
function whole(text: string, words: readonly string[]): string[] {
  if (words.length > 0) return phrase(words)
  return /[^\p{P}\s]/u.test(text) ? [text.trim().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')] : []
}

function length(word: string): number {
  return [...word].length
}
