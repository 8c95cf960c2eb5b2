import {
  employerPatterns,
  namePatterns,
  payPatterns,
  type RedactTopic,
  type Secrets,
  WORDED_PAY,
} from './secrets.ts'

/** Path of a profile in a report that names nobody. */
export const REDACTED_FILE = 'profile.yaml'

const LEFT_OUT: Record<RedactTopic, string> = {
  name: '(name left out)',
  pay: '(pay left out)',
  employers: '(employer left out)',
}

/** Values of these keys are words of our own, never of a document. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  'id requirementId requirementIds claimId achievementId kind status statusBefore statusAfter section verdict verdictAfter goal phase importance how scope area relation state step result basis severity ruleId version currency asOf change track tier onlyThey lost fills backs carried toBuild'.split(
    ' ',
  ),
)

export interface Redaction {
  topics: ReadonlySet<RedactTopic>
  secrets: Secrets
  /** Briefs and whatever else is public: their sentences stay as they are, even where an employer shares a word with them. */
  keep?: readonly unknown[]
}

/**
 * A result without what was asked to be left out: every text in it loses names, employers and amounts of pay in each way they are
 * commonly written; addresses and paths go too, because they tell whose they are. No number of the assessment changes.
 */
export function redact<T>(result: T, { topics, secrets, keep = [] }: Redaction): T {
  if (topics.size === 0) return result
  const cleaners = cleanersFor(topics, secrets)
  const kept = new Set<string>()
  for (const tree of keep) collectTexts(tree, kept)
  const tellsWho = topics.has('name') || topics.has('employers')
  const text = (value: string, key: string): string => {
    if (OWN_WORDS.has(key)) return value
    if (tellsWho && secrets.files.includes(value)) return REDACTED_FILE
    if (key !== 'file' && kept.has(value)) return value
    return cleaners.reduce((rest, clean) => clean(rest), value)
  }
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return text(value, key)
    if (Array.isArray(value)) return value.map((item) => walk(item, key))
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value)
      .filter(([name]) => !(tellsWho && name === 'link'))
      .map(([name, inner]) => [name, walk(inner, name)] as const)
    return {
      ...Object.fromEntries(entries),
      ...(topics.has('pay') && 'percentOfBand' in value ? NO_PAY : {}),
      ...(topics.has('name') && isIdentity(value) ? { name: LEFT_OUT.name } : {}),
    }
  }
  return walk(result, '') as T
}

/** Of a profile, whatever its name is made of. */
function isIdentity(value: object): boolean {
  return 'name' in value && 'file' in value && 'version' in value
}

/** The place of a person's pay in the band, which would give the pay away. The band is the brief's and stays. */
const NO_PAY = {
  result: 'not-comparable',
  reason: 'Pay is left out of this report.',
  have: null,
  percentOfBand: null,
  toMedian: null,
} as const

type Clean = (text: string) => string

function cleanersFor(topics: ReadonlySet<RedactTopic>, secrets: Secrets): Clean[] {
  const files = [...new Set(secrets.files)].filter((file) => file !== '').sort((a, b) => b.length - a.length)
  const paths: Clean[] =
    topics.has('name') || topics.has('employers')
      ? files.map((file) => (text) => text.replaceAll(file, REDACTED_FILE))
      : []
  return [
    ...paths,
    ...(topics.has('name') ? words(secrets.names.flatMap(namePatterns), LEFT_OUT.name) : []),
    ...(topics.has('employers')
      ? words(secrets.employers.flatMap(employerPatterns), LEFT_OUT.employers)
      : []),
    ...(topics.has('pay') ? words(secrets.pay.flatMap(payPatterns), LEFT_OUT.pay) : []),
    ...(topics.has('pay')
      ? WORDED_PAY.map(
          (pattern): Clean =>
            (text) =>
              text.replace(pattern, LEFT_OUT.pay),
        )
      : []),
  ]
}

/** One pass for all patterns, the longest first, so that a whole name goes before its parts. */
function words(patterns: readonly string[], replacement: string): Clean[] {
  const all = [...new Set(patterns)].sort((a, b) => b.length - a.length)
  const joined = all.filter((one) => UNSPACED.test(one))
  const spaced = all.filter((one) => !UNSPACED.test(one))
  return [
    ...(joined.length > 0 ? [new RegExp(joined.join('|'), 'giu')] : []),
    ...(spaced.length > 0
      ? [new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})(?![\\p{L}\\p{N}])`, 'giu')]
      : []),
  ].map((pattern) => (text) => text.replace(pattern, replacement))
}

/** Scripts that put no blank between words, or join particles to them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

function collectTexts(tree: unknown, into: Set<string>): void {
  if (typeof tree === 'string') into.add(tree)
  else if (typeof tree === 'object' && tree !== null)
    for (const value of Object.values(tree)) collectTexts(value, into)
}
