import type { Claim, Profile, Requirement, SectionId } from '../model/index.ts'
import { isNote } from './credit.ts'
import type { Matches } from './matcher.ts'

/**
 * Which sections of a role the profile says anything about. Where it says nothing, a requirement is not missing but
 * not assessed. A subject is opened by a stated claim (skill, tool, certificate), never by a note of experience alone:
 *
 * - soft skills: a claim that matches one of the role's soft skills, fully or in part, or that names any soft skill
 * - technical skills: a skill that is not merely one of those
 * - tools: an entry under tools, or a claim that matches one of the role's tools
 * - KPIs: an achievement; decision rights: the key `decisions`, even where its lists are empty
 */
export function statedSections(
  profile: Pick<Profile, 'achievements' | 'decisions'>,
  claims: readonly Claim[],
  requirements: readonly Requirement[],
  matches: Matches,
  isSoftSkill: (claim: Claim) => boolean,
): ReadonlySet<SectionId> {
  const sectionOf = new Map(requirements.map((requirement) => [requirement.id, requirement.section]))
  const matchedSections = new Map<string, Set<SectionId>>()
  for (const match of matches.requirements) {
    const section = sectionOf.get(match.requirementId)
    for (const decision of match.decisions) {
      const sections = matchedSections.get(decision.claimId) ?? new Set()
      if (section) sections.add(section)
      matchedSections.set(decision.claimId, sections)
    }
  }
  const stated = new Set<SectionId>()
  const open: Claim[] = []
  for (const claim of claims) {
    if (isNote(claim)) continue
    const matched = matchedSections.get(claim.id) ?? NO_SECTIONS
    if (matched.has('tools')) stated.add('tools')
    if (isOpen(claim, matched)) open.push(claim)
    else for (const section of opens(claim, matched, isSoftSkill)) stated.add(section)
  }
  // Whether such a claim is a soft skill is worth asking only while that could open anything.
  for (const claim of open) {
    if (stated.has('soft') && TECHNICAL.every((section) => stated.has(section))) break
    const matched = matchedSections.get(claim.id) ?? NO_SECTIONS
    for (const section of opens(claim, matched, isSoftSkill)) stated.add(section)
  }
  if (profile.achievements.length > 0) stated.add('kpis')
  if (profile.decisions !== null) stated.add('decision-rights')
  return stated
}

const NO_SECTIONS: ReadonlySet<SectionId> = new Set()

const TECHNICAL = ['must-have', 'advanced', 'good-to-have', 'emerging'] as const

/** A skill that matched neither a soft nor a technical one: what it opens depends on whether it is a soft skill. */
function isOpen({ kind }: Claim, matched: ReadonlySet<SectionId>): boolean {
  return kind === 'skill' && !matched.has('soft') && !TECHNICAL.some((section) => matched.has(section))
}

function opens(
  claim: Claim,
  matched: ReadonlySet<SectionId>,
  isSoftSkill: (claim: Claim) => boolean,
): SectionId[] {
  const opened: SectionId[] = []
  const technical = TECHNICAL.some((section) => matched.has(section))
  const soft = matched.has('soft') || (!technical && claim.kind === 'skill' && isSoftSkill(claim))
  if (soft) opened.push('soft')
  if (claim.kind === 'tool' || matched.has('tools')) opened.push('tools')
  if (claim.kind === 'skill' && (technical || !soft)) opened.push(...TECHNICAL)
  return opened
}
