import { fullText } from './full-text.ts'
import type { DiagnosticReporter } from './reporter.ts'
import { safeLine, safeText } from './safe-line.ts'

/** One line a finding, `file:line:column: severity: message [rule]`, as compilers print them and editors read them. */
export const compact: DiagnosticReporter = (diagnostics, { notChecked = [] }) => {
  const lines = [
    ...diagnostics.map((finding) => {
      const {
        file,
        position: { start },
        severity,
        ruleId,
      } = finding
      const text = fullText(finding)
      return `${safeText(file)}:${start.line}:${start.column}: ${severity}: ${safeText(text)} [${ruleId}]`
    }),
    ...notChecked.map(({ path, reason }) => `${safeText(path)}: not checked: ${safeText(reason)}`),
  ]
  return lines.map((line) => `${safeLine(line)}\n`).join('')
}
