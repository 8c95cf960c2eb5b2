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
