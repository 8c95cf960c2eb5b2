/** The concept table as it is stored: plain strings and arrays, nothing to work out again when it is loaded. */
export interface CompiledKnowledge {
  version: 1
  topics: string[]
  /** Parallel arrays, a concept an index. */
  ids: string[]
  names: string[]
  topicOf: number[]
  /** Indices of the broader concepts. */
  parents: number[][]
  /** Alias keys (see `keyOf`), one a line. */
  keys: string
  /** All stems of all keys, one a line. */
  keyStems: string
  /** For each of these stems the topics that use it, a bit a topic. */
  stemTopics: number[]
  /** Concept of each key. A key stands twice where two concepts with sense guards share it. */
  keyConcepts: number[]
  /** Words that show another sense: concept index and ordered stem phrases. */
  notWith: [number, string[]][]
  /** Words of other trades: trade id and ordered stem phrases. */
  trades: [string, string[]][]
  /** Ordinary words that are never read as a misspelling, one a line. */
  ordinary: string
  /** Words of other trades and of other senses, one a line. */
  otherWords: string
  /** All words of all aliases, one a line. */
  vocabulary: string
}

/** The concept table ready for look-ups. Made once by `createKnowledge` and passed to every match. */
export interface Knowledge {
  readonly ids: readonly string[]
  readonly names: readonly string[]
  readonly topics: readonly string[]
  readonly topicOf: readonly number[]
  readonly parents: readonly (readonly number[])[]
  readonly byKey: ReadonlyMap<string, number | readonly number[]>
  /** Stems that occur in any key, with the topics that use them, a bit a topic. */
  readonly keyStems: ReadonlyMap<string, number>
  readonly notWith: ReadonlyMap<number, readonly string[]>
  /** First stem of a trade phrase → phrases that start with it. */
  readonly trades: ReadonlyMap<string, readonly { trade: string; phrase: string }[]>
  readonly ordinary: ReadonlySet<string>
  readonly vocabulary: ReadonlySet<string>
  /** Broader concepts with their distance (0 for itself), worked out on demand. */
  readonly broader: Map<number, ReadonlyMap<number, number>>
  /** Words of other trades and senses: known, though no concept's name uses them. */
  readonly otherWords: ReadonlySet<string>
  /** How misspellings were read before. */
  readonly readings: Map<string, string | null>
}

/** The bit of a concept's topic. */
export function topicBit(knowledge: Knowledge, concept: number): number {
  return 1 << ((knowledge.topicOf[concept] ?? 0) % 31)
}

/** How many steps up a part-of relation is followed. */
const MAX_STEPS = 3

/**
 * Makes the compiled concept table ready for look-ups.
 *
 * @param compiled what `compileKnowledge` made
 */
export function createKnowledge(compiled: CompiledKnowledge): Knowledge {
  const byKey = new Map<string, number | readonly number[]>()
  const keys = compiled.keys === '' ? [] : compiled.keys.split('\n')
  // plain loops: this is the most of what loading costs
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? ''
    const concept = compiled.keyConcepts[index] ?? -1
    const before = byKey.get(key)
    byKey.set(
      key,
      before === undefined ? concept : [...(typeof before === 'number' ? [before] : before), concept],
    )
  }
  const keyStems = new Map<string, number>()
  const stems = compiled.keyStems.split('\n')
  for (let index = 0; index < stems.length; index += 1)
    keyStems.set(stems[index] ?? '', compiled.stemTopics[index] ?? 0)
  const trades = new Map<string, { trade: string; phrase: string }[]>()
  for (const [trade, phrases] of compiled.trades) {
    for (const phrase of phrases) {
      const start = phrase.split(' ', 1)[0] ?? phrase
      const list = trades.get(start)
      if (list === undefined) trades.set(start, [{ trade, phrase }])
      else list.push({ trade, phrase })
    }
  }
  return {
    ids: compiled.ids,
    names: compiled.names,
    topics: compiled.topics,
    topicOf: compiled.topicOf,
    parents: compiled.parents,
    byKey,
    keyStems,
    notWith: new Map(compiled.notWith),
    trades,
    ordinary: new Set(compiled.ordinary.split('\n')),
    vocabulary: new Set(compiled.vocabulary.split('\n')),
    broader: new Map(),
    otherWords: new Set(compiled.otherWords.split('\n')),
    readings: new Map(),
  }
}

/** The concept itself (0) and the broader ones it is part of, with the number of steps, three at most. */
export function broaderConcepts(knowledge: Knowledge, concept: number): ReadonlyMap<number, number> {
  const known = knowledge.broader.get(concept)
  if (known !== undefined) return known
  const steps = new Map([[concept, 0]])
  let edge = [concept]
  for (let step = 1; step <= MAX_STEPS; step += 1) {
    const next: number[] = []
    for (const from of edge) {
      for (const parent of knowledge.parents[from] ?? []) {
        if (steps.has(parent)) continue
        steps.set(parent, step)
        next.push(parent)
      }
    }
    edge = next
  }
  knowledge.broader.set(concept, steps)
  return steps
}
