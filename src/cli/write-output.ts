import type { Context } from './context.ts'
import { UsageError } from './errors.ts'

/**
 * Hands the product over: to stdout, or whole into a file. Writing over one of the inputs is refused, because a report would
 * destroy what it was made from.
 */
export async function writeOutput(
  context: Context,
  product: string,
  file: string | null,
  inputs: readonly string[] = [],
): Promise<void> {
  if (file === null || file === '-') {
    await context.io.stdout.write(product)
    return
  }
  for (const input of new Set([...inputs, ...context.inputs])) {
    if (input !== '-' && (await context.io.isSameFile(input, file))) {
      throw new UsageError(`Unexpected --output ${file}: it is also an input`, 'Name another file.')
    }
  }
  await context.io.writeFile(file, product)
  await context.note(`Wrote ${file}`)
}

/** The format asked for, else the one the file's ending names, else the default; an unknown ending is an error. */
export function chooseFormat<F extends string>(
  asked: string | null,
  file: string | null,
  endings: Readonly<Record<string, F>>,
  fallback: F,
): F {
  if (asked !== null) return asked as F
  if (file === null || file === '-') return fallback
  const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase()
  const format = ending === undefined ? undefined : endings[ending]
  if (format !== undefined) return format
  throw new UsageError(
    `Cannot tell the format of ${file} from its ending`,
    `Use one of ${Object.keys(endings)
      .map((known) => `.${known}`)
      .join(', ')}, or say --format.`,
  )
}
