import { contentTokens, joinKnownPairs, keyOf, MAX_KEY_WORDS } from './alias-key.ts'
import { CONCEPT_END, type CompiledKnowledge, FIELD_END, VALUE_END, WORD_BITS } from './knowledge.ts'
import { tokenise } from './normalise.ts'
import { packMap } from './packed-map.ts'
import { indexWords } from './typo-repair.ts'

export interface ConceptFile {
  file: string
  /** The parsed YAML. */
  data: unknown
}

/** Something wrong in the concept files. `path` leads from the file's root to the place. */
export interface ConceptFinding {
  file: string
  path: (string | number)[]
  severity: 'error' | 'warning'
  message: string
}

/** Alone they name half of the field, so that no concept may be called so. */
const TOO_GENERIC = new Set(
  'architecture management data cloud ai strategy governance leadership platform system design engineering development model process project business technology product service pipeline portfolio planning software digital innovation solution tool tools skills knowledge team quality cost risk'.split(
    ' ',
  ),
)

interface Concept {
  id: string
  name: string
  same: string[]
  notWith: string[]
  partOf: string[]
  topic: number
  file: string
  path: (string | number)[]
}

interface Tables {
  topics: string[]
  concepts: Concept[]
  trades: [string, string[]][]
  ordinary: string[]
  findings: ConceptFinding[]
}

/**
 * Compiles the concept files (`concepts`), the words of other trades (`trades`) and the ordinary words (`words`) into
 * one table. What is wrong is reported and left out; the rest still compiles.
 */
export function compileKnowledge(files: readonly ConceptFile[]): {
  knowledge: CompiledKnowledge
  counts: { concepts: number; aliases: number; trades: number }
  findings: ConceptFinding[]
} {
  const tables: Tables = { topics: [], concepts: [], trades: [], ordinary: [], findings: [] }
  for (const file of files) readFile(file, tables)
  const indexOf = indexConcepts(tables)
  const parents = tables.concepts.map((concept) => parentsOf(concept, indexOf, tables.findings))
  reportCycles(tables, parents)
  const vocabulary = vocabularyOf(tables.concepts)
  const keys = keysOf(tables, indexOf, vocabulary)
  const knowledge: CompiledKnowledge = {
    version: 2,
    topics: tables.topics,
    concepts: tables.concepts
      .map(({ id, topic, notWith }, index) =>
        [id, topic, parents[index]?.join(VALUE_END), phraseStems(notWith, vocabulary).join(VALUE_END)].join(
          FIELD_END,
        ),
      )
      .join(CONCEPT_END),
    keys: packMap([...keys].map(([key, concepts]) => [key, concepts.join(VALUE_END)])),
    keyStems: packMap(
      [...usesOfStems(keys, tables.concepts)].map(([stem, uses]) => [stem, uses.join(VALUE_END)]),
    ),
    trades: packMap(tradesByStart(tables.trades, vocabulary)),
    words: packMap(knownWords(tables, vocabulary)),
    near: packMap(
      [...indexWords([...vocabulary].sort())].map(([key, words]) => [key, words.join(VALUE_END)]),
    ),
  }
  const counts = { concepts: tables.concepts.length, aliases: keys.size, trades: tables.trades.length }
  return { knowledge, counts, findings: tables.findings }
}

function readFile({ file, data }: ConceptFile, tables: Tables): void {
  const root = asRecord(data)
  const report = (path: (string | number)[], message: string) =>
    tables.findings.push({ file, path, severity: 'error', message })
  if (root === null) {
    report([], 'Unexpected content, expected a mapping with concepts, trades or words')
    return
  }
  for (const key of Object.keys(root)) {
    if (!['topic', 'concepts', 'trades', 'words'].includes(key)) report([key], `Unexpected key “${key}”`)
  }
  tables.ordinary.push(...strings(root['words'], ['words'], report))
  for (const [index, entry] of list(root['trades']).entries()) {
    const trade = asRecord(entry)
    if (typeof trade?.['id'] !== 'string')
      report(['trades', index], 'Unexpected trade, expected id and words')
    else tables.trades.push([trade['id'], strings(trade['words'], ['trades', index, 'words'], report)])
  }
  if (root['concepts'] === undefined) return
  const topic = tables.topics.push(typeof root['topic'] === 'string' ? root['topic'] : file) - 1
  if (typeof root['topic'] !== 'string') report([], 'Unexpected file without topic, expected topic: name')
  for (const [index, entry] of list(root['concepts']).entries()) {
    const path = ['concepts', index]
    const concept = readConcept(asRecord(entry), path, report)
    if (concept !== null) tables.concepts.push({ ...concept, topic, file, path })
  }
}

type Report = (path: (string | number)[], message: string) => void

function readConcept(entry: Record<string, unknown> | null, path: (string | number)[], report: Report) {
  const id = entry?.['id']
  const name = entry?.['name']
  if (entry === null || typeof id !== 'string' || typeof name !== 'string') {
    report(path, 'Unexpected concept, expected at least id and name')
    return null
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    report([...path, 'id'], `Unexpected id “${id}”, expected kebab-case`)
  for (const key of Object.keys(entry)) {
    if (!['id', 'name', 'same', 'notWith', 'partOf'].includes(key))
      report([...path, key], `Unexpected key “${key}”`)
  }
  return {
    id,
    name,
    same: strings(entry['same'], [...path, 'same'], report),
    notWith: strings(entry['notWith'], [...path, 'notWith'], report),
    partOf: strings(entry['partOf'], [...path, 'partOf'], report),
  }
}

function indexConcepts({ concepts, findings }: Tables): Map<string, number> {
  const indexOf = new Map<string, number>()
  for (const [index, concept] of concepts.entries()) {
    const first = concepts[indexOf.get(concept.id) ?? -1]
    if (first === undefined) indexOf.set(concept.id, index)
    else
      findings.push(
        error(concept, ['id'], `Unexpected id “${concept.id}”, it stands in ${first.file} already`),
      )
  }
  return indexOf
}

function parentsOf(concept: Concept, indexOf: Map<string, number>, findings: ConceptFinding[]): number[] {
  return concept.partOf.flatMap((id, place) => {
    const parent = indexOf.get(id)
    if (parent === undefined) {
      findings.push(
        error(concept, ['partOf', place], `Unexpected partOf “${id}”, expected the id of a concept`),
      )
      return []
    }
    return [parent]
  })
}

function reportCycles({ concepts, findings }: Tables, parents: readonly number[][]): void {
  const state = new Map<number, 'open' | 'done'>()
  const visit = (index: number): void => {
    state.set(index, 'open')
    for (const parent of parents[index] ?? []) {
      const concept = concepts[index]
      if (state.get(parent) === 'open' && concept !== undefined) {
        findings.push(error(concept, ['partOf'], `Unexpected cycle: “${concept.id}” is part of itself`))
      } else if (!state.has(parent)) visit(parent)
    }
    state.set(index, 'done')
  }
  for (const index of concepts.keys()) if (!state.has(index)) visit(index)
}

/** Every alias under its key. A key of two concepts is kept for both only where both have a sense guard. */
function keysOf(
  tables: Tables,
  indexOf: Map<string, number>,
  vocabulary: ReadonlySet<string>,
): Map<string, number[]> {
  const owners = new Map<string, number[]>()
  for (const [index, concept] of tables.concepts.entries()) {
    if (indexOf.get(concept.id) !== index) continue
    for (const [place, alias] of [concept.name, ...concept.same].entries()) {
      const path = place === 0 ? ['name'] : ['same', place - 1]
      const tokens = contentTokens(joinKnownPairs(tokenise(alias), (word) => vocabulary.has(word)))
      const key = keyOf(tokens)
      const known = owners.get(key) ?? []
      if (key === '') tables.findings.push(error(concept, path, `Unexpected alias “${alias}” without words`))
      else if (isTooGeneric(tokens.map((token) => token.word))) {
        tables.findings.push(
          error(concept, path, `Unexpected alias “${alias}”, it is too generic to decide anything`),
        )
      } else if (key.split(' ').length > MAX_KEY_WORDS + 3) {
        tables.findings.push(
          error(concept, path, `Unexpected alias “${alias}”, it is too long to be looked up`),
        )
      } else if (known.includes(index)) continue
      else if (known.length === 0) owners.set(key, [index])
      else claimTwice(tables, { alias, path, index, key, owners })
    }
  }
  return owners
}

/** Every stem of the keys with its topics and the lengths of its keys, a bit each. */
function usesOfStems(keys: ReadonlyMap<string, readonly number[]>, concepts: readonly Concept[]) {
  const uses = new Map<string, [topics: number, lengths: number]>()
  for (const [key, owners] of keys) {
    const words = key.split(' ')
    for (const word of words) {
      const [stem = word] = word.split('~', 1)
      const use = uses.get(stem) ?? [0, 0]
      for (const owner of owners) use[0] |= 1 << ((concepts[owner]?.topic ?? 0) % 31)
      use[1] |= 1 << words.length
      uses.set(stem, use)
    }
  }
  return uses
}

interface SecondClaim {
  alias: string
  path: (string | number)[]
  index: number
  key: string
  owners: Map<string, number[]>
}

function claimTwice(tables: Tables, { alias, path, index, key, owners }: SecondClaim): void {
  const concept = tables.concepts[index]
  const known = owners.get(key) ?? []
  const first = tables.concepts[known[0] ?? -1]
  if (concept === undefined || first === undefined) return
  const guarded =
    concept.notWith.length > 0 && known.every((owner) => (tables.concepts[owner]?.notWith.length ?? 0) > 0)
  if (guarded) owners.set(key, [...known, index])
  else {
    const message = `Unexpected alias “${alias}”, “${first.id}” (${first.file}) has it already and not both have notWith`
    tables.findings.push(error(concept, path, message))
  }
}

function isTooGeneric(words: readonly string[]): boolean {
  return words.length === 1 && TOO_GENERIC.has(words[0] ?? '')
}

function vocabularyOf(concepts: readonly Concept[]): Set<string> {
  const vocabulary = new Set<string>()
  for (const concept of concepts) {
    for (const alias of [concept.name, ...concept.same]) {
      for (const token of tokenise(alias)) if (token.word.length > 1) vocabulary.add(token.word)
    }
  }
  return vocabulary
}

function phraseStems(phrases: readonly string[], vocabulary: ReadonlySet<string>): string[] {
  const stems = phrases.map((phrase) =>
    contentTokens(joinKnownPairs(tokenise(phrase), (word) => vocabulary.has(word)))
      .map((token) => token.stem)
      .join(' '),
  )
  return [...new Set(stems.filter((stem) => stem !== ''))]
}

/** Trade phrases under their first stem. */
function tradesByStart(trades: Tables['trades'], vocabulary: ReadonlySet<string>): [string, string][] {
  const starts = new Map<string, string[]>()
  for (const [trade, words] of trades) {
    for (const phrase of phraseStems(words, vocabulary)) {
      const [start = phrase] = phrase.split(' ', 1)
      starts.set(start, [...(starts.get(start) ?? []), `${trade}:${phrase}`])
    }
  }
  return [...starts].map(([start, phrases]) => [start, phrases.join(VALUE_END)])
}

/** Every known word with what knows it. */
function knownWords(
  { concepts, trades, ordinary }: Tables,
  vocabulary: ReadonlySet<string>,
): [string, string][] {
  const flags = new Map<string, number>()
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) flags.set(word, (flags.get(word) ?? 0) | bit)
  }
  const phrases = [...trades.flatMap(([, words]) => words), ...concepts.flatMap((concept) => concept.notWith)]
  add(vocabulary, WORD_BITS.vocabulary)
  add(normalisedWords(ordinary), WORD_BITS.ordinary)
  add(
    normalisedWords(phrases).filter((word) => !vocabulary.has(word)),
    WORD_BITS.other,
  )
  return [...flags].map(([word, bits]) => [word, String(bits)])
}

function normalisedWords(words: readonly string[]): string[] {
  return [...new Set(words.flatMap((word) => tokenise(word).map((token) => token.word)))].sort()
}

function error(concept: Concept, path: (string | number)[], message: string): ConceptFinding {
  return { file: concept.file, path: [...concept.path, ...path], severity: 'error', message }
}

function asRecord(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function strings(value: unknown, path: (string | number)[], report: Report): string[] {
  if (value !== undefined && value !== null && !Array.isArray(value))
    report(path, 'Unexpected value, expected a list')
  return list(value).flatMap((entry, index) => {
    if (typeof entry === 'string' && entry.trim() !== '') return [entry]
    report([...path, index], 'Unexpected entry, expected a text (quote it)')
    return []
  })
}
