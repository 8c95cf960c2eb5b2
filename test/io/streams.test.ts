import { PassThrough, Readable, Writable } from 'node:stream'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { nodeIo } from '../../src/io/index.ts'

/** What the operating system says of descriptors 1 and 2, and what it does with bytes. */
const system = vi.hoisted(() => ({
  isDevice: true as boolean | 'closed',
  write: (_bytes: Uint8Array): number => 0,
}))

vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  fstatSync: () => {
    if (system.isDevice === 'closed') throw Object.assign(new Error('closed'), { code: 'EBADF' })
    return { isCharacterDevice: () => system.isDevice }
  },
  writeSync: (_: number, bytes: Uint8Array, from: number) => system.write(bytes.subarray(from)),
}))

function failure(code: string): Error {
  return Object.assign(new Error(code), { code })
}

/** Puts a stream of ours in the place of the one of the process. */
function standsFor(
  name: 'stdin' | 'stdout' | 'stderr',
  stream: Writable | Readable,
  more: object = {},
): void {
  vi.spyOn(process, name, 'get').mockReturnValue(Object.assign(stream, more) as never)
}

function collector(): { stream: Writable; text: () => string } {
  const parts: string[] = []
  const stream = new Writable({
    write: (chunk, _, done) => {
      parts.push(String(chunk))
      done()
    },
  })
  return { stream, text: () => parts.join('') }
}

afterEach(() => {
  vi.restoreAllMocks()
  system.isDevice = true
  system.write = () => 0
})

describe('output to a file or pipe', () => {
  it('hands over every byte in order, whatever is taken at once', async () => {
    system.isDevice = false
    let taken = ''
    system.write = (bytes) => {
      const part = bytes.subarray(0, 4)
      taken += Buffer.from(part).toString('latin1')
      return part.length
    }
    const { stdout } = nodeIo()
    expect({ isTTY: stdout.isTTY, columns: stdout.columns }).toEqual({ isTTY: false, columns: 80 })
    await stdout.write('a longer line, Größe\n')
    await stdout.write('and more')
    expect(Buffer.from(taken, 'latin1').toString()).toBe('a longer line, Größe\nand more')
  })

  it('gives what a pipe that does not wait refuses to the stream of the process, and all that follows', async () => {
    system.isDevice = false
    let taken = ''
    system.write = (bytes) => {
      if (taken !== '') throw failure('EAGAIN')
      taken = Buffer.from(bytes.subarray(0, 5)).toString()
      return 5
    }
    const { stream, text } = collector()
    standsFor('stderr', stream)
    const { stderr } = nodeIo()
    await stderr.write('first and second ')
    await stderr.write('third')
    expect(taken + text()).toBe('first and second third')
  })

  it('says that the reader has gone', async () => {
    system.isDevice = false
    system.write = () => {
      throw failure('EPIPE')
    }
    await expect(nodeIo().stdout.write('x')).rejects.toMatchObject({
      problem: 'broken-pipe',
      message: 'Cannot write standard output: the reader has gone',
    })
  })
})

describe('output to a terminal', () => {
  it('has its width, and takes text through the stream of the process', async () => {
    const { stream, text } = collector()
    standsFor('stdout', stream, { isTTY: true, columns: 132 })
    const { stdout } = nodeIo()
    expect({ isTTY: stdout.isTTY, columns: stdout.columns }).toEqual({ isTTY: true, columns: 132 })
    await stdout.write('to be read')
    expect(text()).toBe('to be read')
  })

  it('is 80 columns wide where nobody knows, as for a descriptor that is closed', () => {
    for (const isDevice of [true, 'closed'] as const) {
      system.isDevice = isDevice
      standsFor('stdout', collector().stream)
      const { stdout } = nodeIo()
      expect({ isTTY: stdout.isTTY, columns: stdout.columns }).toEqual({ isTTY: false, columns: 80 })
    }
  })

  it('refuses a text that cannot be written, and every text after it', async () => {
    const broken = new Writable({ write: (_, __, done) => done(failure('EIO')) })
    standsFor('stdout', broken)
    const { stdout } = nodeIo()
    const reason = 'Cannot write standard output: the device reported an input/output error'
    await expect(stdout.write('one')).rejects.toThrow(reason)
    await expect(stdout.write('two')).rejects.toThrow(reason)
  })
})

describe('standard input', () => {
  it('is a terminal or is none', () => {
    standsFor('stdin', new PassThrough(), { isTTY: true })
    expect(nodeIo().stdinIsTTY).toBe(true)
    standsFor('stdin', new PassThrough())
    expect(nodeIo().stdinIsTTY).toBe(false)
  })

  it.each([
    [failure('EIO'), 'the device reported an input/output error'],
    [failure('EXDEV'), 'the system said EXDEV'],
    [new Error('secret of a document'), 'the system said nothing about why'],
  ])('that breaks (%s) is a sentence with the reason', async (error, reason) => {
    const stream = new Readable({ read: () => {} })
    standsFor('stdin', stream)
    setImmediate(() => stream.destroy(error))
    await expect(nodeIo().readStdin(10)).rejects.toMatchObject({
      problem: 'failed',
      message: `Cannot read standard input: ${reason}`,
    })
  })
})
