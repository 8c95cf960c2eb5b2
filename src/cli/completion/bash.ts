import type { CompletedCommand, Values } from './words.ts'

/** Completion for bash 3.2 and later. With no answer of its own, bash completes file names. */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  return `# Completion of arch-gap for bash. Made by: arch-gap completion bash
# In ~/.bashrc: source <(arch-gap completion bash)
_arch_gap_words() {
  local current="$1" word
  shift
  for word in "$@"; do
    if [[ "$word" == "$current"* ]]; then COMPREPLY+=("$word"); fi
  done
}

_arch_gap() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command='' i
  COMPREPLY=()
  # --role=principal comes as three words
  if [[ "$current" == '=' ]]; then current=''
  elif [[ "$previous" == '=' && $COMP_CWORD -gt 1 ]]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    if [[ "\${COMP_WORDS[i]}" != -* ]]; then command="\${COMP_WORDS[i]}"; break; fi
  done
  case "$command" in
${commands.map(commandCase).join('\n')}
    help) _arch_gap_words "$current" ${names(commands)} ;;
    '') _arch_gap_words "$current" ${names(commands)} help --help --version ;;
  esac
}

complete -o default -o bashdefault -F _arch_gap arch-gap
`
}

function names(commands: readonly CompletedCommand[]): string {
  return commands.map(({ name }) => quote(name)).join(' ')
}

function commandCase({ name, options, values }: CompletedCommand): string {
  const valued = options.filter((option) => option.values !== null)
  const cases = valued.map(
    (option) => `        ${option.names.map(quote).join('|')}) ${answer(option.values)}return ;;`,
  )
  const all = options.flatMap((option) => option.names).map(quote)
  return [
    `    ${quote(name)})`,
    ...(cases.length > 0 ? ['      case "$previous" in', ...cases, '      esac'] : []),
    `      if [[ "$current" == -* ]]; then _arch_gap_words "$current" ${all.join(' ')}`,
    `      else ${answer(values) || ':; '}fi ;;`,
  ].join('\n')
}

function answer(values: Values | null): string {
  if (values?.kind !== 'words' || values.words.length === 0) return ''
  return `_arch_gap_words "$current" ${values.words.map(quote).join(' ')}; `
}

/** Single quotes take everything as it is but a single quote. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
