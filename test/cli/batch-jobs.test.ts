import { describe, expect, it } from 'vitest'
import { generateProfile } from '../../bench/generate-profiles.ts'
import { run } from '../../src/cli/index.ts'
import { type Handed, type Io, IoError, type MemoryIo, memoryIo } from '../../src/io/index.ts'

const WORDS = { skills: ['Kubernetes', 'Terraform', 'Python', 'SQL'], tools: ['Kafka'], soft: ['Writing'] }
const LINES = Array.from({ length: 75 }, (_, number) =>
  number % 10 === 3
    ? '{"name": '
    : number % 10 === 7
      ? '{"nam": "x"}'
      : JSON.stringify(generateProfile(number, WORDS)),
)
const stdin = `${LINES.join('\n\n')}\n`

/** A program whose threads are two more of the same program. `order` says how long each job takes. */
async function inThreads(args: readonly string[], order: (job: number) => number): Promise<MemoryIo> {
  let handle: ((input: unknown) => Promise<Handed>) | null = null
  const serveJobs: Io['serveJobs'] = async (given) => {
    handle = given
  }
  await run({ ...memoryIo({ args }), isWorker: true, serveJobs })
  const io = memoryIo({ args, stdin })
  let jobs = 0
  let waiting = 0
  const code = await run({
    ...io,
    startWorkers: (size) => ({
      size,
      run: async (input, moved = []) => {
        jobs += 1
        const job = structuredClone(input, { transfer: [...moved] })
        waiting += 1
        expect(waiting).toBeLessThan(40)
        const wait = order(jobs)
        await new Promise((resolve) => setTimeout(resolve, wait))
        const handed = await handle?.(job)
        waiting -= 1
        return structuredClone(handed?.output, { transfer: [...(handed?.moved ?? [])] })
      },
      close: async () => {},
    }),
  })
  expect(jobs).toBeGreaterThan(3)
  return Object.assign(io, { code })
}

describe('batch --jobs', () => {
  it.each([
    ['one role', ['--role', 'principal']],
    ['all roles', ['--role', 'all']],
    ['a summary', ['--role', 'all', '--summary']],
    ['less said', ['--role', 'principal', '--redact', 'name']],
  ])('writes the same bytes as one thread with %s', async (_, more) => {
    const plain = memoryIo({ args: ['batch', ...more], stdin })
    const code = await run(plain)
    const io = await inThreads(['batch', '--jobs', '2', ...more], (job) => (job * 13) % 17)
    expect(code).toBe(1)
    expect(io).toMatchObject({ code: 1 })
    expect(io.written).toEqual(plain.written)
    const first = JSON.parse(plain.written.stdout.split('\n')[0] ?? '') as { line: number }
    expect(first.line).toBe(1)
  })

  it('puts an error in the place of each line it cannot read', async () => {
    const io = await inThreads(
      ['batch', '--jobs', '3', '--role', 'senior', '--track', 'ai-architect'],
      () => 0,
    )
    const lines = io.written.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { line: number; error?: string })
    expect(lines.map(({ line }) => line)).toEqual(LINES.map((_, index) => index * 2 + 1))
    expect(lines.filter(({ error }) => error !== undefined)).toHaveLength(
      LINES.filter((_, number) => number % 10 === 3 || number % 10 === 7).length,
    )
  })

  it('ends with a sentence where a thread dies', async () => {
    const io = memoryIo({ args: ['batch', '--jobs', '2', '--role', 'principal'], stdin })
    let closed = false
    const code = await run({
      ...io,
      startWorkers: (size) => ({
        size,
        run: async () => {
          throw new IoError('failed', 'worker', 'A worker thread ended before its work was done: exit code 1')
        },
        close: async () => {
          closed = true
        },
      }),
    })
    expect({ code, closed }).toEqual({ code: 2, closed: true })
    expect(io.written.stderr).toContain('A worker thread ended before its work was done')
  })

  it('stops its threads where nobody reads on', async () => {
    let closed = false
    const io = memoryIo({ args: ['batch', '--jobs', '2', '--role', 'principal'], stdin })
    const code = await run({
      ...io,
      stdout: {
        ...io.stdout,
        write: async () => {
          throw new IoError('broken-pipe', 'standard output', 'nobody reads')
        },
      },
      startWorkers: (size) => ({
        size,
        run: async () => ({ output: '{}\n', last: 1, counts: { failures: 0, roles: [] } }),
        close: async () => {
          closed = true
        },
      }),
    })
    expect({ code, closed }).toEqual({ code: 0, closed: true })
  })

  it.each(['0', '65', 'many'])('refuses --jobs %s', async (jobs) => {
    const io = memoryIo({ args: ['batch', '--jobs', jobs, '--role', 'principal'], stdin })
    expect(await run(io)).toBe(2)
    expect(io.written.stderr).toContain(`Unexpected --jobs ${jobs}`)
  })
})
