import { tableAlignment as fix } from '../fixes/table-alignment.ts'
import { defineRule } from '../rule.ts'

/** One way to write tables keeps changes small: either every bar below the other, or one blank around every cell. */
export const tableAlignment = defineRule({
  meta: {
    id: 'table-alignment',
    severity: 'info',
    description: 'Tables are written in one way, aligned or with single blanks',
    kinds: ['role', 'market'],
    forms: 'brief',
  },
  check: (context) =>
    fix.mends(context).map(({ position }) => ({
      message: 'Unexpected blanks in a table, expected aligned bars or one blank around every cell',
      position,
      hint: 'arch-gap validate --fix does it for you.',
    })),
})
