import { compact } from './compact.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import type { DiagnosticReporter } from './reporter.ts'
import { sarif } from './sarif.ts'
import { stylish } from './stylish.ts'

/** Every format findings can be printed in. */
export const diagnosticReporters = {
  stylish,
  compact,
  json,
  sarif,
  github,
  junit,
  gitlab,
} satisfies Record<string, DiagnosticReporter>
export type DiagnosticFormat = keyof typeof diagnosticReporters

export { githubSummary } from './github-summary.ts'
export { countSeverities, countWords } from './group-by-file.ts'
export type {
  DiagnosticReporter,
  DiagnosticReportOptions,
  NotChecked,
  SourceLines,
} from './reporter.ts'
export { type ListedRule, ruleListJson, ruleListText } from './rule-list.ts'
export { safeLine } from './safe-line.ts'
export { unifiedDiff } from './unified-diff.ts'
