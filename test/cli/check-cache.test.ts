import { describe, expect, it } from 'vitest'
import { generateBrief } from '../../bench/generate-briefs.ts'
import { DIAGNOSTIC_FORMATS } from '../../src/cli/commands/validate-options.ts'
import { run } from '../../src/cli/index.ts'
import { type MemoryIo, memoryIo } from '../../src/io/index.ts'

const CACHE = '.arch-gap-cache'

function tree(count = 6): Record<string, string> {
  const files = Array.from({ length: count }, (_, number) => generateBrief(number, { faults: 0.8 }))
  const told = 'a <!-- arch-gap-disable-next-line salary-year the source gives none -->\n'
  return Object.fromEntries(files.map(({ path, text }) => [`briefs/${path}`, `${text}\n${told}`]))
}

async function validate(files: Record<string, string | Uint8Array>, ...more: string[]): Promise<MemoryIo> {
  const io = memoryIo({ args: ['validate', 'briefs', ...more], files })
  const code = await run(io)
  return Object.assign(io, { code })
}

/** The files after a run, for the next one. */
function filesLeft(io: MemoryIo): Record<string, Uint8Array> {
  return Object.fromEntries(io.files)
}

function readsOf(files: Record<string, string | Uint8Array>): Promise<number> {
  let reads = 0
  const io = memoryIo({
    args: ['validate', 'briefs', '--cache'],
    files,
    onOperation: (operation) => {
      if (operation === 'read') reads += 1
    },
  })
  return run(io).then(() => reads)
}

describe('validate --cache', () => {
  it.each(DIAGNOSTIC_FORMATS)('prints the same as without in %s', async (format) => {
    const plain = await validate(tree(), '--format', format)
    const first = await validate(tree(), '--format', format, '--cache')
    const second = await validate(filesLeft(first), '--format', format, '--cache')
    expect(plain.written.stdout.length).toBeGreaterThan(500)
    expect(first.written).toEqual(plain.written)
    expect(second.written).toEqual(plain.written)
    expect({ ...second }).toMatchObject({ code: (plain as MemoryIo & { code: number }).code })
  })

  it('is off unless it is asked for', async () => {
    expect((await validate(tree())).files.has(CACHE)).toBe(false)
    expect((await validate(tree(), '--cache')).files.has(CACHE)).toBe(true)
    expect((await validate(tree(), '--cache-location', 'kept/here')).files.has('kept/here')).toBe(true)
  })

  it('reads a file once where nothing changed, and again where it is checked', async () => {
    const first = await validate(tree(), '--cache')
    const warm = await readsOf(filesLeft(first))
    const [changed = ''] = Object.keys(tree())
    const cold = await readsOf({ ...filesLeft(first), [changed]: `${tree()[changed]}\n## Sumary\n\nMore.\n` })
    expect(cold).toBe(warm + 1)
  })

  it('finds what was changed, put in and taken away', async () => {
    const first = await validate(tree(), '--cache')
    const [changed = '', gone = ''] = Object.keys(tree())
    const next: Record<string, string | Uint8Array> = {
      ...filesLeft(first),
      [changed]: `${tree()[changed]}\n## Sumary\n`,
    }
    delete next[gone]
    next['briefs/new.md'] = '# New\n'
    const cached = await validate(next, '--cache')
    const plain = await validate(next)
    expect(cached.written).toEqual(plain.written)
    expect(cached.written.stdout).not.toBe(first.written.stdout)
  })

  it.each([
    [['--rule', 'salary-year=error']],
    [['--as-of', '2030-01-01']],
    [['--from', 'markdown']],
    [['--limit', 'lines=10']],
    [['--max-bytes', '500']],
  ])('checks anew with %j', async (more) => {
    const first = await validate(tree(), '--cache')
    const cached = await validate(filesLeft(first), '--cache', ...more)
    expect(cached.written).toEqual((await validate(tree(), ...more)).written)
  })

  it('checks anew by other settings of a folder', async () => {
    const first = await validate(tree(), '--cache')
    const config = 'rules:\n  unknown-heading: error\n  title-heading: off\n'
    const cached = await validate({ ...filesLeft(first), 'arch-gap.config.yaml': config }, '--cache')
    expect(cached.written).toEqual((await validate({ ...tree(), 'arch-gap.config.yaml': config })).written)
  })

  it('keeps an unchanged cache as it is', async () => {
    const first = await validate(tree(), '--cache')
    const second = await validate(filesLeft(first), '--cache')
    expect(second.files.get(CACHE)).toBe(first.files.get(CACHE))
  })

  const damages: [string, (text: string) => string][] = [
    ['an empty file', () => ''],
    ['half a file', (text) => text.slice(0, text.length / 2)],
    ['one other letter', (text) => text.replace('warning', 'wArning')],
    ['another version', (text) => text.replace('cache 1', 'cache 2')],
  ]
  it.each(damages)('does not believe %s', async (_, damage) => {
    const first = await validate(tree(), '--cache')
    const text = new TextDecoder().decode(first.files.get(CACHE))
    const cached = await validate({ ...filesLeft(first), [CACHE]: damage(text) }, '--cache')
    expect(damage(text)).not.toBe(text)
    expect(cached.written).toEqual((await validate(tree())).written)
    expect(new TextDecoder().decode(cached.files.get(CACHE))).toBe(text)
  })

  const forgeries: [string, (entry: Forged) => void][] = [
    ['a rule nobody knows', (entry) => set(entry, { ruleId: 'made-up' })],
    ['a terminal sequence', (entry) => set(entry, { message: '\u001b[2Jnothing here' })],
    ['another page', (entry) => set(entry, { url: 'https://example.org/' })],
    ['another file', (entry) => set(entry, { file: 'other.md' })],
    ['a line before the first', (entry) => set(entry, { position: { start: { line: 0 } } })],
    ['another shape', (entry) => Object.assign(entry, { diagnostics: 'none' })],
  ]
  it.each(forgeries)('does not believe a finding with %s, even under a right sum', async (_, forge) => {
    const first = await validate(tree(), '--cache')
    const text = new TextDecoder().decode(first.files.get(CACHE))
    const entries = JSON.parse(text.slice(text.indexOf('\n'))) as [string, Forged][]
    for (const [, entry] of entries) forge(entry)
    const body = JSON.stringify(entries)
    const head = text.slice(0, text.indexOf('\n')).replace(/\S+$/, first.hash(body))
    const cached = await validate({ ...filesLeft(first), [CACHE]: `${head}\n${body}\n` }, '--cache')
    expect(cached.written).toEqual((await validate(tree())).written)
  })

  it('never writes over a file that is none of its own', async () => {
    const files = { ...tree(), 'notes.txt': 'mine' }
    const io = await validate(files, '--cache-location', 'notes.txt')
    expect(new TextDecoder().decode(io.files.get('notes.txt'))).toBe('mine')
    expect(io.written.stderr).toContain('notes.txt is no cache of arch-gap and stays as it is')
    expect(io.written.stdout).toBe((await validate(tree())).written.stdout)
  })
})

describe('validate --cache with another file at the usual place', () => {
  it.each(['{"files":{}}', '\u0000\u0001\ufffd'])('leaves %j as it is', async (text) => {
    const io = await validate({ ...tree(), [CACHE]: text }, '--cache')
    expect(new TextDecoder().decode(io.files.get(CACHE))).toBe(text)
    expect(io.written.stdout).toBe((await validate(tree())).written.stdout)
  })
})

describe('validate --cache and links', () => {
  const runs: [string, string[], Record<string, string>, string][] = [
    ['one that dangles', ['--cache'], { [CACHE]: 'home/.profile' }, CACHE],
    ['one to a cache', ['--cache'], { [CACHE]: 'home/kept' }, CACHE],
    ['one at a place that was asked for', ['--cache-location', 'a/kept'], { 'a/kept': 'home/new' }, 'a/kept'],
    ['a folder that is one', ['--cache-location', './a/b/kept'], { './a': 'home' }, './a'],
  ]
  it.each(runs)('writes nothing through %s', async (_, args, links, link) => {
    const kept = (await validate(tree(), '--cache')).files.get(CACHE) ?? new Uint8Array()
    const files = { ...tree(), 'home/kept': kept.slice(0, 40) }
    const io = memoryIo({ args: ['validate', 'briefs', ...args], files, links })
    await run(io)
    expect([...io.files.keys()]).toEqual(Object.keys(files))
    expect(io.files.get('home/kept')).toEqual(files['home/kept'])
    expect(io.written.stderr).toContain(
      `${link} is a symbolic link, and a cache is never written through one`,
    )
    expect(io.written.stdout).toBe((await validate(tree())).written.stdout)
  })
})

interface Forged {
  diagnostics: object[]
}

function set(entry: Forged, change: object): void {
  for (const finding of entry.diagnostics) Object.assign(finding, change)
}

describe('validate in threads', () => {
  it('prints the same as in one, in the same order', async () => {
    const short = (number: number): string => `# Role ${number}\n\n## Skils\n\n- Go\n`
    const files = Object.fromEntries(
      Array.from({ length: 604 }, (_, number) => [`briefs/role-${number}.md`, short(number)]),
    )
    const args = ['validate', 'briefs', '--format', 'json']
    const worker = { ...memoryIo({ args, files }), isWorker: true }
    let handle: ((input: unknown) => Promise<{ output: unknown }>) | null = null
    await run({
      ...worker,
      serveJobs: async (given) => {
        handle = given
      },
    })
    const io = memoryIo({ args, files })
    const jobs: number[] = []
    const code = await run({
      ...io,
      cores: 2,
      startWorkers: (size) => ({
        size,
        // Plain data only comes through, and later jobs may be done first.
        run: async (input) => {
          jobs.push((input as unknown[]).length)
          await new Promise((resolve) => setTimeout(resolve, (jobs.length * 7) % 11))
          return structuredClone((await handle?.(structuredClone(input)))?.output)
        },
        close: async () => {},
      }),
    })
    const plain = memoryIo({ args, files })
    expect(code).toBe(await run(plain))
    expect(jobs.reduce((sum, length) => sum + length, 0)).toBe(604)
    expect(io.written).toEqual(plain.written)
  })
})
