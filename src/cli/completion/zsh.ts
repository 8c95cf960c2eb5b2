import type { CompletedCommand, CompletedOption, Values } from './words.ts'

/** Completion for zsh, to be sourced or put into a folder of fpath as _arch-gap. */
export function zshCompletion(commands: readonly CompletedCommand[]): string {
  return `#compdef arch-gap
# Completion of arch-gap for zsh. Made by: arch-gap completion zsh
# In ~/.zshrc, after compinit: source <(arch-gap completion zsh)
_arch_gap() {
  local current="$words[CURRENT]" previous="$words[CURRENT-1]" chosen='' i
  for ((i = 2; i < CURRENT; i++)); do
    if [[ "$words[i]" != -* ]]; then chosen="$words[i]"; break; fi
  done
  local -a known
  if [[ "$current" == --*=* ]]; then
    previous="\${current%%=*}"
    current="\${current#*=}"
    compset -P '*='
  fi
  case "$chosen" in
    ('')
      if [[ "$current" == -* ]]; then
        known=('--help:show help' '--version:print the version')
        _describe 'option' known
        return
      fi ;|
${commands.map(commandCase).join('\n')}
    (''|help)
      known=(${commands.map(({ name, summary }) => quote(`${name}:${summary}`)).join(' ')})
      _describe 'command' known ;;
  esac
}

if [[ "$funcstack[1]" == '_arch-gap' ]]; then _arch_gap "$@"; else compdef _arch_gap arch-gap; fi
`
}

function commandCase({ name, options, values }: CompletedCommand): string {
  const cases = options
    .filter((option) => option.values !== null)
    .map((option) => `        (${option.names.map(quote).join('|')}) ${answer(option.values)}; return ;;`)
  return [
    `    (${quote(name)})`,
    ...(cases.length > 0 ? ['      case "$previous" in', ...cases, '      esac'] : []),
    '      if [[ "$current" == -* ]]; then',
    `        known=(${options.flatMap(described).join(' ')})`,
    `        _describe 'option' known`,
    `      else ${answer(values)}; fi ;;`,
  ].join('\n')
}

function described({ names, description }: CompletedOption): string[] {
  return names.map((name) => quote(`${name}:${description}`))
}

function answer(values: Values | null): string {
  if (values?.kind === 'words' && values.words.length > 0)
    return `compadd -- ${values.words.map(quote).join(' ')}`
  return values?.kind === 'files' ? '_files' : ':'
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
