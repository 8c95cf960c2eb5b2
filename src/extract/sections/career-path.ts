import type { RoleBrief } from '../../model/index.ts'
import { groupsOf } from '../content/groups.ts'
import { partOf } from '../content/part-of.ts'
import { splitLabel } from '../content/split-label.ts'
import { statementsOf } from '../content/statements.ts'
import type { Section } from '../extraction.ts'
import { roleHeadings } from '../headings/role-headings.ts'
import { add, type RoleContext } from '../role-context.ts'

type CareerPath = NonNullable<RoleBrief['careerPath']>

const PARTS: Readonly<Record<string, keyof CareerPath>> = {
  'career-path/feeder': 'feeder',
  'career-path/next': 'next',
  'career-path/adjacent': 'adjacent',
  'career-path/promotion-skills': 'promotionSkills',
  'career-path/evolution': 'evolution',
}

/** Roles before, after and beside this one, what a promotion takes, and how the role changes. */
export function extractCareerPath(section: Section, context: RoleContext): void {
  const { draft, places } = context
  const own = draft.careerPath ?? { feeder: [], next: [], adjacent: [], promotionSkills: [], evolution: [] }
  for (const group of groupsOf(section)) {
    const part = partOf(group, section, PARTS)
    if (part === undefined && group.items.length === 0) continue
    for (const { text, position } of statementsOf(group)) {
      const { label, rest } = splitLabel(text, 60)
      const key = part ?? PARTS[roleHeadings.find(label) ?? '']
      if (key === undefined) {
        places.report({
          ruleId: 'unknown-heading',
          severity: 'warning',
          message: `Unexpected step of a career path without a known heading: "${text.slice(0, 60)}"`,
          hint: 'Put it under Feeder roles, Next roles, Adjacent roles, Promotion skills or Evolution. It is left out.',
          position,
        })
        continue
      }
      const entry = { text: part === undefined ? rest : text, at: places.at(position) }
      add(context, `careerPath.${key}`, own[key], entry, position, { text: position })
    }
  }
  draft.careerPath = Object.values(own).every((list) => list.length === 0) ? null : own
}
