import type { AuthorityArea } from '../../model/index.ts'

const AREAS: readonly (readonly [AuthorityArea, RegExp])[] = [
  ['budget', /\b(?:budget\w*|spend\w*|financial|funding|cost)\b/i],
  ['vendor', /\b(?:vendors?|procurement|suppliers?|purchas\w*|contracts?|sourcing)\b/i],
  ['delivery', /\b(?:delivery|release|releases|launch|schedule|roadmap|deployment)\b/i],
  ['hiring', /\b(?:hir(?:e|es|ing)|staffing|recruit\w*|headcount|people|team composition)\b/i],
  ['compliance', /\b(?:compliance|regulatory|risk acceptance|audit|legal)\b/i],
  ['architecture', /\b(?:architecture|architectural|technical|technology|design)\b/i],
]

/** Areas of authority a text names, in the order of the text. */
export function areasOf(text: string): AuthorityArea[] {
  const found = AREAS.flatMap(([area, pattern]) => {
    const at = text.search(pattern)
    return at < 0 ? [] : [{ area, at }]
  })
  return found.sort((a, b) => a.at - b.at).map(({ area }) => area)
}

/** The area a label such as `Budget` or `Vendor selection` names. */
export function areaOf(label: string): AuthorityArea | null {
  return areasOf(label)[0] ?? null
}
