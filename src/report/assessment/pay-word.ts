import type { Assessment } from '../../model/index.ts'
import { formatMoney } from '../money.ts'

/** Where pay stands in the band, and how far from its median; the reason where the two do not compare. */
export function payWord({ salary }: Pick<Assessment, 'salary'>): string {
  const { currency, have, min, max, maxOpenEnded, percentOfBand, toMedian, region } = salary
  if (salary.result !== 'placed' || have === null) return salary.reason
  const band = `${formatMoney(min ?? 0, currency)}–${formatMoney(max ?? 0, currency)}${maxOpenEnded ? '+' : ''}`
  const percent = percentOfBand === null ? null : Math.round(percentOfBand)
  const where =
    percent === null
      ? null
      : percent < 0
        ? `below ${band}`
        : percent > 100
          ? `above ${band}`
          : `${percent} % of the way through ${band}`
  const middle =
    toMedian === null
      ? null
      : toMedian === 0
        ? 'at the median'
        : `${formatMoney(Math.abs(toMedian), currency)} ${toMedian < 0 ? 'below' : 'above'} the median`
  const places = [where, middle].filter((part) => part !== null)
  if (places.length === 0) return salary.reason
  return `${formatMoney(have, currency)} is ${places.join(', ')}${region === null ? '' : ` (${region})`}`
}
