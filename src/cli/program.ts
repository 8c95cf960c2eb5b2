import { Command, CommanderError, Option } from 'commander'
import type { Io } from '../io/index.ts'
import { nearestName } from '../text/index.ts'
import { type CommandDefinition, type Options, optionsFrom } from './command.ts'
import { COMMANDS } from './commands/table.ts'
import { createContext } from './context.ts'
import { DocumentError, UsageError } from './errors.ts'

/** Collects what the run printed through commander, and the exit code of the command that ran. */
export interface ProgramRun {
  program: Command
  /** Exit code of the command; null while none has run. */
  code: () => number | null
}

/** The whole command line from one table: arguments, options, help and examples. */
export function createProgram(io: Io, version: string): ProgramRun {
  let code: number | null = null
  const program = new Command('arch-gap')
    .description('Compares your profile with what an architect role really asks.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .option('--color', 'use colour even where the output is no terminal')
    .option('--no-color', 'use no colour')
    .option('-q, --quiet', 'say nothing about the run on standard error')
    .option('--debug', 'show where an internal error came from')
    .showSuggestionAfterError(true)
    .showHelpAfterError('See arch-gap --help for commands and examples.')
    .exitOverride()
  program.configureOutput({ outputError: () => {} })
  program.addHelpText('after', EXAMPLES)
  for (const definition of calledCommands(io.args)) {
    program.addCommand(
      createCommand(program, definition, io, (result) => {
        code = result
      }),
    )
  }
  return { program, code: () => code }
}

/** The command that is called; help and mistakes need all of them. Options before a command take no values. */
function calledCommands(args: readonly string[]): readonly CommandDefinition[] {
  const word = args.find((arg) => !arg.startsWith('-'))
  const called = COMMANDS.filter(({ name }) => name === word)
  return called.length > 0 ? called : COMMANDS
}

const EXAMPLES = `
Examples:
  $ arch-gap assess profile.yaml --role principal
  $ arch-gap report profile.yaml --role principal -o gap.md
  $ arch-gap validate briefs/

Nothing leaves this machine: arch-gap has no network code.`

function createCommand(
  program: Command,
  definition: CommandDefinition,
  io: Io,
  done: (code: number) => void,
): Command {
  const command = new Command(definition.name).summary(definition.summary).description(definition.summary)
  command.copyInheritedSettings(program)
  for (const { syntax, description } of definition.args) command.argument(syntax, description)
  for (const { flags, description, repeatable, choices } of definition.options) {
    const option = new Option(flags, description)
    if (repeatable)
      option.argParser((value: string, all: string[] | undefined) => [
        ...(all ?? []),
        checked(option, choices, value),
      ])
    else if (choices) option.argParser((value: string) => checked(option, choices, value))
    command.addOption(option)
  }
  // The run-wide options may stand before or behind the command, as people type them.
  command.addOption(new Option('--color').hideHelp()).addOption(new Option('--no-color').hideHelp())
  command.addOption(new Option('-q, --quiet').hideHelp()).addOption(new Option('--debug').hideHelp())
  // Worked out when it is shown: the width of a terminal is not to be had for nothing.
  command.addHelpText(
    'after',
    () =>
      `\nExamples:\n${definition.examples.map((example) => `  $ ${example}`).join('\n')}${notesOf(definition, io)}`,
  )
  command.action(async () => {
    const own = command.opts()
    const flags = { ...program.opts(), ...withoutDefaults(command, own) }
    const handler = await definition.load()
    const options = optionsFrom(negated(own, io.args))
    try {
      done(await handler(createContext(io, flags), command.args, options))
    } catch (error) {
      if (error instanceof DocumentError && wantsJson(options)) await writeFindingsAsJson(io, error)
      throw error
    }
  })
  return command
}

/** Notes in full sentences, and where the options of every command stand. */
function notesOf({ notes = [] }: CommandDefinition, io: Io): string {
  const width = Math.min(io.stdout.columns, 100)
  const all = [...notes, 'Options of every command (-q, --color, --debug): arch-gap --help']
  return all.map((note) => `\n\n${wrapWords(note, width)}`).join('')
}

function wrapWords(text: string, width: number): string {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.join('\n')
}

/** A program that asked for JSON on standard output gets some whatever the documents are like. */
function wantsJson(options: Options): boolean {
  const toStdout = ['-', null].includes(options.text('output'))
  return toStdout && (options.text('format') === 'json' || options.list('format').includes('json'))
}

async function writeFindingsAsJson(io: Io, { diagnostics }: DocumentError): Promise<void> {
  const { diagnosticReporters } = await import('../report/diagnostics/index.ts')
  await io.stdout.write(
    diagnosticReporters.json([...diagnostics], { color: false, columns: 80, sources: new Map() }),
  )
}

function checked(option: Option, choices: readonly string[] | undefined, value: string): string {
  const head = value.split(':', 1)[0] ?? value
  if (
    !choices ||
    choices.includes(value) ||
    (option.long === '--format' && option.variadic === false && choices.includes(head))
  )
    return value
  const near = nearestName(value, choices)
  throw new UsageError(
    `Unexpected ${option.long ?? option.flags} ${value}, expected one of ${choices.join(', ')}`,
    near ? `Did you mean ${near}?` : null,
  )
}

/** commander gives a `--no-x` option the default true; only what was typed may override the run-wide option. */
function withoutDefaults(command: Command, values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => command.getOptionValueSource(name) === 'cli'),
  )
}

/** `--no-builtin` reads as flag `noBuiltin`, so that every flag is false unless typed. */
function negated(values: Record<string, unknown>, args: readonly string[]): Record<string, unknown> {
  const result: Record<string, unknown> = { ...values }
  for (const arg of args) {
    const name = /^--no-([a-z-]+)$/.exec(arg)?.[1]
    if (name)
      result[
        `no${name
          .split('-')
          .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
          .join('')}`
      ] = true
  }
  return result
}

export { CommanderError }
