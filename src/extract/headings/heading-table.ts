import { nearestName } from '../../text/index.ts'
import { normalizeHeading } from './normalize-heading.ts'

/** Names of one section, or of one part of a section. */
export interface HeadingEntry {
  /** `skills`, `hiring/red-flags`. */
  id: string
  /** The heading is one of these. */
  names: readonly string[]
  /** The heading has one of these among its words. The longest phrase of all entries wins. */
  contains?: readonly string[]
}

/** Entries from the tables of names, where the names of one entry stand in one text with bars between them. */
export function defineHeadings(
  rows: readonly { id: string; names: string; contains?: string }[],
): readonly HeadingEntry[] {
  return rows.map(({ id, names, contains }) => ({
    id,
    names: splitNames(names),
    ...(contains === undefined ? {} : { contains: splitNames(contains) }),
  }))
}

function splitNames(text: string): string[] {
  return text.split('|').map((name) => name.replace(/\s+/g, ' ').trim())
}

/** A table of names, ready for questions. */
export interface HeadingTable {
  /** The section a heading names, or null. */
  find(heading: string): string | null
  /** Whether a heading is one of the names, not merely has a phrase among its words. */
  isName(heading: string): boolean
  /** The known name most like a heading, or null where none is. */
  nearest(heading: string): string | null
}

export function createHeadingTable(entries: readonly HeadingEntry[]): HeadingTable {
  const exact = new Map<string, string>()
  const phrases: { phrase: string; id: string }[] = []
  const names: string[] = []
  for (const { id, names: own, contains = [] } of entries) {
    names.push(...own)
    for (const name of own) if (!exact.has(normalizeHeading(name))) exact.set(normalizeHeading(name), id)
    phrases.push(...contains.map((phrase) => ({ phrase: ` ${normalizeHeading(phrase)} `, id })))
  }
  const words = names.map((name) => ({ name, own: normalizeHeading(name).split(' ') }))
  phrases.sort((a, b) => b.phrase.length - a.phrase.length)
  return {
    find: (heading) => {
      const wanted = normalizeHeading(heading)
      if (wanted === '') return null
      return exact.get(wanted) ?? phrases.find(({ phrase }) => ` ${wanted} `.includes(phrase))?.id ?? null
    },
    isName: (heading) => exact.has(normalizeHeading(heading)),
    nearest: (heading) => {
      const wanted = normalizeHeading(heading)
      return nearestName(wanted, names) ?? sharedWords(wanted, words)
    },
  }
}

function sharedWords(wanted: string, names: readonly { name: string; own: string[] }[]): string | null {
  const words = new Set(wanted.split(' ').filter((word) => word.length > 3))
  let best: { name: string; score: number } | null = null
  for (const { name, own } of names) {
    const shared = own.filter((word) => words.has(word)).length
    const score = shared / (own.length + words.size - shared)
    if (shared > 0 && (best === null || score > best.score)) best = { name, score }
  }
  return best?.name ?? null
}
