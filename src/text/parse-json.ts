import { raiseLimit } from './raise-limit.ts'

/**
 * A JSON value with its place in the text. Numbers stay text, so that long ids keep their digits;
 * strings are decoded on demand by `decodeJsonString`.
 */
export type JsonNode =
  | { type: 'object'; members: Map<string, JsonNode>; start: number; end: number }
  | { type: 'array'; items: JsonNode[]; start: number; end: number }
  | { type: 'string' | 'number' | 'literal'; start: number; end: number }

export interface JsonMistake {
  message: string
  /** Where in the text the mistake shows. */
  offset: number
  hint: string
}

export interface ParsedJson {
  root: JsonNode | null
  mistake: JsonMistake | null
  /** Keys that stand twice in one object; the first one counts. */
  duplicates: { key: string; start: number; end: number; first: number }[]
}

class JsonError extends Error {
  readonly mistake: JsonMistake
  constructor(mistake: JsonMistake) {
    super(mistake.message)
    this.mistake = mistake
  }
}

interface Cursor {
  text: string
  at: number
  depth: number
  maxDepth: number
  duplicates: ParsedJson['duplicates']
}

/**
 * Parses JSON (RFC 8259), keeping the offset of every value. The first mistake ends it, said in words.
 * @param maxDepth arrays and objects inside each other
 */
export function parseJson(text: string, maxDepth = 64): ParsedJson {
  const cursor: Cursor = { text, at: text.startsWith('\ufeff') ? 1 : 0, depth: 0, maxDepth, duplicates: [] }
  try {
    const root = readValue(cursor)
    skipBlanks(cursor)
    if (cursor.at < text.length) {
      fail(
        cursor,
        `Unexpected ${seen(cursor)} after the end of the JSON value`,
        'Save one JSON document in the file.',
      )
    }
    return { root, mistake: null, duplicates: cursor.duplicates }
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    return { root: null, mistake: error.mistake, duplicates: cursor.duplicates }
  }
}

const BROKEN = 'Fetch the document again and save the answer whole.'

function fail(cursor: Cursor, message: string, hint = BROKEN): never {
  throw new JsonError({ message, offset: cursor.at, hint })
}

function seen(cursor: Cursor): string {
  const char = cursor.text[cursor.at]
  return char === undefined ? 'end of the document' : JSON.stringify(char)
}

function unexpected(cursor: Cursor, expected: string): never {
  if (cursor.at >= cursor.text.length) {
    fail(
      cursor,
      `The JSON breaks off before its end, expected ${expected}`,
      'The file is cut short. '.concat(BROKEN),
    )
  }
  fail(cursor, `Unexpected ${seen(cursor)} in the JSON, expected ${expected}`)
}

function skipBlanks(cursor: Cursor): void {
  while (/[ \t\n\r]/.test(cursor.text[cursor.at] ?? '')) cursor.at += 1
}

function readValue(cursor: Cursor): JsonNode {
  skipBlanks(cursor)
  const char = cursor.text[cursor.at]
  if (char === '{' || char === '[') return readContainer(cursor, char)
  if (char === '"') return readString(cursor)
  return readScalar(cursor)
}

function readContainer(cursor: Cursor, open: '{' | '['): JsonNode {
  cursor.depth += 1
  if (cursor.depth > cursor.maxDepth) {
    fail(
      cursor,
      `The JSON nests deeper than ${cursor.maxDepth} levels`,
      `Save only the part that is needed, or ${raiseLimit('jsonDepth', cursor.maxDepth)}.`,
    )
  }
  const start = cursor.at
  cursor.at += 1
  const node: JsonNode =
    open === '{'
      ? { type: 'object', members: new Map(), start, end: start }
      : { type: 'array', items: [], start, end: start }
  const close = open === '{' ? '}' : ']'
  skipBlanks(cursor)
  if (cursor.text[cursor.at] !== close) {
    for (;;) {
      if (node.type === 'object') readMember(cursor, node.members)
      else node.items.push(readValue(cursor))
      skipBlanks(cursor)
      if (cursor.text[cursor.at] !== ',') break
      cursor.at += 1
    }
  }
  if (cursor.text[cursor.at] !== close) unexpected(cursor, `"," or "${close}"`)
  cursor.at += 1
  node.end = cursor.at
  cursor.depth -= 1
  return node
}

function readMember(cursor: Cursor, members: Map<string, JsonNode>): void {
  skipBlanks(cursor)
  if (cursor.text[cursor.at] !== '"') unexpected(cursor, 'a key in double quotes')
  const key = readString(cursor)
  const name = unquote(cursor.text, key)
  skipBlanks(cursor)
  if (cursor.text[cursor.at] !== ':') unexpected(cursor, '":"')
  cursor.at += 1
  const value = readValue(cursor)
  const first = members.get(name)
  if (first === undefined) members.set(name, value)
  else cursor.duplicates.push({ key: name, start: key.start, end: key.end, first: first.start })
}

function readString(cursor: Cursor): JsonNode {
  const { text } = cursor
  const start = cursor.at
  cursor.at += 1
  for (; cursor.at < text.length; cursor.at += 1) {
    const code = text.charCodeAt(cursor.at)
    if (code === 34) {
      cursor.at += 1
      return { type: 'string', start, end: cursor.at }
    }
    if (code < 32) fail(cursor, 'Unexpected line break or control character inside a JSON string')
    if (code === 92) readEscape(cursor)
  }
  return unexpected(cursor, 'the closing quote of a string')
}

function readEscape(cursor: Cursor): void {
  const next = cursor.text[cursor.at + 1]
  if (next === undefined) return
  if (next === 'u') {
    const digits = cursor.text.slice(cursor.at + 2, cursor.at + 6)
    if (!/^[0-9a-fA-F]{4}$/.test(digits) && cursor.at + 6 <= cursor.text.length) {
      fail(cursor, 'Unexpected escape in a JSON string, expected four hexadecimal digits after \\u')
    }
    cursor.at = Math.min(cursor.at + 5, cursor.text.length - 1)
    return
  }
  if (!'"\\/bfnrt'.includes(next)) fail(cursor, `Unexpected escape \\${next} in a JSON string`)
  cursor.at += 1
}

const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

function readScalar(cursor: Cursor): JsonNode {
  SCALAR.lastIndex = cursor.at
  const found = SCALAR.exec(cursor.text)?.[0]
  if (found === undefined) return unexpected(cursor, 'a value')
  const start = cursor.at
  cursor.at += found.length
  const next = cursor.text[cursor.at]
  if (next !== undefined && !/[\s,\]}]/.test(next)) unexpected(cursor, '"," or the end of the value')
  return { type: /^[-\d]/.test(found) ? 'number' : 'literal', start, end: cursor.at }
}

function unquote(text: string, node: JsonNode): string {
  return String(JSON.parse(text.slice(node.start, node.end)))
}
