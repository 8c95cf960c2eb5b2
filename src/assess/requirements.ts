import type {
  Kpi,
  Policy,
  Requirement,
  RoleBrief,
  SectionId,
  Skill,
  SkillGroup,
  Tool,
} from '../model/index.ts'
import { quickPattern } from '../text/index.ts'

const WORDS = quickPattern(/[\p{L}\p{N}]+/gu)

const SECTION_OF_GROUP: Record<SkillGroup, SectionId> = {
  required: 'must-have',
  'must-have': 'must-have',
  preferred: 'good-to-have',
  'good-to-have': 'good-to-have',
  advanced: 'advanced',
  emerging: 'emerging',
  soft: 'soft',
}

/**
 * Everything a role asks for that carries points, in report order of the document: skills, KPIs, decision rights and
 * the tools marked Common. Tools marked Optional or Context-specific, or not marked, never count for or against
 * anybody; neither do years, education, certificates and pay, which are compared one by one.
 */
export function requirementsOf(brief: RoleBrief, policy: Policy): Requirement[] {
  const all = [
    ...brief.skills.map((skill) => fromSkill(skill, brief.tier, policy)),
    ...brief.kpis.map(fromKpi),
    ...brief.decisionRights.map((right) => plain(right.id, 'decision-rights', right.text, null, right.at)),
    ...brief.tools.filter(isCommon).map((tool) => fromTool(tool, brief.tier, policy)),
  ]
  return withUniqueIds(all)
}

/** The proficiency a policy expects where the brief names none, by importance and tier. */
export function expectedProficiency(
  importance: Requirement['importance'],
  tier: string | null,
  policy: Policy,
): number {
  const levels = (tier !== null && byTier(policy, tier)) || policy.expected.default
  return levels[importance]
}

/** Only a tool that the brief marks Common, and nothing less, is asked of everybody. */
export function isCommon(tool: Tool): boolean {
  return tool.prevalences.length > 0 && tool.prevalences.every((prevalence) => prevalence === 'common')
}

/** A tier is text of a document: an own entry of the table counts, what objects inherit does not. */
function byTier(policy: Policy, tier: string): Policy['expected']['default'] | undefined {
  return new Map(Object.entries(policy.expected.byTier)).get(tier)
}

function fromSkill(skill: Skill, tier: string | null, policy: Policy): Requirement {
  const section = skill.kind === 'soft' ? 'soft' : SECTION_OF_GROUP[skill.group]
  return {
    id: skill.id,
    section,
    text: skill.name,
    description: skill.description,
    use: skill.use,
    importance: skill.importance,
    importanceStated: skill.importanceStated,
    expected: skill.expected ?? expectedProficiency(skill.importance, tier, policy),
    expectedStated: skill.expected !== null,
    at: skill.at,
  }
}

function fromKpi(kpi: Kpi): Requirement {
  return plain(kpi.id, 'kpis', kpi.name, kpi.measures, kpi.at)
}

function fromTool(tool: Tool, tier: string | null, policy: Policy): Requirement {
  return {
    ...plain(`tool-${slug(tool.name)}`, 'tools', tool.name, null, tool.at),
    use: tool.use,
    expected: expectedProficiency('important', tier, policy),
  }
}

/** KPIs, decision rights and tools weigh the same among themselves: briefs rank none of them. */
function plain(
  id: string,
  section: SectionId,
  text: string,
  description: string | null,
  at: Requirement['at'],
): Requirement {
  return {
    id,
    section,
    text,
    description,
    use: null,
    importance: 'important',
    importanceStated: null,
    expected: null,
    expectedStated: false,
    at,
  }
}

/** Ids are unique over the whole role; a second one of the same text gets its number. */
function withUniqueIds(requirements: readonly Requirement[]): Requirement[] {
  const taken = new Set<string>()
  return requirements.map((requirement) => {
    let id = requirement.id
    for (let n = 2; taken.has(id); n++) id = `${requirement.id}-${n}`
    taken.add(id)
    return { ...requirement, id }
  })
}

function slug(text: string): string {
  const words = text.toLowerCase().match(WORDS(text)) ?? []
  return words.join('-') || 'unnamed'
}
