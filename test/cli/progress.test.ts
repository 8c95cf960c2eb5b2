import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createContext } from '../../src/cli/context.ts'
import { run } from '../../src/cli/index.ts'
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

  it('counts where nobody knows how much there is', async () => {
    let now = 0
    const io = { ...memoryIo({ isTTY: true, columns: 60 }), elapsed: () => now }
    const progress = createProgress(createContext(io, {}), 'Profiles read:', null)
    for (let done = 0; done <= 10; done++) {
      await progress.step(done)
      now += 300
    }
    await progress.end()
    expect(io.written.stderr).toContain('\rProfiles read: 4\u001b[K')
    expect(io.written.stderr.endsWith('\r\u001b[K')).toBe(true)
  })

  it.each([
    ['validate', ['validate', 'briefs'], 'Checking files ['],
    ['team', ['team', 'a.yaml', 'b.yaml', '--role', 'principal'], 'Assessing ['],
    ['extract', ['extract', 'briefs/a.md', 'briefs/b.md'], 'Reading ['],
    ['roles', ['roles', '--briefs', 'briefs'], 'Reading briefs ['],
    ['batch', ['batch', '--role', 'principal'], 'Profiles read: 2'],
  ])('is shown by %s where it takes long, and only on a terminal', async (command, args, text) => {
    const brief = readFileSync('briefs/ai-architect/principal.md', 'utf8')
    const files = {
      'a.yaml': 'name: A\nskills: [Go]\n',
      'b.yaml': 'name: B\nskills: [Go]\n',
      'briefs/a.md': brief,
      'briefs/b.md': brief.replace('id: principal', 'id: other-principal'),
    }
    const stdin = '{"name":"A","skills":["Go"]}\n{"name":"B","skills":["Go"]}\n'
    for (const isTTY of [true, false]) {
      let now = 0
      const world = memoryIo({ args, files, stdin, isTTY })
      const io = {
        ...world,
        elapsed: () => (now += 2000),
        stdout: { ...world.stdout, isTTY: command !== 'batch' && isTTY },
      }
      await run(io)
      if (isTTY) expect(world.written.stderr).toContain(text)
      else expect(world.written.stderr).not.toContain(text)
      expect(world.written.stdout).not.toContain(text)
    }
  })

  it('keeps to the width of the terminal', async () => {
    const { stderr } = await shown(300, { columns: 30 })
    for (const line of stderr.split(/\r/)) expect(line.replace('\u001b[K', '').length).toBeLessThan(30)
  })
})
