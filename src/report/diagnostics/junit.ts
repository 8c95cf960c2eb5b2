import type { Diagnostic } from '../../model/index.ts'
import { cleanText } from '../../text/index.ts'
import { fullText } from './full-text.ts'
import { type FileFindings, groupByFile } from './group-by-file.ts'
import type { DiagnosticReporter, NotChecked } from './reporter.ts'

/**
 * One test suite a file, one failed test an error. The format knows no severities, so warnings are left out: a suite
 * without errors is one passed test.
 */
export const junit: DiagnosticReporter = (diagnostics, options) => {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const groups = groupByFile(errors, options)
  const unread = options.notChecked ?? []
  const tests = groups.reduce((sum, group) => sum + Math.max(1, group.diagnostics.length), 0) + unread.length
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="arch-gap validate" tests="${tests}" failures="${errors.length}" errors="${unread.length}">`,
    ...groups.map(suite),
    ...unread.map(unreadSuite),
    '</testsuites>',
    '',
  ].join('\n')
}

function suite({ file, diagnostics }: FileFindings): string {
  const name = attribute(file)
  const count = diagnostics.length
  const cases =
    count === 0
      ? [`    <testcase classname="${name}" name="valid"/>`]
      : diagnostics.map((finding) => failedCase(finding, name))
  return [
    `  <testsuite name="${name}" tests="${Math.max(1, count)}" failures="${count}" errors="0">`,
    ...cases,
    '  </testsuite>',
  ].join('\n')
}

function failedCase(finding: Diagnostic, name: string): string {
  const { ruleId, message, position } = finding
  const place = `${position.start.line}:${position.start.column}`
  const text = `${name}:${place} ${attribute(fullText(finding))}`
  return `    <testcase classname="${name}" name="${ruleId} ${place}"><failure type="${ruleId}" message="${attribute(message)}">${text}</failure></testcase>`
}

function unreadSuite({ path, reason }: NotChecked): string {
  const name = attribute(path)
  return [
    `  <testsuite name="${name}" tests="1" failures="0" errors="1">`,
    `    <testcase classname="${name}" name="not checked"><error type="not-checked" message="${attribute(reason)}"/></testcase>`,
    '  </testsuite>',
  ].join('\n')
}

/** Text for an attribute or an element; without the characters that XML 1.0 does not have at all. */
function attribute(text: string): string {
  return (
    cleanText(text)
      .replace(/[\ufffe\uffff]/g, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      // What a CI runner would take for a command, should the report be printed.
      .replace(/##(?=\[|vso\[)/gi, '&#35;#')
  )
}
