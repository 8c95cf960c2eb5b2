import { describe, expect, it } from 'vitest'
import {
  decodeText,
  defuseLogCommands,
  displayWidth,
  parseJson,
  splitCompound,
} from '../../src/text/index.ts'

describe('mistakes in JSON', () => {
  /** Text → [offset, message]. */
  it.each<[string, number, string]>([
    ['{"a": 1} x', 9, 'Unexpected "x" after the end of the JSON value'],
    ['{"a": 1', 7, 'The JSON breaks off before its end, expected "," or "}"'],
    ['[1 2]', 3, 'Unexpected "2" in the JSON, expected "," or "]"'],
    ['{a: 1}', 1, 'Unexpected "a" in the JSON, expected a key in double quotes'],
    ['{"a" 1}', 5, 'Unexpected "1" in the JSON, expected ":"'],
    ['{"a":', 5, 'The JSON breaks off before its end, expected a value'],
    ['[01]', 2, 'Unexpected "1" in the JSON, expected "," or the end of the value'],
    ['"a\nb"', 2, 'Unexpected line break or control character inside a JSON string'],
    ['"a', 2, 'The JSON breaks off before its end, expected the closing quote of a string'],
    ['"a\\', 3, 'The JSON breaks off before its end, expected the closing quote of a string'],
    ['"\\u12"', 6, 'The JSON breaks off before its end, expected the closing quote of a string'],
    ['"\\u12zz"', 1, 'Unexpected escape in a JSON string, expected four hexadecimal digits after \\u'],
    ['"\\x"', 1, 'Unexpected escape \\x in a JSON string'],
    ['[[[1]]]', 2, 'The JSON nests deeper than 2 levels'],
    ['', 0, 'The JSON breaks off before its end, expected a value'],
  ])('%j', (text, offset, message) => {
    const { root, mistake } = parseJson(text, 2)
    expect([root, mistake?.offset, mistake?.message]).toEqual([null, offset, message])
  })

  it('are none where a byte order mark stands in front or a key comes twice', () => {
    const { root, duplicates } = parseJson('\ufeff{"a": "\\u0041\\n", "a": true}')
    expect(root).toMatchObject({ type: 'object', start: 1 })
    expect(duplicates).toEqual([{ key: 'a', start: 19, end: 22, first: 7 }])
  })
})

describe('bytes', () => {
  it.each<[number[], string]>([
    [[0xff, 0xfe, 0x41, 0x00], 'A'],
    [[0xfe, 0xff, 0x00, 0x41], 'A'],
    [[0xef, 0xbb, 0xbf, 0x41], 'A'],
  ])('%j are text', (bytes, text) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ text })
  })

  it.each<[number[], string, number, number]>([
    [[0x41, 0x0a, 0x00], 'is not a text file: it holds a NUL byte', 2, 2],
    [[0xff, 0xfe, 0x41, 0x00, 0x00, 0x00], 'is not a text file: it holds a NUL character', 4, 1],
    [[0xff, 0xfe, 0x41], 'is not valid UTF-16: it ends within a character or holds half a pair', 2, 1],
    [[0x41, 0x0a, 0xc3, 0x28], 'is not valid UTF-8: unexpected byte 0xC3', 2, 2],
    [[0xe2, 0x82], 'is not valid UTF-8: unexpected byte 0xE2', 0, 1],
    [[0x0b, 0xf8], 'is not valid UTF-8: unexpected byte 0xF8', 1, 1],
  ])('%j are none', (bytes, reason, offset, line) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ problem: { reason, offset, line } })
  })
})

describe('text for a terminal or a log', () => {
  it('keycaps and long clusters have a width', () => {
    expect(displayWidth('1\ufe0f\u20e3')).toBe(2)
    expect(displayWidth('1\u20e3')).toBe(2)
    expect(displayWidth(`e${'\u0301'.repeat(60)}`)).toBe(1)
  })

  it('lines that a log takes for commands are broken up', () => {
    expect(defuseLogCommands('::error::x')).not.toMatch(/^::/)
    expect(defuseLogCommands('a plain line')).toBe('a plain line')
  })

  it.each(['', ' , ', 'e.g.', '/', 'A and', '(only)'])(
    '%j as a compound name loses nothing that counts',
    (text) => {
      expect(() => splitCompound(text)).not.toThrow()
      expect(splitCompound(text).items.every((item) => item.text.trim() !== '')).toBe(true)
    },
  )
})
