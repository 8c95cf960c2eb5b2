import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Token, tokenise } from '../../src/match/normalise.ts'
import { likeness, nearness, signsOf } from '../../src/match/word-overlap.ts'

const WORDS = ['ai', 'ml', 'aiml', 'genai', 'llm', 'machine learning', 'Kubernetes', 'kubernetes', 'clusters']
const text = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.array(fc.constantFrom(...WORDS, 'training', 'trained', 'café', 'C++'), { maxLength: 4 }),
)
const tokens = text.map((some) => tokenise(Array.isArray(some) ? some.join(' ') : some))

describe('signs of words', () => {
  it('are shared by all words that are alike, so that leaving the others out changes nothing', () => {
    fc.assert(
      fc.property(tokens, tokens, (some, others) => {
        for (const one of some) {
          const like = others.filter((other) => likeness(one, other) > 0)
          expect((signsOf([one]) & signsOf(like)) !== 0).toBe(like.length > 0)
          if (nearness(one, others) > 0) expect(signsOf(some) & signsOf(others)).not.toBe(0)
        }
      }),
    )
  })

  it('tell most words apart', () => {
    const words = 'budget cluster driver energy figure grammar harness island journal kernel'
      .split(' ')
      .map((word) => tokenise(word)[0] as Token)
    const apart = words.flatMap((one) => words.filter((other) => (signsOf([one]) & signsOf([other])) === 0))
    expect(apart.length).toBeGreaterThan(70)
  })
})
