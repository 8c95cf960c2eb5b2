import type { CompletedCommand, CompletedOption, Values } from './words.ts'

/** The command is the first word that is no option, as for the program itself: a later word may be a file called "plan". */
const FUNCTIONS = [
  'function __arch_gap_is',
  '    set -l words (commandline -opc)',
  '    for word in $words[2..-1]',
  "        if not string match -q -- '-*' $word",
  '            test "$word" = "$argv[1]"',
  '            return',
  '        end',
  '    end',
  '    test -z "$argv[1]"',
  'end',
]

/** Completion for fish, to be sourced or saved as ~/.config/fish/completions/arch-gap.fish. */
export function fishCompletion(commands: readonly CompletedCommand[]): string {
  const lines = [
    '# Completion of arch-gap for fish. Made by: arch-gap completion fish',
    '# Save it as ~/.config/fish/completions/arch-gap.fish',
    ...FUNCTIONS,
    'complete -c arch-gap -f',
    ...commands.flatMap(({ name, summary }) => [
      `complete -c arch-gap -n '__arch_gap_is ""' -a ${quote(name)} -d ${quote(summary)}`,
      `complete -c arch-gap -n '__arch_gap_is help' -a ${quote(name)} -d ${quote(summary)}`,
    ]),
    `complete -c arch-gap -n '__arch_gap_is ""' -a help -d 'show help for a command'`,
    `complete -c arch-gap -n '__arch_gap_is ""' -s v -l version -d 'print the version'`,
    `complete -c arch-gap -s h -l help -d 'show help'`,
    ...commands.flatMap((command) => {
      const only = `complete -c arch-gap -n ${quote(`__arch_gap_is ${command.name}`)}`
      return [
        ...command.options.map((option) => `${only} ${optionWords(option)}`),
        ...argumentLines(command.values, only),
      ]
    }),
  ]
  return `${lines.join('\n')}\n`
}

function argumentLines(values: Values, only: string): string[] {
  if (values.kind === 'files') return [`${only} -F`]
  return values.kind === 'words' && values.words.length > 0
    ? [`${only} -a ${quote(values.words.join(' '))}`]
    : []
}

function optionWords({ names, description, values }: CompletedOption): string {
  const flags = names.map((name) =>
    name.startsWith('--') ? `-l ${quote(name.slice(2))}` : `-s ${quote(name.slice(1))}`,
  )
  const value =
    values === null
      ? ''
      : values.kind === 'words' && values.words.length > 0
        ? ` -x -a ${quote(values.words.join(' '))}`
        : values.kind === 'files'
          ? ' -r -F'
          : ' -x'
  return `${flags.join(' ')}${value} -d ${quote(description)}`
}

/** In single quotes fish still reads backslashes before quotes and backslashes. */
function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
