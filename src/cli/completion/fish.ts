import type { CompletedCommand, CompletedOption, Values } from './words.ts'

/** Completion for fish, to be sourced or saved as ~/.config/fish/completions/arch-gap.fish. */
export function fishCompletion(commands: readonly CompletedCommand[]): string {
  const lines = [
    '# Completion of arch-gap for fish. Made by: arch-gap completion fish',
    '# Save it as ~/.config/fish/completions/arch-gap.fish',
    'complete -c arch-gap -f',
    ...commands.map(
      ({ name, summary }) =>
        `complete -c arch-gap -n __fish_use_subcommand -a ${quote(name)} -d ${quote(summary)}`,
    ),
    ...commands.flatMap((command) => {
      const only = `complete -c arch-gap -n ${quote(`__fish_seen_subcommand_from ${command.name}`)}`
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
