import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Script } from 'node:vm'
import type { Metafile } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildProgram } from '../../scripts/bundle/build-program.ts'
import { memoryIo } from '../../src/io/index.ts'

type Load = (specifier: string) => { run: (io: ReturnType<typeof memoryIo>) => Promise<number> }
interface CodeCache {
  cacheContent(source: Buffer, data: Buffer): Buffer
  cacheFolder(parts: string): string
  partLoader(parts: string, seen: (name: string, script: Script, source: Buffer) => void): Load
}

const { cacheContent, cacheFolder, partLoader } = createRequire(import.meta.url)(
  '../../bin/code-cache.js',
) as CodeCache
const folder = mkdtempSync(join(tmpdir(), 'arch-gap-parts-'))
/** The same program with the parts that run together in one script, as it ships. */
const together = mkdtempSync(join(tmpdir(), 'arch-gap-scripts-'))
let metafile: Metafile

beforeAll(async () => {
  const writeTo = (target: string) => (name: string, content: string) =>
    writeFileSync(join(target, name), content)
  metafile = await buildProgram(process.cwd(), writeTo(folder), { apart: true })
  await buildProgram(process.cwd(), writeTo(together))
}, 120_000)
afterAll(() => {
  for (const one of [folder, together]) rmSync(one, { recursive: true, force: true })
})

const PROFILE = readFileSync('examples/priya-raman.yaml', 'utf8')
const BRIEF = readFileSync('briefs/ai-architect/senior.md', 'utf8')

/** Runs a command in a program loaded afresh; the parts it loaded, the modules in them, and what it printed. */
async function runFresh(args: string[], from = folder) {
  const scripts = new Map<string, Script>()
  const load = partLoader(from, (name, script) => scripts.set(name, script))
  const io = memoryIo({ args, files: { 'me.yaml': PROFILE, 'senior.md': BRIEF }, cwd: process.cwd() })
  const code = await load('./start.cjs').run(io)
  const parts = [...scripts.keys()]
  const modules = Object.entries(metafile.outputs)
    .filter(([path]) => parts.includes(basename(path).replace(/\.js$/, '.cjs')))
    .flatMap(([, { inputs }]) =>
      Object.keys(inputs).filter((input) => (inputs[input]?.bytesInOutput ?? 0) > 0),
    )
  const packages = new Set(
    modules.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []),
  )
  return { code, parts, scripts, modules, packages, ...io.written }
}

describe('a command loads what it needs', () => {
  it('nothing beyond the start for --version', async () => {
    const { stdout, modules, packages } = await runFresh(['--version'])
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect([...packages]).toEqual(['fastest-levenshtein'])
    expect(
      modules.filter(
        (input) => !/^src\/(?:cli\/(?:run|context|errors|longest-argument)|io|text|version)/.test(input),
      ),
    ).toEqual(['node_modules/fastest-levenshtein/mod.js'])
  })

  it.each([[['--help']], [['assess', '--help']], [['completion', 'bash']]])(
    'commander only for %j',
    async (args) => {
      const { code, packages } = await runFresh(args)
      expect(code).toBe(0)
      expect([...packages].sort()).toEqual(['commander', 'fastest-levenshtein'])
    },
  )

  it('no reader of Markdown, no other reporter and no other schema for assess on a shipped brief', async () => {
    const { code, stdout, packages, modules } = await runFresh(['assess', 'me.yaml', '--role', 'principal'])
    expect(code).toBe(0)
    expect(stdout).toContain('Principal AI Architect')
    const reading = /^(?:remark|unified|gray-matter|micromark|mdast|rehype|hast|unist|vfile|parse5|js-yaml)/
    expect([...packages].filter((name) => reading.test(name))).toEqual([])
    expect([...packages]).not.toContain('zod')
    expect(modules.filter((input) => /^src\/(?:source\/(?!limits)|extract|validate)/.test(input))).toEqual([])
    expect(modules).not.toContain('src/report/assessment/html.ts')
    expect(modules).not.toContain('src/cli/commands/plan.ts')
  })

  it('no matching, no concept table and no other source form for validate', async () => {
    const { code, stderr, packages, modules } = await runFresh(['validate', 'senior.md'])
    expect([code, stderr]).toEqual([0, expect.stringContaining('Checked 1 file')])
    expect(
      modules.filter((input) => /^src\/(?:match|assess|builtin|generated\/knowledge)/.test(input)),
    ).toEqual([])
    expect(
      [...packages].filter((name) => /^(?:rehype|hast|parse5|cli-table3|papaparse|zod)/.test(name)),
    ).toEqual([])
  })
})

describe('the program as it ships', () => {
  it.each([
    [['--version'], ['start']],
    [['--help'], ['start', 'program']],
    [
      ['assess', 'me.yaml', '--role', 'principal'],
      ['start', 'program', 'assessing', 'assessing-and-documents'],
    ],
    [
      ['validate', 'senior.md'],
      ['start', 'program', 'documents', 'assessing-and-documents'],
    ],
  ])('has what %j runs in few scripts, and says the same', async (args, scripts) => {
    const { parts, stdout, code } = await runFresh(args, together)
    expect([...parts].sort()).toEqual(scripts.map((name) => `${name}.cjs`).sort())
    expect({ stdout, code }).toEqual(
      await runFresh(args).then((apart) => ({ stdout: apart.stdout, code: apart.code })),
    )
  })
})

describe('compiled code that was kept', () => {
  const cache = () => cacheFolder(folder)
  /** Keeps V8's data for every part that --version loads, as bin/make-code-cache.js does. */
  async function keep(change: (data: Buffer) => Buffer = (data) => data, damage = (file: Buffer) => file) {
    rmSync(cache(), { recursive: true, force: true })
    const { scripts } = await runFresh(['--version'])
    mkdirSync(cache(), { recursive: true })
    for (const [name, script] of scripts) {
      const source = readFileSync(join(folder, name))
      writeFileSync(join(cache(), name), damage(cacheContent(source, change(script.createCachedData()))))
    }
  }

  it('is taken where it was made for this source by this Node', async () => {
    await keep()
    const { scripts, stdout } = await runFresh(['--version'])
    expect(stdout).toMatch(/^\d/)
    expect([...scripts.values()].map((script) => script.cachedDataRejected)).toEqual(
      [...scripts].map(() => false),
    )
  })

  it('is not offered to V8 for a part that was changed, even by one letter', async () => {
    await keep()
    const name = (await runFresh(['--version'])).parts.find((part) =>
      readFileSync(join(folder, part), 'utf8').includes('"0.1.0"'),
    )
    const path = join(folder, name ?? '')
    const before = readFileSync(path, 'utf8')
    writeFileSync(path, before.replace('"0.1.0"', '"9.9.9"'))
    const { scripts, stdout } = await runFresh(['--version'])
    writeFileSync(path, before)
    expect(stdout).toBe('9.9.9\n')
    expect(scripts.get(name ?? '')?.cachedDataRejected).toBeUndefined()
  })

  it('is not offered to V8 when a bit of it has fallen over', async () => {
    const flip = (file: Buffer) => {
      file[file.length - 40] = (file.at(-40) ?? 0) ^ 4
      return file
    }
    await keep(undefined, flip)
    const { scripts, stdout } = await runFresh(['--version'])
    expect(stdout).toMatch(/^\d/)
    expect(new Set([...scripts.values()].map((script) => script.cachedDataRejected))).toEqual(
      new Set([undefined]),
    )
  })

  it.each([
    ['cut off', (data: Buffer) => data.subarray(0, data.length >> 1)],
    [
      'of another version of V8',
      (data: Buffer) => Buffer.concat([data.subarray(0, 4), Buffer.alloc(4), data.subarray(8)]),
    ],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('not compiled code at all, only a sentence of a certain length')],
  ])('does no harm when it is %s', async (_, change) => {
    await keep(change)
    expect((await runFresh(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
