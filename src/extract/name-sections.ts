import type { Section } from './extraction.ts'
import { marketHeadings, marketNotReadHeadings } from './headings/market-headings.ts'
import { notReadHeadings, roleHeadings } from './headings/role-headings.ts'
import type { Places } from './places.ts'

/** Sections in which sub-headings may open a section of another kind: "Requirements" with "Soft skills", "Education". */
const CATCH_ALL = new Set([null, 'skills', 'summary', 'qualifications'])
/** Labels of facts about the document that are no section and nothing to warn of. */
const PLAIN_LABEL =
  /^(?:role(?: name| title| level| family| horizon)?|(?:job |position )?title|position|level|location|department|reports to|team|last updated|updated|date|researcher|author|version|status|source|sample(?: size)?|number of postings.*|period|date range|sampling notes|note|notes|disclaimer)$/i

/** Suggestions cost a comparison with every known name, so a document of thousands of unknown headings gets them for the first ones. */
const MAX_SUGGESTIONS = 50

/** Whether a heading is the name of a section, so that it is no title. A title may well have "Responsibilities" in it. */
export function isSectionHeading(heading: string): boolean {
  return [roleHeadings, marketHeadings, notReadHeadings].some((table) => table.isName(heading))
}

/**
 * Gives each section the id of what its heading means. An unknown heading stays, with a warning that names the nearest
 * known one; its sub-headings may still be known ones.
 */
export function nameSections(
  sections: readonly Section[],
  kind: 'role' | 'market',
  places: Places,
  as: 'heading' | 'label',
): Section[] {
  for (const section of sections) nameSection(section, kind, places, as)
  return [...sections]
}

function nameSection(
  section: Section,
  kind: 'role' | 'market',
  places: Places,
  as: 'heading' | 'label',
): void {
  const headings = kind === 'role' ? roleHeadings : marketHeadings
  const notRead = (kind === 'role' ? notReadHeadings : marketNotReadHeadings).find(section.text)
  section.id = notRead === null ? headings.find(section.text) : `not-read/${notRead}`
  if (notRead !== null) {
    reportNotRead(section, places)
    return
  }
  for (const child of section.children) liftPay(child, kind)
  if (!CATCH_ALL.has(section.id)) return
  for (const child of section.children) {
    if (section.id === null) nameSection(child, kind, places, 'heading')
    else nameWithin(section, child, kind)
  }
  const hasKnown = section.children.some((child) => child.id !== null)
  if (
    section.id !== null ||
    (hasKnown && section.nodes.length === 0) ||
    (as === 'label' && PLAIN_LABEL.test(section.text))
  )
    return
  const near = places.diagnostics.length < MAX_SUGGESTIONS ? headings.nearest(section.text) : null
  places.report({
    ruleId: 'unknown-heading',
    severity: as === 'heading' ? 'warning' : 'info',
    message: `Unexpected ${as} "${section.text.slice(0, 80)}"${near === null ? '' : `, the nearest known one is "${near}"`}`,
    hint: 'What stands under it is not read; rename it if it belongs to the brief.',
    position: section.position,
  })
}

/** A label such as "Salary range (US):" opens a section wherever it stands. */
function liftPay(child: Section, kind: 'role' | 'market'): void {
  const id =
    kind === 'role' && child.heading === null && roleHeadings.isName(child.text)
      ? roleHeadings.find(child.text)
      : null
  if (id === 'salary' || id === 'market-demand') child.id = id
}

/** Within a section that holds all sorts of things, a sub-heading of another section opens that one. */
function nameWithin(section: Section, child: Section, kind: 'role' | 'market'): void {
  if (kind !== 'role') return
  const id = roleHeadings.find(child.text)
  const main = id?.split('/')[0]
  const isFamily = main === section.id || (section.id === 'qualifications' && main === 'experience')
  if (id !== null && !isFamily && notReadHeadings.find(child.text) === null) child.id = id
}

function reportNotRead(section: Section, places: Places): void {
  places.report({
    ruleId: 'section-not-read',
    severity: 'info',
    message: `"${section.text.slice(0, 80)}" is no part of a brief and is not read`,
    position: section.position,
  })
}
