import type { Diagnostic, RuleInfo } from '../model/index.ts'
import { FIXES } from './fixes/fixes.ts'
import { LADDER_RULES } from './ladder/index.ts'
import { PROFILE_RULES } from './profile-rules/index.ts'
import { READING_RULES } from './reading-rules.ts'
import { RULES } from './rules/index.ts'
import { DISABLING_RULES } from './suppressions/index.ts'

const RULES_FOLDER = 'docs/rules'

/** Page of a rule that has a file of its own, relative to the root of the project. */
export function rulePage(id: string): string {
  return `${RULES_FOLDER}/${id}.md`
}

/** Every rule there is, whatever looks at it: the names that settings and comments may use. */
export const RULE_TABLE: readonly RuleInfo[] = [
  ...RULES.map(({ meta }) => ownRule(meta, 'brief')),
  ...LADDER_RULES.map(({ meta }) => ownRule(meta, 'ladder')),
  ...PROFILE_RULES.map(({ meta }) => ownRule(meta, 'profile')),
  ...Object.values(DISABLING_RULES),
  ...READING_RULES,
]

const PAGES: ReadonlyMap<string, string> = new Map(RULE_TABLE.map(({ id, url }) => [id, url]))

/** Findings with the page of their rule; those of the reading stages come without. */
export function withPages(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((finding) => {
    const url = finding.url ?? PAGES.get(finding.ruleId)
    return url === undefined ? finding : { ...finding, url }
  })
}

function ownRule(
  { id, severity, description }: Pick<RuleInfo, 'id' | 'severity' | 'description'>,
  family: RuleInfo['family'],
): RuleInfo {
  const fixable = FIXES.some(({ ruleId }) => ruleId === id)
  return { id, severity, description, family, url: rulePage(id), fixable, configurable: true }
}
