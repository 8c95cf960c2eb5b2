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
        const lower = lowerStep(steps, step, (other) => yearsOf(other) !== null)
        const below = lower === null ? null : yearsOf(lower)
        if (own === null || lower === null || below === null || own >= below) continue
        yield {
          message: `Unexpected ${own} years at least, expected no fewer than the ${below} of ${lower.brief.title}`,
          file: step.file,
          position: step.placeOf('experience.total'),
          hint: 'Check the years of both roles.',
          related: [
            { message: 'lower rank here', file: lower.file, position: lower.placeOf('experience.total') },
          ],
        }
      }
    }
  },
})

function yearsOf({ brief }: LadderStep): number | null {
  return brief.experience?.total?.min ?? null
}
