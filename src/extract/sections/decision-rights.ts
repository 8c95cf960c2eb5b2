import type { AuthorityArea, DecisionScope, Position } from '../../model/index.ts'
import { type Group, groupsOf } from '../content/groups.ts'
import { splitLabel } from '../content/split-label.ts'
import { statementsOf } from '../content/statements.ts'
import type { Section } from '../extraction.ts'
import { add, type RoleContext } from '../role-context.ts'
import { areaOf, areasOf } from './authority-areas.ts'

/** Words of a heading that name a scope, the widest scope first: "manager/director/executive approval" is the executive's. */
const SCOPES: readonly (readonly [DecisionScope, RegExp])[] = [
  [
    'executive',
    /\b(?:executives?|c-?suite|c-?level|board of directors|vp|cto|cio|ceo|cxo|senior leadership|steering)\b/i,
  ],
  [
    'team',
    /\b(?:architecture|architectural|technical|review|design)(?: review| design)? (?:board|council|authority|committee)\b|\bARB\b/i,
  ],
  ['manager', /\b(?:managers?|management|directors?|line manager|head of)\b/i],
  [
    'team',
    /\b(?:teams?|peers?|group|consult\w*|collaborat\w*|joint|shared|consensus|council|board|stakeholders?)\b/i,
  ],
  ['executive', /\b(?:leadership|escalat\w*)\b/i],
  [
    'team',
    /\b(?:architecture|security|privacy|legal|compliance|platform|design)\b.{0,40}\b(?:approval|alignment|review|sign-?off)\b/i,
  ],
  [
    'independent',
    /\b(?:independent\w*|alone|autonom\w*|own|solo|individual\w*|without approval|unilateral\w*|can decide|decides?|makes?)\b/i,
  ],
]

/**
 * Decision rights by scope, and the authorities that stand under the same section (`Budget, vendor … authority`).
 * A list item may name its scope itself: `Independent: …`.
 */
export function extractDecisionRights(section: Section, context: RoleContext): void {
  for (const group of groupsOf(section)) {
    const heading = group.headings.at(-1) ?? null
    if (heading !== null && isAuthority(heading)) {
      addAuthorities(group, section.text, context)
      continue
    }
    const scope = heading === null ? null : scopeOf(heading)
    if (heading !== null && scope === null) reportScope(heading, group, context)
    if (group.items.length === 0 && group.tables.length === 0) continue
    for (const statement of statementsOf(group)) addDecision(statement, scope, context)
  }
}

/** `## Authority`, or a heading such as "Hiring authority": one area a label, or areas from the heading. */
export function extractAuthority(section: Section, context: RoleContext): void {
  for (const group of groupsOf(section)) addAuthorities(group, section.text, context)
}

/** "Hiring authority", "Budget": an area, and no body that decides ("architecture review board"). */
function isAuthority(heading: string): boolean {
  if (areasOf(heading).length === 0) return false
  return /\bauthorit/i.test(heading)
    ? !/\b(?:review board|design authority)\b/i.test(heading)
    : scopeOf(heading) === null
}

export function scopeOf(heading: string): DecisionScope | null {
  return SCOPES.find(([, pattern]) => pattern.test(heading))?.[0] ?? null
}

function addDecision(
  { text, position }: { text: string; position: Position | undefined },
  scope: DecisionScope | null,
  context: RoleContext,
): void {
  const { draft, places } = context
  const { label, rest } = splitLabel(text, 60)
  const known = scope ?? scopeOf(label)
  if (known === null) {
    places.report({
      ruleId: 'unknown-scope',
      severity: 'warning',
      message: `Unexpected decision right without a scope: "${shorten(text)}"`,
      hint: 'Put it under Independent, Team, Manager or Executive. It is left out.',
      position,
    })
    return
  }
  const count = draft.decisionRights.filter((right) => right.scope === known).length + 1
  const entry = {
    id: `${known}-${count}`,
    scope: known,
    text: scope === null ? rest : text,
    at: places.at(position),
  }
  add(context, 'decisionRights', draft.decisionRights, entry, position, { text: position, scope: position })
}

function addAuthorities(group: Group, sectionText: string, context: RoleContext): void {
  const { draft, places } = context
  const heading = group.headings.at(-1) ?? sectionText
  const areas = areasOf(heading)
  for (const { text, position } of statementsOf(group)) {
    const { label, rest } = splitLabel(text, 40)
    const labelled = areaOf(label)
    const area: AuthorityArea | null = labelled ?? mentioned(text, areas) ?? areas[0] ?? null
    const written = labelled === null ? text : rest
    const place = places.find(position, labelled === null ? text : label)
    add(context, 'authority', draft.authority, { area, text: written, at: places.at(position) }, position, {
      area: place,
      text: position,
    })
  }
}

/** Where a heading names several areas, the first one that the text itself names. */
function mentioned(text: string, areas: readonly AuthorityArea[]): AuthorityArea | null {
  if (areas.length <= 1) return null
  return areasOf(text).find((area) => areas.includes(area)) ?? null
}

function reportScope(heading: string, group: Group, { places }: RoleContext): void {
  places.report({
    ruleId: 'unknown-heading',
    severity: 'warning',
    message: `Unexpected heading "${heading}" among the decision rights`,
    hint: 'Known are Independent, Team, Manager and Executive.',
    position: group.position,
  })
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
