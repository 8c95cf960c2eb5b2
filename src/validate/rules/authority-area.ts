import { nearestName } from '../../text/index.ts'
import { placeWithin, shown } from '../inspect/index.ts'
import { defineRoleRule } from '../rule.ts'

const AREAS = ['Budget', 'Vendor', 'Delivery', 'Hiring', 'Compliance', 'Architecture'] as const

/** Authority is compared area by area; a line under no area is compared with nothing. */
export const authorityArea = defineRoleRule({
  meta: {
    id: 'authority-area',
    severity: 'warning',
    description: 'Every line of authority begins with a known area',
    kinds: ['role'],
    forms: 'brief',
  },
  *check({ draft, document, placeOf }) {
    for (const [index, { area, text }] of draft.authority.entries()) {
      if (area !== null) continue
      const place = placeOf(`authority.${index}`)
      const label = /^([^:]{1,40}):\s/.exec(text)?.[1] ?? ''
      const near = nearestName(label, AREAS)
      yield {
        message:
          label === ''
            ? `Missing area of authority, expected one of ${AREAS.join(', ')}`
            : `Unexpected area of authority ${shown(label)}, expected one of ${AREAS.join(', ')}`,
        position: placeWithin(document.text, place, label),
        hint: near === null ? 'Begin the line with an area in bold: **Budget:** …' : `Did you mean ${near}?`,
      }
    }
  },
})
