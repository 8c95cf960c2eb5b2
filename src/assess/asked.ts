import type { Requirement, RoleBrief } from '../model/index.ts'
import { isSkill } from './is-skill.ts'
import type { MatchRequirement } from './matcher.ts'

/** What a role asks for as matching is asked for it, by the kind of statement that can meet it. */
export interface Asked {
  /** Skills and tools, in the order of the requirements. */
  skills: readonly MatchRequirement[]
  kpis: readonly MatchRequirement[]
  decisionRights: readonly MatchRequirement[]
  certifications: readonly MatchRequirement[]
}

export function askedOf(brief: RoleBrief, requirements: readonly Requirement[]): Asked {
  const of = (section: Requirement['section']) => requirements.filter((one) => one.section === section)
  return {
    skills: requirements.filter((one) => isSkill(one) || one.section === 'tools').map(toMatchRequirement),
    kpis: of('kpis').map(({ id, text, description }) => ({ id, text, description, kind: 'kpi' })),
    decisionRights: of('decision-rights').map(({ id, text }) => ({ id, text, kind: 'decision' })),
    certifications: (brief.qualifications?.certifications ?? []).map(({ name }, i) => ({
      id: `certificate-${i}`,
      text: name,
      kind: 'technical',
    })),
  }
}

/**
 * What a requirement looks like to matching: its name, what it says of itself and what it is used for. A tool is its name
 * alone: whoever does what a tool is used for does not therefore know the tool.
 */
export function toMatchRequirement({ id, section, text, description, use }: Requirement): MatchRequirement {
  if (section === 'tools') return { id, text, kind: 'tool' }
  return { id, text, description, use, kind: section === 'soft' ? 'soft' : 'technical' }
}
