import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Io, IoError, memoryIo, nodeIo } from '../../src/io/index.ts'

interface World {
  io: Io
  /** The path of a file or folder of this world. */
  at: (name: string) => string
}

const STDIN = 'Größe\nzwei'
const FILES = { 'in/b.md': 'two', 'in/sub/a.md': 'one', 'in/B.md': 'three', 'top.txt': 'abc' }

const LINKS = { 'to-top': 'top.txt', 'to-nothing': 'not-there' }

const folders: string[] = []

function inMemory(): World {
  return {
    io: memoryIo({ files: FILES, links: LINKS, stdin: STDIN, bundledFolder: process.cwd() }),
    at: (name) => name,
  }
}

function onDisk(): World {
  const folder = mkdtempSync(join(tmpdir(), 'arch-gap-worlds-'))
  folders.push(folder)
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  for (const [path, target] of Object.entries(LINKS)) symlinkSync(target, join(folder, path))
  const stdin = Readable.from([Buffer.from(STDIN).subarray(0, 3), Buffer.from(STDIN).subarray(3)])
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(stdin as unknown as typeof process.stdin)
  return { io: nodeIo(), at: (name) => join(folder, name) }
}

afterEach(() => {
  vi.restoreAllMocks()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

async function problemOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  return error instanceof IoError ? error.problem : `no IoError but ${String(error)}`
}

// What tests of the whole program rest on: the world in memory answers as the real one does.
describe.each([
  ['the world in memory', inMemory],
  ['the real world', onDisk],
] as const)('%s', (_, make) => {
  it('reads a file up to the limit, and refuses a larger one', async () => {
    const { io, at } = make()
    expect(text(await io.readFile(at('top.txt'), 3))).toBe('abc')
    expect(await problemOf(io.readFile(at('top.txt'), 2))).toBe('too-large')
  })

  it('reads standard input up to the limit, whole or in chunks', async () => {
    const { io } = make()
    expect(text(await io.readStdin(100))).toBe(STDIN)
    const chunks: Uint8Array[] = []
    for await (const chunk of make().io.stdinChunks()) chunks.push(chunk)
    expect(Buffer.concat(chunks).toString()).toBe(STDIN)
  })

  it('refuses more standard input than the limit', async () => {
    const { io } = make()
    expect(await problemOf(io.readStdin(5))).toBe('too-large')
  })

  it('says what is at a path', async () => {
    const { io, at } = make()
    expect(await io.stat(at('top.txt'))).toEqual({ kind: 'file', size: 3 })
    expect((await io.stat(at('in')))?.kind).toBe('folder')
    expect(await io.stat(at('none'))).toBeNull()
  })

  it.each([
    ['top.txt', false],
    ['in', false],
    ['none', false],
    ['to-top', true],
    ['to-nothing', true],
  ])('tells whether %s is a link: %j', async (name, isLink) => {
    const { io, at } = make()
    expect(await io.isLink(at(name))).toBe(isLink)
  })

  it('follows a link in looking, reading and writing, and takes away only the link', async () => {
    const { io, at } = make()
    expect(await io.stat(at('to-top'))).toEqual({ kind: 'file', size: 3 })
    expect(await io.stat(at('to-nothing'))).toBeNull()
    expect(text(await io.readFile(at('to-top'), 3))).toBe('abc')
    expect(await io.isSameFile(at('to-top'), at('top.txt'))).toBe(true)
    await io.writeFile(at('to-nothing'), 'made')
    expect(text(await io.readFile(at('not-there'), 10))).toBe('made')
    await io.removeFile(at('to-nothing'))
    expect(await io.isLink(at('to-nothing'))).toBe(false)
    expect(text(await io.readFile(at('not-there'), 10))).toBe('made')
  })

  it.each([
    ['none', 'missing'],
    ['in', 'folder'],
  ])('refuses to read %s: %s', async (name, problem) => {
    const { io, at } = make()
    expect(await problemOf(io.readFile(at(name), 10))).toBe(problem)
  })

  it('lists the files below a folder, sorted by code', async () => {
    const { io, at } = make()
    expect(await io.listFiles(at('in'))).toEqual(['B.md', 'b.md', 'sub/a.md'])
  })

  it('writes text and bytes, appends, and removes', async () => {
    const { io, at } = make()
    await io.writeFile(at('new/one'), 'ä')
    await io.writeFile(at('two'), new Uint8Array([0, 255]))
    await io.appendFile(at('log'), 'first\n')
    await io.appendFile(at('log'), 'second\n')
    expect(text(await io.readFile(at('new/one'), 10))).toBe('ä')
    expect([...(await io.readFile(at('two'), 10))]).toEqual([0, 255])
    expect(text(await io.readFile(at('log'), 100))).toBe('first\nsecond\n')
    await io.removeFile(at('two'))
    expect(await io.stat(at('two'))).toBeNull()
  })

  it('tells one file from another', async () => {
    const { io, at } = make()
    expect(await io.isSameFile(at('top.txt'), at('top.txt'))).toBe(true)
    expect(await io.isSameFile(at('top.txt'), at('in/b.md'))).toBe(false)
    expect(await io.isSameFile(at('none'), at('none'))).toBe(false)
  })

  it('hashes, dates and knows where it is', () => {
    const { io } = make()
    expect(io.hash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(io.hash(Buffer.from('abc'))).toBe(io.hash('abc'))
    expect(io.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(io.elapsed()).toBeGreaterThanOrEqual(0)
    expect(io.bundledFolder()).toBe(process.cwd())
    expect(io.cwd).toMatch(/^\//)
    expect(io.nodeVersion).toMatch(/^\d+\.\d+\.\d+$/)
    expect(io.cores).toBeGreaterThan(0)
    expect(io.isWorker).toBe(false)
  })
})

describe('a world in memory', () => {
  it('is empty where nothing is said of it', async () => {
    const io = memoryIo()
    expect(await io.listFiles('.')).toEqual([])
    expect((await io.stat('.'))?.kind).toBe('folder')
    expect(text(await io.readStdin(1))).toBe('')
    for await (const chunk of io.stdinChunks()) expect(chunk).toHaveLength(0)
    expect(io.bundledFolder()).toBe('/program')
    expect(io.startWorkers(2, 8)).toBeNull()
    expect(await io.serveJobs(async () => ({ output: null, moved: [] }))).toBeUndefined()
  })

  it('names paths from its folder on', async () => {
    const io = memoryIo({ files: FILES })
    expect(await io.listFiles('.')).toEqual(['in/B.md', 'in/b.md', 'in/sub/a.md', 'top.txt'])
  })
})
