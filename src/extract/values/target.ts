import type { Target } from '../../model/index.ts'
import { type Figure, findFigures } from './target-figures.ts'

type Parsed = Omit<Target, 'raw'>

const NOTHING: Parsed = {
  comparator: null,
  value: null,
  min: null,
  max: null,
  unit: null,
  direction: null,
  relative: false,
  statistic: null,
  period: null,
}

/**
 * Reads a KPI's target as far as it says something for sure: `≥ 90%`, `<10 business days median`, `60–80% within 6 months`,
 * `Improve 15–30% QoQ`, `Zero critical findings`, `≥ 4.2/5`, `6+ workshops/year`, `Downward trend`. What is not there, or
 * there twice, stays null; `raw` is always the whole text.
 */
export function parseTarget(text: string): Target {
  const raw = text.replace(/\s+/g, ' ').trim()
  const statement = raw.slice(0, 400)
  const clauses = splitClauses(statement)
  const main =
    clauses.find((clause) => findFigures(clause).some((figure) => !figure.isPeriod)) ?? clauses[0] ?? ''
  const isDue = isDeadline(main)
  const period = periodOf(statement, isDue)
  const common = { ...NOTHING, direction: directionOf(statement), statistic: statisticOf(statement), period }
  const figures = isDue ? [] : findFigures(main).filter((figure) => !figure.isPeriod)
  const [figure, second] = figures
  if (figure === undefined) return { raw, ...(zeroOf(main, common) ?? common) }
  if (second !== undefined) return { raw, ...common, relative: isRelative(main) }
  return { raw, ...read(figure, main, common) }
}

function read(figure: Figure, clause: string, common: Parsed): Parsed {
  const relative = isChange(figure, clause)
  const { unit, value, high } = figure
  const period = common.period ?? (unit?.startsWith('per-') ? unit : null)
  const base = { ...common, unit, period, relative }
  if (figure.from !== null) return { ...base, ...levelToward(value > figure.from ? 'up' : 'down', value) }
  if (high !== null) {
    const direction = relative ? common.direction : (wantedSide(figure) ?? common.direction)
    return { ...base, comparator: 'range', min: value, max: high, direction }
  }
  const comparator = figure.comparator ?? (figure.plus ? '>=' : null)
  if (relative)
    return { ...base, comparator, value, direction: common.direction ?? (figure.minus ? 'down' : null) }
  if (comparator !== null) return { ...base, comparator, value, direction: wantedSide(figure) }
  if (value === 0) return { ...base, comparator: '=', value, direction: 'down' }
  const moved = isRelative(clause) && (common.direction === 'up' || common.direction === 'down')
  if (moved) return { ...base, ...levelToward(common.direction === 'up' ? 'up' : 'down', value) }
  return {
    ...base,
    comparator: unit === 'percent' && value === 100 ? '=' : null,
    value,
    direction: common.direction,
  }
}

function levelToward(
  direction: 'up' | 'down',
  value: number,
): Pick<Parsed, 'comparator' | 'value' | 'direction' | 'relative'> {
  return { comparator: direction === 'up' ? '>=' : '<=', value, direction, relative: false }
}

function wantedSide(figure: Figure): 'up' | 'down' | null {
  if (figure.comparator?.startsWith('>') || (figure.comparator === null && figure.plus)) return 'up'
  return figure.comparator?.startsWith('<') ? 'down' : null
}

/** `Reduce by 30%`, `≥ 20% reduction`, `2x faster` are changes; `Reduce to < 4 hours` and `Increase to 80%` are levels. */
function isChange(figure: Figure, whole: string): boolean {
  if (figure.times) return true
  // `4 hours or faster` bounds the level itself.
  const clause = whole.replace(/\b(?:or|and) (?:fewer|lower|faster|higher|better)\b/gi, ' ')
  if (
    !isRelative(clause) ||
    /(?<!\bup )\bto\s*(?:[<>≤≥~]|at|under|below|about|around|\d|[$€£])/i.test(clause)
  )
    return false
  if (figure.comparator === null) return true
  return /\bby\s*(?:[<>≤≥]|at least|more than|over|up to|\d)/i.test(clause) || NOUN_OF_CHANGE.test(clause)
}

const NOUN_OF_CHANGE =
  /\d\s?%?\+?\s(?:[\w-]+\s){0,2}(?:reduction|improvement|increase|decrease|growth|savings?|drop|decline|faster|fewer|YoY|QoQ|MoM)\b/i

/** `Zero critical findings`, `No Sev-1 incidents`: none is the level to keep. `near-zero` and `no more than` are not. */
function zeroOf(clause: string, common: Parsed): Parsed | null {
  if (!/^(?:zero|no|none)\b(?! (?:more|less|fewer|later|regression in|target))/i.test(clause)) return null
  return { ...common, comparator: '=', value: 0, unit: 'count', direction: 'down' }
}

/** What comes after a semicolon, in brackets, or after "with" and "plus" adds to the target and is not the figure itself. */
function splitClauses(text: string): string[] {
  const outside = text.replace(/\([^()]*\)/g, ' ')
  const parts = outside.split(/;|\bwith\b|\s\+\s|,?\s(?:e\.g\.|for example),?/i).map((part) => part.trim())
  return parts.filter((part) => part !== '')
}

function isRelative(clause: string): boolean {
  return /\b(?:improv\w*|reduc\w*|increas\w*|decreas\w*|lower(?:ing)?|rais\w+|cut(?:s|ting)?|grow(?:th|s|ing)?|declin\w+|shrink\w*|faster|fewer|less than (?:last|previous)|better|higher than (?:last|previous|baseline)|savings?|drop\w*|YoY|QoQ|MoM|WoW|year[- ]over[- ]year|quarter[- ]over[- ]quarter|month[- ]over[- ]month|(?:from|over|vs\.?|versus|against|above|below) (?:the )?baseline)\b/i.test(
    clause,
  )
}

function directionOf(text: string): Parsed['direction'] {
  const down =
    /\b(?:down(?:ward)?|reduc\w*|decreas\w*|declin\w+|lower(?:ing)?|cut(?:s|ting)?|fewer|shrink\w*|minimi[sz]\w*|drop\w*)\b/i.test(
      text,
    )
  const up =
    /\b(?:up(?:ward)?(?= |$)(?! to)|increas\w*|grow(?:th|s|ing)?|rising|rais\w+|maximi[sz]\w*|higher)\b/i.test(
      text,
    )
  if (down !== up) return down ? 'down' : 'up'
  return !down &&
    /\b(?:stable|steady|flat|consistent|maintain\w*|constant|no (?:change|regression))\b/i.test(text)
    ? 'steady'
    : null
}

function statisticOf(text: string): string | null {
  const percentile =
    /\bp(50|75|90|95|99(?:\.9+)?)\b(?!\/)/i.exec(text) ?? /\b(50|75|90|95|99)th percentile\b/i.exec(text)
  if (percentile !== null) return /\bp\d+\/p\d+/i.test(text) ? null : `p${percentile[1]}`
  const word = /\b(median|average|avg|mean(?! time))\b/i.exec(text)?.[1]?.toLowerCase()
  if (word === undefined) return null
  return word === 'median' ? 'median' : 'average'
}

const WITHIN =
  /\b(?:within|in|over|after)\s(?:the\s)?(?:first\s)?(\d{1,3})(?:\s?(?:-|–|to)\s?(\d{1,3}))?[\s-](day|week|month|quarter|year)s?\b/i
const CHANGE: readonly (readonly [RegExp, string])[] = [
  [/\b(?:YoY|year[- ](?:over|on)[- ]year|annually)\b/i, 'YoY'],
  [/\b(?:QoQ|quarter[- ](?:over|on)[- ]quarter)\b/i, 'QoQ'],
  [/\b(?:MoM|month[- ](?:over|on)[- ]month)\b/i, 'MoM'],
  [/\b(?:WoW|week[- ](?:over|on)[- ]week)\b/i, 'WoW'],
]

/**
 * A span of time without another figure says when where nothing but it is said ("Within 6 months"), and with a trend or none
 * at all ("No incidents within 30 days"). "Resolved within 30 days", "Within 5 days" and "Over 3 years" say how long.
 */
function isDeadline(clause: string): boolean {
  const within = WITHIN.exec(clause)
  if (within === null || findFigures(clause).length !== 1) return false
  if (zeroOf(clause, NOTHING) !== null) return true
  const isAlone = within.index === 0 && !/^over/i.test(clause)
  return /^(?:month|quarter|year)$/i.test(within[3] ?? '') && (isAlone || isRelative(clause))
}

function periodOf(text: string, isDue: boolean): string | null {
  const change = CHANGE.find(([pattern]) => pattern.test(text))
  if (change !== undefined) return change[1]
  const within = WITHIN.exec(text)
  if (within !== null && (isDue || findFigures(text).some((figure) => figure.isPeriod))) {
    const span = within[2] === undefined ? within[1] : `${within[1]}-${within[2]}`
    const single = span === '1' ? '' : 's'
    return `within-${span}-${within[3]}${single}`.toLowerCase()
  }
  const rate = /(?:\bper|\beach|\bevery|\/)\s?(day|week|month|quarter|year|sprint|release)\b/i.exec(text)
  return rate === null ? null : `per-${rate[1]}`.toLowerCase()
}
