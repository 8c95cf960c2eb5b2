// The other end of run-tests.ts: starts it, asks it, and starts another when it had to be ended.

import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Answer, FirstRun, Order, TestRun, Verdict } from './messages.ts'

const MEBIBYTES = 2_000
/** For a whole run of the tests without a mutant, on a machine that others use too. */
const FIRST_RUN_MS = 1_800_000
/** For a new process to read the bundle. */
const START_MS = 60_000

/** For a test with a mutant: enough for a busy machine, as loops are found by counting as a rule. */
const timeFor = (test: TestRun | undefined): number => 20_000 + 20 * (test?.withLoadingMs ?? 0)

/** `late` is for a process that had to be ended, `dead` for one that ended itself: for want of memory as a rule. */
type Outcome = Answer | { kind: 'late' } | { kind: 'dead' }

export class TestProcess {
  readonly #bundle: string
  #child: ChildProcess | null = null
  /** The end of what it wrote about its own failure. */
  #lastWords = ''

  constructor(bundle: string) {
    this.#bundle = bundle
    // A mutant that loops would outlive this process
    process.once('exit', () => this.stop())
  }

  async firstRun(slowMs: number): Promise<FirstRun> {
    const outcome = await this.#ask({ kind: 'first run', slowMs }, () => FIRST_RUN_MS)
    if (outcome.kind === 'first run') return outcome.result
    const reason = outcome.kind === 'failure' ? outcome.failure : this.#lastWords
    throw new Error(`The tests do not run without a mutant: ${reason || 'no answer in time'}`)
  }

  async tryMutant(id: string, tests: readonly TestRun[], hitLimit: number): Promise<Verdict | 'ended'> {
    const places = tests.map(({ file, index }) => ({ file, index }))
    const order: Order = { kind: 'mutant', id, tests: places, hitLimit }
    const timeAt = (at: number): number => timeFor(tests[at])
    let outcome = await this.#ask(order, timeAt)
    // Those before it may have used the memory up: only a process of its own tells
    if (outcome.kind === 'dead') outcome = await this.#ask(order, timeAt)
    if (outcome.kind === 'mutant') return outcome.verdict
    if (outcome.kind === 'late' || outcome.kind === 'dead') return 'ended'
    throw new Error(outcome.kind === 'failure' ? outcome.failure : 'An answer to another question')
  }

  stop(): void {
    this.#child?.kill('SIGKILL')
    this.#child = null
  }

  #start(): ChildProcess {
    const child = fork(join(import.meta.dirname, 'run-tests.ts'), [this.#bundle], {
      execArgv: [...process.execArgv, `--max-old-space-size=${MEBIBYTES}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    child.stderr?.on('data', (text: Buffer) => {
      this.#lastWords = `${this.#lastWords}${text}`.slice(-2_000)
    })
    this.#child = child
    return child
  }

  /** The time is for each test, so that one that hangs is not waited for as long as all may take. */
  #ask(order: Order, timeAt: (at: number) => number): Promise<Outcome> {
    const child = this.#child?.connected ? this.#child : this.#start()
    return new Promise((answer) => {
      const finish = (outcome: Outcome) => {
        clearTimeout(timer)
        for (const event of ['message', 'exit', 'error']) child.removeAllListeners(event)
        if (outcome.kind === 'late' || outcome.kind === 'dead') this.stop()
        answer(outcome)
      }
      const late = () => finish({ kind: 'late' })
      let timer = setTimeout(late, START_MS + timeAt(0))
      child.on('message', (message: Answer) => {
        if (message.kind !== 'test') return finish(message)
        clearTimeout(timer)
        timer = setTimeout(late, timeAt(message.at))
      })
      child.on('exit', () => finish({ kind: 'dead' }))
      child.on('error', () => finish({ kind: 'dead' }))
      child.send(order)
    })
  }
}
