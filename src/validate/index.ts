export { CONFIG_FILE } from './config-file.ts'
export { type LadderBrief, type LadderRecord, ladderBrief, ladderRecord } from './ladder-rule.ts'
export { RULE_TABLE, withPages } from './rule-table.ts'
export { parseConfig, parseRuleOption } from './settings.ts'
export { type Severities, settingOf, withSeverities } from './severities.ts'
export { sortDiagnostics } from './sort-diagnostics.ts'
export {
  createSuppressions,
  readYamlDirectives,
  resumeSuppressions,
  type SuppressionState,
  type Suppressions,
} from './suppressions/index.ts'
export { type Validated, type ValidateOptions, validateBrief } from './validate-brief.ts'
export { type LadderEntry, type LadderOptions, validateLadder } from './validate-ladder.ts'
export { type ValidateProfileOptions, validateProfile } from './validate-profile.ts'
