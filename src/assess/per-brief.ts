import type { Knowledge } from '../match/index.ts'
import type { RoleBrief } from '../model/index.ts'
import type { AssessContext } from './context.ts'

type Results = Map<string, unknown>

const remembered = new WeakMap<Knowledge, WeakMap<RoleBrief, Results>>()
/** What was worked out beforehand, taken up when it is first asked for. */
const stored = new WeakMap<Knowledge, WeakMap<RoleBrief, Map<string, () => unknown>>>()

/**
 * Works something out once for a brief and the knowledge at hand, so that many profiles against one role read it once.
 * Only for what depends on nothing else; `name` tells such things apart. It changes how long a run takes, never a result.
 */
export function perBrief<T>(context: AssessContext, brief: RoleBrief, name: string, work: () => T): T {
  if (context.match) return work()
  const known = entryOf(remembered, context.knowledge, brief, () => new Map<string, unknown>())
  if (!known.has(name)) {
    const before = stored.get(context.knowledge)?.get(brief)?.get(name)
    known.set(name, before === undefined ? work() : before())
  }
  return known.get(name) as T
}

/** Hands in what `perBrief` would work out under a name. @param read makes it ready, on first use */
export function rememberForBrief(
  knowledge: Knowledge,
  brief: RoleBrief,
  name: string,
  read: () => unknown,
): void {
  entryOf(stored, knowledge, brief, () => new Map<string, () => unknown>()).set(name, read)
}

function entryOf<Key extends object, Other extends object, Value>(
  table: WeakMap<Key, WeakMap<Other, Value>>,
  key: Key,
  other: Other,
  make: () => Value,
): Value {
  const inner = table.get(key) ?? new WeakMap<Other, Value>()
  table.set(key, inner)
  const value = inner.get(other) ?? make()
  inner.set(other, value)
  return value
}
