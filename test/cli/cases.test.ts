import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/index.ts'
import { memoryIo } from '../../src/io/index.ts'
import { CASES, type CliCase } from './cases.ts'
import { INIT_CASES } from './init.cases.ts'
import { LIBRARY_CASES } from './library.cases.ts'

interface Answer {
  code: number | null
  stdout: string
  stderr: string
  file: (path: string) => string
}

const BINARY = resolve('bin/arch-gap.js')

async function inProcess({ args, files, stdin }: CliCase): Promise<Answer> {
  const io = memoryIo({
    args,
    nodeVersion: process.versions.node,
    ...(files ? { files } : {}),
    ...(stdin === undefined ? {} : { stdin }),
  })
  const code = await run(io)
  return {
    code,
    ...io.written,
    file: (path) => new TextDecoder().decode(io.files.get(path) ?? new Uint8Array()),
  }
}

function throughBinary({ args, files, stdin }: CliCase): Answer & { folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'arch-gap-cli-'))
  for (const [path, content] of Object.entries(files ?? {})) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [BINARY, ...args], {
    cwd: folder,
    input: stdin ?? '',
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr, folder, file: (path) => readFileSync(join(folder, path), 'utf8') }
}

function check(one: CliCase, { code, stdout, stderr, file }: Answer): void {
  for (const [stream, expected] of [
    [stdout, one.stdout],
    [stderr, one.stderr],
  ] as const) {
    for (const text of expected ?? []) {
      if (typeof text === 'string') expect(stream).toContain(text)
      else expect(stream).toMatch(text)
    }
  }
  if (one.silent) expect({ stdout, stderr }[one.silent]).toBe('')
  expect(stdout + stderr).not.toMatch(/\[object|undefined|NaN|\n {4}at /)
  expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  for (const [path, texts] of Object.entries(one.written ?? {}))
    for (const text of texts) expect(file(path)).toContain(text)
  expect({ code, stderr: code === one.code ? '' : stderr }).toEqual({ code: one.code, stderr: '' })
}

describe.each([...CASES, ...INIT_CASES, ...LIBRARY_CASES])('$name: arch-gap $args', (one) => {
  it('answers in process', async () => check(one, await inProcess(one)))

  it.runIf(existsSync('dist/cli/start.cjs'))('answers the same through the binary', async () => {
    const answer = throughBinary(one)
    try {
      check(one, answer)
      const direct = await inProcess(one)
      expect({ stdout: answer.stdout, stderr: answer.stderr }).toEqual({
        stdout: direct.stdout,
        stderr: direct.stderr,
      })
    } finally {
      rmSync(answer.folder, { recursive: true, force: true })
    }
  })
})
