import { groupsOf } from '../content/groups.ts'
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
    if (heading === undefined && groups.length > 1 && group.items.length === 0) continue
    for (const item of group.items.length > 0 && heading === undefined ? [] : statementsOf(group)) {
      addMilestone(horizonOf(heading ?? section.text), item.text, item.position)
    }
    if (heading !== undefined) continue
    for (const { head, text, position } of group.items) {
      const isLabelled = head.label !== null && SPAN.test(head.label)
      addMilestone(
        isLabelled ? horizonOf(head.label ?? '') : horizonOf(section.text),
        isLabelled ? text.slice(text.indexOf(':') + 1).trim() : text,
        position,
      )
    }
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
    return `${figure} ${span[3]?.toLowerCase()}${figure === '1' ? '' : 's'}`
  }
  if (/\b(?:success|high performance|excellence)\b/i.test(heading)) return 'Success'
  return heading
}
