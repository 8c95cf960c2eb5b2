const SYMBOLS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' }

/** An amount as people write it: `$165,000`, `CHF 120,000`; the same on every machine, whatever its locale. */
export function formatMoney(amount: number, currency: string | null): string {
  const digits = Math.round(Math.abs(amount))
    .toString()
    .replace(/\B(?=(?:\d{3})+$)/g, ',')
  const sign = amount < 0 ? '−' : ''
  const symbol = currency === null ? '' : SYMBOLS[currency]
  return symbol === undefined ? `${sign}${currency} ${digits}` : `${sign}${symbol}${digits}`
}

/** A range of years: `12–18+`, `8–12`, `12+`; null where neither end is stated. */
export function formatYears(years: {
  min: number | null
  max: number | null
  openEnded: boolean
}): string | null {
  const { min, max, openEnded } = years
  const plus = openEnded ? '+' : ''
  if (min !== null && max !== null && min !== max) return `${min}–${max}${plus}`
  const one = min ?? max
  return one === null ? null : `${one}${plus}`
}
