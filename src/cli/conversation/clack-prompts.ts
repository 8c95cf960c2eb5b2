import { cancel, intro, isCancel, log, outro, S_BAR, select, selectKey, text } from '@clack/prompts'
import { cleanText } from '../../text/index.ts'
import { type Prompts, STOP, type Stop } from './prompts.ts'

/** Narrowest and widest text of a question, in characters. */
const MIN_WIDTH = 30
const MAX_WIDTH = 96

/** Prompts on the terminal that the program runs in. `columns` is its width. */
export function clackPrompts(columns: number): Prompts {
  const width = Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, columns - 6))
  const message = (lines: readonly string[]): string =>
    lines.flatMap((line) => wrap(cleanText(line), width)).join(`\n${S_BAR}  `)
  return {
    say: (kind, said) => {
      if (kind === 'intro') intro(cleanText(said))
      else if (kind === 'outro') outro(said.split('\n').map(cleanText).join('\n   '))
      else
        log.message(
          said
            .split('\n')
            .flatMap((line) => wrap(cleanText(line), width))
            .join('\n'),
        )
    },
    key: async ({ lines, options }) => {
      const pressed = await selectKey({
        message: message(lines),
        options: options.map(({ key, label }) => ({ value: key, label: cleanText(label) })),
      })
      // Enter gives no value; the prompt shows the first option as chosen then.
      return stopped(pressed) || (options[0]?.key ?? '')
    },
    choose: async ({ text: asked, options }) =>
      stopped(
        await select({
          message: cleanText(asked),
          options: options.map(({ value, label }) => ({ value, label: cleanText(label) })),
        }),
      ),
    text: async ({ lines, placeholder, initial, mistake }) =>
      stopped(
        await text({
          message: message(lines),
          ...(placeholder === undefined ? {} : { placeholder }),
          ...(initial === undefined ? {} : { initialValue: initial }),
          validate: (value) => mistake((value ?? '').trim()) ?? undefined,
        }),
      ),
  }
}

function stopped(answer: string | symbol | undefined): string | Stop {
  if (!isCancel(answer)) return typeof answer === 'string' ? answer.trim() : ''
  cancel('Stopped.')
  return STOP
}

/** Lines of at most `width` characters, broken between words. */
function wrap(line: string, width: number): string[] {
  const lines: string[] = []
  let rest = line
  while (rest.length > width) {
    const blank = rest.lastIndexOf(' ', width)
    const end = blank > 0 ? blank : width
    lines.push(rest.slice(0, end))
    rest = rest.slice(end).trimStart()
  }
  return [...lines, rest]
}
