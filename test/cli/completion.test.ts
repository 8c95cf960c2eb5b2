import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/table.ts'
import { bashCompletion } from '../../src/cli/completion/bash.ts'
import { fishCompletion } from '../../src/cli/completion/fish.ts'
import { completedCommands } from '../../src/cli/completion/words.ts'
import { zshCompletion } from '../../src/cli/completion/zsh.ts'
import { runOptions } from '../../src/cli/run-options.ts'
import { memoryIo } from '../../src/io/index.ts'

const HOSTILE = ['$(touch pwned)', '`id`', 'a b', "it's", '--rm', '', 'x;y', '*']
const commands = completedCommands(COMMANDS, runOptions(memoryIo()), {
  roles: ['principal-ai-architect', 'senior-ai-architect', ...HOSTILE],
  schemas: ['profile', 'policy'],
})
const folder = mkdtempSync(join(tmpdir(), 'arch-gap-completion-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function has(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0
}

/** What bash would offer behind these words, the last of which is being typed. */
function offered(...words: string[]): string[] {
  writeFileSync(join(folder, 'completion.bash'), bashCompletion(commands))
  const script = `source ./completion.bash
COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); COMPREPLY=()
_arch_gap
printf "%s\\n" "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script, 'bash', 'arch-gap', ...words], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  return stdout.split('\n').filter((line) => line !== '')
}

describe('completion in bash', () => {
  it.runIf(has('bash'))('is valid', () => {
    const { status, stderr } = spawnSync('bash', ['-n'], {
      input: bashCompletion(commands),
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it.runIf(has('bash')).each([
    [['as'], ['assess']],
    [
      ['assess', '--role', ''],
      ['principal-ai-architect', 'senior-ai-architect'],
    ],
    [['assess', 'me.yaml', '--role', 'p'], ['principal-ai-architect']],
    [['-q', 'show', 's'], ['senior-ai-architect']],
    [['report', '--format', 'm'], ['markdown']],
    [['init', '--fo'], ['--force']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['schema', 'po'], ['policy']],
    [['help', 'doc'], ['doctor']],
    [['assess', ''], []],
  ])('offers for %j', (words, expected) => expect(offered(...words)).toEqual(expected))

  it.runIf(has('bash'))('offers every option of every command', () => {
    for (const { name, options } of COMMANDS) {
      const shown = offered(name, '-')
      for (const { flags } of options)
        for (const flag of flags.match(/(?<![\w-])--?[a-z][a-z-]*/g) ?? [])
          expect(shown, name).toContain(flag)
    }
  })

  it.runIf(has('bash'))('runs nothing that stands in a name', () => {
    offered('assess', '--role', '')
    expect(spawnSync('ls', [folder], { encoding: 'utf8' }).stdout).toBe('completion.bash\n')
  })
})

describe('completion in any shell', () => {
  it.each([
    ['bash', bashCompletion],
    ['zsh', zshCompletion],
    ['fish', fishCompletion],
  ] as const)('names all commands and roles for %s, and no name a shell could read', (_, render) => {
    const script = render(commands)
    for (const { name } of COMMANDS) expect(script).toContain(name)
    expect(script).toContain('principal-ai-architect')
    for (const text of ['touch pwned', '`id`', 'x;y']) expect(script).not.toContain(text)
  })

  it('quotes descriptions', () => {
    const odd = [{ name: 'odd', summary: "it's $(x) `y` \\", options: [], values: { kind: 'none' } as const }]
    expect(zshCompletion(odd)).toContain("'odd:it'\\''s $(x) `y` \\'")
    expect(fishCompletion(odd)).toContain("-d 'it\\'s $(x) `y` \\\\'")
  })

  it.runIf(has('zsh'))('is valid in zsh', () => {
    expect(spawnSync('zsh', ['-n'], { input: zshCompletion(commands) }).status).toBe(0)
  })

  it.runIf(has('fish'))('is valid in fish', () => {
    // From a file: fish reads no script from a socket, which is what standard input is here.
    writeFileSync(join(folder, 'completion.fish'), fishCompletion(commands))
    expect(spawnSync('fish', ['-n', 'completion.fish'], { cwd: folder }).status).toBe(0)
  })
})
