import { groupsOf } from '../content/groups.ts'
import type { Item } from '../content/items.ts'
import { statementsOf } from '../content/statements.ts'
import type { Section } from '../extraction.ts'
import { add, type RoleContext } from '../role-context.ts'

const SPAN = /\b(?:first\s+)?(\d{1,3})(?:\s?[-–]\s?(\d{1,3}))?[\s-]?(day|week|month|year)s?\b/i

/** Milestones by horizon: `30-day goals` → `30 days`. What success means stands under `Success`. */
export function extractMilestones(section: Section, context: RoleContext): void {
  const { draft, places } = context
  const groups = groupsOf(section)
  for (const group of groups) {
    const heading = group.headings.at(-1)
    if (heading === undefined && group.items.length > 0) {
      for (const item of group.items) addItem(item)
    } else if (heading !== undefined || groups.length === 1) {
      const horizon = horizonOf(heading ?? section.text)
      for (const { text, position } of statementsOf(group)) addMilestone(horizon, text, position)
    }
  }

  function addItem({ head, text, position }: Item): void {
    if (head.label !== null && SPAN.test(head.label)) {
      addMilestone(horizonOf(head.label), text.slice(text.indexOf(':') + 1).trim(), position)
    } else addMilestone(horizonOf(section.text), text, position)
  }

  function addMilestone(horizon: string, text: string, position: Section['position'] | undefined): void {
    if (text === '') return
    let index = draft.milestones.findIndex((one) => one.horizon === horizon)
    if (index < 0) index = draft.milestones.push({ horizon, items: [] }) - 1
    const items = draft.milestones[index]?.items ?? []
    add(context, `milestones.${index}.items`, items, { text, at: places.at(position) }, position, {
      text: position,
    })
  }
}

/** `30 days`, `6 months`, `Long term`, `Success`; any other heading as written. */
export function horizonOf(heading: string): string {
  if (/\blong[- ]term\b/i.test(heading)) return 'Long term'
  const span = SPAN.exec(heading.replace(/\([^)]*\)/g, ''))
  if (span !== null) {
    const figure = span[2] === undefined ? span[1] : `${span[1]}–${span[2]}`
    return `${figure} ${span[3]}${figure === '1' ? '' : 's'}`.toLowerCase()
  }
  if (/\b(?:success|high performance|excellence)\b/i.test(heading)) return 'Success'
  return heading
}
