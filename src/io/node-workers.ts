import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Handed, IoError, type WorkerPool } from './io.ts'

/** Loaded when it is asked for: most runs have no threads. */
function threads(): typeof import('node:worker_threads') {
  return process.getBuiltinModule('node:worker_threads')
}

/** Set in the environment of our threads, so that a run without threads need not load them to know. */
const MARK = 'ARCH_GAP_WORKER'

/** Room of a thread for what stays: the largest document allowed fits. */
const OLD_MEBIBYTES = 768

/**
 * V8 looks for what is still in use beside the program, on a thread of its own for each of ours. Where ours take every core, that
 * slows them down by a seventh.
 */
const MARKING = '--no-concurrent-marking'

/** What marks a thread as one of ours, beside the command line it works for. */
interface WorkerData {
  archGapWorker: true
  args: readonly string[]
}

interface Job {
  id: number
  input: unknown
}

type Answer = { id: number; output: unknown } | { id: number; failure: string }

/** The command line of the program that started this thread to work for it; null in the program itself. */
export function workerArgs(): readonly string[] | null {
  if (process.env[MARK] === undefined) return null
  const { isMainThread, workerData } = threads()
  const data = workerData as Partial<WorkerData> | null
  return !isMainThread && data?.archGapWorker === true ? (data.args ?? []) : null
}

/**
 * Starts threads that run the same command line and answer jobs instead of doing its work. null where the program is not
 * installed as one file to start, as in tests of the sources.
 */
export function startWorkers(
  bundledFolder: string,
  args: readonly string[],
  count: number,
  youngMebibytes: number,
): WorkerPool | null {
  const program = join(bundledFolder, 'bin/arch-gap.js')
  if (!existsSync(program)) return null
  process.getBuiltinModule('node:v8').setFlagsFromString(MARKING)
  const data: WorkerData = { archGapWorker: true, args }
  const pool = Array.from({ length: count }, () => createThread(program, data, youngMebibytes))
  return {
    size: count,
    run: (input, moved = []) => {
      const idlest = pool.reduce((best, one) => (one.waiting() < best.waiting() ? one : best))
      return idlest.run(input, moved)
    },
    close: async () => {
      await Promise.all(pool.map((thread) => thread.end()))
    },
  }
}

interface Thread {
  waiting(): number
  run(input: unknown, moved: readonly ArrayBuffer[]): Promise<unknown>
  end(): Promise<void>
}

function createThread(program: string, data: WorkerData, youngMebibytes: number): Thread {
  const open = new Map<number, { resolve: (output: unknown) => void; reject: (error: Error) => void }>()
  let next = 0
  let failure: IoError | null = null
  const { Worker } = threads()
  const env = { ...process.env, [MARK]: '1' }
  const worker = new Worker(program, {
    workerData: data,
    argv: [],
    env,
    resourceLimits: { maxYoungGenerationSizeMb: youngMebibytes, maxOldGenerationSizeMb: OLD_MEBIBYTES },
  })
  const fail = (reason: string): void => {
    failure ??= new IoError('failed', 'worker', `A worker thread ended before its work was done: ${reason}`)
    for (const { reject } of open.values()) reject(failure)
    open.clear()
  }
  worker.on('message', (answer: Answer) => {
    const job = open.get(answer.id)
    open.delete(answer.id)
    if ('failure' in answer) job?.reject(new IoError('failed', 'worker', answer.failure))
    else job?.resolve(answer.output)
  })
  // The message of an error may quote a document, so only its kind is said.
  worker.on('error', (error: NodeJS.ErrnoException) =>
    fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out of memory' : error.name),
  )
  worker.on('exit', (code) => fail(`exit code ${code}`))
  return {
    waiting: () => open.size,
    run: (input, moved) =>
      new Promise((resolve, reject) => {
        if (failure !== null) return reject(failure)
        const id = next
        next += 1
        open.set(id, { resolve, reject })
        worker.postMessage({ id, input } satisfies Job, moved)
      }),
    end: async () => {
      await worker.terminate()
    },
  }
}

/** Answers the jobs of the program that started this thread, one after the other, until it ends the thread. */
export function serveJobs(handle: (input: unknown) => Promise<Handed>): Promise<void> {
  const { parentPort: port } = threads()
  if (port === null) return Promise.resolve()
  let last: Promise<void> = Promise.resolve()
  return new Promise((resolve) => {
    port.on('close', resolve)
    port.on('message', ({ id, input }: Job) => {
      last = last.then(async () => {
        try {
          const { output, moved } = await handle(input)
          port.postMessage({ id, output } satisfies Answer, moved)
        } catch (error) {
          const kind = error instanceof Error ? error.name : typeof error
          port.postMessage({ id, failure: `A worker thread failed (${kind})` } satisfies Answer)
        }
      })
    })
  })
}
