import type { Item, RoleBrief } from '../../model/index.ts'
import { type Group, groupsOf } from '../content/groups.ts'
import { statementsOf } from '../content/statements.ts'
import type { Section } from '../extraction.ts'
import { headingText } from '../headings/normalize-heading.ts'
import { roleHeadings } from '../headings/role-headings.ts'
import { add, type RoleContext } from '../role-context.ts'

const HORIZON_LABEL = /^role horizon$/i
const HORIZON_SENTENCE = /\bThis is an? (emerging|current|established|speculative) role\b/i
const HORIZON_WORD = /^(emerging|current|established|speculative)\b/i

/** Summary: all its paragraphs as one text. `Role horizon: …` and "This is an Emerging role" also give the horizon. */
export function extractSummary(section: Section, context: RoleContext): void {
  const { draft, places } = context
  const statements = groupsOf(section).flatMap((group) => withHeading(group))
  const horizonLine = groupsOf(section)
    .flatMap((group) => [...group.prose, ...group.items.map((item) => item.head)])
    .find((line) => line.label !== null && HORIZON_LABEL.test(line.label))
  const text = statements.map((statement) => statement.text).join(' ')
  const horizon = HORIZON_WORD.exec(horizonLine?.text ?? '')?.[1] ?? HORIZON_SENTENCE.exec(text)?.[1]
  if (draft.horizon === null && horizon !== undefined) {
    draft.horizon = horizon.toLowerCase()
    places.set('horizon', horizonLine?.position ?? places.find(section.nodes[0]?.position, horizon))
  }
  const prose = statements.filter(({ text }) => !/^role horizon\s*:/i.test(text))
  setProse('summary', prose, section, context)
}

/** Mission: its paragraphs; the outcomes it is to bring about are a list of their own. */
export function extractMission(section: Section, context: RoleContext): void {
  const { draft, places } = context
  const prose: { text: string; position: Section['position'] | undefined }[] = []
  for (const group of groupsOf(section)) {
    const isOutcomes =
      section.id === 'mission/outcomes' ||
      group.headings.some((heading) => roleHeadings.find(heading) === 'mission/outcomes')
    for (const line of group.prose) {
      const isLabel =
        line.label !== null && /^(?:core mission|mission|strategic importance.*)$/i.test(line.label)
      if (!isOutcomes && (isLabel ? line.text : line.whole) !== '') {
        prose.push({ text: isLabel ? line.text : line.whole, position: line.position })
      }
    }
    const items = isOutcomes ? statementsOf(group) : group.items
    for (const { text, position } of items) {
      if (isOutcomes) add(context, 'outcomes', draft.outcomes, { text, at: places.at(position) }, position)
      else prose.push({ text, position })
    }
  }
  setProse('mission', prose, section, context)
}

/** Market demand: one text. */
export function extractMarketDemand(section: Section, context: RoleContext): void {
  setProse('marketDemand', groupsOf(section).flatMap(withHeading), section, context)
}

/** Statements of a group; a label in front of a list stays with it. */
function withHeading(group: Group): { text: string; position: Section['position'] | undefined }[] {
  const statements = [
    ...group.prose.map(({ whole, position }) => ({ text: whole, position })),
    ...group.items,
  ]
  const heading = group.headings.at(-1)
  if (heading === undefined || statements.length === 0) return statements
  const said = statements.map(({ text }) => text.replace(/[.;]$/, '')).join('; ')
  return [{ text: `${headingText(heading)}: ${said}`, position: group.position }]
}

function setProse(
  key: 'summary' | 'mission' | 'marketDemand',
  statements: readonly { text: string; position: Section['position'] | undefined }[],
  section: Section,
  { draft, places }: RoleContext,
): void {
  const text = statements.map((statement) => statement.text).join(' ')
  if (text === '') return
  const position = statements[0]?.position ?? section.position
  const before: Item | null = (draft as RoleBrief)[key]
  if (before === null) {
    draft[key] = { text, at: places.at(position) }
    places.set(key, position)
    places.set(`${key}.text`, position)
  } else draft[key] = { ...before, text: `${before.text} ${text}` }
}
