import type { Policy, SectionId } from '../model/index.ts'
import { SECTION_IDS } from '../model/index.ts'
import { nth } from './nth.ts'

/** What the weight of one requirement rests on; `factor` is importance weight × demand factor. */
export interface Weighable {
  section: SectionId
  factor: number
}

/** Weights in hundredths of a percent, whole numbers: 10,000 is the whole role. */
export interface Weights {
  sections: ReadonlyMap<SectionId, number>
  requirements: readonly number[]
}

const WHOLE = 10_000

/**
 * Shares the role out: over its sections by the policy, within a section by factor. Whole hundredths by largest
 * remainder at both stages, so that requirements add up to their section and sections to 100.00 exactly.
 */
export function shareWeights(items: readonly Weighable[], policy: Policy): Weights {
  const present = SECTION_IDS.filter((id) => items.some((item) => item.section === id))
  const shares = apportion(
    WHOLE,
    present.map((id) => policy.sections[id]),
  )
  const sections = new Map(present.map((id, i) => [id, nth(shares, i)]))
  const requirements = new Array<number>(items.length).fill(0)
  for (const [id, share] of sections) {
    const members = items.flatMap((item, index) => (item.section === id ? [{ index, item }] : []))
    const parts = apportion(
      share,
      members.map(({ item }) => item.factor),
    )
    for (const [k, { index }] of members.entries()) requirements[index] = nth(parts, k)
  }
  return { sections, requirements }
}

/**
 * Points a requirement can earn, in hundredths: its weight, and its part of the weight that is not assessed, shared out
 * by weight. They add up to 100.00 over what is assessed and are never below the weight, which is why the low end of
 * the range can never pass the score, nor the score the high end.
 */
export function possiblePoints(weights: readonly number[], assessed: readonly boolean[]): number[] {
  const counted = weights.map((weight, i) => (assessed[i] ? weight : 0))
  const total = counted.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return counted
  const open = weights.reduce((sum, weight) => sum + weight, 0) - total
  const extra = apportion(open, counted)
  return counted.map((weight, i) => weight + nth(extra, i))
}

/**
 * Hundredths earned for a credit between 0 and 1, halves rounded up. The credit counts to four decimals, so that this is
 * arithmetic of whole numbers and the same everywhere.
 */
export function earnedPoints(possible: number, credit: number): number {
  return Math.floor((possible * Math.round(credit * WHOLE) + WHOLE / 2) / WHOLE)
}

/** Hundredths as the number people read. */
export function fromHundredths(hundredths: number): number {
  return hundredths / 100
}

/**
 * Shares a whole number out in proportion to weights, in whole parts: everyone gets the rounded-down share, what is
 * left goes to the largest remainders, ties to the earlier entry. All weights 0 count as equal.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const ideal = weights.map((weight) => (sum > 0 ? (total * weight) / sum : total / weights.length))
  const parts = ideal.map(Math.floor)
  const left = total - parts.reduce((all, part) => all + part, 0)
  const order = ideal
    .map((share, index) => ({ index, remainder: Math.round((share - Math.floor(share)) * 1e9) }))
    .sort((a, b) => b.remainder - a.remainder)
  for (const { index } of order.slice(0, left)) parts[index] = nth(parts, index) + 1
  return parts
}
