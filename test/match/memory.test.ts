import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMemory } from '../../src/match/memory.ts'

const MOST = 4

describe('createMemory', () => {
  it('gives back what was put in last, or nothing', () => {
    const key = fc.integer({ min: 0, max: 12 })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), key)), (steps) => {
        const memory = createMemory<number, string>(MOST)
        const last = new Map<number, string>()
        for (const [at, [isSet, one]] of steps.entries()) {
          if (isSet) {
            expect(memory.set(one, `${at}`)).toBe(`${at}`)
            last.set(one, `${at}`)
          }
          expect([undefined, last.get(one)]).toContain(memory.get(one))
          if (isSet) expect(memory.get(one)).toBe(last.get(one))
        }
      }),
    )
  })

  it('holds the latest entries, and no more than twice as many', () => {
    const memory = createMemory<number, number>(MOST)
    for (let key = 0; key < 100; key += 1) memory.set(key, key)
    expect([96, 97, 98, 99].map((key) => memory.get(key))).toEqual([96, 97, 98, 99])
    const held = Array.from({ length: 100 }, (_, key) => memory.get(key)).filter((one) => one !== undefined)
    expect(held.length).toBeLessThanOrEqual(2 * MOST)
  })

  it('keeps what is asked for again and again', () => {
    const memory = createMemory<string, number>(MOST)
    memory.set('kept', 1)
    for (let key = 0; key < 50; key += 1) {
      memory.set(`other ${key}`, key)
      expect(memory.get('kept')).toBe(1)
    }
    expect(memory.get('other 0')).toBeUndefined()
  })
})
