import type { ColumnRole } from './columns.ts'

const F =
  '(?:bi-?|semi-?|tri-?)?(?:hourly|daily|weekly|monthly|quarterly|annual(?:ly)?|yearly)|fortnightly|semiannual(?:ly)?|half-yearly|twice (?:a |per )?(?:year|month|week)|(?:per|each|every|after each|after every|at each|on each) (?:\\d+ )?[a-z-]{2,20}(?: [a-z-]{2,20})?|per-release|post-(?:incident|release|launch)|continuous(?:ly)?|real[- ]time|ongoing|ad[- ]?hoc|as needed|on demand|event-driven|once|one-time'
const P =
  'common|optional|context[- ]specific|context[- ]dependent|required|recommended|rare|occasional|uncommon|emerging|core|essential|frequent|situational|nice[- ]to[- ]have|very common|less common'
const JOIN = '(?: ?(?:/|,|;|&|\\+|–|-) ?| and | or | to )'
const ASIDE = '(?:\\s*\\([^()]{1,80}\\))?'

/** A cell that can only be the end of a row: a frequency, a prevalence, a weight. Capitals begin it. */
const ENDINGS: Partial<Record<ColumnRole, RegExp>> = {
  frequency: new RegExp(`(?:${F})(?:${JOIN}(?:${F}))*${ASIDE}$`, 'i'),
  prevalence: new RegExp(`(?:${P})(?:${JOIN}(?:${P}))*(?:${ASIDE}| (?:in|for|at) [^/()]{3,40})$`, 'i'),
  weight: /(?:~\s?)?\d{1,3}(?:\.\d)?\s?%?$/,
}

/**
 * Where the last cell of a row begins, or null where the row does not end in the words such a cell holds.
 * @param end what to look at: the row up to here
 */
export function findEnding(role: ColumnRole, text: string, end: number): number | null {
  const pattern = ENDINGS[role]
  if (pattern === undefined) return null
  const row = text.slice(0, end)
  const found = lastMatch(pattern, row)
  if (found === null || found === 0) return null
  return /\s/.test(row.charAt(found - 1)) && /[\p{Lu}\p{N}~]/u.test(row.charAt(found)) ? found : null
}

export function isAnchored(role: ColumnRole): boolean {
  return ENDINGS[role] !== undefined
}

/** Tries word by word from the left within the last words, so that the longest ending is found in linear time. */
function lastMatch(pattern: RegExp, row: string): number | null {
  const words = [...row.matchAll(/\S+/g)].slice(-16)
  for (const { index } of words) {
    if (!/[\p{Lu}\p{N}~]/u.test(row.charAt(index))) continue
    const found = pattern.exec(row.slice(index))
    if (found?.index === 0) return index
  }
  return null
}
