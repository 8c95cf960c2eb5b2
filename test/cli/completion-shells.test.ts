import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/table.ts'
import { bashCompletion } from '../../src/cli/completion/bash.ts'
import { fishCompletion } from '../../src/cli/completion/fish.ts'
import { completedCommands } from '../../src/cli/completion/words.ts'
import { zshCompletion } from '../../src/cli/completion/zsh.ts'
import { runOptions } from '../../src/cli/run-options.ts'
import { memoryIo } from '../../src/io/index.ts'

/** Completion asked of the shells themselves, as a press of the tab key would. */
const ROLES = ['principal-ai-architect', 'senior-ai-architect', 'senior-ai-infrastructure-architect']
const commands = completedCommands(COMMANDS, runOptions(memoryIo()), {
  roles: ROLES,
  schemas: ['profile', 'policy'],
})
const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'arch-gap-shells-'))
  writeFileSync(join(folder, 'arch-gap.bash'), bashCompletion(commands))
  writeFileSync(join(folder, 'arch-gap.fish'), fishCompletion(commands))
  writeFileSync(join(folder, '_arch-gap'), zshCompletion(commands))
  writeFileSync(join(folder, 'me.yaml'), '')
  writeFileSync(join(folder, 'press-tab.zsh'), PRESS_TAB)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What every shell must offer at the end of a line; file names are asked for separately. */
const CASES: readonly [string, readonly string[]][] = [
  ['arch-gap as', ['assess']],
  ['arch-gap assess --ro', ['--role']],
  ['arch-gap assess --role ', ROLES],
  ['arch-gap assess me.yaml --role pri', ['principal-ai-architect']],
  ['arch-gap -q show sen', ['senior-ai-architect', 'senior-ai-infrastructure-architect']],
  ['arch-gap compare senior-ai-architect p', ['principal-ai-architect']],
  ['arch-gap report --format m', ['markdown']],
  ['arch-gap report plan --fail', ['--fail-under']],
  ['arch-gap completion ', ['bash', 'fish', 'zsh']],
  ['arch-gap schema po', ['policy']],
  ['arch-gap help doc', ['doctor']],
  ['arch-gap --vers', ['--version']],
  ['arch-gap assess m', ['me.yaml']],
]

function fish(line: string): string[] {
  const quoted = `'${line.replaceAll("'", "\\'")}'`
  const { stdout, stderr } = spawnSync(
    'fish',
    ['--no-config', '-c', `source arch-gap.fish; complete -C ${quoted}`],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, HOME: folder } },
  )
  expect(stderr).toBe('')
  return stdout.split('\n').flatMap((row) => (row === '' ? [] : [row.split('\t')[0] ?? '']))
}

/**
 * An interactive zsh on a pseudo-terminal types the line and presses tab. What is offered is noted by a shadow of compadd; -O, -A and -D
 * of compadd only ask and offer nothing.
 */
const PRESS_TAB = `zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z "cd \${(q)PWD}; PROMPT=; \${1}"
zpty -w z 'compadd () { if [[ " \${@[1,(i)(-|--)]} " == *" -"[OAD]" "* ]]; then builtin compadd "$@"; return; fi; local -a hits; builtin compadd -A hits "$@"; print -rl -- "$hits[@]" >> offered; builtin compadd "$@" }'
zpty -w z 'comppostfuncs=(noted); noted () { print -r -- DONE >> offered }'
zpty -w z "print RE''ADY"
zpty -r z seen '*READY*'
zpty -n -w z "$2"$'\\t'
for ((i = 0; i < 400; i++)); do [[ -f offered ]] && [[ "$(<offered)" == *DONE* ]] && break; sleep 0.02; done
zpty -d z
`
const BY_SOURCE = 'autoload -Uz compinit; compinit -u -D; source ./_arch-gap'
const BY_FPATH = 'fpath=($PWD $fpath); autoload -Uz compinit; compinit -u -D'

function zsh(line: string, setUp: string): string[] {
  const offered = join(folder, 'offered')
  rmSync(offered, { force: true })
  spawnSync('zsh', ['-f', 'press-tab.zsh', setUp, line], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, HOME: folder, ZDOTDIR: folder },
    timeout: 20_000,
  })
  if (!existsSync(offered)) return ['zsh did not answer']
  const lines = spawnSync('cat', [offered], { encoding: 'utf8' }).stdout.split('\n')
  return lines.filter((row) => row !== '' && row !== 'DONE')
}

/** bash splits --role=x into three words, which only an interactive one does; so the words are given as it would. */
function bash(...words: string[]): string[] {
  const script = `source ./arch-gap.bash; COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); _arch_gap; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout } = spawnSync('bash', ['--norc', '-c', script, 'bash', ...words], {
    cwd: folder,
    encoding: 'utf8',
  })
  return stdout.split('\n').filter((row) => row !== '')
}

describe.runIf(has('fish'))('fish', () => {
  it.each(CASES)('offers at the end of %j', (line, expected) => {
    expect(fish(line).sort()).toEqual([...expected].sort())
  })

  it('offers behind an equals sign, and tells what a command does', () => {
    expect(fish('arch-gap assess --role=pri')).toEqual(['--role=principal-ai-architect'])
  })

  it('offers the options of the command only, whatever a file is called', () => {
    expect(fish('arch-gap roles assess --de')).toEqual(['--debug'])
  })
})

describe.runIf(has('zsh'))('zsh', () => {
  it.each(CASES)(
    'offers at the end of %j',
    (line, expected) => {
      expect(zsh(line, BY_SOURCE).sort()).toEqual([...expected].sort())
    },
    30_000,
  )

  it('offers at the first press where it is found by fpath', () => {
    expect(zsh('arch-gap assess --role pri', BY_FPATH)).toEqual(['principal-ai-architect'])
  }, 30_000)

  it('offers behind an equals sign', () => {
    expect(zsh('arch-gap assess --role=pri', BY_SOURCE)).toEqual(['principal-ai-architect'])
  }, 30_000)
})

describe.runIf(has('bash'))('bash', () => {
  it('offers behind an equals sign', () => {
    expect(bash('arch-gap', 'assess', '--role', '=', 'pri')).toEqual(['principal-ai-architect'])
    expect(bash('arch-gap', 'assess', '--role', '=')).toEqual(ROLES)
  })
})
