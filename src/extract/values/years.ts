import type { Years } from '../../model/index.ts'

/** A stretch of years named in a text, with its place in it. */
export interface FoundYears extends Years {
  start: number
  end: number
}

const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const NUMBER = `(?:\\d{1,2}(?:\\.\\d)?|${NUMBER_WORDS.slice(1).join('|')})`
const PLUS = '(?:\\s?\\+|\\s(?:plus|or more)\\b)'
const RANGE = '\\s?(?:-|–|—|−|\\bto\\b|\\bor\\b|\\band\\b)\\s?'
const LEAD =
  '(?:(between|at least|minimum(?: of)?|min\\.?|over|more than|up to|under|less than|fewer than|at most|maximum of|no more than)\\s)?'
const FIGURE = `${LEAD}(${NUMBER})(${PLUS})?(?:${RANGE}(${NUMBER})(${PLUS})?)?`
const YEARS = new RegExp(`(?<![\\w.$€£+\\-–/])${FIGURE}[\\s-]?(years?|yrs?|yoe)\\b`, 'gi')
const BARE = new RegExp(`^\\W{0,3}${FIGURE}(?=$|[\\s,;.(])`, 'i')
/** "over the next 2–5 years", "in the last 3 years": a period on the calendar, not experience. */
const CALENDAR = /(?:\b(?:next|last|past|previous|coming|every|per|recent)|\bage of)\s$/i

/**
 * Every figure of years in a text: `8-12`, `12+`, `12–18+`, `at least 3`, `5 to 8`, `ten`. Adjectives (`5-year plan`),
 * calendar periods (`the next 2–5 years`) and what does not end in years (`CASP+`, `5 teams`) are none.
 */
export function findYears(text: string): FoundYears[] {
  const found = findNamedYears(text)
  const [first] = found
  if (first === undefined) return found
  const rest = [...text.slice(first.end).matchAll(SHORT)].flatMap((match) => {
    const years = toYears(undefined, match[1], '+', match[2], '+', match[0])
    const start = first.end + match.index
    return years === null ? [] : [{ ...years, start, end: start + match[0].length }]
  })
  return [...found, ...rest].sort((a, b) => a.start - b.start)
}

/** "5–8 years of software; 3+ in machine learning": behind a figure of years, a bare figure with a plus is one too. */
const SHORT = /(?<![\w.$€£+\-–/])(\d{1,2})(?:[-–](\d{1,2}))?\+(?=\s(?:in|with|on|leading|as|of which)\b)/g

function findNamedYears(text: string): FoundYears[] {
  const found: FoundYears[] = []
  for (const match of text.matchAll(YEARS)) {
    const [whole, lead, low, lowPlus, high, highPlus, unit] = match
    const singular = /^(?:year|yr)$/i.test(unit ?? '')
    const end = match.index + whole.length
    const isPlan =
      singular && low !== '1' && low !== 'one' && !/^\s+(?:of\s+)?experience/i.test(text.slice(end, end + 20))
    if (isPlan || CALENDAR.test(text.slice(Math.max(0, match.index - 12), match.index))) continue
    const years = toYears(lead, low, lowPlus, high, highPlus, whole)
    if (years !== null) found.push({ ...years, start: match.index, end })
  }
  return found
}

/** The figure of a value whose label already says that it is years: `8–12+`, `12+ at senior level`. */
export function parseYears(text: string): Years | null {
  const [first] = findYears(text)
  if (first !== undefined) return { min: first.min, max: first.max, openEnded: first.openEnded }
  const match = BARE.exec(text.slice(0, 80))
  return match === null ? null : toYears(match[1], match[2], match[3], match[4], match[5], match[0])
}

function toYears(
  lead: string | undefined,
  low: string | undefined,
  lowPlus: string | undefined,
  high: string | undefined,
  highPlus: string | undefined,
  whole: string,
): Years | null {
  const first = toNumber(low)
  const second = toNumber(high)
  if (first === null || first > 60 || (second !== null && (second > 60 || second < first))) return null
  if (/\sand\s/i.test(whole) && !/^between/i.test(whole)) return null
  if (/^(?:up to|under|less|fewer|at most|maximum|no more)/i.test(lead ?? '')) {
    return second === null ? { min: null, max: first, openEnded: false } : null
  }
  const plus = second === null ? lowPlus !== undefined : highPlus !== undefined
  const open = plus || (second === null && lead !== undefined)
  return { min: first, max: second, openEnded: open }
}

function toNumber(text: string | undefined): number | null {
  if (text === undefined) return null
  const word = NUMBER_WORDS.indexOf(text.toLowerCase())
  return word >= 0 ? word : Number(text)
}
