import { nearestName } from '../../text/index.ts'
import type { CommandHandler } from '../command.ts'
import { EXIT, UsageError } from '../errors.ts'
import { writeOutput } from '../write-output.ts'

/** `arch-gap schema NAME`: the JSON Schema of a document that arch-gap reads or writes. */
export const schemaCommand: CommandHandler = async (context, [name], options) => {
  const { jsonSchemas } = await import('../../generated/json-schemas.ts')
  const schemas = jsonSchemas()
  const names = Object.keys(schemas)
  if (name === undefined) throw new UsageError('No schema named', `Schemas: ${names.join(', ')}`)
  if (!Object.hasOwn(schemas, name)) {
    const near = nearestName(name, names)
    throw new UsageError(
      `There is no schema ${name}`,
      `${near ? `Did you mean ${near}? ` : ''}Schemas: ${names.join(', ')}`,
    )
  }
  await writeOutput(context, `${JSON.stringify(schemas[name], null, 2)}\n`, options.text('output'))
  return EXIT.ok
}
