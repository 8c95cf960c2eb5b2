import type { Diagnostic, RuleSetting } from '../model/index.ts'
import { READING_RULES } from './reading-rules.ts'

/** Severity by rule id, overriding the rule's own; `off` silences it. */
export type Severities = Readonly<Record<string, RuleSetting>>

const FIXED: ReadonlySet<string> = new Set(
  READING_RULES.filter(({ configurable }) => !configurable).map(({ id }) => id),
)

/** Findings with the severities of the settings; those of rules set to off are gone. What could not be read stays an error. */
export function withSeverities(
  diagnostics: readonly Diagnostic[],
  severities: Severities | undefined,
): Diagnostic[] {
  if (severities === undefined) return [...diagnostics]
  return diagnostics.flatMap((finding) => {
    const set = settingOf(finding.ruleId, severities)
    if (set === 'off') return []
    return [set === undefined ? finding : { ...finding, severity: set }]
  })
}

/** What the settings say of a rule; undefined where they say nothing. */
export function settingOf(ruleId: string, severities: Severities | undefined): RuleSetting | undefined {
  if (severities === undefined || FIXED.has(ruleId) || !Object.hasOwn(severities, ruleId)) return undefined
  return severities[ruleId]
}
