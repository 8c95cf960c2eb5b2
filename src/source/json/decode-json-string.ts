import type { JsonNode } from '../../text/index.ts'
import { createMappedTextBuilder, type MappedText } from '../mapped-text.ts'

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])

/** The value of a JSON string, each character of it knowing its place in the file, escapes included. */
export function decodeJsonString(text: string, node: JsonNode): MappedText {
  const builder = createMappedTextBuilder()
  const end = node.end - 1
  let plain = node.start + 1
  let at = plain
  while (at < end) {
    if (text[at] !== '\\') {
      at += 1
      continue
    }
    builder.append(text.slice(plain, at), plain)
    const mark = text.charAt(at + 1)
    const length = mark === 'u' ? 6 : 2
    const char =
      mark === 'u'
        ? String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16))
        : (ESCAPES.get(mark) ?? mark)
    builder.append(char, at, length)
    at += length
    plain = at
  }
  builder.append(text.slice(plain, end), plain)
  return builder.build()
}
