import type { Context } from './context.ts'

export interface OptionDefinition {
  /** As commander writes it: `-o, --output <file>`. */
  flags: string
  description: string
  /** Given more than once, all values count. */
  repeatable?: boolean
  choices?: readonly string[]
}

export type OptionValues = Readonly<Record<string, unknown>>

/** Runs a command and gives the exit code. */
export type CommandHandler = (context: Context, args: readonly string[], options: Options) => Promise<number>

/** One subcommand. Its code is loaded only when it is called. */
export interface CommandDefinition {
  name: string
  summary: string
  /** Positional arguments as commander writes them: `[profile]`, `<role>`, `[paths...]`. */
  args: readonly { syntax: string; description: string; choices?: readonly string[] }[]
  options: readonly OptionDefinition[]
  examples: readonly string[]
  /** What somebody needs to know beyond the options: shapes, codes, files. A paragraph each. */
  notes?: readonly string[]
  load: () => Promise<CommandHandler>
}

export function defineCommand(definition: CommandDefinition): CommandDefinition {
  return definition
}

/** Typed view of what commander parsed; a missing option is null, false or an empty list. */
export interface Options {
  text(name: string): string | null
  flag(name: string): boolean
  list(name: string): readonly string[]
}

export function optionsFrom(values: OptionValues): Options {
  return {
    text: (name) => (typeof values[name] === 'string' ? values[name] : null),
    flag: (name) => values[name] === true,
    list: (name) => (Array.isArray(values[name]) ? values[name].map(String) : []),
  }
}
