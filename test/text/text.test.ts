import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, decodeText, nearestName } from '../../src/text/index.ts'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

describe('cleanText', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b]0;title\u0007shown', 'shown'],
    ['\u009b31mred', 'red'],
    ['one\r\ntwo\u2028three', 'one two three'],
    ['a\u202eb\u2066c\u200dd\ufeff', 'abcd'],
    ['\u{e0041}tag', 'tag'],
    ['👩‍🚀 stays', '👩‍🚀 stays'],
    ['e\u0301', 'é'],
    [`x${'\u0300'.repeat(40)}`, 'x̀\u0300\u0300\u0300'.normalize('NFC')],
  ])('%j → %j', (text, expected) => {
    expect(cleanText(text)).toBe(expected)
  })

  it('leaves no control, bidi or invisible character, and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const once = cleanText(text)
        return (
          !/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b\ufeff]/.test(once) &&
          cleanText(once) === once
        )
      }),
      { numRuns: 500 },
    )
  })
})

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark, and UTF-16 with one', () => {
    expect(decodeText(new TextEncoder().encode('é'))).toEqual({ text: 'é' })
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x41))).toEqual({ text: 'A' })
    expect(decodeText(bytes(0xff, 0xfe, 0x41, 0, 0xe9, 0))).toEqual({ text: 'Aé' })
    expect(decodeText(bytes(0xfe, 0xff, 0, 0x41, 0, 0xe9))).toEqual({ text: 'Aé' })
  })

  it.each([
    [bytes(0x41, 0x0a, 0xe9, 0x41), 2, 2],
    [bytes(0x41, 0xc0, 0x80), 1, 1],
    [bytes(0xed, 0xa0, 0x80), 0, 1],
    [bytes(0x41, 0xe2, 0x82), 1, 1],
    [bytes(0x41, 0, 0x41), 1, 1],
  ])('refuses %j with the place of the first bad byte', (input, offset, line) => {
    expect(decodeText(input)).toMatchObject({ problem: { offset, line } })
  })

  it('agrees with the platform on what is valid UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12, min: 1 }), (input) => {
        if ((input[0] === 0xff && input[1] === 0xfe) || (input[0] === 0xfe && input[1] === 0xff)) return true
        let valid = true
        try {
          new TextDecoder('utf-8', { fatal: true }).decode(input)
        } catch {
          valid = false
        }
        return 'text' in decodeText(input) === valid
      }),
      { numRuns: 2000 },
    )
  })
})

describe('nearestName', () => {
  it.each([
    ['princpal', 'principal'],
    ['Senior-AI-Architekt', 'senior-ai-architect'],
    ['xyzzy', null],
    ['', null],
  ])('%j → %j', (name, expected) => {
    expect(nearestName(name, ['principal', 'senior-ai-architect', 'architect'])).toBe(expected)
  })
})
