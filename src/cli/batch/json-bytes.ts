import { createMemory } from '../../match/index.ts'

/**
 * Writes plain data as JSON in UTF-8, a character of the result for each byte: the same bytes as `JSON.stringify` gives. Most texts
 * of an assessment are those of the role and of the concept table, the same for everybody, and are turned into bytes once.
 */
export type JsonBytes = (value: unknown) => string

/** Longer texts are written anew each time. */
const LONGEST_REMEMBERED = 500
/** Texts remembered: those of a role, and the wordings and explanations met lately. */
const MOST_TEXTS = 12_000
/** Keys are those of a few shapes; a person's own would be no more than are remembered. */
const MOST_KEYS = 500

interface Key {
  /** Before the first value of an object, and before any other. */
  first: string
  next: string
}

export function createJsonBytes(): JsonBytes {
  const texts = createMemory<string, string>(MOST_TEXTS)
  const keys = createMemory<string, Key>(MOST_KEYS)
  const ofText = (text: string): string =>
    text.length > LONGEST_REMEMBERED ? quoted(text) : (texts.get(text) ?? texts.set(text, quoted(text)))
  const ofKey = (key: string): Key =>
    keys.get(key) ?? keys.set(key, { first: `{${quoted(key)}:`, next: `,${quoted(key)}:` })
  const ofList = (list: readonly unknown[]): string => {
    if (list.length === 0) return '[]'
    let bytes = `[${write(list[0])}`
    for (let at = 1; at < list.length; at += 1) bytes += `,${write(list[at])}`
    return `${bytes}]`
  }
  const ofRecord = (record: Record<string, unknown>): string => {
    let bytes = ''
    for (const key of Object.keys(record)) {
      const value = record[key]
      if (value === undefined) continue
      const { first, next } = ofKey(key)
      bytes += (bytes === '' ? first : next) + write(value)
    }
    return bytes === '' ? '{}' : `${bytes}}`
  }
  const write: JsonBytes = (value) => {
    switch (typeof value) {
      case 'string':
        return ofText(value)
      case 'number':
        return Number.isFinite(value) ? String(value) : 'null'
      case 'boolean':
        return value ? 'true' : 'false'
      case 'object':
        if (value === null) return 'null'
        return Array.isArray(value) ? ofList(value) : ofRecord(value as Record<string, unknown>)
      default:
        // In a list, what JSON has no form for is null.
        return 'null'
    }
  }
  return write
}

function quoted(text: string): string {
  return bytesOf(JSON.stringify(text))
}

/** Beyond ASCII; JSON escapes halves of surrogate pairs that stand alone. */
const WIDE = /[^\x00-\x7f]/gu

function bytesOf(text: string): string {
  return text.replace(WIDE, (character) => {
    const code = character.codePointAt(0) ?? 0
    const tail = (shift: number) => 0x80 | ((code >> shift) & 0x3f)
    if (code < 0x800) return String.fromCharCode(0xc0 | (code >> 6), tail(0))
    if (code < 0x10000) return String.fromCharCode(0xe0 | (code >> 12), tail(6), tail(0))
    return String.fromCharCode(0xf0 | (code >> 18), tail(12), tail(6), tail(0))
  })
}
