import type * as z from 'zod'

/** A schema with what an editor shows for its key: what it means, and values to copy. */
export function described<Schema extends z.ZodType>(
  schema: Schema,
  description: string,
  ...examples: unknown[]
): Schema {
  return schema.meta({ description, examples }) as Schema
}
