import type { Run } from './run-case.ts'
import type { TrustCase } from './trust-case.ts'

const MAX_CPU_SECONDS = 10
const MAX_MEBIBYTES = 1024

/** C0 but newline, DEL, C1, bidirectional controls, line separators: none of them may reach a log or a file. */
const CONTROLS =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/
const LOG_COMMAND = /^[^\S\n]*(?:::|##\[|##vso\[)/m
const STACK = /^ {4}at |\bnode:internal|\(node:\d+\)|Warning:.*node --trace/m
const INTERNAL = /internal error/
const LEAKED = /\[object [A-Z]|\bundefined\b|\bNaN\b/

/** Everything that a run did against what is promised always and what its case expects; empty where all is well. */
export function brokenPromises(one: TrustCase, run: Run): string[] {
  const printed = `${run.stdout}\n${run.stderr}`
  const shown = run.written === '' ? printed : `${printed}\n${run.written}`
  const allowed = typeof one.code === 'number' ? [one.code] : one.code
  const input = one.quotes ?? ''
  return [
    fails(run.signal !== null, `ended by ${run.signal}`),
    fails(!allowed.includes(run.code ?? -1), `exit code ${run.code}, expected ${allowed.join(' or ')}`),
    fails(run.cpuSeconds > MAX_CPU_SECONDS, `took ${run.cpuSeconds.toFixed(1)} s of processor time`),
    fails(run.mebibytes > MAX_MEBIBYTES, `took ${run.mebibytes.toFixed(0)} MiB`),
    finds(printed, STACK, 'a stack trace or a warning of Node'),
    finds(printed, INTERNAL, 'an internal error'),
    finds(shown.replaceAll(input, ''), LEAKED, 'a value that is no text'),
    finds(shown, CONTROLS, 'a control character'),
    one.logCommands ? null : finds(shown, LOG_COMMAND, 'a log command'),
    fails(one.json === true && !parses(run.stdout), 'stdout is no JSON document'),
    fails(
      run.stdout.trimStart().startsWith('{') && !parses(run.stdout),
      'stdout looks like JSON and is none',
    ),
    ...(one.says ?? []).map((text) => fails(!holds(printed, text), `does not say ${text}`)),
    ...(one.product ?? []).map((text) =>
      fails(holds(`${run.stdout}\n${run.written}`, text), `the product holds ${text}`),
    ),
    ...(one.never ?? []).map((text) => fails(holds(shown, text), `says ${text}`)),
    fails(
      run.made.join() !== [...(one.makes ?? [])].sort().join(),
      `made the files ${run.made.join(', ') || '(none)'}, expected ${one.makes?.join(', ') || '(none)'}`,
    ),
    fails(run.code !== 0 && printed.trim() === '', 'says nothing'),
  ].filter((problem) => problem !== null)
}

function fails(failed: boolean, problem: string): string | null {
  return failed ? problem : null
}

function finds(text: string, pattern: RegExp, what: string): string | null {
  const found = pattern.exec(text)
  if (found === null) return null
  const around = text.slice(Math.max(0, found.index - 40), found.index + 60)
  return `${what}: ${JSON.stringify(around)}`
}

function holds(text: string, expected: string | RegExp): boolean {
  return typeof expected === 'string' ? text.includes(expected) : expected.test(text)
}

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
