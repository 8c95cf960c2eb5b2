import type { Diagnostic, RuleInfo } from '../../model/index.ts'

/** A path of the call that could not be checked at all. */
export interface NotChecked {
  path: string
  reason: string
}

/** Lines of the checked files that have findings: file → line number → text. */
export type SourceLines = ReadonlyMap<string, ReadonlyMap<number, string>>

export interface DiagnosticReportOptions {
  color: boolean
  columns: number
  sources: SourceLines
  /** Every file that was checked, clean ones too, in order. */
  files?: readonly string[]
  notChecked?: readonly NotChecked[]
  rules?: readonly RuleInfo[]
  /** Path of a file from the root of its repository, with forward slashes; the file itself by default. */
  pathInRepository?: (file: string) => string
  /** Address that rule pages are relative to, with a slash at its end. */
  docsUrl?: string
  version?: string
  /** Show the line of each finding with a caret below it. */
  frames?: boolean
  /** Most findings shown of one file; the others are counted. */
  maxFindings?: number
}

/** Findings → text in the form some reader wants. Pure; the findings are expected in the order of files and places. */
export type DiagnosticReporter = (
  diagnostics: readonly Diagnostic[],
  options: DiagnosticReportOptions,
) => string
