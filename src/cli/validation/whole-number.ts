import { cleanText } from '../../text/index.ts'
import type { Options } from '../command.ts'
import { UsageError } from '../errors.ts'

/** The whole number an option was given, or null where it was not. */
export function wholeNumber(options: Options, name: string): number | null {
  const value = options.text(name)
  if (value === null) return null
  if (/^\d{1,9}$/.test(value)) return Number(value)
  const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  throw new UsageError(`Unexpected --${flag} ${cleanText(value)}, expected a whole number such as 0`)
}
