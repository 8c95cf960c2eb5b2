import { libraryReporters } from '../../report/index.ts'
import type { CommandHandler } from '../command.ts'
import { EXIT, UsageError } from '../errors.ts'
import { chooseRole, loadLibrary } from '../load-library.ts'
import { reportOptions } from '../report-options.ts'
import { chooseFormat, writeOutput } from '../write-output.ts'

const ENDINGS = { md: 'markdown', json: 'json', txt: 'terminal' } as const

/** `arch-gap roles`: the roles and markets at hand. */
export const rolesCommand: CommandHandler = async (context, _, options) => {
  const library = await loadLibrary(context, options)
  const track = options.text('track')
  const shown =
    track === null
      ? library
      : {
          roles: library.roles.filter((role) => role.track === track),
          markets: library.markets.filter((market) => market.track === track),
        }
  if (track !== null && shown.roles.length === 0) {
    throw new UsageError(
      `There is no track ${track}`,
      `Tracks: ${[...new Set(library.roles.map((role) => role.track))].join(', ')}`,
    )
  }
  const output = options.text('output')
  const format = chooseFormat(options.text('format'), output, ENDINGS, 'terminal')
  await writeOutput(
    context,
    libraryReporters[format].list(shown, reportOptions(context, options, output)),
    output,
  )
  return EXIT.ok
}

/** `arch-gap show ROLE`: one role as a readable card. */
export const showCommand: CommandHandler = async (context, [query], options) => {
  const { role, market } = await chooseRole(context, options, query ?? '', null, 'arch-gap show ROLE')
  const output = options.text('output')
  const format = chooseFormat(options.text('format'), output, ENDINGS, 'terminal')
  await writeOutput(
    context,
    libraryReporters[format].card({ role, market }, reportOptions(context, options, output)),
    output,
  )
  return EXIT.ok
}
