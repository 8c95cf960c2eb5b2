import type { Diagnostic } from '../../model/index.ts'
import type { DiagnosticReportOptions } from './reporter.ts'

/**
 * One name for each finding that stays the same when lines above it come and go: a hash of file, rule, the text of the
 * line and the part of it that is meant. Findings alike in all of this are numbered, so that every name is unique.
 */
export function fingerprints(
  diagnostics: readonly Diagnostic[],
  options: Pick<DiagnosticReportOptions, 'sources' | 'pathInRepository'>,
): string[] {
  const seen = new Map<string, number>()
  return diagnostics.map((finding) => {
    const path = options.pathInRepository?.(finding.file) ?? finding.file
    const name = hash(JSON.stringify([path, finding.ruleId, ...contentOf(finding, options)]))
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return `${name}:${count}`
  })
}

function contentOf(
  { file, message, position: { start, end } }: Diagnostic,
  { sources }: Pick<DiagnosticReportOptions, 'sources'>,
): string[] {
  const line = sources.get(file)?.get(start.line)
  // A finding without its line is known by its words; figures in them are often line numbers.
  if (line === undefined) return [message.replace(/\d+/g, '0')]
  const pointedAt = line.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined)
  return [line.replace(/\s+/g, ' ').trim(), pointedAt.trim()]
}

/** 64-bit FNV-1a over UTF-16 code units, as 16 hexadecimal digits. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n
  for (let at = 0; at < text.length; at += 1) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n)
  }
  return value.toString(16).padStart(16, '0')
}
