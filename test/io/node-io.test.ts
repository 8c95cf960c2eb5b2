import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
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
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nodeIo } from '../../src/io/index.ts'

let folder: string
const io = nodeIo()
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arch-gap-io-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string): string => join(folder, name)

function makeFolder(name: string): string {
  mkdirSync(at(name))
  return at(name)
}

function linksInCircle(): string {
  symlinkSync(at('two'), at('one'))
  symlinkSync(at('one'), at('two'))
  return at('one')
}

function pathThroughFile(): string {
  writeFileSync(at('f'), '')
  return at('f/x')
}

describe('writing a file', () => {
  it('writes it whole, makes its folder, and leaves nothing else', async () => {
    await io.writeFile(at('new/deep/report.md'), 'text')
    expect(readFileSync(at('new/deep/report.md'), 'utf8')).toBe('text')
    expect(readdirSync(at('new/deep'))).toEqual(['report.md'])
  })

  it('keeps permissions and links of what it replaces', async () => {
    writeFileSync(at('real.md'), 'old')
    chmodSync(at('real.md'), 0o640)
    symlinkSync(at('real.md'), at('link.md'))
    await io.writeFile(at('link.md'), 'new')
    expect(lstatSync(at('link.md')).isSymbolicLink()).toBe(true)
    expect(readFileSync(at('real.md'), 'utf8')).toBe('new')
    expect(statSync(at('real.md')).mode & 0o777).toBe(0o640)
  })

  it('makes the file where a link leads that is not there yet', async () => {
    symlinkSync('in-between.md', at('to-be.md'))
    symlinkSync(at('at-last.md'), at('in-between.md'))
    await io.writeFile(at('to-be.md'), 'new')
    expect(lstatSync(at('to-be.md')).isSymbolicLink()).toBe(true)
    expect(readFileSync(at('at-last.md'), 'utf8')).toBe('new')
  })

  it.each([
    ['a folder', () => makeFolder('x'), 'is a folder, not a file'],
    ['a full device', () => '/dev/full', 'no space is left'],
    ['a path through a file', () => pathThroughFile(), 'a part of the path is a file'],
    ['links in a circle', () => linksInCircle(), 'round in a circle'],
    ['a name beyond the longest', () => at('x'.repeat(300)), 'the path is too long'],
  ])('refuses %s with the reason', async (_, make, reason) => {
    const path = make()
    await expect(io.writeFile(path, 'text')).rejects.toThrow(reason)
    await expect(io.writeFile(path, 'text')).rejects.toThrow(path)
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('leaves the old file whole when the disk is full', async () => {
    // A file-size limit of the shell stands in for a full disk: the write fails half way.
    const script = `import('${join(process.cwd(), 'src/io/index.ts')}').then(({ nodeIo }) => nodeIo().writeFile('${at('r.md')}', 'x'.repeat(5e6))).catch((e) => { console.log(e.message) })`
    writeFileSync(at('r.md'), 'old')
    const out = execFileSync(
      'bash',
      ['-c', `trap '' XFSZ; ulimit -f 1000; node --import tsx -e "${script}"`],
      { encoding: 'utf8' },
    )
    expect(out).toContain(at('r.md'))
    expect(readFileSync(at('r.md'), 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['r.md'])
  })
})

describe('appending and removing', () => {
  it('says what is wrong with a path', async () => {
    const folder = makeFolder('x')
    await expect(io.appendFile(folder, 'text')).rejects.toThrow(`Cannot write ${folder}: it is a folder`)
    await expect(io.removeFile(at('none'))).rejects.toThrow('there is no such file')
  })

  it.runIf(existsSync('/proc/self/status'))('says what may not be removed', async () => {
    await expect(io.removeFile('/proc/self/status')).rejects.toMatchObject({ problem: 'unwritable' })
  })
})

describe('reading a file', () => {
  it('says what is wrong with a path', async () => {
    mkdirSync(at('folder'))
    symlinkSync(at('b'), at('a'))
    symlinkSync(at('a'), at('b'))
    execFileSync('mkfifo', [at('pipe')])
    writeFileSync(at('big'), 'x'.repeat(100))
    const message = (path: string, max = 50): Promise<string> =>
      io.readFile(path, max).then(String, (error: Error) => error.message)
    expect(await message(at('none'))).toContain('there is no such file')
    expect(await message(at('folder'))).toContain('is a folder')
    expect(await message(at('a'))).toContain('round in a circle')
    expect(await message(at('pipe'))).toContain('is a pipe or device')
    expect(await message('/dev/zero')).toContain('is a pipe or device')
    expect(await message(at('big'))).toContain('over the limit of 50')
  })

  it('lists files sorted, and follows no link out of the folder', async () => {
    mkdirSync(at('in/sub'), { recursive: true })
    for (const name of ['in/b.md', 'in/sub/a.md', 'in/B.md', 'out.md']) writeFileSync(at(name), '')
    symlinkSync(at('out.md'), at('in/escape.md'))
    symlinkSync(at('in/b.md'), at('in/inside.md'))
    symlinkSync(folder, at('in/loop'))
    expect(await io.listFiles(at('in'))).toEqual(['B.md', 'b.md', 'inside.md', 'sub/a.md'])
  })

  it('lists a link that leads nowhere, and nothing of what tools keep beside the files', async () => {
    for (const name of ['in/.git', 'in/node_modules/x']) mkdirSync(at(name), { recursive: true })
    for (const name of ['in/.git/HEAD', 'in/node_modules/x/readme.md', 'in/a.md']) writeFileSync(at(name), '')
    symlinkSync(at('nowhere.md'), at('in/lost.md'))
    expect(await io.listFiles(at('in'))).toEqual(['a.md', 'lost.md'])
    await expect(io.listFiles(at('none'))).rejects.toMatchObject({ problem: 'missing' })
  })
})
