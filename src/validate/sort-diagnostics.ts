import type { Diagnostic } from '../model/index.ts'

/** By file, place, then rule; the same findings in the same order on every machine. Exact repeats are dropped. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.position.start.line - b.position.start.line ||
      a.position.start.column - b.position.start.column ||
      compare(a.ruleId, b.ruleId) ||
      compare(a.message, b.message),
  )
  return sorted.filter((finding, i) => {
    const before = sorted[i - 1]
    return !(
      before &&
      before.file === finding.file &&
      before.ruleId === finding.ruleId &&
      before.message === finding.message &&
      before.position.start.line === finding.position.start.line &&
      before.position.start.column === finding.position.start.column
    )
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
