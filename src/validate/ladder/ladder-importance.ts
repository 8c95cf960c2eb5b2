import { normalizeName, shown } from '../inspect/index.ts'
import { defineLadderRule } from '../ladder-rule.ts'
import { type LadderStep, lowerStep, roleLadders } from './role-ladders.ts'

/** What is critical on one rung is seldom less important on the next: who moves up brings it along. */
export const ladderImportance = defineLadderRule({
  meta: {
    id: 'ladder-importance',
    severity: 'warning',
    description: 'A critical skill of a lower rank is critical in higher ranks that ask for it',
  },
  *check({ briefs }) {
    for (const ladder of roleLadders(briefs).values()) {
      const steps = ladder.map((step) => ({ ...step, skills: namedSkills(step) }))
      for (const step of steps) {
        for (const [name, skill] of step.skills) {
          if (skill.importance === 'critical') continue
          const lower = lowerStep(steps, step, ({ skills }) => skills.get(name) ?? null)
          if (lower === null || lower.value.criticalAt === null) continue
          const { brief, file, placeOf } = lower.step
          yield {
            message: `Unexpected importance ${skill.importance} of ${shown(skill.name)}, expected critical as in ${brief.title}`,
            file: step.file,
            position: step.placeOf(`skills.${skill.index}.importance`),
            hint: 'Raise it here, or lower it there.',
            related: [
              {
                message: 'critical here',
                file,
                position: placeOf(`skills.${lower.value.criticalAt}.importance`),
              },
            ],
          }
        }
      }
    }
  },
})

interface NamedSkill {
  index: number
  name: string
  importance: string
  /** Index of the first entry of this name that is critical. */
  criticalAt: number | null
}

/** Skills by name; a name that stands twice is its first entry. */
function namedSkills({ brief }: LadderStep): ReadonlyMap<string, NamedSkill> {
  const named = new Map<string, NamedSkill>()
  for (const [index, { name, importance }] of brief.skills.entries()) {
    const key = normalizeName(name)
    const skill = named.get(key) ?? { index, name, importance, criticalAt: null }
    if (importance === 'critical') skill.criticalAt ??= index
    named.set(key, skill)
  }
  return named
}
