import type { Section } from '../../extract/index.ts'
import { normalizeName, repeatsOf, shown } from '../inspect/index.ts'
import { defineRule, type Finding } from '../rule.ts'

/** Two sections of one name are read as one; whoever edits the file later sees only one of them. */
export const duplicateSection = defineRule({
  meta: {
    id: 'duplicate-section',
    severity: 'warning',
    description: 'Every section, and every group within a section, stands once',
    kinds: ['role', 'market'],
    forms: 'brief',
  },
  *check({ sections, document }) {
    yield* repeats(sections, null, document.file)
  },
})

function* repeats(sections: readonly Section[], parent: Section | null, file: string): Iterable<Finding> {
  const headed = sections.filter(({ heading }) => heading !== null)
  for (const { entry, first } of repeatsOf(headed, (section) => section.id ?? normalizeName(section.text))) {
    const where = parent === null ? '' : ` in ${shown(parent.text)}`
    yield {
      message: `Unexpected second ${parent === null ? 'section' : 'group'} ${shown(entry.text)}${where}, first on line ${first.position.start.line}`,
      position: entry.position,
      hint: 'Move its content to the first one.',
      related: [{ message: 'first here', file, position: first.position }],
    }
  }
  for (const section of sections) yield* repeats(section.children, section, file)
}
