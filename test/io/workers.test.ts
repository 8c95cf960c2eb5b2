import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nodeIo } from '../../src/io/index.ts'
import { startWorkers } from '../../src/io/node-workers.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arch-gap-workers-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

/** A program that does in a thread what the job says, and answers with its command line and its number of jobs so far. */
const PROGRAM = `import { parentPort, workerData } from 'node:worker_threads'
let jobs = 0
parentPort.on('message', ({ id, input }) => {
  jobs += 1
  if (input === 'throw') throw new RangeError('a line of a document')
  if (input === 'exit') process.exit(7)
  if (input.memory) return parentPort.postMessage({ id, output: input.memory }, [input.memory])
  if (input === 'refuse') parentPort.postMessage({ id, failure: 'A worker thread failed (TypeError)' })
  else parentPort.postMessage({ id, output: { input, jobs, args: workerData.args } })
})
`

function pool(count: number) {
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  writeFileSync(join(folder, 'bin/arch-gap.js'), PROGRAM)
  const made = startWorkers(folder, ['batch', '--role', 'principal'], count, 16)
  if (made === null) throw new Error('no threads')
  return made
}

describe('threads', () => {
  it('are not there where the program is not', () => {
    expect(startWorkers(folder, [], 2, 16)).toBeNull()
  })

  it('are handed memory without copying it, and hand it back', async () => {
    const threads = pool(1)
    try {
      const memory = new Uint8Array([1, 2, 3]).buffer
      const job = threads.run({ memory }, [memory])
      expect(memory.byteLength).toBe(0)
      expect(new Uint8Array((await job) as ArrayBuffer)).toEqual(new Uint8Array([1, 2, 3]))
    } finally {
      await threads.close()
    }
  })

  it('do jobs for the command line of the program, the next one where least is waiting', async () => {
    const threads = pool(2)
    try {
      const answers = await Promise.all(['a', 'b', 'c', 'd'].map((input) => threads.run(input)))
      const args = ['batch', '--role', 'principal']
      expect(answers).toEqual([
        { input: 'a', jobs: 1, args },
        { input: 'b', jobs: 1, args },
        { input: 'c', jobs: 2, args },
        { input: 'd', jobs: 2, args },
      ])
      expect(threads.size).toBe(2)
    } finally {
      await threads.close()
    }
  })

  it('fail a job alone where only the job went wrong', async () => {
    const threads = pool(1)
    try {
      await expect(threads.run('refuse')).rejects.toThrow('A worker thread failed (TypeError)')
      expect(await threads.run('next')).toMatchObject({ input: 'next', jobs: 2 })
    } finally {
      await threads.close()
    }
  })

  it.each([
    ['throw', 'A worker thread ended before its work was done: RangeError'],
    ['exit', 'A worker thread ended before its work was done: exit code 7'],
  ])('fail all their jobs where they die by %s, and quote no document', async (job, reason) => {
    const threads = pool(1)
    try {
      const waiting = [threads.run(job), threads.run('behind it')]
      for (const one of await Promise.allSettled(waiting)) {
        expect(one).toMatchObject({ status: 'rejected', reason: { problem: 'failed', message: reason } })
      }
      await expect(threads.run('later')).rejects.toThrow(reason)
    } finally {
      await threads.close()
    }
  })
})

/** Makes this process look like a thread: with the mark in its environment, and what its starter handed over. */
function asThread(workerData: unknown, isMainThread = false) {
  const { port1: own, port2: other } = new MessageChannel()
  vi.stubEnv('ARCH_GAP_WORKER', '1')
  const real = process.getBuiltinModule('node:worker_threads')
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue({
    ...real,
    parentPort: own,
    isMainThread,
    workerData,
  } as never)
  return other
}

describe('a thread', () => {
  it('works for the command line of its program and prints nothing', async () => {
    asThread({ archGapWorker: true, args: ['validate', 'briefs'] }).close()
    const io = nodeIo()
    expect(io.args).toEqual(['validate', 'briefs'])
    expect(io.isWorker).toBe(true)
    for (const stream of [io.stdout, io.stderr]) {
      expect({ isTTY: stream.isTTY, columns: stream.columns }).toEqual({ isTTY: false, columns: 80 })
      expect(await stream.write('nobody reads this')).toBeUndefined()
    }
  })

  it.each([
    ['without a command line works for an empty one', { archGapWorker: true }, false, []],
    ['of somebody else is none of ours', { other: true }, false, null],
    ['with nothing handed over is none of ours', null, false, null],
    ['is none where the mark was only inherited', { archGapWorker: true, args: ['x'] }, true, null],
  ])('%s', (_, workerData, isMainThread, args) => {
    asThread(workerData, isMainThread).close()
    const io = nodeIo()
    expect(io.isWorker).toBe(args !== null)
    if (args !== null) expect(io.args).toEqual(args)
  })

  it('answers one job after the other until it is ended, and says only the kind of a failure', async () => {
    const port = asThread({ archGapWorker: true, args: [] })
    const answers: unknown[] = []
    port.on('message', (answer) => answers.push(answer))
    let running = 0
    const served = nodeIo().serveJobs(async (input) => {
      running += 1
      expect(running).toBe(1)
      await new Promise((done) => setTimeout(done, 2))
      running -= 1
      if (input === 2) throw new TypeError('a line of a document')
      if (input === 3) throw 'a word'
      const memory = new Uint8Array([Number(input)]).buffer
      return { output: { memory, done: input }, moved: [memory] }
    })
    for (const input of [1, 2, 3, 4]) port.postMessage({ id: input, input })
    await vi.waitFor(() => expect(answers).toHaveLength(4))
    expect(answers).toEqual([
      { id: 1, output: { memory: new Uint8Array([1]).buffer, done: 1 } },
      { id: 2, failure: 'A worker thread failed (TypeError)' },
      { id: 3, failure: 'A worker thread failed (string)' },
      { id: 4, output: { memory: new Uint8Array([4]).buffer, done: 4 } },
    ])
    port.close()
    await served
  })

  it('has no jobs where nobody started it', async () => {
    expect(await nodeIo().serveJobs(async () => ({ output: 'never asked', moved: [] }))).toBeUndefined()
  })
})
