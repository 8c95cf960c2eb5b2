import { nearestName } from '../../text/index.ts'
import type { CommandHandler } from '../command.ts'
import { completedCommands } from '../completion/words.ts'
import { EXIT, UsageError } from '../errors.ts'
import { loadLibrary } from '../load-library.ts'
import { runOptions } from '../run-options.ts'
import { writeOutput } from '../write-output.ts'

const SHELLS = {
  bash: async () => (await import('../completion/bash.ts')).bashCompletion,
  zsh: async () => (await import('../completion/zsh.ts')).zshCompletion,
  fish: async () => (await import('../completion/fish.ts')).fishCompletion,
} as const

/** `arch-gap completion SHELL`: what the shell needs to complete commands, options and the ids of roles. */
export const completionCommand: CommandHandler = async (context, [shell = ''], options) => {
  if (!Object.hasOwn(SHELLS, shell)) {
    const near = nearestName(shell, Object.keys(SHELLS))
    throw new UsageError(
      `Unexpected shell ${shell}, expected one of ${Object.keys(SHELLS).join(', ')}`,
      near ? `Did you mean ${near}?` : null,
    )
  }
  const { COMMANDS } = await import('./table.ts')
  const { jsonSchemas } = await import('../../generated/json-schemas.ts')
  const { roles } = await loadLibrary(context, options)
  const commands = completedCommands(COMMANDS, runOptions(context.io), {
    roles: roles.map(({ id }) => id),
    schemas: Object.keys(jsonSchemas()),
  })
  const render = await SHELLS[shell as keyof typeof SHELLS]()
  await writeOutput(context, render(commands), options.text('output'))
  return EXIT.ok
}
