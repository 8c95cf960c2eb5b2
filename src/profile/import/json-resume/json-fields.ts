import type { Diagnostic } from '../../../model/index.ts'
import { cleanText, type JsonNode, nearestName } from '../../../text/index.ts'
import { importFinding, pointAt } from '../line-column.ts'

/** The text being read and the findings made on the way. */
export interface JsonReading {
  text: string
  file: string
  diagnostics: Diagnostic[]
  /** Said once for each thing that was not read. */
  notRead: (what: string) => void
}

type ObjectNode = Extract<JsonNode, { type: 'object' }>

/** Typed access to one object: a value of another type is a finding with its place, never a crash or a guess. */
export interface JsonFields {
  /** Text, or a number as text; null where absent, empty or of another type. */
  text(key: string): string | null
  texts(key: string): string[]
  object(key: string): JsonFields | null
  /** Where `plain` is given, an entry that is bare text counts as an object with that key alone: skills as a list of names. */
  objects(key: string, plain?: string): JsonFields[]
  /** Findings for keys that nothing asked for. Call it when all is read. */
  finish(): void
}

export function jsonFields(reading: JsonReading, node: ObjectNode, path: string): JsonFields {
  const asked = new Set<string>()
  const take = (key: string): JsonNode | null => {
    asked.add(key)
    const value = node.members.get(key)
    return value === undefined || isNull(reading, value) ? null : value
  }
  const list = (key: string): JsonNode[] => {
    const value = take(key)
    if (value === null) return []
    if (value.type === 'array') return value.items.filter((item) => !isNull(reading, item))
    wrongType(reading, value, `${path}${key}`, 'a list')
    return []
  }
  return {
    text: (key) => {
      const value = take(key)
      return value === null ? null : textOf(reading, value, `${path}${key}`)
    },
    texts: (key) => list(key).flatMap((item, i) => textOf(reading, item, `${path}${key}[${i}]`) ?? []),
    object: (key) => {
      const value = take(key)
      if (value === null) return null
      if (value.type === 'object') return jsonFields(reading, value, `${path}${key}.`)
      wrongType(reading, value, `${path}${key}`, 'an object in braces')
      return null
    },
    objects: (key, plain) =>
      list(key).flatMap((item, i) => {
        if (item.type === 'object') return [jsonFields(reading, item, `${path}${key}[${i}].`)]
        if (item.type === 'string' && plain !== undefined) return [oneField(reading, item, plain)]
        wrongType(reading, item, `${path}${key}[${i}]`, 'an object in braces')
        return []
      }),
    finish: () => {
      for (const [key, value] of node.members)
        if (!asked.has(key)) unknownKey(reading, key, value, path, asked)
    },
  }
}

/** Bare text in place of an object. */
function oneField(reading: JsonReading, node: JsonNode, name: string): JsonFields {
  return {
    text: (key) => (key === name ? textOf(reading, node, name) : null),
    texts: () => [],
    object: () => null,
    objects: () => [],
    finish: () => {},
  }
}

function isNull(reading: JsonReading, node: JsonNode): boolean {
  return node.type === 'literal' && reading.text.slice(node.start, node.end) === 'null'
}

function textOf(reading: JsonReading, node: JsonNode, path: string): string | null {
  if (node.type === 'string') {
    const value = String(JSON.parse(reading.text.slice(node.start, node.end)))
    return value.trim() === '' ? null : value
  }
  if (node.type === 'number') return reading.text.slice(node.start, node.end)
  wrongType(reading, node, path, 'text')
  return null
}

/** Findings that are placed one by one; a file with more mistakes than that is no resume, and placing each would take long. */
const MAX_FINDINGS = 100

function isFull({ diagnostics }: JsonReading): boolean {
  return diagnostics.length >= MAX_FINDINGS
}

function wrongType(reading: JsonReading, node: JsonNode, path: string, expected: string): void {
  const found = {
    object: 'an object',
    array: 'a list',
    string: 'text',
    number: 'a number',
    literal: 'true or false',
  }
  if (isFull(reading)) {
    reading.notRead('more values of another type than expected')
    return
  }
  report(reading, `Unexpected ${found[node.type]} in ${cleanText(path)}, expected ${expected}`, node)
  reading.notRead(`${cleanText(path)}: it is ${found[node.type]}, not ${expected}`)
}

function unknownKey(
  reading: JsonReading,
  key: string,
  value: JsonNode,
  path: string,
  known: ReadonlySet<string>,
): void {
  if (isFull(reading)) {
    reading.notRead('more keys that JSON Resume does not have')
    return
  }
  const near = nearestName(key, [...known])
  const name = cleanText(`${path}${key}`)
  report(
    reading,
    `Unexpected key ${name}, JSON Resume has none of that name${near ? `; did you mean ${near}?` : ''}`,
    value,
  )
  reading.notRead(`${name}: no key of JSON Resume`)
}

function report(reading: JsonReading, message: string, node: JsonNode): void {
  const place = { start: pointAt(reading.text, node.start), end: pointAt(reading.text, node.end) }
  reading.diagnostics.push(
    importFinding('import-value', 'warning', message, reading.file, place, 'It was not read.'),
  )
}
