import { run } from '../../../src/cli/index.ts'
import { memoryIo } from '../../../src/io/index.ts'
import { assessmentSchema } from '../../../src/model/index.ts'
import { type FuzzCase, inputText } from './fuzz-case.ts'

export interface FuzzOutcome {
  /** null where the run threw, which it never may. */
  code: number | null
  /** What was promised and not kept; empty where all is well. */
  problems: string[]
  cpuSeconds: number
}

const MAX_CPU_SECONDS = 10
const CONTROLS =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
const LOG_COMMAND = /^[^\S\n]*(?:::|##\[|##vso\[)/m
const STACK = /^ {4}at \S+ \(|\bnode:internal/m
const LEAKED = /\[object [A-Z]\w+\]|\bundefined\b|\bNaN\b/g

/** Runs a case in process, and a second time where it is short, and says which promises it broke. */
export async function runFuzzCase(one: FuzzCase): Promise<FuzzOutcome> {
  const before = process.cpuUsage()
  const first = await runOnce(one)
  const { user, system } = process.cpuUsage(before)
  const cpuSeconds = (user + system) / 1e6
  const problems = first === null ? ['the run threw'] : brokenPromises(one, first)
  if (cpuSeconds > MAX_CPU_SECONDS) problems.push(`took ${cpuSeconds.toFixed(1)} s of processor time`)
  if (first !== null && inputText(one).length % 3 === 0) {
    const second = await runOnce(one)
    if (JSON.stringify(first) !== JSON.stringify(second)) problems.push('the same input gave another result')
  }
  return { code: first?.code ?? null, problems, cpuSeconds }
}

interface Answer {
  code: number
  stdout: string
  stderr: string
  /** Names of files that were not there before. */
  made: string[]
}

async function runOnce({ args, files, stdin }: FuzzCase): Promise<Answer | null> {
  const io = memoryIo({ args, files, stdin: stdin ?? '', nodeVersion: process.versions.node })
  try {
    const code = await run(io)
    return { code, ...io.written, made: [...io.files.keys()].filter((name) => files[name] === undefined) }
  } catch {
    return null
  }
}

function brokenPromises(one: FuzzCase, { code, stdout, stderr, made }: Answer): string[] {
  // A diff keeps the line ends and tabs of its file, or it could not be applied.
  const isDiff = one.args.includes('--fix-dry-run')
  const shown = `${isDiff ? stdout.replaceAll('\r\n', '\n').replaceAll('\t', ' ') : stdout}\n${stderr}`
  const github = one.args.includes('github')
  return [
    code === 0 || code === 1 || code === 2 ? null : `exit code ${code}`,
    /internal error/.test(stderr) ? 'an internal error' : null,
    STACK.test(shown) ? 'a stack trace' : null,
    finds(shown, CONTROLS, 'a control character'),
    finds(shown, LONE_SURROGATE, 'half a character'),
    github ? null : finds(shown, LOG_COMMAND, 'a log command'),
    leaks(one, shown),
    code !== 0 && shown.trim() === '' ? 'says nothing' : null,
    made.length > 0 ? `made the files ${made.join(', ')}` : null,
    ...unreadable(one, code, stdout),
  ].filter((problem) => problem !== null)
}

function finds(text: string, pattern: RegExp, what: string): string | null {
  const found = pattern.exec(text)
  return found === null
    ? null
    : `${what}: ${JSON.stringify(text.slice(Math.max(0, found.index - 40), found.index + 40))}`
}

/** A value that is no text, unless the input itself has the word. */
function leaks(one: FuzzCase, shown: string): string | null {
  const input = `${inputText(one)}\n${one.args.join('\n')}`
  const found = (shown.match(LEAKED) ?? []).find((word) => !input.includes(word))
  return found === undefined ? null : `the word ${found}`
}

function unreadable({ stdout: expected, args }: FuzzCase, code: number, stdout: string): (string | null)[] {
  if (expected === 'text') return []
  if (expected === 'json-lines')
    return stdout.split('\n').flatMap((line) => (line === '' ? [] : [notJson(line)]))
  if (stdout === '') return [code === 0 ? 'no JSON at all' : null]
  const problem = notJson(stdout)
  return problem === null && code === 0 && args[0] === 'assess' ? [notAnAssessment(stdout)] : [problem]
}

function notJson(text: string): string | null {
  try {
    JSON.parse(text)
    return null
  } catch {
    return `not JSON: ${JSON.stringify(text.slice(0, 80))}`
  }
}

/** Of the shape that is published, with a score inside its range and points that add up. */
function notAnAssessment(text: string): string | null {
  const parsed = assessmentSchema.safeParse(JSON.parse(text))
  if (!parsed.success)
    return `not an assessment: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`
  const { score, low, high } = parsed.data.readiness
  if (score !== null && low !== null && high !== null && (score < low || score > high))
    return `score ${score} outside ${low}–${high}`
  const sum = (
    key: 'possible' | 'earned',
    of: readonly { points: Record<'possible' | 'earned', number> }[],
  ): number => Math.round(of.reduce((total, { points }) => total + points[key], 0) * 100)
  for (const key of ['possible', 'earned'] as const) {
    if (sum(key, parsed.data.requirements) !== sum(key, parsed.data.sections))
      return `points ${key} do not add up`
  }
  return null
}
