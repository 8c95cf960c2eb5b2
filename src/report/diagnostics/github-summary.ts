import type { Diagnostic } from '../../model/index.ts'
import { escapeMarkdown } from '../escape-markdown.ts'
import { fullText } from './full-text.ts'
import { countSeverities, countWords, errorsFirst } from './group-by-file.ts'
import type { DiagnosticReporter, DiagnosticReportOptions } from './reporter.ts'

/** GitHub refuses a step's summary of more than 1 MiB as a whole; other steps may write one too. */
const MAX_CHARACTERS = 200_000

/** The findings as Markdown for the summary page of a GitHub job: all of them, where annotations stop at ten of a kind. */
export const githubSummary: DiagnosticReporter = (diagnostics, options) => {
  const { files = [], notChecked = [] } = options
  const counts = countWords(countSeverities(diagnostics))
  const head = [
    '### arch-gap validate',
    '',
    `**${counts}**, ${files.length} ${files.length === 1 ? 'file' : 'files'} checked`,
    '',
    ...notChecked.map(({ path, reason }) => `- not checked: ${escapeMarkdown(`${path}: ${reason}`)}`),
    ...(notChecked.length > 0 ? [''] : []),
  ]
  if (diagnostics.length === 0) return `${head.join('\n')}\n`
  const rows: string[] = []
  let size = 0
  for (const finding of errorsFirst(diagnostics)) {
    const row = rowOf(finding, options)
    size += row.length
    if (size > MAX_CHARACTERS) break
    rows.push(row)
  }
  const left = diagnostics.length - rows.length
  const table = ['| | place | finding | rule |', '| - | - | - | - |', ...rows]
  const rest = left === 0 ? [] : ['', `… and ${left} more findings; the log has them all.`]
  return `${[...head, ...table, ...rest].join('\n')}\n\n`
}

function rowOf(finding: Diagnostic, { pathInRepository, docsUrl }: DiagnosticReportOptions): string {
  const { start } = finding.position
  const place = `${pathInRepository?.(finding.file) ?? finding.file}:${start.line}:${start.column}`
  const text = fullText(finding)
  const rule =
    finding.url === undefined || docsUrl === undefined
      ? finding.ruleId
      : `[${finding.ruleId}](${docsUrl}${finding.url})`
  return `| ${finding.severity} | ${escapeMarkdown(place)} | ${escapeMarkdown(text)} | ${rule} |`
}
