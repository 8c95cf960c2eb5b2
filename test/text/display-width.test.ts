import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/text/index.ts'

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['Kubernetes (level 4)', 20],
    ['≥ 99,9 % – naïve café → €5', 26],
    ['東京', 4],
    ['한글', 4],
    ['\u1112\u1161\u11ab', 2],
    ['e\u0301', 1],
    ['👩‍💻', 2],
    ['🇩🇪', 2],
    ['1️⃣', 2],
    ['ｶﾞ', 2],
    ['\u001b[31mred\u001b[39m', 3],
    ['a\u200bb\ufeff', 2],
  ])('measures %j as %i cells', (text, cells) => {
    expect(displayWidth(text)).toBe(cells)
  })

  it('measures as string-width does', () => {
    const pieces = fc.constantFrom(
      ...'aé–≥ß한글東カﾞｶ\u0301\u200d\ufe0f\u1100\u1161\u11a8\u0903๐𠀀',
      ...['👩', '💻', '🇩', '🇪', '❤️', '1\ufe0f\u20e3', '👍🏽', '\u200b', '\u00ad', '☺', '⌚'],
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (all) => {
        const text = all.join('')
        expect(displayWidth(text)).toBe(stringWidth(text))
      }),
      { numRuns: 3_000 },
    )
  })

  it('measures any character as string-width does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 6 }), (text) => {
        expect(displayWidth(text)).toBe(stringWidth(text))
      }),
      { numRuns: 2_000 },
    )
  })
})
