import { layoutOf } from '../brief-layout.ts'
import { rankIn } from '../inspect/index.ts'
import { defineRule } from '../rule.ts'

/** Sections follow one order, so that two briefs can be read side by side. Sections nobody knows may stand anywhere. */
export const sectionOrder = defineRule({
  meta: {
    id: 'section-order',
    severity: 'warning',
    description: 'Sections stand in the order of docs/writing-briefs.md',
    kinds: ['role', 'market'],
    forms: 'brief',
  },
  *check({ sections, draft }) {
    const layout = layoutOf(draft.kind)
    let before: { rank: number; heading: string } | null = null
    for (const section of sections) {
      if (section.heading?.depth !== 2) continue
      const rank = rankIn(layout, section)
      const heading = layout[rank]?.heading
      if (heading === undefined) continue
      if (before !== null && rank < before.rank) {
        yield {
          message: `Unexpected section ${heading} behind ${before.heading}, expected it before`,
          position: section.position,
          hint: 'Move the section; arch-gap validate --fix does it for you.',
        }
      }
      before = { rank, heading }
    }
  },
})
