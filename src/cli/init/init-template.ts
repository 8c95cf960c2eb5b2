import type { RoleBrief } from '../../model/index.ts'
import { askedOf, profileTemplate } from '../../profile/index.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../errors.ts'
import { nextStep, writeNew } from './new-file.ts'
import { schemaPathFor } from './schema-path.ts'

/** `init` without a terminal or with --yes: a commented template, complete for the role where one is named. */
export async function initTemplate(
  context: Context,
  target: string,
  role: RoleBrief | null,
): Promise<number> {
  const schemaPath = await schemaPathFor(context, target)
  await writeNew(
    context,
    target,
    profileTemplate(role, { schemaPath, file: target === '-' ? 'profile.yaml' : target }),
  )
  await context.note(
    role === null
      ? 'It holds every key as a comment. With --role ROLE it also lists what the role asks for.'
      : `It lists the ${askedOf(role).length} requirements of ${role.title} as comments: take over those you can say something of.`,
  )
  await context.note(nextStep(target, role?.id ?? null))
  return EXIT.ok
}
