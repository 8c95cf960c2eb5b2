import type { Position } from '../../model/index.ts'
import { quickPattern } from '../../text/index.ts'
import type { Line } from '../content/lines.ts'
import { type Amount, findAmounts } from '../values/money.ts'

export type Basis = 'base' | 'total'
export type Bound = 'min' | 'median' | 'max'

/** One line of a salary section, read. */
export interface SalaryLine {
  /** What the label says the line is. */
  kind: 'bound' | 'fact' | 'extra' | 'pay'
  label: string | null
  text: string
  position: Position | undefined
  basis: Basis | null
  bounds: Partial<Record<Bound, Amount>>
  /** Sums whose place in the range the line does not say. */
  unplaced: Amount[]
  /** What follows the figures, such as `(base) + equity/bonus`. */
  rest: string
}

const BOUNDS: readonly (readonly [Bound, RegExp])[] = [
  ['median', /\b(?:median|mid(?:-?point|dle)?|50th percentile|p50)\b/i],
  ['min', /\b(?:min(?:imum)?|low(?:er|est)?(?: end)?|start(?:ing)?(?: at)?|entry|floor|from)\b/i],
  ['max', /\b(?:max(?:imum)?|high(?:er|est)?(?: end)?|upper|top(?: end)?|ceiling|up to)\b/i],
]
const RANGE_DASH = /^\s?(?:-|–|—|−|to|and)\s?$/i
const FACTS =
  /^(?:region|location|market|country|currency|basis|year|as written|source|updated|last updated|date|note)s?$/i
const EXTRAS =
  /^(?:extras?|equity|bonus(?:es)?|stock|rsus?|options|benefits|on top|plus|signing bonus|sign-on(?: bonus)?|variable(?: pay)?|additional|perks|commission)\b/i
const NOT_PAY =
  /\b(?:budgets?|savings?|revenue|spend(?:ing)?|funding|investments?|portfolio|cost reduction|cloud costs?|p&l|phone|tel\.?|contact)\b/i

/** Reads one line. null: it speaks of money that is not pay, such as a budget. */
export function readSalaryLine(line: Line): SalaryLine | null {
  const { label, position } = line
  const text = label === null ? line.whole : line.text
  const base: SalaryLine = {
    kind: 'pay',
    label,
    text,
    position,
    basis: basisOf(label ?? ''),
    bounds: {},
    unplaced: [],
    rest: '',
  }
  if (label !== null && FACTS.test(label)) return { ...base, kind: 'fact' }
  if (label !== null && EXTRAS.test(label)) return { ...base, kind: 'extra' }
  if (NOT_PAY.test(label ?? '') || (label === null && NOT_PAY.test(text))) return null
  const amounts = findAmounts(text)
  const bound = label === null || isRange(text, amounts) ? null : boundOf(label)
  if (bound !== null && namesFurtherBounds(text, amounts)) {
    return readRange({ ...base, label: null, text: line.whole }, findAmounts(line.whole))
  }
  if (bound !== null) return readBound(base, bound, amounts)
  return amounts.length === 0 ? { ...base, kind: 'extra' } : readRange(base, amounts)
}

/** `Mid: $120k–$150k` and `Mid: min $120k, max $150k` are pay of a level, while `Mid: $135k` is a bound. */
function isRange(text: string, [first, second]: readonly Amount[]): boolean {
  if (first === undefined || second === undefined) return false
  return RANGE_DASH.test(text.slice(first.end, second.start)) || boundOf(text.slice(0, first.start)) !== null
}

/** `Min: $120k, Max: $150k` on one line: a word right before a sum says what that one is. */
function namesFurtherBounds(text: string, amounts: readonly Amount[]): boolean {
  return amounts.some(({ start }, index) => {
    const gap = text.slice(amounts[index - 1]?.end ?? 0, start)
    const words = /(?:[\p{L}-]+\s)?[\p{L}-]+(?=[:=]?\s*$)/u.exec(gap)?.[0] ?? ''
    return boundOf(words) !== null
  })
}

/** `Max: $500,000+ (base) + equity/bonus`: the first sum is the bound, what follows belongs to it. */
function readBound(base: SalaryLine, bound: Bound, amounts: readonly Amount[]): SalaryLine {
  const [first] = amounts
  if (first === undefined) return { ...base, kind: 'bound' }
  const rest = base.text.slice(first.end)
  return {
    ...base,
    kind: 'bound',
    bounds: { [bound]: first },
    rest,
    basis: base.basis ?? basisOf(rest.slice(0, 40)),
  }
}

/** `$165k–$350k+ (median $235k)`: two sums joined by a dash are the ends; a word beside a sum says which one it is. */
function readRange(base: SalaryLine, amounts: readonly Amount[]): SalaryLine {
  const bounds: SalaryLine['bounds'] = {}
  const unplaced: Amount[] = []
  const gaps: string[] = []
  let last = 0
  let from = 0
  for (let index = 0; index < amounts.length; index += 1) {
    const amount = amounts[index] as Amount
    const next = amounts[index + 1]
    const before = base.text.slice(from, amount.start)
    if (isTotalAside(before, bounds)) break
    if (last > 0) gaps.push(withoutBounds(before))
    const joined = next !== undefined && RANGE_DASH.test(base.text.slice(amount.end, next.start))
    if (joined && bounds.min === undefined && bounds.max === undefined) {
      bounds.min = amount
      bounds.max = next
      index += 1
      last = from = next.end
      continue
    }
    // A word behind a comma speaks of the next sum where there is one.
    const behind = wordsBehind(base.text, amount.end)
    const own = boundOf(before.slice(-30))
    const named = own ?? (next !== undefined && behind.startsWith(',') ? null : boundOf(behind))
    from = amount.end + (own === null && named !== null ? behind.length : 0)
    if (named !== null && bounds[named] === undefined) bounds[named] = amount
    else unplaced.push(amount)
    last = amount.end
  }
  // The words behind the last sum that only say which one it is are no extra.
  const rest = [...gaps, withoutBounds(base.text.slice(last, from)) + base.text.slice(from)].join('; ')
  return {
    ...base,
    bounds,
    unplaced,
    rest,
    basis: base.basis ?? basisOf(base.text.slice(0, last)) ?? basisOf(rest.slice(0, 40)),
  }
}

/** What stands between two sums, without the words that only say which sum comes. */
function withoutBounds(text: string): string {
  const bare = BOUNDS.reduce((rest, [, pattern]) => rest.replace(pattern, ' '), text)
  return bare.replace(/\b(?:of|is|at|about|around|a|the)\b|[(:=~]/gi, ' ')
}

/** "… with total compensation exceeding $400k" behind a range is something on top, not part of it. */
function isTotalAside(before: string, bounds: SalaryLine['bounds']): boolean {
  return (
    Object.keys(bounds).length > 0 &&
    /\b(?:total|tc|with|plus|bonus|equity|exceed\w*)\b|\+/i.test(before) &&
    boundOf(before) === null
  )
}

function boundOf(text: string): Bound | null {
  let best: { bound: Bound; at: number } | null = null
  for (const [bound, pattern] of BOUNDS) {
    const at = text.search(pattern)
    if (at >= 0 && (best === null || at > best.at)) best = { bound, at }
  }
  return best?.bound ?? null
}

/** Base pay, or total compensation; the first one named. */
export function basisOf(text: string): Basis | null {
  const base = text.search(/\bbase\b/i)
  const total = text.search(
    /\btotal (?:comp\w*|cash|target|pay|package|rewards?)|\bTC\b|\bOTE\b|\bon-target/i,
  )
  if (base < 0 && total < 0) return null
  return total < 0 || (base >= 0 && base < total) ? 'base' : 'total'
}

const WORDS_BEHIND = quickPattern(/^\s?[(,]?\s?[\p{L} ]{3,20}\)?/u)

/** `$150,000 (minimum)`: what is said of an amount right behind it, with the bracket or comma that leads there. */
function wordsBehind(text: string, at: number): string {
  const rest = text.slice(at)
  return WORDS_BEHIND(rest).exec(rest)?.[0] ?? ''
}
