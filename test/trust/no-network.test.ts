import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/table.ts'
import { SOUND_BRIEF } from './fuzz/briefs.ts'
import { SOUND_PROFILE } from './fuzz/profiles.ts'
import { installCopy } from './run-case.ts'

const DIST = 'dist'
/** Modules of Node and globals by which a program could reach another machine, or start one that could. */
const MODULES = [
  'net',
  'http',
  'https',
  'http2',
  'tls',
  'dns',
  'dgram',
  'inspector',
  'cluster',
  'child_process',
  'wasi',
]
const GLOBALS =
  /\bfetch\s*\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource)\b|navigator\.sendBeacon|\bimportScripts\(/g

const GUARD = resolve('test/trust/cut-off.mjs')

/** Every command once, doing its usual work. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  assess: ['assess', 'profile.yaml', '--role', 'principal-ai-architect'],
  report: ['report', 'profile.yaml', '--role', './role.md', '-o', 'gap.html'],
  plan: ['plan', 'profile.yaml', '--role', 'principal-ai-architect'],
  explain: ['explain', 'profile.yaml', '--role', 'principal-ai-architect', 'score'],
  compare: ['compare', 'senior-ai-architect', 'principal-ai-architect', '--profile', 'profile.yaml'],
  rank: ['rank', 'profile.yaml'],
  progress: ['progress', 'profile.yaml', 'profile.yaml', '--role', './role.md'],
  team: ['team', 'profile.yaml', 'colleague.yaml', '--role', './role.md'],
  batch: ['batch', '--role', './role.md', '--summary'],
  roles: ['roles'],
  show: ['show', 'principal-ai-architect'],
  extract: ['extract', 'page.html'],
  import: ['import', 'page.html'],
  validate: ['validate', 'role.md', 'profile.yaml', '--format', 'sarif'],
  schema: ['schema', 'profile'],
  init: ['init', '--yes', '--force', '--role', './role.md', '-o', 'new.yaml'],
  doctor: ['doctor', 'profile.yaml'],
  completion: ['completion', 'bash'],
}

describe.skipIf(!existsSync(DIST))('the built program', () => {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.js') || name.endsWith('.cjs'),
  )

  it('imports no module that could open a connection or start a program', () => {
    const found = files.flatMap((name) => {
      const text = readFileSync(join(DIST, name), 'utf8')
      const named = [
        ...text.matchAll(/(?:from|import|require|getBuiltinModule)\s*\(?\s*["'`](?:node:)?([\w/]+)["'`]/g),
        // a bundler gives require other names
        ...text.matchAll(/["'`]node:([\w/]+)["'`]/g),
      ].map((match) => match[1] ?? '')
      return named
        .filter((module) => MODULES.includes(module.split('/')[0] ?? ''))
        .map((module) => `${name}: ${module}`)
    })
    expect(found).toEqual([])
  })

  it('calls nothing that fetches', () => {
    const found = files.flatMap(
      (name) =>
        readFileSync(join(DIST, name), 'utf8')
          .match(GLOBALS)
          ?.map((call) => `${name}: ${call}`) ?? [],
    )
    expect(found).toEqual([])
  })

  it('needs a call here for each command', () => {
    expect(Object.keys(CALLS).sort()).toEqual(COMMANDS.map(({ name }) => name).sort())
  })

  describe('cut off from every network', () => {
    const folder = mkdtempSync(join(tmpdir(), 'arch-gap-cut-off-'))
    let copy = { binary: '', remove: () => {} }
    beforeAll(() => {
      copy = installCopy()
      writeFileSync(join(folder, 'profile.yaml'), SOUND_PROFILE)
      writeFileSync(join(folder, 'colleague.yaml'), SOUND_PROFILE.replace(/^name: .*/m, 'name: Bo Lindgren'))
      writeFileSync(join(folder, 'role.md'), SOUND_BRIEF)
      const page =
        '<h1>Rig Architect</h1><img src="https://example.org/a.png"><link rel="stylesheet" href="https://example.org/a.css">'
      writeFileSync(
        join(folder, 'page.html'),
        `${page}<h2>Responsibilities</h2><ul><li>Run it</li></ul><h2>Skills</h2><ul><li>Go</li></ul>`,
      )
    })
    afterAll(() => {
      copy.remove()
      rmSync(folder, { recursive: true, force: true })
    })

    const own = { cwd: folder, encoding: 'utf8', input: '{"name":"Ada","skills":["Go"]}\n' } as const
    const canUnshare = spawnSync('unshare', ['-rn', 'true']).status === 0

    it('is cut off by the guard', () => {
      const { stderr, status } = spawnSync(
        process.execPath,
        [
          '--import',
          GUARD,
          '-e',
          "fetch('http://127.0.0.1:1/').catch((error) => { console.error(String(error.cause ?? error)); process.exit(7) })",
        ],
        own,
      )
      expect({ status, stderr }).toMatchObject({ status: 7, stderr: expect.stringContaining('cut off') })
    })

    it.each(Object.entries(CALLS))('does its work: %s', (_, args) => {
      const { status, stderr } = spawnSync(process.execPath, ['--import', GUARD, copy.binary, ...args], own)
      expect({ status, stderr }).toMatchObject({ status: 0, stderr: expect.not.stringContaining('cut off') })
    })

    it.skipIf(!canUnshare).each(Object.entries(CALLS))(
      'does its work without any network device: %s',
      (_, args) => {
        const { status } = spawnSync('unshare', ['-rn', process.execPath, copy.binary, ...args], own)
        expect(status).toBe(0)
      },
    )
  })
})
