import { roleHeadings, type Section } from '../../extract/index.ts'
import type { SectionLayout } from '../brief-layout.ts'

/** Sections whose sub-headings are names of the writer's own. */
export const FREE_GROUPS: ReadonlySet<string | null> = new Set([
  'responsibilities',
  'deliverables',
  'activities',
  'environment',
  'stakeholders',
  'risks',
  'variants',
  'automation',
])

/** A section, where it stands, and what it is. */
export interface PlacedSection {
  section: Section
  /** The section around it; null where it stands by itself. */
  parent: Section | null
  /** `skills`, or `skills/required` for a part; null where nobody knows the heading. */
  id: string | null
}

/** Half a dozen rules ask for the same list; it is made once for each document and goes with it. */
const placed = new WeakMap<readonly Section[], readonly PlacedSection[]>()

/** Every section with the one it stands in, in the order of the document. Parts have an id too, unlike in the section tree. */
export function allSections(sections: readonly Section[]): readonly PlacedSection[] {
  const known = placed.get(sections)
  if (known !== undefined) return known
  const found: PlacedSection[] = []
  place(sections, null, found)
  placed.set(sections, found)
  return found
}

function place(sections: readonly Section[], parent: Section | null, found: PlacedSection[]): void {
  for (const section of sections) {
    found.push({ section, parent, id: section.id ?? partId(section, parent) })
    place(section.children, section, found)
  }
}

function partId(section: Section, parent: Section | null): string | null {
  if (parent?.id == null) return null
  const id = roleHeadings.find(section.text)
  return id?.startsWith(`${parent.id}/`) ? id : null
}

/** Which section of the layout it is, or a part of; -1 where it is none. */
export function rankIn(layout: readonly SectionLayout[], { id }: Section): number {
  return layout.findIndex((section) => id === section.id || id?.startsWith(`${section.id}/`))
}

/** Where the layout has an id: the heading it should have, and the section it is a part of. */
export function layoutEntry(
  layout: readonly SectionLayout[],
  id: string | null,
): { heading: string; parent: SectionLayout | null } | null {
  for (const section of layout) {
    if (section.id === id) return { heading: section.heading, parent: null }
    const part = section.parts.find((one) => one.id === id)
    if (part !== undefined) return { heading: part.heading, parent: section }
  }
  return null
}
