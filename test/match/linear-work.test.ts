import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtinKnowledge, matchClaims } from '../../src/index.ts'
import type { Knowledge } from '../../src/match/index.ts'

const pairs = readFileSync('test/gold/pairs.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { requirement: string; skill: string })
const texts = (of: (pair: (typeof pairs)[number]) => string) => [...new Set(pairs.map(of))]
const requirements = texts(({ requirement }) => requirement)
  .slice(0, 60)
  .map((text, index) => ({ id: `requirement-${index}`, text }))
const claims = texts(({ skill }) => skill).slice(0, 40)

/** The same knowledge, counting what it is asked. */
function counting(knowledge: Knowledge): { knowledge: Knowledge; asked: () => number } {
  let asked = 0
  const counted = Object.fromEntries(
    Object.entries(knowledge).map(([name, value]) => [
      name,
      typeof value === 'function'
        ? (...args: unknown[]) => {
            asked += 1
            return (value as (...args: unknown[]) => unknown)(...args)
          }
        : value,
    ]),
  ) as unknown as Knowledge
  return { knowledge: counted, asked: () => asked }
}

/** Look-ups for so many copies of the claims, each copy with a word of its own, so that none is remembered from another. */
async function workFor(copies: number): Promise<number> {
  const { knowledge, asked } = counting(await builtinKnowledge())
  matchClaims(requirements, [], knowledge)
  const before = asked()
  const all = Array.from({ length: copies }, (_, copy) =>
    claims.map((text, index) => ({
      id: `claim-${copy}-${index}`,
      kind: 'skill' as const,
      text: `${text} zz${copy}`,
    })),
  ).flat()
  matchClaims(requirements, all, knowledge)
  return asked() - before
}

describe('the work of matching', () => {
  it('grows with the claims and no faster', async () => {
    const once = await workFor(1)
    expect(once).toBeGreaterThan(claims.length)
    for (const copies of [2, 4, 8]) {
      const times = (await workFor(copies)) / once
      expect(times / copies).toBeGreaterThan(0.8)
      expect(times / copies).toBeLessThan(1.2)
    }
  })

  it('is done once for a list of requirements and a wording', async () => {
    const { knowledge, asked } = counting(await builtinKnowledge())
    const all = claims.map((text, index) => ({ id: `claim-${index}`, kind: 'skill' as const, text }))
    matchClaims(requirements, all, knowledge)
    const first = asked()
    matchClaims(requirements, all, knowledge)
    expect(asked() - first).toBeLessThan(first / 20)
  })
})
