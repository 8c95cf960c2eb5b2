import type { RoleBrief } from '../../model/index.ts'
import { groupsOf } from '../content/groups.ts'
import { partOf } from '../content/part-of.ts'
import { statementsOf } from '../content/statements.ts'
import type { Section } from '../extraction.ts'
import { roleHeadings } from '../headings/role-headings.ts'
import { add, type RoleContext } from '../role-context.ts'
import { readScorecard } from './scorecard.ts'

type Hiring = NonNullable<RoleBrief['hiring']>

const PARTS: Readonly<Record<string, keyof Hiring>> = {
  'hiring/signals': 'signals',
  'hiring/assess': 'assess',
  'hiring/exercises': 'exercises',
  'hiring/strong': 'strong',
  'hiring/weak': 'weak',
  'hiring/red-flags': 'redFlags',
  'hiring/scorecard': 'scorecard',
}

/** What is looked at in hiring: signals, exercises, red flags, and the scorecard with its weights. */
export function extractHiring(section: Section, context: RoleContext): void {
  const { draft, places } = context
  const own = draft.hiring ?? {
    signals: [],
    assess: [],
    exercises: [],
    strong: [],
    weak: [],
    redFlags: [],
    scorecard: [],
  }
  for (const group of groupsOf(section)) {
    const part = partOf(group, section, PARTS)
    if (part === 'scorecard' || (part === undefined && group.tables.length > 0)) {
      readScorecard(group, own.scorecard, context)
      continue
    }
    if (part === undefined && group.items.length === 0) continue
    const heading = group.headings.at(-1)
    if (part === undefined && heading !== undefined) {
      const near = roleHeadings.nearest(heading)
      places.report({
        ruleId: 'unknown-heading',
        severity: 'warning',
        message: `Unexpected heading "${heading}" among the hiring criteria${near === null ? '' : `, nearest is "${near}"`}`,
        hint: 'What stands under it is read as signals.',
        position: group.position,
      })
    }
    const key = part ?? 'signals'
    for (const { text, position } of statementsOf(group)) {
      add(context, `hiring.${key}`, own[key], { text, at: places.at(position) }, position, { text: position })
    }
  }
  draft.hiring = Object.values(own).every((list) => list.length === 0) ? null : own
}
