import { defineLadderRule } from '../ladder-rule.ts'
import { type LadderStep, lowerStep, roleLadders } from './role-ladders.ts'

/** A senior role that asks for fewer years than the one below it has its figures mixed up. */
export const ladderYears = defineLadderRule({
  meta: {
    id: 'ladder-years',
    severity: 'warning',
    description: 'A higher rank of a track asks for no fewer years than a lower one',
  },
  *check({ briefs }) {
    for (const steps of roleLadders(briefs).values()) {
      for (const step of steps) {
        const own = yearsOf(step)
        const lower = lowerStep(steps, step, yearsOf)
        if (own === null || lower === null || own >= lower.value) continue
        const { brief, file, placeOf } = lower.step
        yield {
          message: `Unexpected ${own} years at least, expected no fewer than the ${lower.value} of ${brief.title}`,
          file: step.file,
          position: step.placeOf('experience.total'),
          hint: 'Check the years of both roles.',
          related: [{ message: 'lower rank here', file, position: placeOf('experience.total') }],
        }
      }
    }
  },
})

function yearsOf({ brief }: LadderStep): number | null {
  return brief.experience?.total?.min ?? null
}
