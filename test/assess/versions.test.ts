import { describe, expect, it } from 'vitest'
import { rememberVersion, versionOf, versionOnce } from '../../src/assess/versions.ts'

/** FNV-1a of 64 bits over UTF-16 code units, low byte first, as its authors define it. */
function fnv(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    for (const byte of [unit & 0xff, unit >>> 8])
      hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn
  }
  return hash.toString(16).padStart(16, '0')
}

describe('the version of facts', () => {
  it.each([
    ['nothing', null, 'null'],
    ['nothing known', undefined, 'null'],
    ['a number', 1.5, '1.5'],
    ['a text with quotes', 'a "b"', '"a \\"b\\""'],
    ['a text of other letters', 'Übung 船 →', '"Übung 船 →"'],
    ['an empty list', [], '[]'],
    ['a list', [1, 'a', null, true], '[1,"a",null,true]'],
    ['lists in lists', [[1], [2, 3]], '[[1],[2,3]]'],
    ['no facts', {}, '{}'],
    ['facts in any order', { b: 2, a: 1 }, '{"a":1,"b":2}'],
    ['facts in the order of code units', { b: 2, ä: 3, B: 1 }, '{"B":1,"b":2,"ä":3}'],
    ['facts in facts', { a: { c: [1], b: {} } }, '{"a":{"b":{},"c":[1]}}'],
    ['facts not given', { a: undefined, b: 1 }, '{"b":1}'],
    ['facts without their place', { at: { line: 3 }, a: 1, file: 'x' }, '{"a":1}'],
    ['a key with quotes', { 'a"b': 1 }, '{"a\\"b":1}'],
  ])('is the hash of %s', (_, facts, text) => {
    expect(versionOf(facts)).toBe(fnv(text))
  })

  it('is the same hash for long texts', () => {
    const text = Array.from({ length: 3000 }, (_, i) => String.fromCharCode(32 + ((i * 7919) % 60_000))).join(
      '',
    )
    const wellFormed = text.replace(/[\ud800-\udfff"\\]/g, '')
    expect(versionOf(wellFormed)).toBe(fnv(JSON.stringify(wellFormed)))
  })

  it('tells facts of the same values apart by their names, and however many kinds of facts there are', () => {
    const names = Array.from({ length: 40 }, (_, i) => `fact${i}`)
    for (let round = 0; round < 2; round++)
      for (const name of names) {
        expect(versionOf({ [name]: 1 })).toBe(fnv(`{"${name}":1}`))
        expect(versionOf({ same: 0, [name]: 1 })).toBe(fnv(name < 'same' ? `{"${name}":1,"same":0}` : ''))
        expect(versionOf({ [name]: 1, same: 0, more: 2 })).toBe(fnv(`{"${name}":1,"more":2,"same":0}`))
      }
  })

  it('is worked out once for something that never changes, or handed in', () => {
    const brief: { title: string } = { title: 'Captain' }
    const version = versionOnce(brief)
    expect(version).toBe(fnv('{"title":"Captain"}'))
    brief.title = 'Mate'
    expect(versionOnce(brief)).toBe(version)
    const other = { title: 'Cook' }
    rememberVersion(other, 'handed in')
    expect(versionOnce(other)).toBe('handed in')
  })
})
