import { UsageError } from './errors.ts'

/** As long as a path may be on most systems. What is looked up, matched or compared letter by letter is far shorter. */
export const LONGEST_ARGUMENT = 4_096

/** Refuses a command line with an argument that is no path, name or list anybody types, before anything is made of it. */
export function requireShortArguments(args: readonly string[]): void {
  for (const [i, arg] of args.entries()) {
    const [place, value] = placeOf(arg, args[i - 1] ?? '')
    requireShort(value, place)
  }
}

/** The same for words that were given one by one and are read as one text. */
export function requireShort(text: string, what: string): void {
  if (text.length <= LONGEST_ARGUMENT) return
  throw new UsageError(
    `Unexpected length of ${what}: ${text.length.toLocaleString('en')} characters, expected at most ${LONGEST_ARGUMENT.toLocaleString('en')}`,
    null,
  )
}

/** Where an argument stands, `--role=x` and `--role x` alike, and what counts of it. */
function placeOf(arg: string, before: string): [string, string] {
  const equals = /^(--[a-z-]{2,30})=/.exec(arg)
  if (equals) return [`the value of ${equals[1]}`, arg.slice(equals[0].length)]
  return [/^--?[a-z-]{1,30}$/.test(before) ? `the argument after ${before}` : 'an argument', arg]
}
