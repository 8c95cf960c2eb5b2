import * as z from 'zod'

/**
 * Has schemas read data as they are, instead of writing a function for each first: that pays from some dozens of documents on and
 * costs more than the checking itself for one. It holds for the whole process and changes no result.
 */
export function interpretSchemas(): void {
  z.config({ jitless: true })
}
