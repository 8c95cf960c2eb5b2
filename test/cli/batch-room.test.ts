import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRoom, createSpare } from '../../src/cli/batch/room.ts'

const MEBIBYTE = 1024 * 1024

describe('memory for the lines of a group', () => {
  it('holds what was put, in order, also where it is used again', () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 20 })
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 5 }), fc.integer({ min: 1, max: 64 }), (groups, size) => {
        const spare = createSpare()
        spare.give(new ArrayBuffer(size))
        for (const group of groups) {
          const room = createRoom(spare.take())
          for (const piece of group) {
            // what is put may be written over at once
            const passing = Uint8Array.from(piece)
            room.put(passing)
            passing.fill(0)
          }
          expect(Buffer.from(room.filled()).equals(Buffer.concat(group))).toBe(true)
          spare.give(room.filled().buffer)
        }
      }),
    )
  })

  it('is made where there is none to use again, and not kept where it is large', () => {
    const spare = createSpare()
    expect(spare.take()).toBeNull()
    const [small, large] = [new ArrayBuffer(MEBIBYTE), new ArrayBuffer(5 * MEBIBYTE)]
    spare.give(small)
    spare.give(large)
    expect(spare.take()).toBe(small)
    expect(spare.take()).toBeNull()
    expect(createRoom(null).filled()).toHaveLength(0)
  })
})
