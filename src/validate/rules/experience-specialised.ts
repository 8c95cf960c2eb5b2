import { shown } from '../inspect/index.ts'
import { defineRoleRule } from '../rule.ts'

/** Years in a special field are years of experience: whoever has them has at least as many in total. */
export const experienceSpecialised = defineRoleRule({
  meta: {
    id: 'experience-specialised',
    severity: 'warning',
    description: 'No special experience takes more years than experience in total',
    kinds: ['role'],
    forms: 'any',
  },
  *check({ draft, document, placeOf }) {
    const { experience } = draft
    const total = experience?.total ?? null
    if (experience === null || total === null) return
    for (const [index, { min, raw }] of experience.specialised.entries()) {
      const most = total.max ?? total.min
      if (min === null || most === null || min <= most) continue
      yield {
        message: `Unexpected ${shown(raw)}, expected no more than ${shown(total.raw)} in total`,
        position: placeOf(`experience.specialised.${index}.raw`),
        hint: 'Raise the total, or lower these years.',
        related: [{ message: 'total here', file: document.file, position: placeOf('experience.total.raw') }],
      }
    }
  },
})
