import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { TrustCase } from './trust-case.ts'

/** What a run of the real program did. */
export interface Run {
  code: number | null
  signal: string | null
  stdout: string
  stderr: string
  /** Files that are there afterwards and were not before. */
  made: string[]
  /** Text of the files that were made. */
  written: string
  cpuSeconds: number
  mebibytes: number
}

/**
 * The program as it is installed: a copy of what the package holds, without its sources and dependencies, so that a build going
 * on at the same time disturbs no run, and whatever it would need beyond itself is missed.
 */
export function installCopy(): { binary: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'arch-gap-copy-'))
  for (const name of ['package.json', 'bin', 'dist', 'schemas', 'briefs', 'examples'])
    cpSync(name, join(folder, name), { recursive: true })
  return {
    binary: join(folder, 'bin/arch-gap.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const MEASURE = pathToFileURL(resolve('test/trust/measure.mjs')).href
/** A hang is a hang on any machine, however busy: far beyond the ten seconds of processor time that are allowed. */
const HANG_MS = 90_000

/** Makes the folder of a case, runs the program in it and takes the folder away again. */
export async function runCase(binary: string, one: TrustCase): Promise<Run> {
  const root = mkdtempSync(join(tmpdir(), 'arch-gap-trust-'))
  const folder = join(root, 'work')
  try {
    mkdirSync(folder)
    for (const [path, content] of Object.entries(one.files?.() ?? {})) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    one.prepare?.(folder)
    const before = new Set(allNames(folder))
    const run = await runProgram(binary, one, folder, join(root, 'measured.json'))
    const made = allNames(folder).filter((name) => !before.has(name))
    return { ...run, made, written: made.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n') }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function runProgram(
  binary: string,
  one: TrustCase,
  cwd: string,
  measured: string,
): Promise<Omit<Run, 'made' | 'written'>> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', MEASURE, binary, ...one.args], {
      cwd,
      env: { PATH: process.env['PATH'], TRUST_MEASURE: measured, ...one.env },
      timeout: HANG_MS,
      killSignal: 'SIGKILL',
    })
    const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] }
    child.stdout.on('data', (chunk: Buffer) => chunks.stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.stderr.push(chunk))
    child.stdin.on('error', () => {})
    child.stdin.end(one.stdin?.() ?? '')
    child.on('error', fail)
    child.on('close', (code, signal) => {
      const cost = existsSync(measured)
        ? JSON.parse(readFileSync(measured, 'utf8'))
        : { cpuSeconds: Infinity, mebibytes: Infinity }
      const text = (name: keyof typeof chunks): string => Buffer.concat(chunks[name]).toString('utf8')
      done({ code, signal, stdout: text('stdout'), stderr: text('stderr'), ...cost })
    })
  })
}

function allNames(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}
