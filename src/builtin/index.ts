import { createLibrary, type Library } from '../library/index.ts'
import { createKnowledge, type Knowledge } from '../match/index.ts'

/** The briefs that ship with this version. They are loaded on the first call. */
export async function builtinLibrary(): Promise<Library> {
  const { builtinBriefs } = await import('../generated/builtin-briefs.ts')
  return createLibrary(builtinBriefs())
}

/** The concept table that ships with this version, ready to match with. It is loaded on the first call. */
export async function builtinKnowledge(): Promise<Knowledge> {
  const { compiledKnowledge } = await import('../generated/knowledge.ts')
  return createKnowledge(compiledKnowledge())
}
