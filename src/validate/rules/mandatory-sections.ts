import type { Section } from '../../extract/index.ts'
import { layoutOf } from '../brief-layout.ts'
import { defineRule, type Finding, type RuleContext } from '../rule.ts'

const MANDATORY: Readonly<Record<'role' | 'market', readonly string[]>> = {
  role: ['responsibilities', 'skills'],
  market: ['market-skills'],
}

/** A role brief without responsibilities or skills, a market brief without skills, says nothing to compare anybody with. */
export const mandatorySections = defineRule({
  meta: {
    id: 'mandatory-sections',
    severity: 'error',
    description: 'A brief has the sections without which nothing can be compared',
    kinds: ['role', 'market'],
    forms: 'brief',
  },
  *check(context) {
    const { kind } = context.draft
    for (const { id, heading } of layoutOf(kind).filter((section) => MANDATORY[kind].includes(section.id)))
      yield* check(id, heading, context)
  },
})

function* check(id: string, heading: string, { sections, draft, placeOf }: RuleContext): Iterable<Finding> {
  const own = sections.filter((section) => section.id === id || section.id?.startsWith(`${id}/`))
  const [first] = own
  if (first === undefined) {
    yield {
      message: `Missing section ${heading}, expected one in every ${draft.kind} brief`,
      position: placeOf('title'),
      hint: `Add "## ${heading}" with a ${draft.kind === 'market' ? 'table' : 'list'} under it.`,
    }
    return
  }
  const count =
    id === 'responsibilities' && draft.kind === 'role' ? draft.responsibilities.length : draft.skills.length
  if (count > 0 || own.every(isBare)) return
  yield {
    message: `Unexpected section ${heading} without an entry that can be read`,
    position: first.position,
    hint:
      draft.kind === 'market'
        ? 'Write a table with the columns Skill, Count and Percent.'
        : 'Write one list item each.',
  }
}

/** Nothing stands under the heading; that is a finding of its own. */
function isBare({ nodes, children }: Section): boolean {
  return nodes.length === 0 && children.length === 0
}
