import type { SkillGroup } from '../../model/index.ts'
import { nearestName } from '../../text/index.ts'
import { placeWithin, shown } from '../inspect/index.ts'
import { defineRoleRule } from '../rule.ts'

/** Groups whose name does not say for every skill how much it counts. */
const GROUPS: ReadonlySet<SkillGroup> = new Set(['must-have', 'good-to-have', 'advanced', 'emerging'])
/** Words of other scales, which people put where the importance stands. */
const OTHER_SCALES =
  /^(?:very |most |less |not )?(?:high|medium|mid|low|vital|key|core|major|minor|must|should|could|needed|necessary|mandatory|nice|basic|secondary|primary|crucial|relevant|[pP]\d|[1-5]|\++)(?: (?:importance|priority|prio))?$/i
const EXPECTED = 'Critical, Important, Optional or Context-specific'

/** A skill without an importance counts as its group does, which is a guess of ours and not the writer's word. */
export const skillImportance = defineRoleRule({
  meta: {
    id: 'skill-importance',
    severity: 'warning',
    description: 'Skills outside Required and Preferred state an importance, in the words of the scale',
    kinds: ['role'],
    forms: 'brief',
  },
  *check({ draft, document, placeOf }) {
    for (const [index, skill] of draft.skills.entries()) {
      const [, bracket = '', word = ''] = /(\(([^()]{1,40})\))$/.exec(skill.name) ?? []
      const place = placeOf(`skills.${index}`)
      const meant = slipOf(word)
      if (meant !== null) {
        yield {
          message: `Unexpected importance ${shown(word)} of ${shown(skill.name.slice(0, -bracket.length))}, did you mean ${meant}?`,
          position: placeWithin(document.text, place, bracket),
          hint: `Write (${meant}); as it stands it is read as part of the name.`,
        }
      } else if (OTHER_SCALES.test(word.trim())) {
        yield {
          message: `Unexpected importance ${shown(word)} of ${shown(skill.name.slice(0, -bracket.length))}, expected ${EXPECTED}`,
          position: placeWithin(document.text, place, bracket),
          hint: 'Use a word of the scale; anything else in brackets is read as part of the name.',
        }
      } else if (skill.importanceStated === null && GROUPS.has(skill.group)) {
        yield {
          message: `Missing importance of ${shown(skill.name)}, expected ${EXPECTED}`,
          position: placeOf(`skills.${index}.name`),
          hint: `Write it behind the name: **${shown(skill.name)}** (Important).`,
        }
      }
    }
  },
})

const SCALE = ['Critical', 'Important', 'Optional', 'Contextual', 'Context-specific', 'Required', 'Preferred']

/** The word of the scale that a slip of the finger was meant for: the first word in the brackets, two letters off at most. */
function slipOf(bracket: string): string | null {
  const [first = ''] = bracket.trim().split(/[\s,;/]+/)
  const near = nearestName(first, SCALE)
  return near !== null &&
    Math.abs(near.length - first.length) <= 1 &&
    near.toLowerCase() !== first.toLowerCase()
    ? near
    : null
}
