import type { Io } from '../io/index.ts'
import { VERSION } from '../version.ts'
import type { OptionDefinition } from './command.ts'
import { createProgram } from './program.ts'

/** The options that every command takes, as the program declares them, and --help. */
export function runOptions(io: Io): OptionDefinition[] {
  const { program } = createProgram(io, VERSION)
  const own = program.options.filter(({ long }) => long !== '--version')
  return [
    ...own.map(({ flags, description }) => ({ flags, description })),
    { flags: '-h, --help', description: 'show help' },
  ]
}
