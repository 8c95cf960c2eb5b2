import { layoutOf } from '../brief-layout.ts'
import { allSections, layoutEntry, shown } from '../inspect/index.ts'
import { defineRule } from '../rule.ts'

/** Other names are understood, but briefs of one collection call the same section the same. */
export const headingName = defineRule({
  meta: {
    id: 'heading-name',
    severity: 'warning',
    description: 'Known sections have the heading docs/writing-briefs.md gives them',
    kinds: ['role', 'market'],
    forms: 'brief',
  },
  *check({ sections, draft }) {
    const layout = layoutOf(draft.kind)
    for (const { section, id } of allSections(sections)) {
      const entry = section.heading === null ? null : layoutEntry(layout, id)
      if (entry === null || entry.heading === section.text) continue
      yield {
        message: `Unexpected heading ${shown(section.text)}, expected ${entry.heading}`,
        position: section.position,
        hint: `Rename it to "${entry.heading}".`,
      }
    }
  },
})
