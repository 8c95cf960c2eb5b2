import { shown } from '../inspect/index.ts'
import { defineRoleRule } from '../rule.ts'

/** Whether a certificate is usual or a bonus decides whether its lack is worth a word. */
export const certificatePrevalence = defineRoleRule({
  meta: {
    id: 'certificate-prevalence',
    severity: 'info',
    description: 'Every certificate says in brackets how usual it is',
    kinds: ['role'],
    forms: 'brief',
  },
  *check({ draft, placeOf }) {
    const list = draft.qualifications?.certifications ?? []
    for (const [index, { name, prevalence }] of list.entries()) {
      if (prevalence !== null) continue
      yield {
        message: `Missing prevalence of ${shown(name)}, expected Common, Optional or Context-specific`,
        position: placeOf(`qualifications.certifications.${index}.name`),
        hint: 'Write it behind the name: CISSP (Optional).',
      }
    }
  },
})
