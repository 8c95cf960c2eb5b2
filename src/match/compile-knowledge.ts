import { contentTokens, joinKnownPairs, keyOf, MAX_KEY_WORDS } from './alias-key.ts'
import type { CompiledKnowledge } from './knowledge.ts'
import { tokenise } from './normalise.ts'

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
  findings: ConceptFinding[]
} {
  const tables: Tables = { topics: [], concepts: [], trades: [], ordinary: [], findings: [] }
  for (const file of files) readFile(file, tables)
  const indexOf = indexConcepts(tables)
  const parents = tables.concepts.map((concept) => parentsOf(concept, indexOf, tables.findings))
  reportCycles(tables, parents)
  const vocabulary = vocabularyOf(tables.concepts)
  const { keys, keyConcepts } = keysOf(tables, indexOf, vocabulary)
  const stemTopics = topicsOfStems(keys, keyConcepts, tables.concepts)
  const knowledge: CompiledKnowledge = {
    version: 1,
    topics: tables.topics,
    ids: tables.concepts.map((concept) => concept.id),
    names: tables.concepts.map((concept) => concept.name),
    topicOf: tables.concepts.map((concept) => concept.topic),
    parents,
    keys: keys.join('\n'),
    keyStems: [...stemTopics.keys()].join('\n'),
    stemTopics: [...stemTopics.values()],
    keyConcepts,
    notWith: tables.concepts.flatMap((concept, index): [number, string[]][] =>
      concept.notWith.length === 0 ? [] : [[index, phraseStems(concept.notWith, vocabulary)]],
    ),
    trades: tables.trades.map(([id, words]) => [id, phraseStems(words, vocabulary)]),
    ordinary: normalisedWords(tables.ordinary).join('\n'),
    otherWords: otherWordsOf(tables, vocabulary).join('\n'),
    vocabulary: [...vocabulary].sort().join('\n'),
  }
  return { knowledge, findings: tables.findings }
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
function keysOf(tables: Tables, indexOf: Map<string, number>, vocabulary: ReadonlySet<string>) {
  const owners = new Map<string, number[]>()
  for (const [index, concept] of tables.concepts.entries()) {
    if (indexOf.get(concept.id) !== index) continue
    for (const [place, alias] of [concept.name, ...concept.same].entries()) {
      const path = place === 0 ? ['name'] : ['same', place - 1]
      const tokens = contentTokens(joinKnownPairs(tokenise(alias), vocabulary))
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
  const keys: string[] = []
  const keyConcepts: number[] = []
  for (const [key, concepts] of owners) {
    for (const concept of concepts) {
      keys.push(key)
      keyConcepts.push(concept)
    }
  }
  return { keys, keyConcepts }
}

function topicsOfStems(
  keys: readonly string[],
  keyConcepts: readonly number[],
  concepts: readonly Concept[],
) {
  const topics = new Map<string, number>()
  for (const [index, key] of keys.entries()) {
    const bit = 1 << ((concepts[keyConcepts[index] ?? -1]?.topic ?? 0) % 31)
    for (const word of key.split(' ')) {
      const [stem = word] = word.split('~', 1)
      topics.set(stem, (topics.get(stem) ?? 0) | bit)
    }
  }
  return topics
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
    contentTokens(joinKnownPairs(tokenise(phrase), vocabulary))
      .map((token) => token.stem)
      .join(' '),
  )
  return [...new Set(stems.filter((stem) => stem !== ''))]
}

function otherWordsOf({ concepts, trades }: Tables, vocabulary: ReadonlySet<string>): string[] {
  const phrases = [...trades.flatMap(([, words]) => words), ...concepts.flatMap((concept) => concept.notWith)]
  return normalisedWords(phrases).filter((word) => !vocabulary.has(word))
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
