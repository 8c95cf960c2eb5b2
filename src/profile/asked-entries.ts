import { stringify } from 'yaml'
import type { Asked } from './asked.ts'

const FLAT = { lineWidth: 0, version: '1.2', schema: 'core' } as const

/** A YAML scalar on one line, quoted where it has to be. */
export function yamlText(text: string): string {
  return stringify(text, { ...FLAT, blockQuote: false }).trimEnd()
}

/**
 * The entry of a list that answers a question, to be completed: `_` or nothing stands where a person has to write, and is
 * refused as it is, so that an entry taken over without an answer cannot pass for one.
 */
export function entryFor(asked: Asked): string {
  if (asked.key === 'decisions') return `- ${yamlText(asked.name)}`
  if (asked.key === 'achievements') return `- { metric: ${flowText(asked.name)}, value: , unit: }`
  return `- ${stringify({ [asked.name]: '_' }, FLAT).trimEnd()}`
}

/** Reading and entry as lines of YAML at no indentation: the reading is prose, the entry is commented out. */
export function askedLines(asked: Asked): string[] {
  return [...(asked.reading === null ? [] : [`# ${asked.reading}`]), `#${entryFor(asked)}`]
}

/** Inside braces a comma or a bracket would end the text, so it is always quoted there. */
function flowText(text: string): string {
  return stringify(text, { ...FLAT, defaultStringType: 'QUOTE_DOUBLE', blockQuote: false }).trimEnd()
}
