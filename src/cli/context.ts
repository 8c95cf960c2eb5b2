import type { Io } from '../io/index.ts'
import { cleanText, defuseLogCommands } from '../text/index.ts'

/** What every command gets: the world, and how this run wants to be spoken to. */
export interface Context {
  io: Io
  color: { stdout: boolean; stderr: boolean }
  quiet: boolean
  debug: boolean
  /** Every path this run has read a document from; none of them may be written over. */
  inputs: Set<string>
  /** Says something about the run on stderr, unless --quiet. The text may hold names from documents: it is cleaned. */
  note(text: string): Promise<void>
}

export interface ColorFlags {
  color?: boolean | undefined
}

/** Flag, then NO_COLOR, then FORCE_COLOR, then whether the stream is a terminal (never with TERM=dumb). */
export function wantsColor(io: Io, stream: 'stdout' | 'stderr', flags: ColorFlags): boolean {
  if (flags.color !== undefined) return flags.color
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = io.env
  if (no !== undefined && no !== '') return false
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  return io[stream].isTTY && term !== 'dumb'
}

export function createContext(io: Io, flags: ColorFlags & { quiet?: boolean; debug?: boolean }): Context {
  const quiet = flags.quiet === true
  return {
    io,
    color: { stdout: wantsColor(io, 'stdout', flags), stderr: wantsColor(io, 'stderr', flags) },
    quiet,
    debug: flags.debug === true,
    inputs: new Set(),
    note: async (text) => {
      if (!quiet) await io.stderr.write(defuseLogCommands(`${text.split('\n').map(cleanText).join('\n')}\n`))
    },
  }
}
