import type { CommandDefinition, OptionDefinition } from '../command.ts'

/** What can stand behind an option or as an argument: files, or one of some words. */
export type Values = { kind: 'files' } | { kind: 'words'; words: readonly string[] } | { kind: 'none' }

export interface CompletedOption {
  /** `--output` and `-o`. */
  names: readonly string[]
  description: string
  /** null: the option takes no value. */
  values: Values | null
}

export interface CompletedCommand {
  name: string
  summary: string
  options: readonly CompletedOption[]
  /** What the positional arguments take. */
  values: Values
}

/** Names that only a run knows. */
export interface KnownNames {
  roles: readonly string[]
  schemas: readonly string[]
}

/** A word that no shell reads anything into; others are left out of completion. */
const SAFE_WORD = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/
const FILE_ARGUMENTS = new Set([
  'profile',
  'profiles',
  'documents',
  'document',
  'paths',
  'before',
  'after',
  'file',
  'folder',
])
const ROLE_ARGUMENTS = new Set(['role', 'from', 'to'])

/** The table of commands as a shell completes it. `runOptions` are those of every command. */
export function completedCommands(
  commands: readonly CommandDefinition[],
  runOptions: readonly OptionDefinition[],
  known: KnownNames,
): CompletedCommand[] {
  return commands.map(({ name, summary, args, options }) => ({
    name,
    summary,
    options: [...options, ...runOptions].map((option) => completedOption(option, known)),
    values: args.reduce<Values>(
      (best, arg) => {
        const values = arg.choices
          ? words(arg.choices)
          : argumentValues(argumentName(arg.syntax), name, known)
        return best.kind === 'none' ? values : best
      },
      { kind: 'none' },
    ),
  }))
}

export function words(list: readonly string[]): Values {
  return { kind: 'words', words: list.filter((word) => SAFE_WORD.test(word)) }
}

function completedOption(
  { flags, description, choices }: OptionDefinition,
  known: KnownNames,
): CompletedOption {
  const names = flags.split(/[ ,]+/).filter((part) => part.startsWith('-'))
  const value = /<([^>]+)>/.exec(flags)?.[1]
  return {
    names,
    description,
    values: value === undefined ? null : choices ? words(choices) : argumentValues(value, '', known),
  }
}

function argumentName(syntax: string): string {
  return syntax.replace(/[<>[\].]/g, '')
}

function argumentValues(name: string, command: string, known: KnownNames): Values {
  if (command === 'schema') return words(known.schemas)
  if (ROLE_ARGUMENTS.has(name)) return words(known.roles)
  return FILE_ARGUMENTS.has(name) ? { kind: 'files' } : { kind: 'none' }
}
