import { type Evidence, evidenceSchema } from '../../../model/index.ts'
import { cleanText } from '../../../text/index.ts'
import { type ReadDate, readDate } from '../read-date.ts'
import { cut } from '../split-prose.ts'
import type { Draft } from './draft.ts'

export const MAX_NAME = 200
export const MAX_TEXT = 2000

/** One clean line of at most 200 characters; what is cut off is said. */
export function fitName(draft: Draft, text: string | null | undefined, what: string): string {
  const [short = '', ...rest] = cut(cleanText(text ?? '').trim(), MAX_NAME)
  if (rest.length > 0)
    draft.notes.warnings.push(`${what} was cut after ${MAX_NAME} characters; left out: ${rest.join(' ')}`)
  return short
}

/** A date under `key`, or nothing; one that cannot be told is named as not read. */
export function fitDate<K extends string>(
  draft: Draft,
  key: K,
  written: string | null | undefined,
  what: string,
): { [key in K]?: ReadDate } {
  if (!written?.trim()) return {}
  const value = readDate(written)
  if (value !== null && value !== 'present') return { [key]: value } as { [key in K]?: ReadDate }
  draft.notes.notRead.push(
    `${what}: ${key} "${cleanText(written).trim()}" is no date a profile takes (2026, 2026-04 or 2026-04-13)`,
  )
  return {}
}

/** A link, or nothing; what is no web address is named as not read. */
export function fitLink(draft: Draft, written: string | null | undefined, what: string): { link?: string } {
  const link = cleanText(written ?? '').trim()
  if (link === '') return {}
  if (evidenceSchema.safeParse({ what: 'x', link }).success) return { link }
  draft.notes.notRead.push(`${what}: "${link}" is no http or https address`)
  return {}
}

export interface DraftEvidence {
  what: string
  link?: string | null
  date?: string | null
}

/** Evidence fitted to its key; null where nothing is said. Longer texts are cut, the rest comes back in `more`. */
export function fitEvidence(
  draft: Draft,
  entry: DraftEvidence,
): { evidence: Evidence; more: string[] } | null {
  const [what, ...more] = cut(cleanText(entry.what).trim(), MAX_TEXT)
  if (what === undefined) return null
  const label = what.length > 60 ? `${what.slice(0, 59)}…` : what
  return {
    evidence: { what, ...fitLink(draft, entry.link, label), ...fitDate(draft, 'date', entry.date, label) },
    more,
  }
}
