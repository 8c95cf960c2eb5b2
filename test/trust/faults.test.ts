import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/index.ts'
import { IoError, memoryIo } from '../../src/io/index.ts'
import { assessmentOf, exampleProfile } from '../support/assessments.ts'
import { SOUND_BRIEF } from './fuzz/briefs.ts'
import { SOUND_PROFILE } from './fuzz/profiles.ts'

const REASON = 'the device reported an input/output error'

interface Scene {
  args: readonly string[]
  files?: Readonly<Record<string, string>>
  stdin?: string
}

const FILES = {
  'profile.yaml': SOUND_PROFILE,
  'roles/role.md': SOUND_BRIEF,
  'other.yaml': SOUND_PROFILE.replace('Ada Ferreira', 'Bo Lindqvist'),
}
const OWN = ['--role', 'roles/role.md', '--no-builtin']
const HTML = readFileSync('test/fixtures/source/html/data-architect/input.html', 'utf8')
const SAVED = JSON.stringify(assessmentOf(exampleProfile('priya-raman'), 'senior-ai-architect'))
const OLD = 'what was there before\n'

/** Every command, reading and writing as much as it can. */
const SCENES: Readonly<Record<string, Scene>> = {
  'assess to a file': {
    args: ['assess', 'profile.yaml', ...OWN, '-o', 'out.md'],
    files: { ...FILES, 'out.md': OLD },
  },
  'assess to standard output': { args: ['assess', ...OWN, '--format', 'json'], files: FILES },
  'assess with a policy': {
    args: ['assess', 'profile.yaml', ...OWN, '--weights', 'policy.yaml', '--briefs', 'roles'],
    files: { ...FILES, 'policy.yaml': 'name: x\n' },
  },
  report: {
    args: ['report', 'profile.yaml', ...OWN, '-o', 'out.html'],
    files: { ...FILES, 'out.html': OLD },
  },
  plan: { args: ['plan', 'profile.yaml', ...OWN, '-o', 'out.json'], files: FILES },
  explain: { args: ['explain', 'profile.yaml', ...OWN], files: FILES },
  compare: {
    args: ['compare', 'roles/role.md', 'roles/other.md', '--no-builtin', '--profile', 'profile.yaml'],
    files: { ...FILES, 'roles/other.md': SOUND_BRIEF },
  },
  rank: {
    args: ['rank', 'profile.yaml', '--briefs', 'roles', '--no-builtin', '-o', 'out.md'],
    files: { ...FILES, 'out.md': OLD },
  },
  'progress of profiles': { args: ['progress', 'profile.yaml', 'other.yaml', ...OWN], files: FILES },
  'progress of assessments': {
    args: ['progress', 'a.json', 'b.json', '-o', 'out.md'],
    files: { 'a.json': SAVED, 'b.json': SAVED },
  },
  team: {
    args: ['team', 'profile.yaml', 'other.yaml', ...OWN, '--joiner', 'other.yaml', '-o', 'out.csv'],
    files: FILES,
  },
  batch: {
    args: ['batch', ...OWN, '--summary'],
    files: FILES,
    stdin: '{"name":"Ada","skills":["Go"]}\n{"name":"Bo","skills":["R"]}\n',
  },
  roles: { args: ['roles', '--briefs', 'roles', '-o', 'out.md'], files: FILES },
  show: { args: ['show', 'roles/role.md'], files: FILES },
  extract: {
    args: ['extract', 'roles/role.md', 'page.html', '-o', 'out.json'],
    files: { ...FILES, 'page.html': HTML, 'out.json': OLD },
  },
  'extract from standard input': { args: ['extract', '-'], stdin: SOUND_BRIEF },
  import: { args: ['import', 'page.html', '-o', 'out.md'], files: { 'page.html': HTML, 'out.md': OLD } },
  validate: {
    args: ['validate', 'roles', 'profile.yaml'],
    files: { ...FILES, 'arch-gap.config.yaml': 'maxWarnings: 9\n', '.gitignore': 'x\n' },
  },
  'validate to files': {
    args: ['validate', 'roles', '--format', 'json:out.json', '--format', 'sarif:out.sarif'],
    files: { ...FILES, 'out.json': OLD, 'out.sarif': OLD },
  },
  'validate and mend': {
    args: ['validate', 'roles', '--fix'],
    files: {
      ...FILES,
      'roles/b.md': SOUND_BRIEF.replace('\n## Salary', '\n## Salary   \n\n\n').replace('- **Kub', '* **Kub'),
    },
  },
  schema: { args: ['schema', 'profile', '-o', 'out.json'], files: { 'out.json': OLD } },
  'init as a template': { args: ['init', '--yes', ...OWN, '-o', 'new.yaml'], files: FILES },
  'init from a CV': {
    args: ['init', '--from', 'cv.md', '-o', 'new.yaml'],
    files: { 'cv.md': '# Ada Ferreira\n\n## Skills\n\n- Kubernetes, Terraform\n' },
  },
  'init into a profile': { args: ['init', '--into', 'profile.yaml', ...OWN], files: FILES },
  completion: { args: ['completion', 'bash', '-o', 'out.bash'] },
  doctor: { args: ['doctor', 'profile.yaml', '--briefs', 'roles'], files: FILES },
}

interface Ran {
  code: number
  stdout: string
  stderr: string
  files: Record<string, string>
  operations: { operation: string; path: string }[]
}

/** A look at what may be there or not, which nothing depends on. */
const OPTIONAL = /^(?:\.\.\/)*(?:node_modules\/arch-gap\/)?schemas\/profile\.schema\.json$/

/** Runs a scene with the operation of this number failing, counted from 0, and every later one like it; none where it is null. */
async function play({ args, files = {}, stdin }: Scene, failing: number | null): Promise<Ran> {
  const operations: { operation: string; path: string }[] = []
  const io = memoryIo({
    args,
    files,
    stdin: stdin ?? '',
    nodeVersion: process.versions.node,
    onOperation: (operation, path) => {
      operations.push({ operation, path })
      if (failing === null || operations.length <= failing) return
      const broken = operations[failing]
      if (broken?.operation !== operation || broken.path !== path) return
      const verb = ['write', 'remove', 'write-stream'].includes(operation) ? 'write' : 'read'
      throw new IoError('failed', path, `Cannot ${verb} ${path}: ${REASON}`)
    },
  })
  const code = await run(io)
  const after = Object.fromEntries(
    [...io.files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  )
  return { code, ...io.written, files: after, operations }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('a read or write that fails at any call', () => {
  it.each(Object.entries(SCENES))('%s', async (_, scene) => {
    const whole = await play(scene, null)
    expect(whole.operations.length).toBeGreaterThan(0)
    for (const [n, { operation, path }] of whole.operations.entries()) {
      const ran = await play(scene, n)
      const optional = operation === 'stat' && OPTIONAL.test(path)
      const where = `call ${n}: ${operation} ${path}`
      expect({ where, stderr: ran.stderr }).not.toMatchObject({
        stderr: expect.stringMatching(/internal error|^ {4}at |undefined|\[object/m),
      })
      if (optional || (operation === 'write-stream' && path === 'stderr')) {
        expect({ where, known: [0, 1, 2].includes(ran.code) }).toEqual({ where, known: true })
      } else {
        // The check-up reports what it cannot read as its finding.
        const expected = scene.args[0] === 'doctor' && operation !== 'write-stream' ? [1, 2] : [2]
        expect({ where, code: ran.code, known: expected.includes(ran.code) }).toMatchObject({
          where,
          known: true,
        })
        expect({ where, said: `${ran.stderr}${ran.stdout}` }).toMatchObject({
          said: expect.stringContaining(REASON),
        })
        if (operation !== 'write-stream')
          expect({ where, said: `${ran.stderr}${ran.stdout}` }).toMatchObject({
            said: expect.stringContaining(path),
          })
      }
      // Each file is as it was, or as the whole run leaves it: nothing in between, and nothing else.
      for (const [name, content] of Object.entries(ran.files)) {
        // A report of findings says what it could not check, and is whole itself.
        const isReport = scene.args[0] === 'validate' && /^out\./.test(name) && isJson(content)
        const known = isReport || [scene.files?.[name], whole.files[name]].includes(content)
        expect({ where, name, known }).toEqual({ where, name, known: true })
      }
      expect({
        where,
        lost: Object.keys(scene.files ?? {}).filter((name) => ran.files[name] === undefined),
      }).toEqual({ where, lost: [] })
      if (operation === 'write')
        expect({ where, content: ran.files[path] }).toEqual({ where, content: scene.files?.[path] })
    }
  })

  it('ends quietly where the reader of standard output has gone', async () => {
    for (const [name, scene] of Object.entries(SCENES)) {
      const io = memoryIo({
        args: scene.args,
        files: scene.files ?? {},
        stdin: scene.stdin ?? '',
        onOperation: (operation, path) => {
          if (operation === 'write-stream' && path === 'stdout')
            throw new IoError(
              'broken-pipe',
              'standard output',
              'Cannot write standard output: the reader has gone',
            )
        },
      })
      const code = await run(io)
      expect({ name, known: [0, 1, 2].includes(code), stderr: io.written.stderr }).toMatchObject({
        name,
        known: true,
        stderr: expect.not.stringMatching(/reader has gone|internal error/),
      })
    }
  })
})
