import { describe, expect, it } from 'vitest'
import { createContext } from '../../src/cli/context.ts'
import { createProgress } from '../../src/cli/progress.ts'
import { type MemoryIoOptions, memoryIo } from '../../src/io/index.ts'

/** Ten steps, each of which takes `ms` by the clock of the io. */
async function shown(
  ms: number,
  world: MemoryIoOptions = {},
  flags = {},
): Promise<{ stderr: string; stdout: string }> {
  let now = 0
  const io = { ...memoryIo({ isTTY: true, columns: 60, ...world }), elapsed: () => now }
  const progress = createProgress(createContext(io, flags), 'Reading briefs', 10)
  for (let done = 0; done <= 10; done++) {
    await progress.step(done)
    now += ms
  }
  await progress.end()
  return io.written
}

describe('progress', () => {
  it('is shown on standard error after a second, and taken away', async () => {
    const { stderr, stdout } = await shown(300)
    expect(stderr).toContain('Reading briefs [==========              ] 4 of 10')
    expect(stderr).not.toContain(' 3 of 10')
    expect(stderr.endsWith('\r\u001b[K')).toBe(true)
    expect(stdout).toBe('')
  })

  it.each([
    ['work of a second', 90, {}, {}],
    ['no terminal', 300, { isTTY: false }, {}],
    ['--quiet', 300, {}, { quiet: true }],
    ['a terminal that can do nothing', 300, { env: { TERM: 'dumb' } }, {}],
  ])('is silent with %s', async (_, ms, world, flags) => {
    expect((await shown(ms, world, flags)).stderr).toBe('')
  })

  it('keeps to the width of the terminal', async () => {
    const { stderr } = await shown(300, { columns: 30 })
    for (const line of stderr.split(/\r/)) expect(line.replace('\u001b[K', '').length).toBeLessThan(30)
  })
})
