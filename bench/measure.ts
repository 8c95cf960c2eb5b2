import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'

const USAGE = join(import.meta.dirname, 'usage.cjs')

/** One command line to measure, always with the Node that runs the bench. */
export interface Subject {
  name: string
  args: readonly string[]
  cwd?: string
  /** File that standard input is read from. */
  stdin?: string
  /** Done before each run, outside the measured time. */
  before?: () => void
}

/** One run: milliseconds of wall clock and of processor time, peak memory in MiB, lines printed, exit code. A figure that was not asked for is NaN. */
export interface Run {
  wall: number
  cpu: number
  peak: number
  lines: number
  code: number | null
}

/**
 * Runs every subject in turn, `rounds` times over, so that what the machine does meanwhile falls on all alike. The first round
 * warms the file system and is not counted, unless it is the only one.
 */
export async function measure(
  subjects: readonly Subject[],
  rounds: number,
  { isShort = false }: { isShort?: boolean } = {},
): Promise<Map<string, Run[]>> {
  const runs = new Map<string, Run[]>(subjects.map(({ name }) => [name, []]))
  for (let round = rounds > 1 ? -1 : 0; round < rounds; round += 1) {
    for (const subject of subjects) {
      subject.before?.()
      const run = await runOnce(subject, { timed: isShort })
      if (round < 0) continue
      // What tells the usage takes some milliseconds of its own, which a short run would show.
      if (isShort && round < USAGE_ROUNDS) subject.before?.()
      const usage = isShort && round < USAGE_ROUNDS ? await runOnce(subject) : run
      runs.get(subject.name)?.push(isShort ? { ...run, cpu: usage.cpu, peak: usage.peak } : run)
    }
  }
  return runs
}

/** Rounds of short runs in which the processor time and memory are asked for, in a run of their own. */
const USAGE_ROUNDS = 5

/** @param timed only the time counts: the run tells neither processor time nor memory */
export function runOnce(
  { args, cwd, stdin }: Subject,
  { timed = false }: { timed?: boolean } = {},
): Promise<Run> {
  const env = { ...process.env, NO_COLOR: '1', ...(timed ? {} : { NODE_OPTIONS: `--require ${USAGE}` }) }
  // On Node 20 it loads certificates at every start, which this program and the others never use.
  delete (env as Record<string, unknown>)['NODE_EXTRA_CA_CERTS']
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const input = stdin === undefined ? 'ignore' : openSync(stdin, 'r')
    const child = spawn(process.execPath, args, { cwd, env, stdio: [input, 'pipe', 'pipe', 'pipe'] })
    let usage = ''
    let lines = 0
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1
      })
    child.stdio[3]?.on('data', (chunk: Buffer) => {
      usage += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (typeof input === 'number') closeSync(input)
      const [cpu = Number.NaN, peak = Number.NaN] = usage === '' ? [] : usage.trim().split(/\s/).map(Number)
      resolve({ wall: performance.now() - start, cpu, peak, lines, code })
    })
  })
}

/** Of the figures there are. */
export function median(values: readonly number[]): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** `38 (36–45)`: median, least and most. */
export function spread(values: readonly number[]): string {
  const round = (value: number) => (value < 100 ? value.toFixed(1) : value.toFixed(0))
  return `${round(median(values))} (${round(Math.min(...values))}–${round(Math.max(...values))})`
}
