import type { CommandHandler } from '../command.ts'
import { checkUp } from '../doctor/check-up.ts'
import { EXIT } from '../errors.ts'
import { writeOutput } from '../write-output.ts'

const MARKS = { ok: 'ok   ', none: 'none ', wrong: 'wrong' } as const

/** `arch-gap doctor`: version, briefs, profile and settings, and the state they are in; exit 1 when something is wrong. */
export const doctorCommand: CommandHandler = async (context, [profile], options) => {
  const results = await checkUp(context, profile ?? null, options)
  const product =
    options.text('format') === 'json'
      ? `${JSON.stringify({ checks: results }, null, 2)}\n`
      : results
          .flatMap(({ state, text, hint }) => [
            `${MARKS[state]}  ${text}`,
            ...(hint === null ? [] : hint.split('\n').map((line) => `       ${line}`)),
          ])
          .map((line) => `${line}\n`)
          .join('')
  await writeOutput(context, product, options.text('output'))
  return results.some(({ state }) => state === 'wrong') ? EXIT.problems : EXIT.ok
}
