import { cleanText } from '../../text/index.ts'
import type { Options } from '../command.ts'
import type { Context } from '../context.ts'
import { UsageError } from '../errors.ts'

export const DEFAULT_PROFILE = 'profile.yaml'

/** The file that `init` writes: `-o FILE`, else profile.yaml. One that is there is never written over without --force. */
export async function newFile(context: Context, options: Options): Promise<string> {
  const target = options.text('output') ?? DEFAULT_PROFILE
  if (target === '-' || options.flag('force')) return target
  if ((await context.io.stat(target)) === null) return target
  const shown = cleanText(target)
  throw new UsageError(
    `${shown} is there already`,
    [
      `To add what a role asks for and it says nothing of: arch-gap init --into ${shown} --role ROLE`,
      'To write another file: arch-gap init -o FILE',
      'To write over it: --force',
    ].join('\n'),
  )
}

/** Writes the profile, or prints it for `-o -`. */
export async function writeNew(context: Context, target: string, text: string): Promise<void> {
  if (target === '-') return context.io.stdout.write(text)
  await context.io.writeFile(target, text)
  await context.note(`Wrote ${target}`)
}

/** What to do with a profile that was just written. */
export function nextStep(target: string, roleId: string | null): string {
  const file = target === '-' ? 'FILE' : target
  return `Next: arch-gap assess ${file} --role ${roleId ?? 'ROLE'}`
}
