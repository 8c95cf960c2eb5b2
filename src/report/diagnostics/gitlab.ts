import type { Severity } from '../../model/index.ts'
import { cleanText } from '../../text/index.ts'
import { fingerprints } from './fingerprints.ts'
import { fullText } from './full-text.ts'
import type { DiagnosticReporter } from './reporter.ts'
import { safeJson } from './safe-json.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/**
 * GitLab's code quality report. Fingerprints are unique, because GitLab shows only the first of two alike.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const gitlab: DiagnosticReporter = (diagnostics, options) => {
  const names = fingerprints(diagnostics, options)
  const path = (file: string): string => cleanText(options.pathInRepository?.(file) ?? file)
  const findings = diagnostics.map((finding, index) => ({
    description: cleanText(fullText(finding)),
    check_name: finding.ruleId,
    fingerprint: names[index],
    severity: SEVERITIES[finding.severity],
    location: { path: path(finding.file), lines: { begin: finding.position.start.line } },
  }))
  const unread = (options.notChecked ?? []).map((one, index) => ({
    description: cleanText(`Not checked: ${one.reason}`),
    check_name: 'not-checked',
    fingerprint: `not-checked:${index + 1}:${path(one.path)}`,
    severity: 'blocker',
    location: { path: path(one.path), lines: { begin: 1 } },
  }))
  return safeJson([...unread, ...findings])
}
