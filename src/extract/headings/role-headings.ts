import { createHeadingTable } from './heading-table.ts'
import { NOT_READ_HEADINGS } from './not-read-headings.ts'
import { ROLE_PART_HEADINGS } from './role-part-headings.ts'
import { ROLE_SECTION_HEADINGS } from './role-section-headings.ts'

/** Every name of a section of a role brief, and of the parts of sections. */
export const ROLE_HEADINGS = [...ROLE_SECTION_HEADINGS, ...ROLE_PART_HEADINGS]

export const roleHeadings = createHeadingTable(ROLE_HEADINGS)
export const notReadHeadings = createHeadingTable(NOT_READ_HEADINGS)
