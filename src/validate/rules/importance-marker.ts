import { importanceMarker as fix } from '../fixes/importance-marker.ts'
import { defineRule } from '../rule.ts'

/** Markers are understood in many spellings and searched for in one. */
export const importanceMarker = defineRule({
  meta: {
    id: 'importance-marker',
    severity: 'info',
    description: 'The importance of a skill is written as one blank and (Critical), capital first',
    kinds: ['role'],
    forms: 'brief',
  },
  check: (context) =>
    fix.mends(context).map(({ position, edits }) => ({
      message: `Unexpected writing of an importance, expected ${(edits[0]?.text ?? '').trim()} behind one blank`,
      position,
      hint: 'arch-gap validate --fix does it for you.',
    })),
})
