/** What a figure is counted in, reduced to a kind and a factor so that figures of one kind can be compared. */
export interface Unit {
  /** percent, time, business-days, count, points-of-N, or money-XXX with an ISO 4217 code. */
  kind: string
  /** One of this unit in the kind's own measure (hours for time, 1 elsewhere). */
  factor: number
  /** Months of the period a rate is counted over ("per quarter": 3); null where it is no rate. */
  perMonths: number | null
}

/** A month has 30.4375 days: the mean of the Gregorian calendar (365.25 ÷ 12). */
const MONTH_DAYS = 30.4375
const PERIOD_MONTHS: Record<string, number> = {
  day: 1 / MONTH_DAYS,
  week: 7 / MONTH_DAYS,
  sprint: 14 / MONTH_DAYS,
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  annum: 12,
}
const PERIODS = new Map(Object.entries(PERIOD_MONTHS))
const HOURS = new Map<string, number>([
  ['ms', 1 / 3_600_000],
  ['msec', 1 / 3_600_000],
  ['millisecond', 1 / 3_600_000],
  ['s', 1 / 3600],
  ['sec', 1 / 3600],
  ['second', 1 / 3600],
  ['min', 1 / 60],
  ['minute', 1 / 60],
  ['h', 1],
  ['hr', 1],
  ['hour', 1],
  ['d', 24],
  ['day', 24],
  ['week', 168],
  ['month', 24 * MONTH_DAYS],
  ['year', 24 * 365.25],
])
const CURRENCIES = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
])
/** Words of a unit that change its meaning in a way no factor expresses. */
const STATISTICS = new Set(['p50', 'p90', 'p95', 'p99', 'median', 'mean', 'average', 'avg'])

/** Reads a unit as people write it ("percent", "business-days", "USD", "per month"); null where there is none. */
export function parseUnit(text: string | null): Unit | null {
  if (text === null || text.trim() === '') return null
  const lower = text.toLowerCase()
  const rated = /(?:\bper[ -]|\/ ?)(day|week|sprint|month|quarter|half|year|annum)/.exec(lower)
  const perMonths = monthsOf(rated?.[1])
  const rest = rated ? lower.replace(rated[0], ' ') : lower
  const points = /(?:points?[ -]of[ -]|out of |\/ ?)(\d{1,3})\b/.exec(rest)
  if (points) return { kind: `points-of-${points[1]}`, factor: 1, perMonths }
  const words = rest.match(/[a-z]+|[%$€£]/g)?.filter((word) => !STATISTICS.has(word)) ?? []
  const symbol = words.map((word) => CURRENCIES.get(word)).find((code) => code !== undefined)
  const code = /\b(USD|EUR|GBP|CHF|INR|CAD|AUD|JPY|SGD|SEK|NOK|DKK|PLN|BRL|CNY)\b/i.exec(rest)?.[1]
  const money = symbol ?? code?.toUpperCase()
  if (money) return { kind: `money-${money}`, factor: 1, perMonths }
  if (words.some((word) => word === '%' || word === 'percent' || word === 'percentage' || word === 'pct')) {
    return { kind: 'percent', factor: 1, perMonths }
  }
  const working = words.some((word) => word === 'business' || word === 'working' || word === 'workdays')
  const hours = words.map((word) => HOURS.get(singular(word))).find((one) => one !== undefined)
  if (working && (hours === undefined || hours === 24)) {
    return { kind: 'business-days', factor: 1, perMonths }
  }
  if (hours !== undefined) return { kind: 'time', factor: hours, perMonths }
  return { kind: 'count', factor: 1, perMonths }
}

/** Length in months of a period such as "2 quarters", "6 months", "QoQ", "within-6-months", "2025"; null if none. */
export function parsePeriod(text: string | null): number | null {
  if (text === null) return null
  const lower = text.toLowerCase()
  // Twice a year or every second one: "bi-" says both.
  if (/\bbi-?(?:annual|year|month|week)/.test(lower)) return null
  if (/(?<!\d[ -]|and a )\b(?:semi|half)[ -]?(?:an? |of the )?(?:annual|year)/.test(lower)) return 6
  if (/\b(?:yoy|annual|annually|yearly)\b/.test(lower) || /^\s*(?:fy ?)?(?:19|20)\d\d\s*$/.test(lower))
    return 12
  if (/\b(?:qoq|quarterly)\b/.test(lower) || /^\s*q[1-4]\b/.test(lower)) return 3
  if (/\b(?:mom|monthly)\b/.test(lower)) return 1
  if (/\b(?:wow|weekly)\b/.test(lower)) return monthsOf('week')
  const lengths = new Set(
    [...lower.matchAll(COUNTED)].map(([, from, to, word]) => Number(to ?? from ?? 1) * (monthsOf(word) ?? 0)),
  )
  // "1 year 6 months" is neither of the two.
  const [months = 0] = lengths
  return lengths.size === 1 && months > 0 ? months : null
}

const COUNTED =
  /(\d+(?:\.\d+)?)?(?:[ -]?[–-][ -]?(\d+(?:\.\d+)?))?[ -]*(day|week|sprint|month|quarter|half|year)/g

/** Null where there is no word, or none that names a period. */
function monthsOf(word: string | undefined): number | null {
  return PERIODS.get(word ?? '') ?? null
}

/**
 * A value in another unit, or null where the two are not of one kind. A rate is carried over to the other period; a
 * figure without a period is never given one.
 */
export function convert(value: number, from: Unit, to: Unit): number | null {
  if (from.kind !== to.kind) return null
  if ((from.perMonths === null) !== (to.perMonths === null)) return null
  const rate = from.perMonths !== null && to.perMonths !== null ? to.perMonths / from.perMonths : 1
  return ((value * from.factor) / to.factor) * rate
}

function singular(word: string): string {
  if (HOURS.has(word)) return word
  return word.endsWith('s') ? word.slice(0, -1) : word
}
