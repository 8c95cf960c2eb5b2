import type { Target } from '../../model/index.ts'
import { quickPattern } from '../../text/index.ts'

/** A figure of a target with what belongs to it. */
export interface Figure {
  comparator: Exclude<Target['comparator'], 'range' | null> | null
  value: number
  /** Upper end of a range. */
  high: number | null
  /** Where a change is described as `from X to Y`, X. */
  from: number | null
  plus: boolean
  minus: boolean
  /** `2x`, `3 times`. */
  times: boolean
  unit: string | null
  /** `within 6 months` next to another figure: when, not how much. */
  isPeriod: boolean
}

const COMPARATORS: readonly (readonly [RegExp, NonNullable<Figure['comparator']>])[] = [
  [/(?:≥|>=|=>|\bat least|\bno less than|\bnot less than|\bminimum(?: of)?|\bmin\.?)\s*~?$/i, '>='],
  [
    /(?:≤|<=|=<|\bat most|\bno more than|\bnot more than|\bup to|\bmax(?:imum)?\.?(?: of)?|\bwithin)\s*~?$/i,
    '<=',
  ],
  [/(?:>|\bmore than|\bover|\babove|\bgreater than|\bexceed(?:s|ing)?)\s*~?$/i, '>'],
  [/(?:<|\bless than|\bfewer than|\bunder|\bbelow|\blower than)\s*~?$/i, '<'],
]
const NUMBER = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+'
const RANGE = '\\s?(?:-|–|—|−|\\bto\\b)\\s?'
/** A figure stands apart from letters: not in `Tier-1`, `P0`, `v2`, `p95`, `24/7`, `30/60/90`. */
const FIGURE = quickPattern(
  new RegExp(
    `(?<![\\w.,/&]|\\w[-–])([$€£]\\s?)?(?<![\\d.])(${NUMBER})(\\s?%)?(?:${RANGE}[$€£]?(${NUMBER}))?(?![\\d]|\\.\\d)`,
    'gu',
  ),
)
/** A slash and another figure: neither of `3 / 4`, `95% / 99%` or `$3k / $4k` says by itself what is wanted. */
const SLASH_BEHIND = /^\s?(?:k|m|bn?)?\s?\/\s?[$€£]?\s?\d/i
const SLASH_BEFORE = /\d\s?(?:%|k|m|bn?)?\s?\/\s?$/i
/** What stands behind a figure: `times`, a scale, or the word for what is counted. */
const TIMES = quickPattern(/^\s?(?:x|×|times)(?![\p{L}\d])/iu)
const SCALED = quickPattern(/^\s?(k|m|mn|million|bn|b|billion|thousand)(?![\p{L}\d])/iu)
const COUNTED = quickPattern(/^\s?\+?\s[\p{L}]/u)

/** Every figure of a clause, in order. */
export function findFigures(clause: string): Figure[] {
  const figures: Figure[] = []
  for (const match of clause.matchAll(FIGURE(clause))) {
    const [whole, money, low = '', , high] = match
    const before = clause.slice(Math.max(0, match.index - 40), match.index)
    const end = match.index + whole.length
    const after = clause.slice(end, end + 60)
    const percent = /%/.test(whole)
    const figure = toFigure(money, low, high, percent, before, after)
    if (figure !== null) figures.push(figure)
  }
  return markPeriods(figures)
}

function toFigure(
  money: string | undefined,
  low: string,
  high: string | undefined,
  percent: boolean,
  before: string,
  after: string,
): Figure | null {
  const times = TIMES(after).test(after)
  const scaled = SCALED(after).exec(after)
  // `1K inferences` without a currency may be part of a name as well as a figure.
  if (scaled !== null && money === undefined) return null
  // A letter right behind the figure: a name (`3D`, `1K inferences`), unless it is a unit.
  if (!times && scaled === null && /^-?[a-z]/i.test(after) && unitOf(after, percent, money) === null)
    return null
  if (
    /(?:\bout of|\btop|\btier|\bsev(?:erity)?|\bpriority|\blevel|\bversion|\bphase|\bper|\bwave|\bP|#|±)\s?$/i.test(
      before,
    )
  )
    return null
  if ((SLASH_BEHIND.test(after) && scaleOf(after) === null) || SLASH_BEFORE.test(before)) return null
  const factor = SCALES[scaled?.[1]?.toLowerCase()[0] ?? ''] ?? 1
  const value = Number(low.replaceAll(',', '')) * factor
  const top = high === undefined ? null : Number(high.replaceAll(',', '')) * factor
  // `from 40% to 60%`: what is wanted is the second figure.
  const isFrom = top !== null && /\bfrom\s$/i.test(before)
  if (top !== null && (top === value || (top < value && !isFrom))) return null
  const scale = scaleOf(after)
  const rest = scale === null ? after : after.replace(/^\s?\/\s?\d+/, '')
  return {
    comparator: COMPARATORS.find(([pattern]) => pattern.test(before.trimEnd()))?.[1] ?? orLess(rest),
    value: isFrom ? top : value,
    high: isFrom ? null : top,
    from: isFrom ? value : null,
    plus:
      /^\s?%?\s?\+(?!\s?\d)/.test(rest) ||
      /^[^;,.(]{0,20}?\b(?:or|and) (?:more|higher|above|better)\b/i.test(rest),
    minus: /(?:^|\s)[-–−]$/.test(before),
    times,
    unit: times ? 'times' : (scale ?? unitOf(after, percent, money)),
    isPeriod: false,
  }
}

const SCALES: Readonly<Record<string, number>> = { k: 1e3, t: 1e3, m: 1e6, b: 1e9 }

/** `4 hours or less`. */
function orLess(after: string): '<=' | null {
  return /^[^;,.(]{0,20}?\b(?:or|and) (?:less|fewer|lower|below|under|faster)\b/i.test(after) ? '<=' : null
}

/** `/5`, `/10`, `out of 5`: points on a scale. */
const SCALE = /^\s?(?:\/|out of)\s?(5|10|100)(?![\d/])/i

function scaleOf(after: string): string | null {
  const found = SCALE.exec(after)
  return found === null ? null : `points-of-${found[1]}`
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:business|working) days?\b/i, 'business-days'],
  [/^(?:milliseconds?|msecs?|ms)\b/i, 'milliseconds'],
  [/^(?:seconds?|secs?|s)\b/i, 'seconds'],
  [/^(?:minutes?|mins?)\b/i, 'minutes'],
  [/^(?:hours?|hrs?|h)\b/i, 'hours'],
  [/^(?:calendar )?days?\b/i, 'days'],
  [/^(?:weeks?|wks?)\b/i, 'weeks'],
  [/^(?:months?)\b/i, 'months'],
  [/^(?:quarters?)\b/i, 'quarters'],
  [/^(?:years?|yrs?)\b/i, 'years'],
  [/^sprints?\b/i, 'sprints'],
]

function unitOf(after: string, percent: boolean, money: string | undefined): string | null {
  const rest = after.replace(/^\s?\+/, '').replace(/^[\s-]/, '')
  if (percent || /^\s?(?:%|percent\b|per cent\b|pct\b)/i.test(after)) return 'percent'
  if (/^\s?(?:percentage points?|pp|pts)\b/i.test(after)) return 'percentage-points'
  if (money !== undefined) return money.startsWith('$') ? 'USD' : money.startsWith('€') ? 'EUR' : 'GBP'
  const unit = UNITS.find(([pattern]) => pattern.test(rest))
  if (unit !== undefined) return unit[1]
  const rate =
    /^[^;,(]{0,50}?(?:\bper\s|\/|\beach\s|\bevery\s|\ba\s)(day|week|month|quarter|year|sprint|release)\b/i.exec(
      rest,
    )
  if (rate !== null) return `per-${rate[1]}`.toLowerCase()
  return COUNTED(after).test(after) && !/^\s?\+?\s(?:or|and|to|of|per|on|in|for)\b/i.test(after)
    ? 'count'
    : null
}

const SPANS = new Set(['days', 'weeks', 'months', 'quarters', 'years'])

/** Next to another figure, a span of time is when it is due, unless the other one is the same. */
function markPeriods(figures: Figure[]): Figure[] {
  const isSpan = ({ unit }: Figure): boolean => unit !== null && SPANS.has(unit)
  if (figures.every(isSpan)) return figures
  return figures.map((figure) =>
    isSpan(figure) && figure.comparator !== '>' && figure.comparator !== '<'
      ? { ...figure, isPeriod: true }
      : figure,
  )
}
