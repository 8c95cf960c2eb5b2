import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export const HAS_TMUX = spawnSync('tmux', ['-V']).status === 0

/** A shell in a real terminal, 100 columns wide, with the built `arch-gap` on its path and an empty folder to work in. */
export interface TerminalSession {
  readonly folder: string
  /** Types text as it is. */
  type(text: string): void
  /** Presses a key by tmux's name for it: Enter, Down, C-c. */
  press(key: string): void
  /** What stands on the screen now. */
  screen(): string
  /** Everything since the beginning, lines that the terminal broke joined again. */
  transcript(): string
  /** Waits until the screen shows a text, and gives the screen; fails with what is there instead. */
  waitFor(text: string | RegExp): Promise<string>
  end(): void
}

const PATIENCE_MS = 20_000

export function terminalSession(): TerminalSession {
  const home = mkdtempSync(join(tmpdir(), 'arch-gap-terminal-'))
  const folder = mkdtempSync(join(home, 'work-'))
  const socket = join(home, 'socket')
  writeFileSync(
    join(home, 'arch-gap'),
    `#!/bin/sh\nexec '${process.execPath}' '${resolve('bin/arch-gap.js')}' "$@"\n`,
  )
  chmodSync(join(home, 'arch-gap'), 0o755)
  writeFileSync(join(home, 'tmux.conf'), 'set -g history-limit 20000\nset -g status off\n')
  const tmux = (...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync(
      'tmux',
      ['-S', socket, '-f', join(home, 'tmux.conf'), ...args],
      {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
      },
    )
    if (status !== 0) throw new Error(`tmux ${args.join(' ')}: ${stderr}`)
    return stdout
  }
  const shell = `env -i PATH='${home}:/usr/bin:/bin' HOME='${home}' HISTFILE= TERM=tmux-256color LC_ALL=C.UTF-8 PS1='$ ' bash --norc --noprofile`
  tmux('new-session', '-d', '-s', 'main', '-x', '100', '-y', '40', '-c', folder, shell)
  const screen = (): string => tmux('capture-pane', '-p', '-t', 'main')
  return {
    folder,
    type: (text) => void tmux('send-keys', '-t', 'main', '-l', '--', text),
    press: (key) => void tmux('send-keys', '-t', 'main', key),
    screen,
    transcript: () =>
      tmux('capture-pane', '-p', '-J', '-S', '-', '-E', '-', '-t', 'main')
        .replace(/[ \t]+$/gm, '')
        .trimEnd(),
    waitFor: async (text) => {
      for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; ) {
        const now = screen()
        if (typeof text === 'string' ? now.includes(text) : text.test(now)) return now
        await new Promise((done) => setTimeout(done, 25))
      }
      throw new Error(`the terminal never showed ${text}, but:\n${screen()}`)
    },
    end: () => {
      tmux('kill-server')
      rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}
