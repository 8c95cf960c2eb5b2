import type { Claim, Requirement, SectionId } from '../model/index.ts'
import { isNote } from './credit.ts'
import type { MatchDecision, Matches } from './matcher.ts'

/**
 * Which sections of skills and tools the profile says anything about. Where it says nothing, a requirement is not missing
 * but not assessed. A subject is opened by a stated claim (skill, tool, certificate), never by a note of experience alone:
 *
 * - soft skills: a claim that matches one of the role's soft skills at least as well as any technical one, or that names
 *   any soft skill. “Model governance” shares a part with “risk literacy”; who rates it has said nothing of soft skills yet.
 * - technical skills: a skill that is not merely one of those
 * - tools: an entry under tools, or a claim that matches one of the role's tools
 */
export function statedSections(
  claims: readonly Claim[],
  requirements: readonly Requirement[],
  matches: Matches,
  isSoftSkill: (claim: Claim) => boolean,
): ReadonlySet<SectionId> {
  const sectionOf = new Map(requirements.map((requirement) => [requirement.id, requirement.section]))
  const matchedSections = new Map<string, Matched>()
  for (const match of matches.requirements) {
    const section = sectionOf.get(match.requirementId)
    for (const decision of match.decisions) {
      const sections: Matched = matchedSections.get(decision.claimId) ?? new Map()
      if (section) sections.set(section, Math.max(sections.get(section) ?? 0, strengthOf(decision)))
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
  return stated
}

/** By section how well a claim matches its best requirement there. */
type Matched = Map<SectionId, number>

const NO_SECTIONS: Matched = new Map()

/** A match of the whole is better than any of a part. */
function strengthOf({ label, score }: MatchDecision): number {
  return (label === 'full' ? 1 : 0) + score
}

const TECHNICAL = ['must-have', 'advanced', 'good-to-have', 'emerging'] as const

/** A skill that matched neither a soft nor a technical one: what it opens depends on whether it is a soft skill. */
function isOpen({ kind }: Claim, matched: Matched): boolean {
  return kind === 'skill' && !matched.has('soft') && !TECHNICAL.some((section) => matched.has(section))
}

function opens(claim: Claim, matched: Matched, isSoftSkill: (claim: Claim) => boolean): SectionId[] {
  const opened: SectionId[] = []
  const technical = Math.max(...TECHNICAL.map((section) => matched.get(section) ?? 0))
  const asSoft = matched.get('soft') ?? 0
  const soft =
    asSoft > 0 ? asSoft >= technical : technical === 0 && claim.kind === 'skill' && isSoftSkill(claim)
  if (soft) opened.push('soft')
  if (claim.kind === 'tool') opened.push('tools')
  if (claim.kind === 'skill' && (technical > 0 || !soft)) opened.push(...TECHNICAL)
  return opened
}
