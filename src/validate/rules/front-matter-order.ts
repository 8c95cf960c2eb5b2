import { frontMatterOrder as fix } from '../fixes/front-matter-order.ts'
import { defineRule } from '../rule.ts'

/** Keys in one order make front matter comparable at a glance. */
export const frontMatterOrder = defineRule({
  meta: {
    id: 'front-matter-order',
    severity: 'info',
    description: 'Keys of the front matter stand in the order of docs/writing-briefs.md',
    kinds: ['role', 'market'],
    forms: 'brief',
  },
  check: (context) =>
    fix.mends(context).map(({ position }) => ({
      message: 'Unexpected order of keys from here on, expected the order of docs/writing-briefs.md',
      position,
      hint: 'Move the line; arch-gap validate --fix does it for you.',
    })),
})
