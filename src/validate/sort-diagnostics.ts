import type { Diagnostic } from '../model/index.ts'

/** By file, place, then rule; the same findings in the same order on every machine. Exact repeats are dropped. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort(order)
  return sorted.filter((finding, at) => {
    const before = sorted[at - 1]
    return before === undefined || order(before, finding) !== 0
  })
}

function order(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.file, b.file) ||
    a.position.start.line - b.position.start.line ||
    a.position.start.column - b.position.start.column ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.message, b.message)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
