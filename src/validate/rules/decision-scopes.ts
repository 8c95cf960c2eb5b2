import type { DecisionScope } from '../../model/index.ts'
import { defineRoleRule } from '../rule.ts'

const SCOPES: readonly (readonly [DecisionScope, string])[] = [
  ['independent', 'Independent'],
  ['team', 'Team'],
  ['executive', 'Executive'],
]

/** What a role decides alone says little without what it decides with others, and what others decide. */
export const decisionScopes = defineRoleRule({
  meta: {
    id: 'decision-scopes',
    severity: 'warning',
    description: 'Decision rights are given for every scope: independent, team and executive',
    kinds: ['role'],
    forms: 'brief',
  },
  *check({ draft, sections }) {
    if (draft.decisionRights.length === 0) return
    const section = sections.find(({ id }) => id === 'decision-rights')
    if (section === undefined) return
    const missing = SCOPES.filter(([scope]) => !draft.decisionRights.some((right) => right.scope === scope))
    if (missing.length === 0) return
    yield {
      message: `Missing decision rights of scope ${missing.map(([, name]) => name).join(', ')}, expected Independent, Team and Executive`,
      position: section.position,
      hint: `Add ${missing.map(([, name]) => `"### ${name}"`).join(', ')} with a list under each.`,
    }
  },
})
