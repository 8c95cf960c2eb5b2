import { shown } from '../inspect/index.ts'
import { defineRoleRule } from '../rule.ts'

const EXPECTED = 'Common, Optional or Context-specific'

/** Prevalence decides how much a tool counts; without it a rare tool weighs like a common one. */
export const toolPrevalence = defineRoleRule({
  meta: {
    id: 'tool-prevalence',
    severity: 'warning',
    description: 'Every tool states its prevalence, in words of the scale',
    kinds: ['role'],
    forms: 'brief',
  },
  *check({ draft, placeOf }) {
    for (const [index, { name, prevalence, prevalences }] of draft.tools.entries()) {
      if (prevalences.length > 0) continue
      yield prevalence === null
        ? {
            message: `Missing prevalence of ${shown(name)}, expected ${EXPECTED}`,
            position: placeOf(`tools.${index}.name`),
            hint: 'Fill the column Prevalence.',
          }
        : {
            message: `Unexpected prevalence ${shown(prevalence)} of ${shown(name)}, expected ${EXPECTED}`,
            position: placeOf(`tools.${index}.prevalence`),
            hint: 'Use a word of the scale, or two with a slash between.',
          }
    }
  },
})
