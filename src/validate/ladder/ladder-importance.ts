import { IMPORTANCES } from '../../model/index.ts'
import { normalizeName, shown } from '../inspect/index.ts'
import { defineLadderRule } from '../ladder-rule.ts'
import { lowerStep, roleLadders } from './role-ladders.ts'

/** What is critical on one rung is seldom less important on the next: who moves up brings it along. */
export const ladderImportance = defineLadderRule({
  meta: {
    id: 'ladder-importance',
    severity: 'warning',
    description: 'A critical skill of a lower rank is critical in higher ranks that ask for it',
  },
  *check({ briefs }) {
    for (const steps of roleLadders(briefs).values()) {
      const critical = steps.map(({ brief }) => namesOf(brief.skills, true))
      const named = steps.map(({ brief }) => namesOf(brief.skills, false))
      for (const [at, step] of steps.entries()) {
        for (const [index, skill] of step.brief.skills.entries()) {
          const name = normalizeName(skill.name)
          if (IMPORTANCES.indexOf(skill.importance) === 0 || named[at]?.get(name) !== index) continue
          const lower = lowerStep(steps, step, (other) => named[steps.indexOf(other)]?.has(name) === true)
          const place = lower === null ? undefined : critical[steps.indexOf(lower)]?.get(name)
          if (lower === null || place === undefined) continue
          yield {
            message: `Unexpected importance ${skill.importance} of ${shown(skill.name)}, expected critical as in ${lower.brief.title}`,
            file: step.file,
            position: step.placeOf(`skills.${index}.importance`),
            hint: 'Raise it here, or lower it there.',
            related: [
              {
                message: 'critical here',
                file: lower.file,
                position: lower.placeOf(`skills.${place}.importance`),
              },
            ],
          }
        }
      }
    }
  },
})

/** Index by name, of all skills or of the critical ones; of a name that stands twice the first. */
function namesOf(
  skills: readonly { name: string; importance: string }[],
  criticalOnly: boolean,
): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const [index, { name, importance }] of skills.entries()) {
    const key = normalizeName(name)
    if (!names.has(key) && (!criticalOnly || importance === 'critical')) names.set(key, index)
  }
  return names
}
