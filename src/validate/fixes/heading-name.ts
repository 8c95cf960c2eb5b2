import { type Extraction, MARKET_HEADINGS, ROLE_HEADINGS, type Section } from '../../extract/index.ts'
import { layoutOf } from '../brief-layout.ts'
import { allSections } from '../inspect/index.ts'
import type { Fix, Mend } from './fix.ts'

/**
 * Headings that say the same as the one docs/writing-briefs.md has. Only names that are known as a whole: a heading that says
 * more (`Salary (total compensation)`) is for a person to look at.
 */
export const headingName: Fix = {
  ruleIds: ['heading-name'],
  changes: [],
  mends: (extraction) => {
    const { sections, draft } = extraction
    const headings = new Map(
      layoutOf(draft.kind).flatMap(({ id, heading, parts }) => [
        [id, heading] as const,
        ...parts.map((part) => [part.id, part.heading] as const),
      ]),
    )
    const known = draft.kind === 'role' ? ROLE_HEADINGS : MARKET_HEADINGS
    const names = new Map(known.map((entry) => [entry.id, new Set(entry.names.map(folded))]))
    const all = allSections(sections)
    return all.flatMap(({ section, id }) => {
      const heading = id === null ? undefined : headings.get(id)
      if (id === null || heading === undefined || heading === section.text) return []
      // Two headings of one meaning would become two of one name.
      if (all.filter((other) => other.id === id).length > 1) return []
      const same =
        folded(heading) === folded(section.text) || names.get(id)?.has(folded(section.text)) === true
      return same ? rename(section, heading, extraction) : []
    })
  },
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim()
}

function rename({ heading, text: shown }: Section, name: string, { document }: Extraction): Mend[] {
  const children = heading?.children ?? []
  const [first, last] = [children[0]?.position, children.at(-1)?.position]
  const [start, end] = [first?.start.offset, last?.end.offset]
  if (first === undefined || last === undefined || start === undefined || end === undefined) return []
  // Numbers, emoji and markup around the words are not part of the name; where they are, a person decides.
  if (document.text.slice(start, end).trim() !== shown) return []
  const position = { start: { ...first.start }, end: { ...last.end } }
  return [{ position, edits: [{ start, end, text: name }] }]
}
