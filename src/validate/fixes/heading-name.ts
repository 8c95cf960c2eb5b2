import { type Extraction, MARKET_HEADINGS, ROLE_HEADINGS, type Section } from '../../extract/index.ts'
import { layoutOf } from '../brief-layout.ts'
import { allSections, layoutEntry, offsetsOf, placeOfContent, type TreeNode } from '../inspect/index.ts'
import type { Fix, Mend } from './fix.ts'

/**
 * Headings that say the same as the one docs/writing-briefs.md has. Only names that are known as a whole: a heading that says
 * more (`Salary (total compensation)`) is for a person to look at.
 */
export const headingName: Fix = {
  ruleId: 'heading-name',
  changes: [],
  mends: ({ sections, draft, document }) => {
    const layout = layoutOf(draft.kind)
    const known = draft.kind === 'role' ? ROLE_HEADINGS : MARKET_HEADINGS
    const all = allSections(sections)
    return all.flatMap(({ section, id }) => {
      const entry = layoutEntry(layout, id)
      if (entry === null || entry.heading === section.text) return []
      // Two headings of one meaning would become two of one name.
      if (all.filter((other) => other.id === id).length > 1) return []
      const names = known.filter((one) => one.id === id).flatMap((one) => one.names)
      const isSame = [entry.heading, ...names].some((name) => folded(name) === folded(section.text))
      return isSame ? rename(section, entry.heading, document) : []
    })
  },
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim()
}

function rename({ heading, text: shown }: Section, name: string, { text }: Extraction['document']): Mend[] {
  // A bold label is no heading.
  if (heading === null) return []
  const position = placeOfContent(heading as TreeNode)
  const { from, to } = offsetsOf(position)
  // Numbers, emoji and markup around the words are not part of the name; where they are, a person decides.
  if (text.slice(from, to).trim() !== shown) return []
  return [{ position, edits: [{ start: from, end: to, text: name }] }]
}
