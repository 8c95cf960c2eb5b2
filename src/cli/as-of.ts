import type { Options } from './command.ts'
import { UsageError } from './errors.ts'

/** The date of --as-of, or null where none is given. */
export function readAsOf(options: Options): string | null {
  const date = options.text('asOf')
  if (date === null) return null
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !isCalendarDate(date)) {
    throw new UsageError(`Unexpected --as-of ${date}, expected a date such as 2026-04-13`)
  }
  return date
}

/** Whether `2026-04` or `2026-04-13` exists; the calendar rolls over what does not. */
export function isCalendarDate(date: string): boolean {
  const whole = date.length === 7 ? `${date}-01` : date
  const parsed = new Date(`${whole}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(whole)
}
