import type { Importance, Skill, SkillGroup, SkillKind } from '../../model/index.ts'
import { splitCompound } from '../../text/index.ts'
import { type Group, groupsOf } from '../content/groups.ts'
import type { Item } from '../content/items.ts'
import { type ColumnNames, readTable } from '../content/tables.ts'
import type { Section } from '../extraction.ts'
import { roleHeadings } from '../headings/role-headings.ts'
import { add, type RoleContext } from '../role-context.ts'
import { parseImportance } from '../values/importance.ts'
import { parseLevel } from '../values/level.ts'
import { findYears } from '../values/years.ts'
import { readExperience } from './experience.ts'
import { readSkillItem, type SkillFacts } from './skill-item.ts'

/** Importance where a skill states none: what its group says. */
export const GROUP_IMPORTANCE: Readonly<Record<SkillGroup, Importance>> = {
  required: 'critical',
  'must-have': 'critical',
  preferred: 'optional',
  'good-to-have': 'optional',
  advanced: 'important',
  emerging: 'optional',
  soft: 'important',
}

const GROUP_OF_PART: Readonly<Record<string, SkillGroup>> = {
  'skills/required': 'required',
  'skills/must-have': 'must-have',
  'skills/preferred': 'preferred',
  'skills/good-to-have': 'good-to-have',
  'skills/important': 'good-to-have',
  'skills/advanced': 'advanced',
  'skills/emerging': 'emerging',
  'soft-skills': 'soft',
}

const COLUMNS: ColumnNames<'name' | 'importance' | 'level' | 'description' | 'use'> = {
  name: [
    'Skill',
    'Skills',
    'Competency',
    'Competence',
    'Capability',
    'Requirement',
    'Skill area',
    'Name',
    'Technology',
  ],
  importance: [
    'Importance',
    'Priority',
    'Criticality',
    'Required / preferred',
    'Must / nice',
    'Need',
    'Necessity',
  ],
  level: ['Level', 'Expected level', 'Proficiency', 'Expected proficiency', 'Target level', 'Required level'],
  description: ['Description', 'What', 'Details', 'Definition', 'What it means', 'Why it matters', 'Notes'],
  use: ['Use', 'Usage', 'How it is used', 'Typical use', 'Use in role', 'How it shows up', 'Shows up as'],
}

/** Technical and strategic skills, grouped by how much they are asked for. */
export function extractSkills(section: Section, context: RoleContext): void {
  const kind: SkillKind = isStrategic(section.text) ? 'strategic' : 'technical'
  for (const group of groupsOf(section)) {
    const part = partOf(group, section)
    reportUnknown(group, context)
    const skillGroup = GROUP_OF_PART[part ?? ''] ?? 'required'
    const own = skillGroup === 'soft' ? 'soft' : group.headings.some(isStrategic) ? 'strategic' : kind
    const fallback = GROUP_IMPORTANCE[skillGroup]
    const isMixed = [section.text, ...group.headings].some((heading) =>
      /\b(?:qualification|requirement)/i.test(heading),
    )
    const asked = isMixed
      ? { ...group, items: group.items.filter((item) => !isOfPerson(item, context)) }
      : group
    // A heading "Important" states the importance of what stands under it, which no group of ours does.
    const stated =
      part === 'skills/important' ? ({ importance: 'important', stated: 'Important' } as const) : {}
    for (const facts of factsOf(asked)) {
      addSkill(
        facts.importance === null ? { ...facts, ...stated } : facts,
        skillGroup,
        own,
        fallback,
        context,
      )
    }
  }
}

const DEGREE =
  /^(?:an? )?(?:bachelor|master|ph\.?\s?d|doctora|b\.?sc|m\.?sc|mba|bs\b|ms\b|ba\b|(?:university |college |advanced |technical )?degree)/i
const YEARS = /^(?:at least|minimum(?: of)?|over|more than|\d)/i

/** Under "Qualifications" and "Requirements", years and degrees stand among the skills; they go where they belong. */
function isOfPerson({ head, details, text, position }: Item, context: RoleContext): boolean {
  if (YEARS.test(text) && findYears(text).length > 0) {
    readExperience([head, ...details], context)
    return true
  }
  if (!DEGREE.test(text)) return false
  const { draft, places } = context
  draft.qualifications ??= { education: [], certifications: [], backgrounds: [], domain: [], leadership: [] }
  const { education } = draft.qualifications
  add(context, 'qualifications.education', education, { text, at: places.at(position) }, position, {
    text: position,
  })
  return true
}

/** Soft skills: one group, whatever sub-headings they stand under. */
export function extractSoftSkills(section: Section, context: RoleContext): void {
  for (const group of groupsOf(section)) {
    for (const facts of factsOf(group)) addSkill(facts, 'soft', 'soft', GROUP_IMPORTANCE.soft, context)
  }
}

/** The innermost heading that names a group of skills; else the section itself. */
function partOf(group: Group, section: Section): string | null {
  const found = group.headings
    .map((heading) => roleHeadings.find(heading))
    .findLast((id) => id !== null && id in GROUP_OF_PART)
  return found ?? section.id
}

function isStrategic(heading: string): boolean {
  return /\b(?:strategic|business)\b/i.test(heading) && !/\btechnical\b/i.test(heading)
}

function reportUnknown(group: Group, { places }: RoleContext): void {
  const heading = group.headings.at(-1)
  if (heading === undefined || group.headings.some((one) => roleHeadings.find(one) !== null)) return
  places.report({
    ruleId: 'unknown-heading',
    severity: 'info',
    message: `Unexpected heading "${heading}" among the skills; what stands under it is read as required`,
    hint: 'Known are Required, Preferred, Must-have, Good-to-have, Advanced and Emerging.',
    position: group.position,
  })
}

function factsOf(group: Group): SkillFacts[] {
  const rows = group.tables.flatMap((table) => readTable(table, COLUMNS).rows)
  const fromRows = rows.flatMap(({ cells, position }) => {
    const { name, importance, level, description, use } = cells
    if (name === undefined) return []
    const marker = importance === undefined ? null : parseImportance(importance.text)
    return [
      {
        name: name.text,
        importance: marker?.importance ?? null,
        stated: marker?.stated ?? null,
        level: (level === undefined ? null : parseLevel(level.text)) ?? marker?.level ?? null,
        description: description?.text ?? null,
        use: use?.text ?? null,
        unread: marker === null ? (importance?.text ?? null) : null,
        position: name.position ?? position,
      },
    ]
  })
  return [...group.items.map(readSkillItem), ...fromRows].filter(({ name }) => name !== '')
}

function addSkill(
  facts: SkillFacts,
  group: SkillGroup,
  kind: SkillKind,
  fallback: Importance,
  context: RoleContext,
): void {
  const { draft, places } = context
  const { name, position, stated, level, unread } = facts
  const skill: Skill = {
    id: context.skillId(name),
    name,
    group,
    kind,
    importance: facts.importance ?? fallback,
    importanceStated: facts.importance === null ? null : stated,
    expected: level,
    description: facts.description,
    use: facts.use,
    facets: facetsOf(name),
    at: places.at(position),
  }
  const namePlace = places.find(position, name)
  const marker = stated === null ? position : places.find(position, stated)
  add(context, 'skills', draft.skills, skill, position, {
    name: namePlace,
    importance: marker,
    importanceStated: marker,
    expected: position,
  })
  if (unread === null) return
  places.report({
    ruleId: 'unknown-importance',
    severity: 'warning',
    message: `Unexpected importance "${unread}" of "${name}", expected Critical, Important, Optional or Context-specific`,
    hint: 'The importance of its group is taken instead.',
    position,
  })
}

/** What a compound name holds; nothing for a single subject. */
function facetsOf(name: string): Skill['facets'] {
  const { items } = splitCompound(name)
  const [only] = items
  return items.length === 1 && (only?.anyOf.length ?? 0) <= 1 ? [] : items
}
