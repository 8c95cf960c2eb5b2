import { rememberRole } from '../assess/index.ts'
import { createLibrary, type Library, marketFor } from '../library/index.ts'
import { createKnowledge, type Knowledge } from '../match/index.ts'
import type { RoleBrief } from '../model/index.ts'
import { builtinBriefs, builtinBriefsFor } from './briefs/index.ts'

/** The briefs that ship with this version. They are loaded on the first call. */
export async function builtinLibrary(): Promise<Library> {
  return createLibrary(await builtinBriefs())
}

/**
 * The concept table that ships with this version, ready to match with. It is loaded on the first call.
 *
 * @param roles that will be assessed; for those that ship with this version, what was read of them when it was built is
 * loaded too. That changes how long assessments take, never their results.
 */
export async function builtinKnowledge(roles: readonly RoleBrief[] = []): Promise<Knowledge> {
  const { compiledKnowledge } = await import('../generated/knowledge.ts')
  const knowledge = createKnowledge(compiledKnowledge())
  for (const role of roles) await rememberBuiltin(role, knowledge)
  return knowledge
}

async function rememberBuiltin(role: RoleBrief, knowledge: Knowledge): Promise<void> {
  const library = createLibrary(await builtinBriefsFor(role.id))
  // a brief of the same id that somebody else wrote is another brief
  if (!library.roles.includes(role)) return
  const { roleReadings } = await import('../generated/readings/index.ts')
  const reading = await roleReadings.get(role.id)?.()
  if (reading !== undefined) rememberRole(role, marketFor(library, role.track), knowledge, reading)
}
