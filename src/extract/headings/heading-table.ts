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
  return text
    .replace(/\s+/g, ' ')
    .split('|')
    .map((name) => name.trim())
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
  // Made when the first question comes: most runs ask one or two of the tables only.
  let prepared: Prepared | null = null
  const table = (): Prepared => {
    prepared ??= prepare(entries)
    return prepared
  }
  return {
    find: (heading) => {
      const wanted = normalizeHeading(heading)
      return wanted === '' ? null : (table().exact.get(wanted) ?? longestPhrase(wanted, table().phrases))
    },
    isName: (heading) => table().exact.has(normalizeHeading(heading)),
    nearest: (heading) => {
      const wanted = normalizeHeading(heading)
      const names = entries.flatMap((entry) => entry.names)
      return nearestName(wanted, names) ?? sharedWords(wanted, names)
    },
  }
}

interface Phrase {
  /** With a blank on either side. */
  text: string
  id: string
  /** Place among all phrases, the longest first. */
  order: number
}

interface Prepared {
  exact: ReadonlyMap<string, string>
  /** By their first word, so that a heading is compared with the few phrases it may hold. */
  phrases: ReadonlyMap<string, readonly Phrase[]>
}

function prepare(entries: readonly HeadingEntry[]): Prepared {
  const exact = new Map<string, string>()
  const all: { text: string; id: string }[] = []
  for (const { id, names, contains = [] } of entries) {
    for (const name of names) {
      const key = normalizeHeading(name)
      if (!exact.has(key)) exact.set(key, id)
    }
    for (const phrase of contains) all.push({ text: ` ${normalizeHeading(phrase)} `, id })
  }
  all.sort((a, b) => b.text.length - a.text.length)
  const phrases = new Map<string, Phrase[]>()
  for (const [order, { text, id }] of all.entries()) {
    const first = text.slice(1, text.indexOf(' ', 1))
    const others = phrases.get(first)
    if (others === undefined) phrases.set(first, [{ text, id, order }])
    else others.push({ text, id, order })
  }
  return { exact, phrases }
}

function longestPhrase(wanted: string, phrases: Prepared['phrases']): string | null {
  let best: Phrase | null = null
  const padded = ` ${wanted} `
  for (const word of wanted.split(' ')) {
    for (const phrase of phrases.get(word) ?? []) {
      if ((best === null || phrase.order < best.order) && padded.includes(phrase.text)) best = phrase
    }
  }
  return best?.id ?? null
}

function sharedWords(wanted: string, names: readonly string[]): string | null {
  const words = new Set(wanted.split(' ').filter((word) => word.length > 3))
  let best: { name: string; score: number } | null = null
  for (const name of names) {
    const own = normalizeHeading(name).split(' ')
    const shared = own.filter((word) => words.has(word)).length
    const score = shared / (own.length + words.size - shared)
    if (shared > 0 && (best === null || score > best.score)) best = { name, score }
  }
  return best?.name ?? null
}
