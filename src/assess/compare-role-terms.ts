import type { Comparison, RoleBrief, Years, YearsChange } from '../model/index.ts'
import { type Figure, figureFor } from './compare-years.ts'

/** Years of two roles: the total, and specialised ranges that ask for the same figure of a profile. */
export function compareExperience(from: RoleBrief, to: RoleBrief): YearsChange[] {
  const old = rangesOf(from)
  const fresh = rangesOf(to)
  const keys = [...new Set([...fresh.keys(), ...old.keys()])]
  return keys.map((key): YearsChange => {
    const was = old.get(key) ?? null
    const is = fresh.get(key) ?? null
    const difference = was?.years.min != null && is?.years.min != null ? is.years.min - was.years.min : null
    const moved = difference ?? 0
    return {
      what: is?.what ?? was?.what ?? key,
      change: !was ? 'new' : !is ? 'dropped' : moved > 0 ? 'raised' : moved < 0 ? 'lowered' : 'kept',
      from: was?.years ?? null,
      to: is?.years ?? null,
      difference,
    }
  })
}

interface Range {
  what: string
  years: Years
}

/** Ranges by what of a profile they ask for; wording that fits none stands for itself. */
function rangesOf({ experience }: RoleBrief): ReadonlyMap<string, Range> {
  const ranges = new Map<string, Range>()
  const put = (key: Figure | string, what: string, { min, max, openEnded }: Years) => {
    if (!ranges.has(key)) ranges.set(key, { what, years: { min, max, openEnded } })
  }
  if (experience?.total) put('totalYears', 'Total years', experience.total)
  for (const range of experience?.specialised ?? [])
    put(figureFor(range.what) ?? range.what, range.what, range)
  return ranges
}

/** Pay bands of two roles; compared only in one currency, one region and one kind of pay. */
export function compareBands(from: RoleBrief['salary'], to: RoleBrief['salary']): Comparison['salary'] {
  const none = { comparable: false, currency: null, min: null, median: null, max: null }
  if (!from || !to) {
    const silent =
      !from && !to ? 'Neither brief states pay.' : `The ${from ? 'new' : 'old'} role states no pay.`
    return { ...none, reason: silent }
  }
  if (from.currency === null || from.currency !== to.currency) {
    return {
      ...none,
      reason: `Pay is in ${from.currency ?? 'no stated currency'} and ${to.currency ?? 'no stated currency'}.`,
    }
  }
  if (from.region !== to.region) {
    return {
      ...none,
      reason: `Pay is for ${from.region ?? 'no stated region'} and ${to.region ?? 'no stated region'}.`,
    }
  }
  if (from.basis !== null && to.basis !== null && from.basis !== to.basis) {
    return { ...none, reason: `One band is ${from.basis} pay, the other ${to.basis} pay.` }
  }
  const difference = (a: number | null, b: number | null) => (a === null || b === null ? null : b - a)
  const open = from.maxOpenEnded || to.maxOpenEnded ? ' The maximum is open-ended.' : ''
  const basis = from.basis === to.basis ? '' : ' One of them does not say whether it means base or total pay.'
  return {
    comparable: true,
    reason: `Both in ${to.currency}${to.region === null ? '' : ` for ${to.region}`}.${basis}${open}`,
    currency: to.currency,
    min: difference(from.min, to.min),
    median: difference(from.median, to.median),
    max: difference(from.max, to.max),
  }
}
