import type { DiagnosticReporter } from './reporter.ts'
import { stylish } from './stylish.ts'

/** Every format findings can be printed in. */
export const diagnosticReporters = { stylish } satisfies Record<string, DiagnosticReporter>
export type { DiagnosticReporter, DiagnosticReportOptions } from './reporter.ts'
