import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/index.ts'
import { IoError, memoryIo } from '../../src/io/index.ts'
import { ada, BRIEF, EDGES } from './edges.cases.ts'
import { FILE_EDGES } from './edges-of-files.cases.ts'

describe.each([...EDGES, ...FILE_EDGES])('$name: arch-gap $args', ({ args, world, code, stdout, stderr }) => {
  it('is answered', async () => {
    const io = memoryIo({ ...world, args })
    const answer = { code: await run(io), ...io.written }
    for (const [stream, expected] of [
      [answer.stdout, stdout],
      [answer.stderr, stderr],
    ] as const) {
      if (typeof expected === 'string') expect(stream).toContain(expected)
      else if (expected) expect(stream).toMatch(expected)
    }
    expect(answer.stderr).not.toMatch(/internal error|\n {4}at /)
    expect({ code: answer.code, stderr: answer.code === code ? '' : answer.stderr }).toEqual({
      code,
      stderr: '',
    })
  })
})

describe('a mistake in the program', () => {
  const broken = (thrown: unknown) => () => {
    throw thrown
  }

  it.each([
    [new TypeError('secret of a document'), 'TypeError'],
    ['a word', 'string'],
  ])('is said without anything from a document (%s)', async (thrown, kind) => {
    const io = memoryIo({
      args: ['assess', 'ada.yaml', '--role', 'senior'],
      ...ada,
      onOperation: (operation) => operation === 'read' && broken(thrown)(),
    })
    expect(await run(io)).toBe(2)
    expect(io.written.stderr).toContain(`arch-gap: internal error (${kind}).`)
    expect(io.written.stderr).not.toContain('secret')
  })

  it('shows where it happened only with --debug', async () => {
    const io = memoryIo({
      args: ['assess', 'ada.yaml', '--role', 'senior', '--debug'],
      ...ada,
      onOperation: (operation) => operation === 'read' && broken(new TypeError('here'))(),
    })
    expect(await run(io)).toBe(2)
    expect(io.written.stderr).toMatch(/TypeError: here\n {4}at /)
  })

  it('is not taken for a file that cannot be read, or written', async () => {
    for (const [args, at, world] of [
      [['doctor'], 'read', { files: { 'profile.yaml': 'name: Bo\n' } }],
      [['doctor'], 'stat', {}],
      [['validate', 'ada.yaml'], 'read', ada],
      [['validate', 'b/**'], 'stat', {}],
      [['extract', 'ada.yaml'], 'read', ada],
      [['validate', '--cache', 'ada.yaml'], 'write', ada],
      [['validate', '--cache', 'ada.yaml'], 'stat', ada],
      [
        ['validate', 'q.md', '--fix'],
        'write',
        { files: { 'q.md': BRIEF.replace('## Skills', '## skills') } },
      ],
      [
        ['validate', 'ada.yaml', '--format', 'github'],
        'write',
        { ...ada, env: { GITHUB_STEP_SUMMARY: 'summary.md' } },
      ],
    ] as const) {
      const io = memoryIo({
        ...world,
        args,
        onOperation: (operation) => operation === at && broken(new TypeError('x'))(),
      })
      expect({ args, code: await run(io) }).toEqual({ args, code: 2 })
      expect(io.written.stderr).toContain('internal error (TypeError)')
    }
  })
})

describe('a bar for long work', () => {
  it('is not drawn more often than can be seen, and is taken away', async () => {
    const io = memoryIo({
      isTTY: true,
      args: ['extract', ...Array.from({ length: 40 }, () => 'q.md'), '-o', 'out.json'],
      files: { 'q.md': BRIEF },
    })
    let now = 0
    const code = await run({ ...io, elapsed: () => (now += 60) })
    const drawn = io.written.stderr.match(/\rReading \[/g) ?? []
    expect(code).toBe(0)
    expect(drawn.length).toBeGreaterThan(3)
    expect(drawn.length).toBeLessThan(15)
    expect(io.written.stderr).toContain('\r\u001b[K')
  })
})

describe('a reader that leaves', () => {
  it('ends a check quietly', async () => {
    const gone = new IoError('broken-pipe', 'standard output', 'nobody reads')
    const io = memoryIo({
      args: ['validate', 'q.md'],
      files: { 'q.md': 'x' },
      onOperation: (operation) => {
        if (operation === 'write-stream') throw gone
      },
    })
    expect(await run(io)).toBe(0)
  })
})
