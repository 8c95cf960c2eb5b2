import type { Diagnostic, DiagnosticsReport } from '../../model/index.ts'
import { cleanText } from '../../text/index.ts'
import { countSeverities, groupByFile } from './group-by-file.ts'
import type { DiagnosticReporter } from './reporter.ts'
import { safeJson } from './safe-json.ts'

/** For programs, as `schemas/diagnostics.schema.json` describes it. */
export const json: DiagnosticReporter = (diagnostics, options) => {
  const files = groupByFile(diagnostics, options)
  const report: DiagnosticsReport = {
    schemaVersion: 1,
    files: files.map(({ file, diagnostics: own }) => ({
      file: cleanText(file),
      valid: !own.some(({ severity }) => severity === 'error'),
      diagnostics: own.map(cleaned),
    })),
    notChecked: (options.notChecked ?? []).map(({ path, reason }) => ({
      path: cleanText(path),
      reason: cleanText(reason),
    })),
    counts: { files: files.length, ...countSeverities(diagnostics) },
  }
  return safeJson(report)
}

function cleaned({ related, hint, ...finding }: Diagnostic): Diagnostic {
  return {
    ...finding,
    message: cleanText(finding.message),
    file: cleanText(finding.file),
    ...(hint === undefined ? {} : { hint: cleanText(hint) }),
    ...(related === undefined
      ? {}
      : {
          related: related.map((one) => ({
            ...one,
            message: cleanText(one.message),
            file: cleanText(one.file),
          })),
        }),
  }
}
