import type { CommandHandler, Options } from '../command.ts'
import type { Context } from '../context.ts'
import type { Prompts } from '../conversation/prompts.ts'
import { UsageError } from '../errors.ts'
import { newFile } from '../init/new-file.ts'
import { chooseRole } from '../load-library.ts'

/** Makes `init` with given prompts; tests answer from a list. */
export function initWith(loadPrompts: (context: Context) => Promise<Prompts>): CommandHandler {
  return async (context, _, options) => {
    const into = options.text('into')
    const from = options.text('from')
    if (into !== null) {
      if (from !== null || options.text('output') !== null || options.flag('force'))
        throw new UsageError(
          'Unexpected --into with --from, --output or --force',
          'Use --into FILE --role ROLE alone.',
        )
      const { initInto } = await import('../init/init-into.ts')
      return initInto(context, into, options)
    }
    const target = await newFile(context, options)
    const asked = options.text('role')
    const role =
      asked === null
        ? null
        : (await chooseRole(context, withoutFrom(options), asked, null, 'arch-gap init --role ROLE')).role
    if (from !== null) {
      const { initFrom } = await import('../init/init-from.ts')
      return initFrom(context, from, target, role, options)
    }
    const { io } = context
    const canTalk = io.stdinIsTTY && io.stdout.isTTY && io.env['TERM'] !== 'dumb'
    if (canTalk && !options.flag('yes') && target !== '-') {
      const { initTalk } = await import('../init/init-talk.ts')
      return initTalk(context, await loadPrompts(context), target, role, options)
    }
    const { initTemplate } = await import('../init/init-template.ts')
    return initTemplate(context, target, role)
  }
}

/** Here --from names a file to read; where a role is read from a document it would name its source form. */
function withoutFrom(options: Options): Options {
  return { ...options, text: (name) => (name === 'from' ? null : options.text(name)) }
}

/** `arch-gap init`: a profile to fill in, by conversation, from a role, from a file, or added to one that is there. */
export const initCommand: CommandHandler = initWith(async ({ io }) => {
  const { clackPrompts } = await import('../conversation/clack-prompts.ts')
  return clackPrompts(io.stdout.columns)
})
