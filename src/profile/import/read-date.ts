/** A date as profiles hold it: a year as a number, a month or a day as text. */
export type ReadDate = number | string

const MONTHS = new Map<string, number>(
  [
    ['jan', 'january', 'januar', 'janv', 'janvier', 'enero', 'ene'],
    ['feb', 'february', 'februar', 'fév', 'févr', 'février', 'fev', 'febrero'],
    ['mar', 'march', 'mär', 'märz', 'mrz', 'mars', 'marzo'],
    ['apr', 'april', 'avr', 'avril', 'abril', 'abr'],
    ['may', 'mai', 'mayo'],
    ['jun', 'june', 'juni', 'juin', 'junio'],
    ['jul', 'july', 'juli', 'juil', 'juillet', 'julio'],
    ['aug', 'august', 'août', 'aout', 'agosto', 'ago'],
    ['sep', 'sept', 'september', 'septembre', 'septiembre'],
    ['oct', 'october', 'okt', 'oktober', 'octobre', 'octubre'],
    ['nov', 'november', 'novembre', 'noviembre'],
    ['dec', 'december', 'dez', 'dezember', 'déc', 'décembre', 'diciembre', 'dic'],
  ].flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
)
const PRESENT = new Set([
  'present',
  'current',
  'now',
  'today',
  'ongoing',
  'heute',
  'aktuell',
  "aujourd'hui",
  'actualidad',
])

const ISO = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[t ][\d:.+z-]{1,30})?$/
const MONTH_FIRST = /^(\d{1,2})[/.-](\d{4})$/
const NAMED_MONTH = /^(\p{L}{3,10})\.?,? +(\d{4})$/u
const DAY_NAMED_MONTH = /^(\d{1,2})\.? +(\p{L}{3,10})\.?,? +(\d{4})$/u
const NAMED_MONTH_DAY = /^(\p{L}{3,10})\.? +(\d{1,2}),? +(\d{4})$/u

/**
 * Reads a date as people and exports write it. `present` for an end that has not come; null where it cannot be told, such as
 * 03/04/2021, whose month depends on the country. Years from 1950 to 2100, days that exist.
 */
export function readDate(written: string): ReadDate | 'present' | null {
  const text = written.normalize('NFC').trim().toLowerCase()
  if (PRESENT.has(text)) return 'present'
  const iso = ISO.exec(text)
  if (iso) return dateOf(iso[1], iso[2], iso[3])
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst) return dateOf(monthFirst[2], monthFirst[1])
  const named = NAMED_MONTH.exec(text)
  if (named) return withMonthName(named[2], named[1])
  const dayFirst = DAY_NAMED_MONTH.exec(text)
  if (dayFirst) return withMonthName(dayFirst[3], dayFirst[2], dayFirst[1])
  const dayLast = NAMED_MONTH_DAY.exec(text)
  return dayLast ? withMonthName(dayLast[3], dayLast[1], dayLast[2]) : null
}

function withMonthName(year?: string, name = '', day?: string): ReadDate | null {
  const month = MONTHS.get(name)
  return month === undefined ? null : dateOf(year, String(month), day)
}

function dateOf(year?: string, month?: string, day?: string): ReadDate | null {
  const y = Number(year)
  if (!(y >= 1950 && y <= 2100)) return null
  if (month === undefined) return y
  const m = Number(month)
  if (!(m >= 1 && m <= 12)) return null
  const yearMonth = `${y}-${String(m).padStart(2, '0')}`
  if (day === undefined) return yearMonth
  const d = Number(day)
  return d >= 1 && d <= daysIn(y, m) ? `${yearMonth}-${String(d).padStart(2, '0')}` : null
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}
