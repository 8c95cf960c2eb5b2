/**
 * Memory for the lines of one group, handed to and fro between the program and a thread: what is handed over is moved, not
 * copied, and comes back to be used again. Made anew for each group it would pile up until somebody looks for what is not used.
 */
export interface Room {
  /** Adds bytes, which may change afterwards. */
  put(bytes: Uint8Array): void
  /** All that was put. */
  filled(): Uint8Array<ArrayBuffer>
}

/** Some lines of a role or two. */
const FIRST_BYTES = 512 * 1024
/** Memory larger than this is not kept, so that one group of large lines does not hold it for ever. */
const MOST_KEPT_BYTES = 4 * 1024 * 1024

/** @param memory of a group before, which is written over; null to make some */
export function createRoom(memory: ArrayBuffer | null): Room {
  let bytes = new Uint8Array(memory ?? new ArrayBuffer(FIRST_BYTES))
  let end = 0
  return {
    put: (more) => {
      if (end + more.length > bytes.length) {
        const larger = new Uint8Array(Math.max(end + more.length, 2 * bytes.length))
        larger.set(bytes.subarray(0, end))
        bytes = larger
      }
      bytes.set(more, end)
      end += more.length
    },
    filled: () => bytes.subarray(0, end),
  }
}

/** Memory that came back. */
export interface Spare {
  take(): ArrayBuffer | null
  give(memory: ArrayBuffer): void
}

export function createSpare(): Spare {
  const waiting: ArrayBuffer[] = []
  return {
    take: () => waiting.pop() ?? null,
    give: (memory) => {
      if (memory.byteLength <= MOST_KEPT_BYTES) waiting.push(memory)
    },
  }
}
