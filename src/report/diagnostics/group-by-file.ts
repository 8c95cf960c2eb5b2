import type { Diagnostic, Severity } from '../../model/index.ts'
import type { DiagnosticReportOptions } from './reporter.ts'

export interface FileFindings {
  file: string
  diagnostics: Diagnostic[]
}

/** Findings by file: the files checked in their order, clean ones too, then others that findings name. */
export function groupByFile(
  diagnostics: readonly Diagnostic[],
  { files = [] }: Pick<DiagnosticReportOptions, 'files'>,
): FileFindings[] {
  const groups = new Map<string, Diagnostic[]>(files.map((file) => [file, []]))
  for (const finding of diagnostics) {
    const group = groups.get(finding.file)
    if (group) group.push(finding)
    else groups.set(finding.file, [finding])
  }
  return [...groups].map(([file, found]) => ({ file, diagnostics: found }))
}

export type SeverityCounts = Record<Severity, number>

export function countSeverities(diagnostics: readonly Diagnostic[]): SeverityCounts {
  const counts: SeverityCounts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of diagnostics) counts[severity] += 1
  return counts
}

const RANK: SeverityCounts = { error: 0, warning: 1, info: 2 }

/** Errors before warnings before notes, else as they were. */
export function errorsFirst(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => RANK[a.severity] - RANK[b.severity])
}

/** `2 errors, 1 warning`; `no findings` where there are none. */
export function countWords(counts: SeverityCounts): string {
  const parts = (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const noun = severity === 'info' ? 'note' : severity
      return `${counts[severity]} ${noun}${counts[severity] === 1 ? '' : 's'}`
    })
  return parts.length === 0 ? 'no findings' : parts.join(', ')
}
