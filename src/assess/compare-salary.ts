import type { Profile, RoleBrief, SalaryResult } from '../model/index.ts'
import { round2 } from './round.ts'

type Band = NonNullable<RoleBrief['salary']>
type Pay = NonNullable<Profile['compensation']>

/**
 * The place of a person's pay in the role's band. Compared only in one currency, one region and one kind of pay; what
 * cannot be compared says why, and what a brief does not state stays "not stated". Nothing is converted.
 */
export function compareSalary(brief: RoleBrief, profile: Profile): SalaryResult {
  const { salary: band } = brief
  const { compensation: pay } = profile
  const stated = band !== null && (band.min !== null || band.median !== null || band.max !== null)
  const facts = bandFacts(band)
  if (!band || !stated) {
    return { ...facts, result: 'not-stated-in-brief', reason: 'The brief states no pay.' }
  }
  if (!pay || (pay.base === null && pay.total === null)) {
    return { ...facts, result: 'not-stated-in-profile', reason: 'The profile states no pay.' }
  }
  const have = payOfKind(band, pay)
  const clash = whyNotComparable(band, pay, have)
  if (clash !== null) return { ...facts, have, result: 'not-comparable', reason: clash }
  return { ...facts, have, result: 'placed', reason: reasonFor(band, pay), ...place(band, have ?? 0) }
}

/** Base with base, total with total; a brief that does not say which is read as base where the person states base. */
function payOfKind(band: Band, pay: Pay): number | null {
  if (band.basis === 'base') return pay.base
  if (band.basis === 'total') return pay.total
  return pay.base ?? pay.total
}

function whyNotComparable(band: Band, pay: Pay, have: number | null): string | null {
  if (band.currency === null) return 'The brief names no currency.'
  if (band.currency !== pay.currency)
    return `The brief is in ${band.currency}, the profile in ${pay.currency}.`
  if (band.region !== null && pay.region !== null && regionKey(band.region) !== regionKey(pay.region)) {
    return `The brief is for ${band.region}, the profile for ${pay.region}.`
  }
  if (have === null) {
    const [asked, given] = band.basis === 'base' ? ['base pay', 'total pay'] : ['total pay', 'base pay']
    return `The brief states ${asked}, the profile ${given} only.`
  }
  return null
}

function place(band: Band, have: number): Pick<SalaryResult, 'percentOfBand' | 'toMedian'> {
  const { min, median, max } = band
  const wide = min !== null && max !== null && max > min
  return {
    percentOfBand: wide ? round2(((have - min) / (max - min)) * 100) : null,
    toMedian: median === null ? null : round2(have - median),
  }
}

function reasonFor(band: Band, pay: Pay): string {
  const region =
    band.region === null
      ? 'the brief names no region'
      : pay.region === null
        ? `the brief is for ${band.region}, the profile names no region`
        : `for ${band.region}`
  const kind = pay.base === null || band.basis === 'total' ? 'total pay' : 'base pay'
  const basis = band.basis === null ? `${kind}, the brief does not say which kind it means` : kind
  return `Compared in ${pay.currency}: ${basis}; ${region}.`
}

function bandFacts(band: Band | null): SalaryResult {
  return {
    result: 'not-stated-in-brief',
    reason: '',
    currency: band?.currency ?? null,
    region: band?.region ?? null,
    basis: band?.basis ?? null,
    have: null,
    min: band?.min ?? null,
    median: band?.median ?? null,
    max: band?.max ?? null,
    maxOpenEnded: band?.maxOpenEnded ?? false,
    percentOfBand: null,
    toMedian: null,
    extras: (band?.extras ?? []).map((extra) => extra.text),
    at: band?.at ?? null,
  }
}

const REGION_NAMES = new Map([
  ['usa', 'us'],
  ['unitedstates', 'us'],
  ['unitedstatesofamerica', 'us'],
  ['unitedkingdom', 'uk'],
  ['greatbritain', 'uk'],
  ['gb', 'uk'],
  ['europeanunion', 'eu'],
])

/** Spellings of one region are one region; anything else is another. */
function regionKey(region: string): string {
  const plain = region.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return REGION_NAMES.get(plain) ?? plain
}
