import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SOUND_BRIEF } from './fuzz/briefs.ts'
import { SOUND_PROFILE } from './fuzz/profiles.ts'
import { installCopy } from './run-case.ts'

const folder = mkdtempSync(join(tmpdir(), 'arch-gap-files-'))
const at = (name: string): string => join(folder, name)
let copy = { binary: '', remove: () => {} }

beforeAll(() => {
  copy = installCopy()
  writeFileSync(at('profile.yaml'), SOUND_PROFILE)
  writeFileSync(at('role.md'), SOUND_BRIEF)
  mkdirSync(at('folder'))
  mkdirSync(at('briefs'))
  writeFileSync(at('briefs/role.md'), SOUND_BRIEF)
  symlinkSync('round', at('loop'))
  symlinkSync('loop', at('round'))
  symlinkSync('nowhere', at('dangling'))
  execFileSync('mkfifo', [at('pipe')])
})
afterAll(() => {
  copy.remove()
  rmSync(folder, { recursive: true, force: true })
})

interface Ended {
  code: number | null
  signal: string | null
  stdout: string
  stderr: string
}

function arch(args: readonly string[], input = ''): Ended {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [copy.binary, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  })
  return { code: status, signal, stdout, stderr }
}

/** The same through a shell, for what only a shell can set up. */
function inShell(script: string): Ended {
  const { status, signal, stdout, stderr } = spawnSync(
    'bash',
    ['-c', script, 'bash', process.execPath, copy.binary],
    { cwd: folder, encoding: 'utf8', input: '' },
  )
  return { code: status, signal, stdout, stderr }
}
const ARCH = '"$1" "$2"'

const BAD = [
  ['folder', 'folder'],
  ['missing', 'no such file'],
  ['dangling', 'no such file'],
  ['loop', 'round in a circle'],
  ['pipe', 'pipe or device'],
  ['/dev/zero', 'pipe or device'],
  ['profile.yaml/inside', 'no such file'],
  ['n'.repeat(300), 'too long'],
] as const
const READING: readonly (readonly [string, (path: string) => string[]])[] = [
  ['assess', (path) => ['assess', path, '--role', './role.md']],
  ['role', (path) => ['assess', 'profile.yaml', '--role', path.includes('/') ? path : `./${path}`]],
  ['policy', (path) => ['explain', 'profile.yaml', '--role', './role.md', '--weights', path]],
  ['extract', (path) => ['extract', path]],
  ['import', (path) => ['import', path]],
  ['validate', (path) => ['validate', path]],
  ['settings', (path) => ['validate', 'role.md', '--config', path]],
  ['team', (path) => ['team', 'profile.yaml', path, '--role', './role.md']],
  ['progress', (path) => ['progress', path, 'profile.yaml', '--role', './role.md']],
  ['init --into', (path) => ['init', '--into', path, '--role', './role.md']],
]

describe('a path that cannot be read', () => {
  it.each(READING)('is named with the reason: %s', (_, args) => {
    for (const [path, reason] of BAD) {
      const { code, stderr, stdout } = arch(args(path))
      expect({ path, code, stderr }).toMatchObject({ path, code: 2, stderr: expect.stringContaining(reason) })
      expect({ path, said: stderr.includes(path) }).toEqual({ path, said: true })
      expect({ path, shown: `${stdout}${stderr}` }).not.toMatchObject({
        shown: expect.stringMatching(/internal error|^ {4}at |\(node:/m),
      })
    }
  })

  it.skipIf(process.getuid?.() === 0 && spawnSync('setpriv', ['--version']).status !== 0)(
    'without permission',
    () => {
      writeFileSync(at('closed.yaml'), SOUND_PROFILE)
      chmodSync(at('closed.yaml'), 0o000)
      const nobody = process.getuid?.() === 0 ? 'setpriv --reuid 65534 --regid 65534 --clear-groups ' : ''
      chmodSync(folder, 0o755)
      const { code, stderr } = inShell(`${nobody}${ARCH} assess closed.yaml --role ./role.md`)
      // A copy that somebody else cannot enter is no case of ours.
      if (!/Cannot find module/.test(stderr))
        expect({ code, stderr }).toMatchObject({
          code: 2,
          stderr: expect.stringContaining('closed.yaml: permission denied'),
        })
      rmSync(at('closed.yaml'), { force: true })
    },
  )

  it('does not keep the others from being checked', () => {
    const { code, stdout } = arch(['validate', 'missing.md', 'briefs', 'pipe', '--format', 'json'])
    const report = JSON.parse(stdout) as { files: unknown[] }
    expect({ code, files: report.files.length }).toMatchObject({ code: 2 })
    expect(stdout).toContain('briefs/role.md')
  })
})

describe('a file that cannot be written', () => {
  it.each([
    ['folder', 'it is a folder'],
    ['profile.yaml/out.md', 'a part of the path is a file'],
    ['loop', 'round in a circle'],
    ['/dev/full', 'no space is left'],
    ['profile.yaml', 'also an input'],
    ['role.md', 'also an input'],
  ])('is named with the reason: %s', (path, reason) => {
    const before = readdirSync(folder).sort()
    const { code, stderr } = arch([
      'report',
      'profile.yaml',
      '--role',
      './role.md',
      '--format',
      'markdown',
      '-o',
      path,
    ])
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(reason) })
    expect(stderr).toContain(path)
    expect(readdirSync(folder).sort()).toEqual(before)
    expect(readFileSync(at('profile.yaml'), 'utf8')).toBe(SOUND_PROFILE)
  })

  it('leaves the old file where the disk is full', () => {
    writeFileSync(at('old.html'), 'old\n')
    const { code, stderr } = inShell(
      `trap '' XFSZ; ulimit -f 8; ${ARCH} report profile.yaml --role ./role.md -o old.html`,
    )
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('old.html') })
    expect(readFileSync(at('old.html'), 'utf8')).toBe('old\n')
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('says so where standard output is full', () => {
    expect(inShell(`${ARCH} assess profile.yaml --role ./role.md > /dev/full`)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no space is left'),
    })
  })

  it('keeps the permissions of what it replaces', () => {
    writeFileSync(at('kept.md'), 'old\n')
    chmodSync(at('kept.md'), 0o604)
    expect(arch(['report', 'profile.yaml', '--role', './role.md', '-o', 'kept.md']).code).toBe(0)
    expect(statSync(at('kept.md')).mode & 0o777).toBe(0o604)
  })
})

describe('processes', () => {
  const WRITE = ['report', 'profile.yaml', '--role', './role.md', '-o', 'shared.json']

  it('leave a whole file where two write it at once', async () => {
    const codes = await Promise.all(
      [0, 1, 2].map(() => ended(spawn(process.execPath, [copy.binary, ...WRITE], { cwd: folder }))),
    )
    expect(codes).toEqual([0, 0, 0])
    expect(() => JSON.parse(readFileSync(at('shared.json'), 'utf8'))).not.toThrow()
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('leave the old file or a whole new one where they are killed', async () => {
    for (let wait = 20; wait <= 260; wait += 40) {
      const child = spawn(process.execPath, [copy.binary, ...WRITE], { cwd: folder })
      // asked for first: it may be done before it is killed
      const end = ended(child)
      await pause(wait)
      child.kill('SIGKILL')
      await end
      expect(() => JSON.parse(readFileSync(at('shared.json'), 'utf8'))).not.toThrow()
    }
  })

  it.each([
    [['batch', '--role', './role.md'], 'SIGINT', 130],
    [['assess', '-', '--role', './role.md', '-o', 'never.md'], 'SIGINT', 130],
    [['extract', '-'], 'SIGTERM', 143],
  ] as const)('end quietly when stopped: %s', async (args, signal, code) => {
    const child = spawn(process.execPath, [copy.binary, ...args], { cwd: folder })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    const end = ended(child)
    await pause(1_500)
    child.kill(signal)
    expect({ code: await end, said }).toEqual({ code, said: '' })
    expect(readdirSync(folder)).not.toContain('never.md')
  })

  it.each(['| head -1', '| true', '| head -c 10'])('end quietly where nobody reads on: %s', (reader) => {
    for (const call of [
      'explain profile.yaml --role ./role.md',
      'validate briefs --format sarif',
      'schema assessment',
    ]) {
      const { stderr, stdout } = inShell(
        `set -o pipefail; ${ARCH} ${call} ${reader};c=$?; printf "\\ncode %s" "$c"`,
      )
      expect({ call, stderr, last: stdout.trimEnd().split('\n').at(-1) }).toMatchObject({
        last: 'code 0',
        stderr: expect.not.stringMatching(/EPIPE|internal error|at /),
      })
    }
  })

  it('hand all of a large result to a slow reader', () => {
    const { stdout } = inShell(
      `${ARCH} schema assessment | wc -c; ${ARCH} schema assessment | (sleep 0.5; wc -c)`,
    )
    const [fast, slow] = stdout.trim().split('\n')
    expect(slow).toBe(fast)
  })

  it('say the same under any locale and time zone, without a home', () => {
    const outputs = [
      'LC_ALL=C TZ=UTC',
      'LC_ALL=tr_TR.UTF-8 TZ=Pacific/Kiritimati',
      'LANG=de_DE.UTF-8 TZ=America/St_Johns HOME=/nonexistent',
      'NO_COLOR=1 TERM=dumb',
    ].map((env) => inShell(`env ${env} ${ARCH} report profile.yaml --role ./role.md --as-of 2026-11-20`))
    for (const one of outputs) expect(one).toEqual(outputs[0])
    expect(outputs[0]?.code).toBe(0)
  })
})

function ended(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((done) => child.on('close', (code) => done(code)))
}
