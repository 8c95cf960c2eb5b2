import { defineLadderRule } from '../ladder-rule.ts'
import { type LadderStep, lowerStep, roleLadders } from './role-ladders.ts'

const BOUNDS = [
  ['min', 'minimum'],
  ['median', 'median'],
  ['max', 'maximum'],
] as const

/** More responsibility for less pay is mostly two figures of different sources. Only pay of one currency, region and basis is compared. */
export const ladderPay = defineLadderRule({
  meta: {
    id: 'ladder-pay',
    severity: 'warning',
    description: 'A higher rank of a track is paid no less than a lower one',
  },
  *check({ briefs }) {
    for (const steps of roleLadders(briefs).values()) {
      for (const step of steps) {
        for (const [bound, name] of BOUNDS) {
          const own = payOf(step, bound)
          const lower = lowerStep(steps, step, (other) =>
            isComparable(step, other) ? payOf(other, bound) : null,
          )
          if (lower === null || own === null || own >= lower.value) continue
          const { brief, file, placeOf } = lower.step
          yield {
            message: `Unexpected ${name} ${own}, expected at least the ${lower.value} of ${brief.title}`,
            file: step.file,
            position: step.placeOf(`salary.${bound}`),
            hint: 'Check both figures, their basis and their year.',
            related: [{ message: 'lower rank here', file, position: placeOf(`salary.${bound}`) }],
          }
        }
      }
    }
  },
})

function payOf({ brief }: LadderStep, bound: 'min' | 'median' | 'max'): number | null {
  return brief.salary?.[bound] ?? null
}

function isComparable(one: LadderStep, two: LadderStep): boolean {
  const [a, b] = [one.brief.salary, two.brief.salary]
  if (a === null || b === null || a.currency === null || a.currency !== b.currency) return false
  if ((a.region ?? '').toLowerCase() !== (b.region ?? '').toLowerCase()) return false
  return a.basis === b.basis || a.basis === null || b.basis === null
}
