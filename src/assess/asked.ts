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

/** What strong performance looks like, which a brief writes behind how a skill shows up. */
const OUTCOME =
  /(?:^|\s)(?:(?:what )?strong(?: performance)?(?: looks like)?|high performance|what great looks like):/i

/**
 * What a requirement looks like to matching: its name, what it says of itself and what it is used for. A tool is its name
 * alone: whoever does what a tool is used for does not therefore know the tool. What comes of a skill in strong hands is
 * no part of it either: "Strong performance: …" would make every claim about performance a part of every such skill.
 */
export function toMatchRequirement({ id, section, text, description, use }: Requirement): MatchRequirement {
  if (section === 'tools') return { id, text, kind: 'tool' }
  return {
    id,
    text,
    description,
    use: use === null ? null : withoutOutcome(use),
    kind: section === 'soft' ? 'soft' : 'technical',
  }
}

function withoutOutcome(use: string): string | null {
  const at = use.search(OUTCOME)
  return at < 0 ? use : use.slice(0, at) || null
}
