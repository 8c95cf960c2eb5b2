import { Chalk, type ChalkInstance } from 'chalk'
import type { Diagnostic, Severity } from '../../model/index.ts'
import { cleanText } from '../../text/index.ts'
import type { DiagnosticReporter } from './reporter.ts'

/** One line a finding, for a person: `file:line:column  severity  message  rule`, then what to do, then the counts. */
export const stylish: DiagnosticReporter = (diagnostics, { color }) => {
  if (diagnostics.length === 0) return ''
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const lines = diagnostics.flatMap((finding) => findingLines(finding, chalk))
  return `${[...lines, '', countLine(diagnostics, chalk)].join('\n')}\n`
}

function findingLines(finding: Diagnostic, chalk: ChalkInstance): string[] {
  const { line, column } = finding.position.start
  const place = `${cleanText(finding.file)}:${line}:${column}`
  const first = `${place}  ${paint(finding.severity, chalk)}  ${cleanText(finding.message)}  ${chalk.dim(finding.ruleId)}`
  const related = (finding.related ?? []).map(
    (one) =>
      `    ${chalk.dim(`${cleanText(one.message)}: ${cleanText(one.file)}:${one.position.start.line}:${one.position.start.column}`)}`,
  )
  return [first, ...(finding.hint ? [`    ${cleanText(finding.hint)}`] : []), ...related]
}

function paint(severity: Severity, chalk: ChalkInstance): string {
  if (severity === 'error') return chalk.red('error')
  return severity === 'warning' ? chalk.yellow('warning') : chalk.cyan('info')
}

function countLine(diagnostics: readonly Diagnostic[], chalk: ChalkInstance): string {
  const count = (severity: Severity): number =>
    diagnostics.filter((finding) => finding.severity === severity).length
  const parts = (['error', 'warning', 'info'] as const)
    .map((severity) => ({ severity, n: count(severity) }))
    .filter(({ n }) => n > 0)
    .map(({ severity, n }) => `${n} ${severity === 'info' ? 'note' : severity}${n === 1 ? '' : 's'}`)
  return chalk.bold(parts.join(', '))
}
