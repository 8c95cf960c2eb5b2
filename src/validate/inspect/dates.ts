/** Days of a month in the calendar we use. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Whether `2026`, `2026-04` or `2026-04-13` is on the calendar. Text of another shape is no date at all and counts as possible. */
export function isPossibleDate(date: string): boolean {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date)
  if (found === null) return true
  const [year = 0, month = 0, day = 0] = found.slice(1).map((part) => Number(part ?? 1))
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** First day of a year, month or day: `2026` → `2026-01-01`. */
export function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4)
}

/** Last day of a year, month or day: `2026-02` → `2026-02-28`. */
export function lastDay(date: string): string {
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31`
  const [year = '', month = ''] = date.split('-')
  return `${date}-${String(daysIn(Number(year), Number(month))).padStart(2, '0')}`
}

/** Whole months from one date to a later one; negative where it is earlier. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 1, fromDay = 1] = firstDay(from).split('-').map(Number)
  const [toYear = 0, toMonth = 1, toDay = 1] = firstDay(to).split('-').map(Number)
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0)
}
