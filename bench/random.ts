/** Numbers that look random and are the same for the same seed everywhere. */
export interface Random {
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number
  chance(share: number): boolean
  /** From 0 up to, not including, 1. */
  share(): number
}

/** The mulberry32 generator: 32 bits of state, good enough for test data. */
export function createRandom(seed: number): Random {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return { below: (limit) => Math.floor(next() * limit), chance: (share) => next() < share, share: next }
}
