import { Chalk, type ChalkInstance } from 'chalk'
import type { Diagnostic, Severity } from '../../model/index.ts'
import { codeFrame } from './code-frame.ts'
import { countSeverities, countWords, errorsFirst, type FileFindings, groupByFile } from './group-by-file.ts'
import type { DiagnosticReporter, DiagnosticReportOptions } from './reporter.ts'
import { safeLine, safeText } from './safe-line.ts'

const INDENT = '    '

/**
 * For a person: one block a file, one line a finding — `file:line:column  severity  message  rule`, which editors and terminals
 * make a link of — then what to do, and the counts. Nothing where there is nothing to say.
 */
export const stylish: DiagnosticReporter = (diagnostics, options) => {
  const notChecked = options.notChecked ?? []
  if (diagnostics.length === 0 && notChecked.length === 0) return ''
  const chalk = new Chalk({ level: options.color ? 1 : 0 })
  const groups = groupByFile(diagnostics, options).filter((group) => group.diagnostics.length > 0)
  const blocks = groups.map((group) => fileBlock(group, options, chalk))
  const unread = notChecked.map(
    ({ path, reason }) => `${safeText(path)}  ${chalk.red('not checked')}  ${safeText(reason)}`,
  )
  if (unread.length > 0) blocks.push(unread)
  const lines = [
    ...blocks.flatMap((block) => [...block, '']),
    chalk.bold(totals(diagnostics, groups, options)),
  ]
  return `${lines.map(safeLine).join('\n')}\n`
}

function fileBlock(
  { diagnostics }: FileFindings,
  options: DiagnosticReportOptions,
  chalk: ChalkInstance,
): string[] {
  const most = options.maxFindings ?? diagnostics.length
  const chosen = new Set(errorsFirst(diagnostics).slice(0, most))
  const shown = diagnostics.filter((finding) => chosen.has(finding))
  const places = shown.map(placeOf)
  const wide = Math.max(0, ...places.map((place) => place.length))
  const severities = Math.max(0, ...shown.map(({ severity }) => severity.length))
  const lines = shown.flatMap((finding, index) => [
    `${(places[index] ?? '').padEnd(wide)}  ${paint(finding.severity, severities, chalk)}  ${safeText(finding.message)}  ${chalk.dim(finding.ruleId)}`,
    ...(options.frames === true ? frameLines(finding, options, chalk) : []),
    ...(finding.hint === undefined ? [] : [INDENT + safeText(finding.hint)]),
    ...relatedLines(finding, chalk),
  ])
  const left = diagnostics.length - shown.length
  return left === 0
    ? lines
    : [...lines, chalk.dim(`… and ${left} more in this file; --max-findings shows more`)]
}

function placeOf({ file, position: { start } }: Diagnostic): string {
  return `${safeText(file)}:${start.line}:${start.column}`
}

function paint(severity: Severity, width: number, chalk: ChalkInstance): string {
  const color = severity === 'error' ? chalk.red : severity === 'warning' ? chalk.yellow : chalk.cyan
  return color(severity) + ' '.repeat(width - severity.length)
}

function frameLines(
  { file, position }: Diagnostic,
  { sources, columns }: DiagnosticReportOptions,
  chalk: ChalkInstance,
): string[] {
  const line = sources.get(file)?.get(position.start.line)
  if (line === undefined || line.trim() === '') return []
  const { source, marker } = codeFrame(line, position, columns - INDENT.length)
  return [INDENT + chalk.dim(source), INDENT + chalk.red(marker)]
}

function relatedLines({ related = [] }: Diagnostic, chalk: ChalkInstance): string[] {
  return related.map(({ message, file, position: { start } }) =>
    chalk.dim(`${INDENT}${safeText(message)}: ${safeText(file)}:${start.line}:${start.column}`),
  )
}

function totals(
  diagnostics: readonly Diagnostic[],
  groups: readonly FileFindings[],
  { files, notChecked = [] }: DiagnosticReportOptions,
): string {
  const words = countWords(countSeverities(diagnostics))
  const places =
    files === undefined || groups.length === 0 ? '' : ` in ${groups.length} of ${files.length} files`
  const unread = notChecked.length === 0 ? '' : `, ${notChecked.length} not checked`
  return `${words}${places}${unread}`
}
