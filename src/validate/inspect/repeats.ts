/** An entry that says what an earlier one said. */
export interface Repeat<Entry> {
  entry: Entry
  index: number
  first: Entry
  firstIndex: number
}

/** Entries with the key of an earlier entry, each with the first of that key. An empty key repeats nothing. */
export function repeatsOf<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): Repeat<Entry>[] {
  const seen = new Map<string, { entry: Entry; index: number }>()
  const repeats: Repeat<Entry>[] = []
  for (const [index, entry] of entries.entries()) {
    const key = keyOf(entry)
    if (key === '') continue
    const first = seen.get(key)
    if (first === undefined) seen.set(key, { entry, index })
    else repeats.push({ entry, index, first: first.entry, firstIndex: first.index })
  }
  return repeats
}
