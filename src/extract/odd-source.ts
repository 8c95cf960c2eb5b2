import { type Brief, schemaOptions, sourceSchema } from '../model/index.ts'

/** A source that is not certainly sound, by its schema: null where it is none. */
export function sourceBySchema(entry: unknown): Brief['sources'][number] | null {
  const parsed = sourceSchema.safeParse(entry, schemaOptions())
  return parsed.success ? parsed.data : null
}
