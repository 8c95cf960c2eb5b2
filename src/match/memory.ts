/** Remembers a bounded number of values; what was not asked for lately is forgotten. It changes how long a run takes, never a result. */
export interface Memory<Key, Value> {
  get(key: Key): Value | undefined
  /** Gives the value back, so that a miss reads as one expression. */
  set(key: Key, value: Value): Value
}

/**
 * Two generations of entries: a full younger one becomes the older one, and what is asked for again comes back from there.
 *
 * @param most entries of one generation; never more than twice as many are held
 */
export function createMemory<Key, Value>(most: number): Memory<Key, Value> {
  let young = new Map<Key, Value>()
  let old = new Map<Key, Value>()
  const set = (key: Key, value: Value): Value => {
    if (young.size >= most) {
      old = young
      young = new Map()
    }
    young.set(key, value)
    return value
  }
  return {
    set,
    get: (key) => {
      const fresh = young.get(key)
      if (fresh !== undefined) return fresh
      const aged = old.get(key)
      return aged === undefined ? undefined : set(key, aged)
    },
  }
}
