const options: { jitless?: true } = {}

/**
 * Has schemas read data as they are, instead of writing a function for each first: that pays from some hundreds of documents on and
 * costs more than the checking itself for one. It holds for the whole process and changes no result.
 */
export function interpretSchemas(): void {
  options.jitless = true
}

/**
 * What a check of a document hands to its schema. It is asked at each check, because zod's own setting for all schemas is read
 * when a schema is made, and the schemas are made when the program is loaded.
 */
export function schemaOptions(): { readonly jitless?: true } {
  return options
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
