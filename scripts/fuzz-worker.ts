// The part of `npm run fuzz` that runs cases, beside the one that watches it: see fuzz.ts.

import { parentPort, workerData } from 'node:worker_threads'
import fc from 'fast-check'
import type { FuzzCase } from '../test/trust/fuzz/fuzz-case.ts'
import { runFuzzCase } from '../test/trust/fuzz/run-fuzz-case.ts'
import { fuzzCases } from '../test/trust/fuzz/targets.ts'
import type { FuzzMessage, FuzzOrders } from './fuzz-orders.ts'

const CASES_A_ROUND = 25
const orders = workerData as FuzzOrders
const say = (message: FuzzMessage): void => parentPort?.postMessage(message)

for (let round = orders.firstRound; Date.now() < orders.until; round++) {
  const target = orders.targets[round % orders.targets.length] ?? ''
  let last: { one: FuzzCase; problems: string[] } | null = null
  const property = fc.asyncProperty(fuzzCases(target), async (one) => {
    say({ kind: 'start', round, one })
    const { code, problems, cpuSeconds } = await runFuzzCase(one)
    say({ kind: 'done', target, code, cpuSeconds })
    if (problems.length > 0) last = { one, problems }
    return problems.length === 0
  })
  const details = await fc.check(property, {
    seed: orders.seed + round,
    numRuns: CASES_A_ROUND,
    // Shrinking may take long; what it has reached by then is small enough to read.
    interruptAfterTimeLimit: 90_000,
    markInterruptAsFailure: false,
  })
  const smallest = details.counterexample?.[0]
  if (smallest !== undefined) {
    const { problems } = await runFuzzCase(smallest)
    say({ kind: 'crash', round, one: smallest, problems })
  } else if (last !== null) say({ kind: 'crash', round, ...(last as { one: FuzzCase; problems: string[] }) })
}
say({ kind: 'end' })
