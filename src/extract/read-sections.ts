import type { MarketBrief, RoleBrief } from '../model/index.ts'
import type { SourceDocument } from '../source/index.ts'
import type { Line } from './content/lines.ts'
import type { Section } from './extraction.ts'
import { liftFacts } from './lift-facts.ts'
import { readSample } from './market/market-facts.ts'
import { MARKET_SECTIONS } from './market/market-sections.ts'
import type { Places } from './places.ts'
import type { RoleContext } from './role-context.ts'
import { mainSectionOf, ROLE_SECTIONS } from './sections/role-sections.ts'
import { createIds } from './slug.ts'

interface Base<Draft> {
  document: SourceDocument
  draft: Draft
  places: Places
}

/** Hands each section of a role to its extractor. What stands before the first heading is the summary where there is none. */
export function readRoleSections(
  base: Base<RoleBrief>,
  sections: readonly Section[],
  preamble: readonly Line[],
): void {
  const context: RoleContext = { ...base, skillId: createIds('skill'), kpiId: createIds('kpi') }
  for (const section of splitCatchAll(sections).flatMap(liftFacts)) {
    if (section.id !== null) ROLE_SECTIONS[mainSectionOf(section.id)]?.(section, context)
  }
  const { draft, places } = base
  const prose = preamble.filter(({ label, whole }) => label === null && whole.split(' ').length >= 5)
  const [first] = prose
  if (draft.summary !== null || first === undefined || base.document.form === 'brief') return
  draft.summary = { text: prose.map(({ whole }) => whole).join(' '), at: places.at(first.position) }
  places.set('summary', first.position)
}

/** Hands each section of a market brief to its extractor. The sample may be named before the first heading. */
export function readMarketSections(
  base: Base<MarketBrief>,
  sections: readonly Section[],
  preamble: readonly Line[],
): void {
  readSample(preamble, base)
  for (const section of splitCatchAll(sections)) {
    if (section.id !== null) MARKET_SECTIONS[section.id]?.(section, base)
  }
}

/** Sections in reading order; a sub-section that is a section of its own leaves the one around it. */
function splitCatchAll(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => {
    const own = section.children.filter((child) => child.id !== null)
    if (own.length === 0) return [section]
    const rest = { ...section, children: section.children.filter((child) => child.id === null) }
    return [rest, ...splitCatchAll(own)]
  })
}
