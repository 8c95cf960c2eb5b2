import type { Knowledge } from '../match/index.ts'
import type { RoleBrief } from '../model/index.ts'
import type { AssessContext } from './context.ts'

const remembered = new WeakMap<Knowledge, WeakMap<RoleBrief, Map<string, unknown>>>()

/**
 * Works something out once for a brief and the knowledge at hand, so that many profiles against one role read it once.
 * Only for what depends on nothing else; `name` tells such things apart. It changes how long a run takes, never a result.
 */
export function perBrief<T>(context: AssessContext, brief: RoleBrief, name: string, work: () => T): T {
  if (context.match) return work()
  const byBrief = remembered.get(context.knowledge) ?? new WeakMap<RoleBrief, Map<string, unknown>>()
  remembered.set(context.knowledge, byBrief)
  const known = byBrief.get(brief) ?? new Map<string, unknown>()
  byBrief.set(brief, known)
  if (!known.has(name)) known.set(name, work())
  return known.get(name) as T
}
