import type { Achievement, Kpi, KpiResult, Target } from '../model/index.ts'
import { type Amount, parseAmount } from './amount.ts'
import { betterWay } from './polarity.ts'
import { round2, round4 } from './round.ts'
import { convert, parsePeriod, parseUnit, type Unit } from './units.ts'

export interface TargetComparison {
  result: Extract<KpiResult['result'], 'met' | 'short' | 'shown-not-comparable'>
  /** In the target's unit; negative is short of it. */
  distance: number | null
  unit: string | null
  /** How much of the way to the target, 0 to 1; null where that is not a matter of figures. */
  reached: number | null
  reason: string
}

/**
 * Compares an achievement with a KPI's target as numbers, where both are numbers of one kind: a level with a level, a
 * change with a change over a stated period, a trend with a trend. Everything else is "shown, not comparable", with
 * the reason. Nothing is extrapolated: a change over a longer period is averaged down to a shorter one, never the
 * other way round.
 */
export function compareTarget(achievement: Achievement, kpi: Kpi): TargetComparison {
  const { target } = kpi
  if (target === null) return notComparable('the brief gives no target')
  const shown = readShown(achievement)
  if (!shown) return notComparable('the achievement holds no single figure')
  const clash = statisticClash(target, achievement)
  if (clash !== null) return notComparable(clash)
  if (target.relative) return compareChange(shown, target, achievement, kpi)
  const bounds = boundsOf(target, kpi)
  if (bounds !== null) return compareLevel(shown, target, bounds)
  if (target.direction !== null) return compareTrend(shown, target, achievement, kpi)
  return notComparable('the target is not a number')
}

interface Shown {
  from: Amount | null
  level: Amount
  unit: Unit | null
  periodMonths: number | null
}

function readShown(achievement: Achievement): Shown | null {
  const from = parseAmount(achievement.from)
  const level = parseAmount(achievement.to ?? achievement.value)
  if (level === null) return null
  return {
    from,
    level,
    unit: parseUnit(achievement.unit) ?? level.unit ?? percentIn(achievement.metric),
    periodMonths: parsePeriod(achievement.period),
  }
}

/** "Share of models monitored (%)": the unit may stand with the name. */
function percentIn(metric: string): Unit | null {
  return /%|\bpercent/i.test(metric) ? parseUnit('percent') : null
}

/** A p50 says nothing about a p95. Where the person names no statistic, the figure is taken as the target's own. */
function statisticClash(target: Target, achievement: Achievement): string | null {
  const named = /\b(?:p\d{2}|median|mean|average|maximum|worst)\b/i
  const wanted = target.statistic?.toLowerCase() ?? null
  const given = named.exec([achievement.metric, achievement.unit ?? ''].join(' '))?.[0].toLowerCase() ?? null
  if (wanted === null || given === null || same(wanted, given)) return null
  return `the figure is a ${given}, the target a ${wanted}`
}

function same(a: string, b: string): boolean {
  const means = new Set(['mean', 'average'])
  return (
    a === b ||
    (means.has(a) && means.has(b)) ||
    (a === 'p50' && b === 'median') ||
    (a === 'median' && b === 'p50')
  )
}

function compareChange(shown: Shown, target: Target, achievement: Achievement, kpi: Kpi): TargetComparison {
  const needed = target.value ?? target.min ?? target.max
  const way = directionOfFigure(shown, achievement, kpi)
  if (needed === null || needed <= 0) return compareTrend(shown, target, achievement, kpi)
  if (way === null) return notComparable('the figures do not tell which way is better')
  const { from, level } = shown
  if (!from || from.value === 0 || !sameUnit(from, level)) {
    return notComparable('the target is a change; the achievement does not give both ends of one')
  }
  const change = ((way === 'down' ? -1 : 1) * (level.value - from.value)) / Math.abs(from.value)
  const over = overPeriod(change, way, shown.periodMonths, target, needed / 100)
  if (over === null)
    return notComparable(
      `the target is a change ${target.period ?? ''}; the period shown is another or not stated`,
    )
  const gained = round2(over.change * 100)
  const reason = `${way === 'down' ? 'down' : 'up'} ${gained} %${over.note}, target ${needed} %`
  return graded(gained >= needed, round2(gained - needed), 'percent', gained / needed, reason)
}

/** The change over the target's own period. A longer one is averaged down; a shorter one counts if it already suffices. */
function overPeriod(
  change: number,
  way: 'up' | 'down',
  months: number | null,
  target: Target,
  needed: number,
): { change: number; note: string } | null {
  const asked = parsePeriod(target.period)
  if (asked === null) return { change, note: '' }
  if (months === null) return null
  if (Math.abs(months - asked) < 1e-9) return { change, note: '' }
  if (months < asked) return change >= needed ? { change, note: ' in less time' } : null
  // "within 6 months" is a limit, not a rate: what took longer cannot be averaged into it.
  if (/within/i.test(target.period ?? '')) return null
  const ratio = way === 'down' ? 1 - change : 1 + change
  if (ratio <= 0) return null
  const averaged = ratio ** (asked / months) - 1
  return { change: way === 'down' ? -averaged : averaged, note: ' on average for each such period' }
}

export interface Bounds {
  low: number | null
  high: number | null
  open: boolean
}

/** What a level has to reach; null where the target states none. */
export function boundsOf(target: Target, kpi: Kpi): Bounds | null {
  const { comparator, value, min, max } = target
  const open = comparator === '>' || comparator === '<'
  if (comparator === '>=' || comparator === '>') {
    const low = value ?? min
    return low === null ? null : { low, high: null, open }
  }
  if (comparator === '<=' || comparator === '<') {
    const high = value ?? max
    return high === null ? null : { low: null, high, open }
  }
  const way = target.direction ?? betterWay(kpi.name)
  if (min !== null || max !== null) {
    if (way === 'up' && min !== null) return { low: min, high: null, open }
    if (way === 'down' && max !== null) return { low: null, high: max, open }
    return { low: min, high: max, open }
  }
  if (value === null) return null
  if (way === 'up') return { low: value, high: null, open }
  if (way === 'down') return { low: null, high: value, open }
  return comparator === '=' ? { low: value, high: value, open } : null
}

function compareLevel(shown: Shown, target: Target, bounds: Bounds): TargetComparison {
  const unit = targetUnit(target)
  const level = levelInUnit(shown, unit, bounds)
  if (level === null) {
    return notComparable(
      `the figure is not in the target's unit (${target.unit ?? 'a count'}${rateText(unit)})`,
    )
  }
  const { low, high, open } = bounds
  const reason = `${round4(level)} against ${target.raw}`
  if (low !== null && (open ? level <= low : level < low)) {
    return graded(false, round4(level - low), target.unit, level / low, reason)
  }
  if (high !== null && (open ? level >= high : level > high)) {
    return graded(false, round4(high - level), target.unit, high / level, reason)
  }
  const distance = high === null ? level - (low ?? 0) : high - level
  return graded(true, round4(distance), target.unit, 1, reason)
}

/** Calendar days are never fewer than the business days among them, so they can show "at most", not "at least". */
function levelInUnit(shown: Shown, unit: Unit, bounds: Bounds): number | null {
  const own = withPeriod(shown, unit)
  const converted = convert(shown.level.value, own, unit)
  if (converted !== null) return converted
  if (unit.kind !== 'business-days' || own.kind !== 'time' || bounds.high === null) return null
  const days = (shown.level.value * own.factor) / 24
  return days <= bounds.high ? days : null
}

const COUNT: Unit = { kind: 'count', factor: 1, perMonths: null }

/** A figure without a unit is a count, and a count with a stated period is a rate, where the target is one. */
function withPeriod({ unit, periodMonths }: Shown, wanted: Unit): Unit {
  const own = unit ?? COUNT
  return wanted.perMonths === null ? own : { ...own, perMonths: own.perMonths ?? periodMonths }
}

/** A period such as "per quarter" makes a rate of a count; "within 6 months" is a time limit and changes no unit. */
function targetUnit({ unit: written, period }: Target): Unit {
  const unit = parseUnit(written) ?? COUNT
  if (unit.kind !== 'count' || period === null || !/^per[ -]/i.test(period)) return unit
  return { ...unit, perMonths: unit.perMonths ?? parsePeriod(period) }
}

function rateText(unit: Unit): string {
  return unit.perMonths === null ? '' : ' over a stated period'
}

function compareTrend(shown: Shown, target: Target, achievement: Achievement, kpi: Kpi): TargetComparison {
  const { from, level } = shown
  if (!from || !sameUnit(from, level)) {
    return notComparable('the target is a trend; the achievement does not give both ends of one')
  }
  const way =
    target.direction === 'steady' || target.relative
      ? directionOfFigure(shown, achievement, kpi)
      : target.direction
  const moved = level.value - from.value
  if (way === null && moved !== 0) return notComparable('the figures do not tell which way is better')
  const better = way === 'down' ? moved < 0 : moved > 0
  const good = better || (target.direction === 'steady' && moved === 0)
  if (good && /\bzero\b/i.test(target.raw) && level.value !== 0) {
    return notComparable(
      'the trend goes the right way; whether it is near enough to zero, figures cannot settle',
    )
  }
  const reason = `${from.value} to ${level.value}: the trend ${good ? 'goes the right way' : 'does not go the right way'}`
  return graded(good, null, target.unit, good ? 1 : 0, reason)
}

/** What is counted decides: money and time should fall, else the words of the achievement, then those of the KPI. */
function directionOfFigure(shown: Shown, achievement: Achievement, kpi: Kpi): 'up' | 'down' | null {
  const kind = shown.unit?.kind ?? ''
  const words = betterWay(achievement.metric)
  if (words !== null) return words
  if (kind === 'time') return 'down'
  return betterWay(kpi.measures ?? '') ?? betterWay(kpi.name)
}

function sameUnit(a: Amount, b: Amount): boolean {
  return (
    a.unit === null || b.unit === null || (a.unit.kind === b.unit.kind && a.unit.factor === b.unit.factor)
  )
}

function graded(
  met: boolean,
  distance: number | null,
  unit: string | null,
  reached: number,
  reason: string,
): TargetComparison {
  // Of two figures below zero the one short of the other makes the larger ratio.
  const part = reached > 1 ? 1 / reached : reached
  const share = Number.isFinite(part) ? Math.max(0, part) : 0
  return { result: met ? 'met' : 'short', distance, unit, reached: met ? 1 : Math.min(share, 0.99), reason }
}

function notComparable(reason: string): TargetComparison {
  return { result: 'shown-not-comparable', distance: null, unit: null, reached: null, reason }
}
