import type { Io } from '../io/index.ts'
import { nearestName } from '../text/index.ts'
import { COMMANDS } from './commands/table.ts'

/** What commander reports about a call. */
export interface CallProblem {
  code: string
  message: string
}

/** Words that people try, and the command that does it. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  analyse: 'assess',
  analyze: 'assess',
  check: 'assess',
  gap: 'assess',
  gaps: 'assess',
  run: 'assess',
  score: 'assess',
  export: 'report',
  html: 'report',
  roadmap: 'plan',
  why: 'explain',
  diff: 'compare',
  convert: 'import',
  parse: 'extract',
  lint: 'validate',
  list: 'roles',
  ls: 'roles',
  role: 'show',
  create: 'init',
  new: 'init',
  setup: 'init',
  version: '--version',
}

/** commander's own sentences, without its prefix: "unknown option '--rol' (Did you mean --role?)". */
export function usageSentence(io: Io, { code, message }: CallProblem): string {
  const asked = io.args[io.args.indexOf('help') + 1]
  if (code === 'commander.help' && asked !== undefined) {
    const near = suggestion(asked)
    return `unknown command '${asked}'${near ? ` (Did you mean ${near}?)` : ''}`
  }
  const sentence = message.replace(/^error: /, '').replace(/\n/g, ' ')
  if (code !== 'commander.unknownCommand' || sentence.includes('Did you mean')) return sentence
  const near = suggestion(/'([^']*)'/.exec(sentence)?.[1] ?? '')
  return near ? `${sentence} (Did you mean ${near}?)` : sentence
}

/** A call that works instead, and where to read on. */
export function usageHint(io: Io, { code, message }: CallProblem): string {
  const command = COMMANDS.find(({ name }) => name === io.args.find((arg) => !arg.startsWith('-')))
  const lines: string[] = []
  if (!command) {
    const option = /unknown option '(--[a-z-]+)/.exec(message)?.[1]
    const owner = COMMANDS.find(({ options }) => options.some(({ flags }) => flags.includes(`${option} `)))
    if (option !== undefined && owner)
      lines.push(`${option} stands behind a command, such as: ${owner.examples.at(1) ?? owner.examples[0]}`)
    return [...lines, 'See: arch-gap --help'].join('\n')
  }
  if (['commander.missingArgument', 'commander.optionMissingArgument'].includes(code))
    lines.push(`For example: ${exampleWith(command.examples, message)}`)
  if (code === 'commander.optionMissingArgument' && message.includes('--role'))
    lines.push('All roles: arch-gap roles')
  if (code === 'commander.excessArguments' && command.name === 'assess')
    lines.push('For several people: arch-gap team people/*.yaml --role principal')
  return [...lines, `See: arch-gap ${command.name} --help`].join('\n')
}

/** The example that shows the option spoken of, or the first. */
function exampleWith(examples: readonly string[], message: string): string {
  const option = /--[a-z-]+/.exec(message)?.[0]
  return examples.find((example) => option !== undefined && example.includes(option)) ?? examples[0] ?? ''
}

function suggestion(word: string): string | null {
  const name = word.toLowerCase()
  const names = COMMANDS.map((command) => command.name)
  return (Object.hasOwn(OTHER_WORDS, name) ? OTHER_WORDS[name] : undefined) ?? nearestName(word, names)
}
