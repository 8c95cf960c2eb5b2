import type { RuleInfo } from '../../model/index.ts'

const PAGE = 'docs/disabling-rules.md'

function about(id: string, severity: RuleInfo['severity'], description: string): RuleInfo {
  const url = `${PAGE}#${id}`
  return { id, severity, description, family: 'disabling', url, fixable: false, configurable: true }
}

/** Findings about the comments that disable rules. */
export const DISABLING_RULES = {
  syntax: about(
    'disable-syntax',
    'error',
    'A comment that begins with arch-gap- is one of those arch-gap knows',
  ),
  rule: about('disable-rule', 'error', 'A comment disables rules that exist and may be disabled, by name'),
  reason: about('disable-reason', 'error', 'A comment that disables a rule says why'),
  unused: about('disable-unused', 'warning', 'A comment that disables a rule has a finding to silence'),
} as const
