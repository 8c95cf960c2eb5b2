import type { Requirement } from '../model/index.ts'
import type { RequirementMatch } from './matcher.ts'

const MOST = 6

/**
 * The parts of a requirement that no counting claim covers, in words of the brief: what its name lists, and where the
 * name lists next to nothing, what its description does. `counting` are ids of claims.
 */
export function missingParts(
  { section, text, description }: Requirement,
  match: RequirementMatch,
  counting: ReadonlySet<string>,
): string[] {
  const open = match.facets.filter(({ claimIds }) => !claimIds.some((id) => counting.has(id)))
  const main = match.facets.filter(({ weak }) => !weak)
  const named = open.filter(({ weak }) => !weak).map((facet) => facet.text)
  // What a soft skill is described by are reasons and signs, not parts.
  if (main.length > 2 || description === null || section === 'soft') return named.slice(0, MOST)
  const described = description.toLowerCase()
  const listed = open
    .filter((facet) => facet.weak && described.includes(facet.text.toLowerCase()))
    .map((facet) => facet.text)
  // A qualifier in brackets is no part one could add while the description lists real ones.
  const real = listed.length > 0 ? named.filter((part) => !text.includes(`(${part})`)) : named
  return [...real, ...listed].slice(0, MOST)
}
