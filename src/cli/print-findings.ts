import type { Diagnostic } from '../model/index.ts'
import type { Context } from './context.ts'

/** Findings about documents, on stderr; nothing where there are none. With --quiet errors only. */
export async function printFindings(context: Context, diagnostics: readonly Diagnostic[]): Promise<void> {
  const shown = context.quiet
    ? diagnostics.filter((finding) => finding.severity === 'error')
    : [...diagnostics]
  if (shown.length === 0) return
  const { diagnosticReporters } = await import('../report/diagnostics/index.ts')
  await context.io.stderr.write(
    diagnosticReporters.stylish(shown, {
      color: context.color.stderr,
      columns: context.io.stderr.columns,
      sources: new Map(),
    }),
  )
}
