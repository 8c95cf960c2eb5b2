import { quickPattern } from '../text/index.ts'

/** A stretch of a text, in offsets of that text. */
export interface Stretch {
  start: number
  end: number
}

export interface DashRun {
  /** What stands before the first dash; empty where the run begins with one. */
  lead: Stretch
  items: Stretch[]
}

const SPACED_DASH = /(?:^|[ \t\u00a0])[–—•▪‣-][ \t\u00a0]+/g
/** How an item begins: a capital, a figure, a quotation mark, a sign. A small letter continues the sentence before. */
const ITEM_START = quickPattern(
  /^(?:[\p{Lu}\p{N}"“„‘'«(#%≥≤<>~/]|(?:e[A-Z]|i[A-Z]|p\d|dbt\b|pgvector\b|mTLS\b|k8s\b|scikit|npm\b))/u,
)
const MAX_LABEL_WORDS = 12
/** More dashes than any list written into a paragraph has. */
export const MAX_RUN = 500

/**
 * Finds a list written into one paragraph: `Outcomes expected: – first – second`, or a label without a colon before at
 * least two items. Dashes followed by a small letter are part of the item. Null where the dashes are ordinary punctuation.
 * @param commas whether a label without a colon may hold commas, as the name of a list item may
 */
export function findDashRun(text: string, commas = false): DashRun | null {
  const marks = [...text.matchAll(SPACED_DASH)]
    .map((found) => ({ at: found.index, next: found.index + found[0].length }))
    .filter(({ next }) => startsItem(text.slice(next, next + 12)))
  const first = marks[0]
  if (first === undefined || marks.length > MAX_RUN) return null
  const lead = trimmed(text, 0, first.at)
  if (!isLead(text.slice(lead.start, lead.end), marks.length, commas)) return null
  const items = marks.map(({ next }, index) => trimmed(text, next, marks[index + 1]?.at ?? text.length))
  return { lead, items: items.filter(({ start, end }) => end > start) }
}

function startsItem(text: string): boolean {
  return ITEM_START(text).test(text)
}

function isLead(lead: string, marks: number, commas: boolean): boolean {
  if (lead === '') return true
  if (/[:：]\**$/.test(lead)) return true
  if (marks < 2 || lead.split(/\s+/).length > MAX_LABEL_WORDS) return false
  return !(commas ? /[.;!?]/ : /[.;,!?]/).test(lead.replace(/\([^)]*\)/g, ''))
}

function trimmed(text: string, from: number, to: number): Stretch {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start += 1
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}
