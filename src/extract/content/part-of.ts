import type { Section } from '../extraction.ts'
import { roleHeadings } from '../headings/role-headings.ts'
import type { Group } from './groups.ts'

/** The part of a section that a group belongs to: what its innermost known heading names, else what the section itself does. */
export function partOf<Part>(
  { headings }: Group,
  { id }: Section,
  parts: Readonly<Record<string, Part>>,
): Part | undefined {
  return [id, ...headings.map((heading) => roleHeadings.find(heading))]
    .map((known) => parts[known ?? ''])
    .findLast((part) => part !== undefined)
}
