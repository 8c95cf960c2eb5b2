import * as z from 'zod'

/**
 * Has schemas read data as they are, instead of writing a function for each first: that pays from some dozens of documents on and
 * costs more than the checking itself for one. It holds for the whole process and changes no result.
 */
export function interpretSchemas(): void {
  z.config({ jitless: true })
}

/** Does one piece of work as `interpretSchemas` has it, and leaves everything after it as it was. */
export function withInterpretedSchemas<Result>(work: () => Result): Result {
  const before = z.config().jitless ?? false
  z.config({ jitless: true })
  try {
    return work()
  } finally {
    z.config({ jitless: before })
  }
}
