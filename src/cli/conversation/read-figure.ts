/** A result as somebody types it: `64 percent`, `19 -> 8 business days`, `$1.90 to $1.15`. */
export interface Figure {
  from: number | null
  to: number | null
  value: number | null
  unit: string | null
}

const AMOUNT = String.raw`([$€£]?) ?(-?\d{1,12}(?:\.\d{1,6})?) ?(%?)`
const CHANGE = new RegExp(String.raw`^${AMOUNT} ?(?:->|→|to) ?${AMOUNT} ?(\D{0,50})$`)
const SINGLE = new RegExp(`^${AMOUNT} ?(.{0,50})$`)
const CURRENCIES = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
])

/** Reads a figure with its unit; null where it is none. Thousands are written without separators, so nothing is guessed. */
export function readFigure(typed: string): Figure | null {
  const change = CHANGE.exec(typed)
  if (change) {
    const [, before = '', from, percentBefore, after = '', to, percent, unit = ''] = change
    return {
      from: Number(from),
      to: Number(to),
      value: null,
      unit: unitOf(before || after, percentBefore || percent, unit),
    }
  }
  const single = SINGLE.exec(typed)
  if (!single) return null
  const [, currency = '', value, percent, unit = ''] = single
  if (/^[\d,.]/.test(unit)) return null
  return { from: null, to: null, value: Number(value), unit: unitOf(currency, percent, unit) }
}

function unitOf(currency: string, percent: string | undefined, written: string): string | null {
  const unit = written.trim()
  if (unit !== '') return unit
  return CURRENCIES.get(currency) ?? (percent ? 'percent' : null)
}

/** The figure as it would be typed again. */
export function figureText({ from, to, value, unit }: Figure): string {
  const amount = value ?? `${from} -> ${to}`
  return unit === null ? String(amount) : `${amount} ${unit}`
}
