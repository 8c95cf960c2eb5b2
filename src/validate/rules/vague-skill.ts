import { nameWords, shown } from '../inspect/index.ts'
import { defineRoleRule } from '../rule.ts'

/** Words that praise, measure or frame, and subjects so wide that everybody has them. */
const GENERIC = new Set(
  (
    'good great strong excellent solid proven deep broad basic general advanced sound outstanding exceptional high level relevant ' +
    'skill skilled knowledge experience understanding familiarity ability expertise proficiency competence command background ' +
    'communication communicator communicate written verbal interpersonal team teamwork player work working worker hard hardworking ' +
    'attitude mindset motivated motivation self starter driven passionate passion enthusiastic enthusiasm flexible flexibility ' +
    'problem solving solver thinking thinker analytical detail oriented quick fast learner learning willing willingness learn ' +
    'it computer technology technical tech technologies software tool ms office internet digital modern latest new various ' +
    'leadership management professional professionalism multitasking time organisational organizational creative creativity'
  ).split(' '),
)

/** A requirement that nobody can check is met by everybody, or by nobody. */
export const vagueSkill = defineRoleRule({
  meta: {
    id: 'vague-skill',
    severity: 'warning',
    description: 'Every skill names something that can be checked',
    kinds: ['role'],
    forms: 'brief',
  },
  *check({ draft, placeOf }) {
    for (const [index, { name, description, use }] of draft.skills.entries()) {
      if (description !== null || use !== null || !nameWords(name).every((word) => GENERIC.has(word)))
        continue
      yield {
        message: `Unexpected requirement ${shown(name)}, expected something that can be checked`,
        position: placeOf(`skills.${index}.name`),
        hint: 'Name the subject, or say behind a colon what the person does with it.',
      }
    }
  },
})
