/**
 * Writes plain data as a line of NDJSON in UTF-8: the bytes of `JSON.stringify` and a line feed. What it gives is overwritten by the
 * next call. Most texts of an assessment are those of the role and of the concept table, the same for everybody; they are turned
 * into bytes once, and from then on copied.
 */
export type JsonLineWriter = (value: unknown) => Uint8Array

/** Longer texts are written anew each time. */
const LONGEST_REMEMBERED = 500
/** Bytes of remembered texts: those of a few roles, and the wordings and explanations met lately. */
const MOST_BYTES = 4_000_000
/** The same for keys, each with the others of its record: those of the few kinds of record that an assessment is made of. */
const MOST_KEY_BYTES = 64_000
/** Bytes of a line that there is room for from the start: an assessment takes some hundred thousand. */
const FIRST_ROOM = 256 * 1024
/** A line as large as this gets room of its own, so that one large line is not kept for ever. */
const MOST_ROOM = 4 * 1024 * 1024

const codeOf = (character: string): number => character.charCodeAt(0)
const COMMA = codeOf(',')
const OPEN_LIST = codeOf('[')
const CLOSE_LIST = codeOf(']')
const OPEN_RECORD = codeOf('{')
const CLOSE_RECORD = codeOf('}')
const LINE_FEED = codeOf('\n')

export function createJsonLineWriter(): JsonLineWriter {
  const { bytes, find } = createTexts(MOST_BYTES)
  const shapes = createShapes(MOST_KEY_BYTES)
  let room = Buffer.allocUnsafeSlow(FIRST_ROOM)
  let end = 0

  const reserve = (more: number): void => {
    if (end + more <= room.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(end + more, 2 * room.length))
    larger.set(room.subarray(0, end))
    room = larger
  }
  const putByte = (byte: number): void => {
    reserve(1)
    room[end] = byte
    end += 1
  }
  /** Of characters that take a byte each. */
  const putPlain = (text: string): void => {
    reserve(text.length)
    const to = room
    const start = end
    for (let at = 0; at < text.length; at += 1) to[start + at] = text.charCodeAt(at)
    end = start + text.length
  }
  /** @param start,stop places in `source` */
  const putBytes = (source: Uint8Array, start: number, stop: number): void => {
    reserve(stop - start)
    const to = room
    const shift = end - start
    // a loop: for as few bytes as most texts have, a call to copy them takes longer than copying
    for (let at = start; at < stop; at += 1) to[shift + at] = source[at] as number
    end = shift + stop
  }
  const putText = (text: string): void => {
    if (text.length > LONGEST_REMEMBERED) {
      const long = Buffer.from(JSON.stringify(text))
      reserve(long.length)
      room.set(long, end)
      end += long.length
      return
    }
    const place = find(text)
    const start = place + LENGTH_BYTES
    putBytes(bytes, start, start + lengthAt(bytes, place))
  }
  const putList = (list: readonly unknown[]): void => {
    putByte(OPEN_LIST)
    for (let at = 0; at < list.length; at += 1) {
      if (at > 0) putByte(COMMA)
      put(list[at])
    }
    putByte(CLOSE_LIST)
  }
  const putRecord = (record: Record<string, unknown>): void => {
    putByte(OPEN_RECORD)
    const keys = Object.keys(record)
    const { written } = shapes.find(keys)
    let isFirst = true
    for (let place = 0; place < keys.length; place += 1) {
      const value = record[keys[place] as string]
      if (value === undefined) continue
      const key = written[place] as Uint8Array
      // the first has no comma before it
      putBytes(key, isFirst ? 1 : 0, key.length)
      isFirst = false
      put(value)
    }
    putByte(CLOSE_RECORD)
  }
  const put = (value: unknown): void => {
    if (typeof value === 'string') putText(value)
    else if (typeof value === 'number') putPlain(Number.isFinite(value) ? String(value) : 'null')
    else if (typeof value === 'boolean') putPlain(value ? 'true' : 'false')
    // In a list, what JSON has no form for is null.
    else if (typeof value !== 'object' || value === null) putPlain('null')
    else if (Array.isArray(value)) putList(value)
    else putRecord(value as Record<string, unknown>)
  }
  return (value) => {
    if (room.length > MOST_ROOM) room = Buffer.allocUnsafeSlow(FIRST_ROOM)
    end = 0
    put(value)
    putByte(LINE_FEED)
    return room.subarray(0, end)
  }
}

/** Bytes before a remembered text that hold its length. */
const LENGTH_BYTES = 2

function lengthAt(bytes: Uint8Array, start: number): number {
  return ((bytes[start] as number) << 8) | (bytes[start + 1] as number)
}

interface Texts {
  readonly bytes: Uint8Array
  /** Where in `bytes` the length of a text stands, and behind it the text. It holds until the next one is looked for. */
  find(text: string): number
}

/** Texts as JSON in UTF-8, one after another in one piece of memory, so that none costs an object; when it is full, all go. */
function createTexts(most: number): Texts {
  const bytes = Buffer.allocUnsafeSlow(most)
  const places = new Map<string, number>()
  let end = 0
  const add = (text: string): number => {
    const json = JSON.stringify(text)
    // At most three bytes for each UTF-16 code unit.
    if (end + LENGTH_BYTES + 3 * json.length > most) {
      places.clear()
      end = 0
    }
    const start = end
    const length = bytes.write(json, start + LENGTH_BYTES)
    bytes[start] = length >> 8
    bytes[start + 1] = length & 0xff
    end = start + LENGTH_BYTES + length
    places.set(text, start)
    return start
  }
  return { bytes, find: (text) => places.get(text) ?? add(text) }
}

/** The keys of a record in their order, and each as it is written: a comma, the key as JSON in UTF-8, a colon. */
interface Shape {
  readonly keys: readonly string[]
  readonly written: readonly Uint8Array[]
}

interface Shapes {
  find(keys: readonly string[]): Shape
}

/** Shapes by their first key: few kinds of record begin alike, and two keys of one program are the same object. */
function createShapes(most: number): Shapes {
  const byFirst = new Map<string | undefined, Shape[]>()
  let held = 0
  const add = (keys: readonly string[]): Shape => {
    const written = keys.map((key) => Buffer.from(`,${JSON.stringify(key)}:`))
    const size = written.reduce((sum, { length }) => sum + length, 0)
    if (held + size > most) {
      byFirst.clear()
      held = 0
    }
    held += size
    const shape = { keys, written }
    const alike = byFirst.get(keys[0])
    if (alike === undefined) byFirst.set(keys[0], [shape])
    else alike.push(shape)
    return shape
  }
  const find = (keys: readonly string[]): Shape => {
    const alike = byFirst.get(keys[0]) ?? []
    for (let at = 0; at < alike.length; at += 1) {
      const shape = alike[at] as Shape
      if (isSameList(shape.keys, keys)) return shape
    }
    return add(keys)
  }
  return { find }
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false
  return true
}
