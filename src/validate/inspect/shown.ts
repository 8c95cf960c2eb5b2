import { cleanText } from '../../text/index.ts'

const MAX = 60

/** Text of a document as messages quote it: clean, and no longer than a line can bear. */
export function shown(text: string): string {
  const clean = cleanText(text).replace(/\s+/g, ' ').trim()
  return clean.length > MAX ? `${clean.slice(0, MAX - 1).trimEnd()}…` : clean
}
