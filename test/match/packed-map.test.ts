import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookUp, packMap } from '../../src/match/packed-map.ts'

const words = fc.string({ unit: 'grapheme' }).filter((word) => !/[=|]/.test(word))

describe('packMap', () => {
  it('finds what was packed, and nothing else', () => {
    const entries = fc.dictionary(words, words).map((record) => Object.entries(record))
    fc.assert(
      fc.property(entries, fc.array(words), (packed, others) => {
        const map = packMap(packed)
        const expected = new Map(packed)
        for (const key of [...expected.keys(), ...others]) expect(lookUp(map, key)).toBe(expected.get(key))
      }),
    )
  })

  it('refuses what the form cannot hold', () => {
    expect(() => packMap([['a=b', 'c']])).toThrow('No place')
    expect(() => packMap([['a', 'b|c']])).toThrow('No place')
  })
})
