import type { RoleBrief } from '../../model/index.ts'
import { mergeInto, writeProfile } from '../../profile/index.ts'
import type { Options } from '../command.ts'
import type { Context } from '../context.ts'
import { converse } from '../conversation/converse.ts'
import type { Prompts } from '../conversation/prompts.ts'
import { EXIT } from '../errors.ts'
import { loadLibrary } from '../load-library.ts'
import { nextStep } from './new-file.ts'
import { schemaHint, schemaPathFor } from './schema-path.ts'

/** As a process that SIGINT ended: the person pressed Ctrl-C. */
const STOPPED = 130

/** `init` on a terminal: the conversation, then the profile with what was skipped as comments to fill in later. */
export async function initTalk(
  context: Context,
  prompts: Prompts,
  target: string,
  role: RoleBrief | null,
  options: Options,
): Promise<number> {
  const { roles } = await loadLibrary(context, options)
  const conversed = await converse(context, prompts, { role, roles, target })
  if (conversed === null) return STOPPED
  const schemaPath = await schemaPathFor(context, target)
  const written = writeProfile(conversed.profile, {
    schemaPath,
    heading: [
      ...schemaHint(schemaPath),
      `Your profile, asked for the role ${conversed.role.title}. What you skipped stands as a comment: delete the # and put`,
      'your level in place of _. A claim with something to check it by counts for more:',
      '  - name: Kubernetes',
      '    level: 4',
      '    evidence: [Moved 40 services to it in 2025]',
    ],
  })
  const text = mergeInto(written, target, conversed.open)?.text ?? written
  await context.io.writeFile(target, text)
  if ((await context.io.stat(conversed.draftPath)) !== null) await context.io.removeFile(conversed.draftPath)
  const { answered, open } = conversed
  prompts.say(
    'outro',
    `Wrote ${target}: ${answered} ${answered === 1 ? 'answer' : 'answers'}${open.length > 0 ? `, ${open.length} left open as comments` : ''}.\n${nextStep(target, conversed.role.id)}`,
  )
  return EXIT.ok
}
