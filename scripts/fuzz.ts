// Makes documents of every kind, mostly sound and partly not, runs the program on them, and keeps what it does not take well:
//   npm run fuzz -- --minutes 30 [--seed 7] [--target "assess a profile"]
// The same seed makes the same documents. Crashes are made small and kept in test/trust/crashes, where a test runs them again.

import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import type { FuzzCase } from '../test/trust/fuzz/fuzz-case.ts'
import { FUZZ_TARGETS } from '../test/trust/fuzz/targets.ts'
import type { FuzzMessage, FuzzOrders } from './fuzz-orders.ts'

const CRASHES = 'test/trust/crashes'
/** A case that has not ended after this hangs, however busy the machine is. */
const HANG_MS = 120_000
const MEBIBYTES = 900

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, seed: { type: 'string' }, target: { type: 'string' } },
})
const minutes = Number(values.minutes ?? 1)
const seed = Number(values.seed ?? 1)
const targets = Object.keys(FUZZ_TARGETS).filter((name) => name.includes(values.target ?? ''))
if (!Number.isFinite(minutes) || minutes <= 0 || !Number.isInteger(seed) || targets.length === 0) {
  console.error('Usage: npm run fuzz -- --minutes N [--seed N] [--target PART OF A NAME]')
  process.exit(2)
}

// Bundled first: a thread takes no TypeScript, and a run of hours goes on with the sources it began with.
const bundle = resolve(`reports/fuzz-${process.pid}`)
await build({
  entryPoints: { worker: 'scripts/fuzz-worker.ts' },
  outdir: bundle,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  outExtension: { '.js': '.mjs' },
  logLevel: 'warning',
})
process.on('exit', () => rmSync(bundle, { recursive: true, force: true }))

const begin = Date.now()
const until = begin + minutes * 60_000
const tally = new Map<string, { codes: number[]; slowest: number }>()
const crashes = new Set<string>()
let round = 0
while (Date.now() < until) round = await watch({ seed, firstRound: round, targets, until })
report()
if (crashes.size > 0) process.exitCode = 1

/** One worker until it ends or has to be ended; gives the round to go on with. */
function watch(orders: FuzzOrders): Promise<number> {
  return new Promise((done) => {
    const worker = new Worker(join(bundle, 'worker.mjs'), {
      workerData: orders,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEBIBYTES },
    })
    let current: { round: number; one: FuzzCase } = { round: orders.firstRound, one: emptyCase() }
    let startedAt = Date.now()
    const end = (problem: string | null): void => {
      clearInterval(timer)
      if (problem !== null) keep(current.one, [problem])
      void worker.terminate().then(() => done(current.round + 1))
    }
    const timer = setInterval(() => {
      if (Date.now() - startedAt > HANG_MS) end(`no answer within ${HANG_MS / 1_000} s`)
    }, 1_000)
    worker.on('message', (message: FuzzMessage) => {
      startedAt = Date.now()
      if (message.kind === 'start') current = message
      else if (message.kind === 'done') count(message)
      else if (message.kind === 'crash') keep(message.one, message.problems)
      else end(null)
    })
    worker.on('error', (error) => {
      if (current.one.target === 'none') throw error
      end(`the thread ended: ${error.message.slice(0, 200)}`)
    })
  })
}

function emptyCase(): FuzzCase {
  return { target: 'none', args: [], files: {}, stdout: 'text' }
}

function count({ target, code, cpuSeconds }: Extract<FuzzMessage, { kind: 'done' }>): void {
  const entry = tally.get(target) ?? { codes: [0, 0, 0, 0], slowest: 0 }
  tally.set(target, entry)
  const index = code ?? 3
  entry.codes[index] = (entry.codes[index] ?? 0) + 1
  entry.slowest = Math.max(entry.slowest, cpuSeconds)
}

/** A crash as a file that the test runs again; the same problem of the same target is kept once. */
function keep(one: FuzzCase, problems: readonly string[]): void {
  const kind = `${one.target}\n${problems.map((problem) => problem.replace(/:.*/s, '')).join('\n')}`
  const again = crashes.has(kind)
  crashes.add(kind)
  console.log(`${again ? 'again' : 'CRASH'}  ${one.target}: ${problems.join('; ')}`)
  if (again) return
  mkdirSync(CRASHES, { recursive: true })
  const hash = createHash('sha256').update(JSON.stringify(one)).digest('hex').slice(0, 8)
  const file = join(CRASHES, `${one.target.replaceAll(' ', '-').toLowerCase()}-${hash}.json`)
  writeFileSync(file, `${JSON.stringify({ found: problems, ...one }, null, 2)}\n`)
  console.log(`       kept in ${file}`)
}

function report(): void {
  const seconds = (Date.now() - begin) / 1_000
  const runs = [...tally.values()].reduce((sum, { codes }) => sum + codes.reduce((a, b) => a + b, 0), 0)
  console.log('\n     runs   exit 0   exit 1   exit 2   slowest  target')
  for (const [target, { codes, slowest }] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [ok = 0, problems = 0, failure = 0, threw = 0] = codes
    const figures = [ok + problems + failure + threw, ok, problems, failure]
      .map((n) => String(n).padStart(9))
      .join('')
    console.log(`${figures}${`${slowest.toFixed(2)} s`.padStart(10)}  ${target}`)
  }
  console.log(
    `\nSeed ${seed}: ${runs} runs in ${(seconds / 60).toFixed(1)} minutes, ${(runs / seconds).toFixed(1)} a second; ${crashes.size} findings`,
  )
}
