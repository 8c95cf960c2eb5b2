/** A sum of money named in a text, with its place in it. */
export interface Amount {
  /** Whole units; null where the figure cannot be read for sure, such as `$200.000`. */
  value: number | null
  /** ISO 4217 code; null where the text names none, or only a dollar sign that may be of several countries. */
  currency: string | null
  /** A bare dollar sign: US dollars unless the region says otherwise. */
  dollarSign: boolean
  /** Written with a plus: the figure is no upper end. */
  plus: boolean
  start: number
  end: number
}

const SYMBOLS: Readonly<Record<string, string>> = {
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  S$: 'SGD',
  NZ$: 'NZD',
  HK$: 'HKD',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
}
const CODES =
  'USD|EUR|GBP|CAD|AUD|SGD|NZD|HKD|CHF|INR|SEK|NOK|DKK|PLN|JPY|CNY|BRL|ZAR|AED|ILS|CZK|HUF|MXN|KRW'
const SYMBOL = '(?:US|CA|C|AU|A|S|NZ|HK)?\\$|[€£₹¥]'
const SPACE = '[ \\u00a0\\u2009\\u202f]?'
const FIGURE =
  "\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d{1,2})?|\\d{1,3}(?:[ \\u00a0\\u2009\\u202f'’]\\d{3})+|\\d{1,3}(?:\\.\\d{3})+|\\d{1,7}(?:\\.\\d{1,2})?"
const AMOUNT = new RegExp(
  `(?<![\\w.,+#/])(?:(${SYMBOL}|\\b(?:${CODES})\\b)${SPACE})?(${FIGURE})(?![\\d.,'’]*\\d)(?:${SPACE}(k|mn|m|million|thousand|lakhs?|lpa|crores?)\\b)?(?:${SPACE}(${CODES})\\b|\\s?(€|£))?(\\s?\\+)?(?!\\s?%)`,
  'giu',
)
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  lakh: 1e5,
  lakhs: 1e5,
  lpa: 1e5,
  crore: 1e7,
  crores: 1e7,
}

interface FoundAmount extends Amount {
  figure: string
  scale: string | null
}

/**
 * Every sum of money in a text, in order: with a currency, with `k`, or a plain figure the size of a year's pay.
 * In a range the two ends share currency and `k` (`$165–350k`). Percentages, years and telephone numbers are none.
 */
export function findAmounts(text: string): Amount[] {
  const found: FoundAmount[] = []
  for (const match of text.matchAll(AMOUNT)) {
    const [whole, mark = '', figure = '', scale, code, sign, plus] = match
    const symbol = mark || sign || ''
    const currency =
      code?.toUpperCase() ??
      SYMBOLS[symbol.toUpperCase()] ??
      (/^[A-Z]{3}$/i.test(mark) ? mark.toUpperCase() : null)
    const unit = scale?.toLowerCase() ?? null
    found.push({
      value: null,
      currency: currency ?? (unit !== null && /^(?:l|crore)/.test(unit) ? 'INR' : null),
      dollarSign: symbol === '$',
      plus: plus !== undefined,
      figure,
      scale: unit,
      start: match.index,
      end: match.index + whole.length,
    })
  }
  shareWithinRanges(found, text)
  for (const amount of found) {
    const value = readFigure(amount.figure, amount.currency)
    amount.value = value === null ? null : value * (SCALES[amount.scale ?? ''] ?? 1)
  }
  return found.filter(isMoney).map(({ scale: _, figure: __, ...amount }) => amount)
}

/** `165,000` · `165 000` · `165000` · `€95.000` with a European currency only; else a point and three digits says nothing for sure. */
function readFigure(figure: string, currency: string | null): number | null {
  if (/^\d{1,3}(?:\.\d{3})+$/.test(figure)) {
    return currency === 'EUR' || currency === 'CHF' ? Number(figure.replaceAll('.', '')) : null
  }
  if (/,\d{2}(?:,|$)/.test(figure) && currency !== 'INR') return null
  return Number(figure.replace(/[,\s'’]/g, ''))
}

function shareWithinRanges(found: FoundAmount[], text: string): void {
  for (const [index, low] of found.entries()) {
    const high = found[index + 1]
    if (high === undefined || !/^\s?(?:-|–|—|−|to|and)\s?$/i.test(text.slice(low.end, high.start))) continue
    low.currency ??= low.dollarSign ? null : high.currency
    if (!high.dollarSign) high.currency ??= low.currency
    const anyDollar = low.dollarSign || high.dollarSign
    if (low.currency === null && high.currency === null) low.dollarSign = high.dollarSign = anyDollar
    if (low.scale === null && /^\d{1,3}(?:\.\d{1,2})?$/.test(low.figure)) low.scale = high.scale
  }
}

function isMoney({ value, currency, dollarSign, scale }: FoundAmount): boolean {
  if (currency !== null || dollarSign) return true
  if (value === null) return false
  return scale === 'k' || (value >= 10_000 && value <= 9_999_999)
}
