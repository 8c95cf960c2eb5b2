import type { FuzzCase } from '../test/trust/fuzz/fuzz-case.ts'

/** What the worker of `npm run fuzz` is told. */
export interface FuzzOrders {
  seed: number
  firstRound: number
  targets: readonly string[]
  /** Milliseconds since 1970. */
  until: number
}

/** What it says. */
export type FuzzMessage =
  | { kind: 'start'; round: number; one: FuzzCase }
  | { kind: 'done'; target: string; code: number | null; cpuSeconds: number }
  | { kind: 'crash'; round: number; one: FuzzCase; problems: string[] }
  | { kind: 'end' }
