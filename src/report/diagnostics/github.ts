import type { Diagnostic, Severity } from '../../model/index.ts'
import { cleanText } from '../../text/index.ts'
import { errorsFirst } from './group-by-file.ts'
import type { DiagnosticReporter, DiagnosticReportOptions } from './reporter.ts'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/**
 * Annotations, as the runner of GitHub Actions reads them from the log. It shows ten of a kind, so errors come first.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export const github: DiagnosticReporter = (diagnostics, options) => {
  const unread = (options.notChecked ?? []).map(
    ({ path, reason }) => `::error title=not checked::${data(`${cleanText(path)}: ${cleanText(reason)}`)}\n`,
  )
  return [...unread, ...errorsFirst(diagnostics).map((finding) => annotation(finding, options))].join('')
}

function annotation(finding: Diagnostic, { pathInRepository }: DiagnosticReportOptions): string {
  const { start, end } = finding.position
  const properties = {
    file: pathInRepository?.(finding.file) ?? finding.file,
    line: start.line,
    endLine: end.line,
    col: start.column,
    // Columns are shown only where the finding stays within one line.
    ...(end.line === start.line && end.column > start.column ? { endColumn: end.column } : {}),
    title: finding.ruleId,
  }
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`)
  const text = [finding.message, ...(finding.hint === undefined ? [] : [finding.hint])].map(cleanText)
  return `::${COMMANDS[finding.severity]} ${list.join(',')}::${data(text.join('\n'))}\n`
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function property(text: string): string {
  return data(cleanText(text)).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
