import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quickPattern } from '../../src/text/index.ts'

const PATTERNS = [
  /[^\p{L}\p{N}]+/gu,
  /^[^\p{L}\p{N}(]+|[\p{Lu}][\p{L} ]{1,9}:\s/gu,
  /\b(?:k|s[aß]|m\w+|.{2}©)(?![\p{L}\d])/giu,
  /\b(?:k|s[aß]|m\w+|.{2}©)|[a-z]{2}$/giu,
]
const piece = fc.oneof(
  fc.constantFrom('k', 'K', 'S', 'a', 'ß', '©', 'é', '\u017f', '\u212a', '😀', '\ud83d', ' ', ': ', '7', '-'),
  fc.string({ unit: 'binary', maxLength: 3 }),
)

describe('quickPattern', () => {
  it.each(PATTERNS)('finds what %s finds, whatever the text', (pattern) => {
    const quick = quickPattern(pattern)
    const places = (one: RegExp, text: string) =>
      [...text.matchAll(one)].map((match) => [match.index, ...match])
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        expect(places(quick(text), text)).toEqual(places(pattern, text))
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps the expression for texts that are read otherwise, and its twin for the rest', () => {
    const quick = quickPattern(/[\p{L}]x/iu)
    expect(quick('é')).toBe(quick('ß'))
    expect(quick('e').flags).toBe('i')
    expect(quick('e')).toBe(quick('f'))
  })

  it('refuses a class that has no twin', () => {
    expect(() => quickPattern(/\p{M}/u)).toThrow('No twin')
  })
})
