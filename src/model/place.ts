import * as z from 'zod'

/** Where an item stands in the document it was read from. Lines count from 1, as an editor shows them. */
export const atSchema = z.strictObject({
  file: z.string().describe('Path of the document as it was given'),
  line: z.int().min(1).describe('Line in the original document, from 1'),
})
export type At = z.infer<typeof atSchema>

/** One point in a document: line and column count from 1, offset (UTF-16 units) from 0. */
export const pointSchema = z.strictObject({
  line: z.int().min(1),
  column: z.int().min(1),
  offset: z.int().min(0).optional(),
})
export type Point = z.infer<typeof pointSchema>

/** A stretch of a document; `end` is exclusive, as in unist. */
export const positionSchema = z.strictObject({ start: pointSchema, end: pointSchema })
export type Position = z.infer<typeof positionSchema>
