import type { WorkerPool } from '../../io/index.ts'
import type { NumberedLine } from './lines.ts'
import { createSpare, type Spare } from './room.ts'
import type { TallyState } from './tally.ts'

/** Lines for a thread. */
export interface Group {
  lines: readonly NumberedLine[]
  /** For what comes of them, see `createRoom`. */
  memory: ArrayBuffer | null
}

/** What became of some lines, as plain data. */
export interface GroupResult {
  /** NDJSON to write; null where it is written already. */
  output: Uint8Array<ArrayBuffer> | null
  /** Number of the last line. */
  last: number
  counts: TallyState
}

/** Lines handed to a thread at once: enough that handing them over costs little, few enough that all threads have some. */
const GROUP = 4
/** Groups a thread has waiting while it works. More would only fill the memory. */
const AHEAD = 3

/** Does one line after the other. */
export async function* inTurn(
  groups: AsyncIterable<readonly NumberedLine[]>,
  work: (lines: readonly NumberedLine[]) => Promise<GroupResult>,
): AsyncGenerator<GroupResult> {
  for await (const lines of groups) {
    for (const line of lines) yield await work([line])
  }
}

/**
 * Spreads lines over threads and gives the results in the order of the lines, each as soon as it is there. The input is read no
 * further than the threads are busy for, and not at all while nobody takes the results.
 */
export async function* inThreads(
  groups: AsyncIterable<readonly NumberedLine[]>,
  pool: WorkerPool,
): AsyncGenerator<GroupResult> {
  const source = groups[Symbol.asyncIterator]()
  const most = pool.size * (1 + AHEAD)
  const open: Promise<GroupResult>[] = []
  const spare = createSpare()
  let next: Promise<IteratorResult<readonly NumberedLine[]>> | null = null
  let isEnd = false
  try {
    while (!isEnd || open.length > 0) {
      const [oldest] = open
      if (!isEnd && open.length < most) next ??= source.next()
      if (next !== null && (oldest === undefined || (await isFirst(next, oldest)))) {
        const read: IteratorResult<readonly NumberedLine[]> = await next
        next = null
        if (read.done) isEnd = true
        else open.push(...handOver(read.value, pool, spare))
      } else if (oldest !== undefined) {
        open.shift()
        const result = await oldest
        yield result
        if (result.output !== null) spare.give(result.output.buffer)
      }
    }
  } finally {
    // Not waited for: where the input stands still, so would this.
    void source.return?.()
  }
}

function isFirst(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  return Promise.race([one.then(() => true), other.then(() => false)])
}

function handOver(lines: readonly NumberedLine[], pool: WorkerPool, spare: Spare): Promise<GroupResult>[] {
  const results: Promise<GroupResult>[] = []
  for (let at = 0; at < lines.length; at += GROUP) {
    const memory = spare.take()
    const group: Group = { lines: lines.slice(at, at + GROUP), memory }
    const result = pool.run(group, memory === null ? [] : [memory]) as Promise<GroupResult>
    // Whoever waits for it hears of a failure; that nobody waits yet, or any more, is no failure of its own.
    result.catch(() => {})
    results.push(result)
  }
  return results
}
