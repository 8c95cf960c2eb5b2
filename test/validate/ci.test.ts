import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseConfig } from '../../src/validate/index.ts'
import { brief } from './make-run.ts'

const ROOT = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const load = (path: string) => parse(read(path), { version: '1.2' })

let world = ''

/** A repository with one brief, and `npx` and `arch-gap` on the path that run this very source. */
beforeAll(async () => {
  world = mkdtempSync(join(tmpdir(), 'arch-gap-ci-'))
  mkdirSync(join(world, 'bin'))
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/entry.ts'],
    outdir: join(world, 'program'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    banner: {
      js: "import { createRequire as __r } from 'node:module'; const require = __r(import.meta.url);",
    },
    logLevel: 'error',
  })
  const program = join(world, 'program/program.js')
  writeFileSync(join(world, 'program/package.json'), '{ "type": "module" }')
  writeFileSync(program, "import { run, nodeIo } from './entry.js'\nprocess.exitCode = await run(nodeIo())\n")
  const command = `exec "${process.execPath}" "${program}"`
  writeFileSync(join(world, 'bin/arch-gap'), `#!/bin/sh\n${command} "$@"\n`)
  // `npx --yes arch-gap[@version] …`
  writeFileSync(
    join(world, 'bin/npx'),
    `#!/bin/sh\n[ "$1" = --yes ] || exit 90\ncase "$2" in arch-gap|arch-gap@*) ;; *) exit 91 ;; esac\nshift 2\n${command} "$@"\n`,
  )
  for (const name of ['arch-gap', 'npx']) chmodSync(join(world, 'bin', name), 0o755)
  mkdirSync(join(world, 'repo/briefs'), { recursive: true })
  writeFileSync(join(world, 'repo/briefs/senior.md'), brief())
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: join(world, 'repo'),
    })
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-q', '-m', 'One brief')
  git('update-ref', 'refs/remotes/origin/main', 'HEAD')
})
afterAll(() => rmSync(world, { recursive: true, force: true }))

interface Ran {
  code: number | null
  stdout: string
  stderr: string
  folder: string
}

/** Runs a script in a copy of the repository; `change` may break the brief first. */
function runScript(
  script: string,
  env: Record<string, string> = {},
  change: (text: string) => string = (text) => text,
): Ran {
  const folder = mkdtempSync(join(world, 'run-'))
  cpSync(join(world, 'repo'), folder, { recursive: true })
  const file = join(folder, 'briefs/senior.md')
  writeFileSync(file, change(readFileSync(file, 'utf8')))
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: `${join(world, 'bin')}${delimiter}${process.env['PATH']}`, HOME: world, ...env },
  })
  return { code: status, stdout, stderr, folder }
}

const broken = (text: string) => text.replace('rank: 2', 'rank: two')

describe('action.yml', () => {
  const action = load('action.yml')
  const [step] = action.runs.steps
  const defaults = Object.fromEntries(
    Object.entries(step.env as Record<string, string>).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1] ?? ''
      return [name, String(action.inputs[input].default)]
    }),
  )

  it('hands inputs over as environment only, and uses them all', () => {
    expect(action.runs).toMatchObject({ using: 'composite' })
    expect(step.run).not.toContain('${{')
    expect(Object.keys(step.env).length).toBe(Object.keys(action.inputs).length)
    for (const name of Object.keys(step.env)) expect(step.run).toContain(`$${name}`)
    for (const input of Object.values(action.inputs as Record<string, { description: string }>)) {
      expect(input.description.length).toBeGreaterThan(10)
    }
  })

  it('checks the paths it is given and writes the report', () => {
    const summary = join(world, 'summary.md')
    const env = {
      ...defaults,
      ARCH_GAP_PATHS: 'briefs/\n',
      ARCH_GAP_MAX_WARNINGS: '0',
      GITHUB_STEP_SUMMARY: summary,
    }
    const { code, stdout, folder } = runScript(step.run, env, broken)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error file=briefs\/senior\.md,line=7,/)
    expect(JSON.parse(readFileSync(join(folder, 'arch-gap.sarif'), 'utf8')).runs[0].results.length).toBe(1)
    expect(readFileSync(summary, 'utf8')).toContain('**1 error**')
  })

  it('runs nothing of its inputs', () => {
    const env = {
      ...defaults,
      ARCH_GAP_PATHS: '$(touch owned)\n`touch owned`\n--fix; touch owned',
      ARCH_GAP_SARIF: '',
    }
    const { code, folder } = runScript(step.run, env)
    expect(code).toBe(2)
    expect(existsSync(join(folder, 'owned'))).toBe(false)
  })
})

describe('.pre-commit-hooks.yaml', () => {
  const hooks = load('.pre-commit-hooks.yaml') as {
    id: string
    name: string
    description: string
    entry: string
    language: string
    files?: string
    pass_filenames?: boolean
  }[]

  it('describes each hook with what pre-commit needs', () => {
    for (const hook of hooks) {
      expect(hook).toMatchObject({ id: expect.stringMatching(/^arch-gap-/), language: 'node' })
      expect(hook.name.length * hook.description.length).toBeGreaterThan(0)
      expect(hook.entry).toMatch(/^arch-gap validate( --fix)?$/)
      if (hook.files !== undefined) expect(() => new RegExp(hook.files ?? '')).not.toThrow()
    }
    expect(new Set(hooks.map(({ id }) => id)).size).toBe(hooks.length)
  })

  it.each(hooks.map(({ id }) => id))('%s passes on a good commit and fails on a bad one', (id) => {
    const hook = hooks.find((one) => one.id === id)
    const isProfile = id.endsWith('profile')
    const prepare = isProfile
      ? 'printf "name: Ada Ferreira\\nskills: [Terraform]\\n" > profile.yaml'
      : 'echo "paths: [briefs/]" > arch-gap.config.yaml'
    const names = hook?.pass_filenames === false ? '' : isProfile ? 'profile.yaml' : 'briefs/senior.md'
    expect(runScript(`${prepare}; ${hook?.entry} ${names}`).code).toBe(0)
    const spoil = isProfile ? 'echo "skill: []" >> profile.yaml' : 'true'
    expect(
      runScript(`${prepare}; ${spoil}; ${hook?.entry} ${names}`, {}, isProfile ? undefined : broken).code,
    ).toBe(1)
  })
})

interface Job {
  'runs-on': string
  'timeout-minutes': number
  permissions?: Record<string, string>
  steps: { uses?: string; run?: string; with?: Record<string, unknown> }[]
}
interface Workflow {
  on: Record<string, unknown>
  permissions: Record<string, string>
  jobs: Record<string, Job>
}

function checkWorkflow(workflow: Workflow): void {
  expect(Object.keys(workflow.on).every((event) => ['push', 'pull_request'].includes(event))).toBe(true)
  expect(workflow.permissions['contents']).toBe('read')
  for (const job of Object.values(workflow.jobs)) {
    expect(job['runs-on']).toMatch(/^[a-z]+-latest$/)
    expect(job['timeout-minutes']).toBeGreaterThan(0)
    for (const step of job.steps) {
      expect([step.uses, step.run].filter((one) => one !== undefined).length).toBe(1)
      if (step.uses !== undefined) expect(step.uses).toMatch(/^[\w-]+\/[\w./-]+@v\d+$/)
      // Nothing of an event is put into a script.
      expect(step.run ?? '').not.toMatch(/\$\{\{\s*github\.(?:event|head_ref)/)
    }
  }
}

describe('the workflow of this project', () => {
  const workflow = load('.github/workflows/ci.yml') as Workflow

  it('is safe for pull requests of strangers', () => {
    checkWorkflow(workflow)
    for (const [name, job] of Object.entries(workflow.jobs)) {
      const mayWrite = Object.values(job.permissions ?? {}).includes('write')
      expect(mayWrite && job.steps.some((step) => step.run !== undefined), name).toBe(false)
      for (const step of job.steps)
        if (step.run?.startsWith('npm ci')) expect(step.run).toBe('npm ci --ignore-scripts')
    }
  })

  it('tests every Node that is supported, and uses scripts and files that exist', () => {
    const test = workflow.jobs['test'] as Job & { strategy: { matrix: { node: number[] } } }
    expect(test.strategy.matrix.node).toEqual([20, 22, 24])
    const { scripts } = JSON.parse(read('package.json'))
    const commands = Object.values(workflow.jobs).flatMap((job) =>
      job.steps.flatMap((step) => step.run ?? []),
    )
    for (const command of commands) {
      const script = /^npm run ([a-z:-]+)$/.exec(command)?.[1]
      if (script !== undefined) expect(scripts).toHaveProperty(script)
    }
    expect(commands.some((command) => command.includes('bin/arch-gap.js validate briefs/'))).toBe(true)
    expect(existsSync(join(ROOT, 'bin/arch-gap.js'))).toBe(true)
  })

  it('validates the briefs with code generation off', () => {
    const step = workflow.jobs['briefs']?.steps.find(({ run }) => run?.includes('validate'))
    const call = (step?.run ?? '').replace(
      'node --disallow-code-generation-from-strings bin/arch-gap.js',
      'arch-gap',
    )
    const { code, folder } = runScript(`export NODE_OPTIONS=--disallow-code-generation-from-strings; ${call}`)
    expect(code).toBe(0)
    expect(JSON.parse(readFileSync(join(folder, 'arch-gap.sarif'), 'utf8')).version).toBe('2.1.0')
  })
})

describe('docs/ci.md', () => {
  const blocks = [...read('docs/ci.md').matchAll(/^```(\w+)(?: ([\w.-]+))?\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', name = '', text = '']) => ({ language, name, text }),
  )
  const yaml = blocks
    .filter(({ language, name }) => language === 'yaml' && name === '')
    .map(({ text }) => parse(text))
  const workflows = yaml.filter((one) => 'jobs' in one) as Workflow[]

  it('has a set-up for each place', () => {
    expect(workflows.length).toBe(2)
    expect(yaml.filter((one) => 'repos' in one).length).toBe(1)
    expect(yaml.filter((one) => 'validate-briefs' in one).length).toBe(1)
    expect(blocks.filter(({ language }) => language === 'sh').length).toBe(4)
    expect(blocks.length).toBe(workflows.length + 1 + 1 + 4 + 1)
  })

  it('GitHub: workflows are sound, use inputs the action has, and their scripts run', () => {
    const { inputs } = load('action.yml')
    for (const workflow of workflows) {
      checkWorkflow(workflow)
      for (const step of workflow.jobs['validate']?.steps ?? []) {
        if (step.uses?.startsWith('OWNER/')) {
          for (const name of Object.keys(step.with ?? {})) expect(inputs).toHaveProperty(name)
        }
        if (step.run === undefined) continue
        expect(runScript(step.run).code).toBe(0)
        const bad = runScript(step.run, {}, broken)
        expect(bad.code).toBe(1)
        expect(existsSync(join(bad.folder, 'arch-gap.sarif'))).toBe(true)
      }
    }
  })

  it('GitLab: the script writes the reports that are collected', () => {
    const job = yaml.find((one) => 'validate-briefs' in one)['validate-briefs']
    const { code, folder } = runScript(job.script.join('\n'), {}, broken)
    expect(code).toBe(1)
    const [finding] = JSON.parse(readFileSync(join(folder, job.artifacts.reports.codequality), 'utf8'))
    expect(finding.location).toEqual({ path: 'briefs/senior.md', lines: { begin: 7 } })
    expect(readFileSync(join(folder, job.artifacts.reports.junit), 'utf8')).toContain('failures="1"')
  })

  it('pre-commit: the hooks exist', () => {
    const ids = (load('.pre-commit-hooks.yaml') as { id: string }[]).map(({ id }) => id)
    const { repos } = yaml.find((one) => 'repos' in one)
    for (const { id } of repos[0].hooks) expect(ids).toContain(id)
    for (const [, id = ''] of read('docs/ci.md').matchAll(/`(arch-gap-[a-z-]+)`/g)) expect(ids).toContain(id)
  })

  it.each(blocks.filter(({ language }) => language === 'sh').map(({ text }) => [text.trim()]))(
    'shell: %s',
    (script) => {
      const { code, stderr } = runScript(script)
      expect({ code, stderr: stderr.replace(/Checked 1 file: no findings\n/, '') }).toEqual({
        code: 0,
        stderr: '',
      })
      const staged = script.startsWith('git show')
        ? `git -c user.name=T -c user.email=t@example.org commit -qam x; ${script}`
        : script
      const bad = runScript(staged, {}, broken)
      expect(bad.code).toBe(script.includes('xargs') ? 123 : 1)
    },
  )

  it('the settings shown are settings', () => {
    const block = blocks.find(({ name }) => name === 'arch-gap.config.yaml')
    expect(parseConfig(block?.text ?? '', 'x').diagnostics).toEqual([])
  })
})
