import type { Diagnostic } from '../../model/index.ts'

export interface DiagnosticReportOptions {
  color: boolean
  columns: number
  /** Texts of the checked files by path, for code frames; files that passed are keys too. */
  sources: ReadonlyMap<string, string>
}

/** Findings → text in the form some reader wants. Pure; sorted input is not required. */
export type DiagnosticReporter = (
  diagnostics: readonly Diagnostic[],
  options: DiagnosticReportOptions,
) => string
