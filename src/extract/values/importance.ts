import type { Importance } from '../../model/index.ts'
import { trimOf } from '../content/trim.ts'

/** A marker such as `(Important, Emerging)` or `level 4`, read. */
export interface ImportanceMarker {
  /** null where the marker states a level only. */
  importance: Importance | null
  /** As written, without brackets and without the level; null where only a level is stated. */
  stated: string | null
  /** Expected proficiency 0–5. */
  level: number | null
}

/** Where in a text a marker stands, brackets and separators around it included. */
export interface FoundMarker extends ImportanceMarker {
  start: number
  end: number
}

/** Words that state an importance; a brief's "required" counts as critical and "preferred" as optional. */
const WORDS: ReadonlyMap<string, Importance> = new Map([
  ...words('critical', 'critical essential mandatory must-have must required crucial'),
  ...words('important', 'important'),
  ...words(
    'optional',
    'optional preferred nice-to-have good-to-have desirable desired bonus plus beneficial helpful',
  ),
  ...words('contextual', 'context-specific contextual context-dependent situational'),
])
/** Words that may follow an importance word within a marker: `Critical at Senior`, `Important for LLM/RAG`. */
const QUALIFIERS = new Set(
  'at for in if when to on as where depending depends but across within by with unless especially esp. skill requirement'.split(
    ' ',
  ),
)
/** A slash before the five of `level 4/5` separates nothing. */
const SEPARATORS = /\s*(?:[,;|·+&]|\/(?!\s*5\b)|\s[–—-]|[–—]\s|\sor\s|\sand\s)\s*/i
const LEVEL = /^(?:expected |min(?:imum|\.)? )?(?:level|proficiency)\s*[:=]?\s*([0-5])(?:\s*\/\s*5|\+)?$/i
/** Says when, not how much: `(Emerging, Optional)`. */
const MODIFIER = /^(?:emerging|future|new|growing|current|evolving)$/i
const MAX_MARKER = 80

/**
 * Reads the inside of a marker. Several words are allowed, the first one decides: `Optional / Context-specific` is optional.
 * @returns null where the text is no marker ("critical infrastructure")
 */
export function parseImportance(text: string): ImportanceMarker | null {
  const inside = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^importance\s*[:=–-]\s*/i, '')
    .replace(/[.:]$/, '')
  if (inside === '' || inside.length > MAX_MARKER) return null
  const parts = inside.split(SEPARATORS).filter((part) => part !== '')
  const levels = parts.filter((part) => LEVEL.test(part))
  const rest = parts.filter((part) => !LEVEL.test(part))
  const level = levels[0] === undefined ? null : Number(LEVEL.exec(levels[0])?.[1])
  const first = rest.find((part) => !MODIFIER.test(part))
  if (rest[0] === undefined) return level === null ? null : { importance: null, stated: null, level }
  const importance = first === undefined ? null : importanceOf(first)
  if (importance === null) return null
  return { importance, stated: withoutLevel(inside), level }
}

/** The importance a phrase states with its first word, provided that what follows only qualifies it. */
function importanceOf(phrase: string): Importance | null {
  const tokens = phrase
    .toLowerCase()
    .replace(/\b(nice|good) to have\b/g, (found) => found.replace(/ /g, '-'))
    .replace(/context (specific|dependent)/g, 'context-$1')
    .replace(/must have/g, 'must-have')
    .split(' ')
  const [first = '', second = ''] = tokens
  const found = WORDS.get(first)
  if (found !== undefined) return second === '' || QUALIFIERS.has(second) ? found : null
  // `Principal-level essential`: the word may also close a marker that says for whom.
  return /-level$/.test(first) && tokens.length === 2 ? (WORDS.get(second) ?? null) : null
}

function withoutLevel(inside: string): string {
  const stated = inside.replace(
    /[\s,;/|·+&–—-]*\b(?:expected |minimum )?(?:level|proficiency)\s*[:=]?\s*[0-5](?:\s*\/\s*5|\+)?/i,
    '',
  )
  return trimOf(stated, ' ,;/|·+&–—-').replace(/^and\s|\sand$/i, '')
}

const BRACKETS = /[([{]([^()[\]{}]{1,80})[)\]}]/g
const LINE_SEPARATOR = /\s+[–—-]\s+|\s*:\s+|\s*\|\s*/g

/**
 * Finds the marker of a line such as `Kubernetes (Important): …`, `[Critical] Python`, `Python — Critical` or `Critical: Python`.
 * `stops` are offsets at which a marker may end although text follows, such as the end of a bold part.
 * A word in brackets in the middle of a list (`AWS, GCP (preferred), Azure`) belongs to that entry and is no marker.
 */
export function findImportance(line: string, stops: readonly number[] = []): FoundMarker | null {
  return findInBrackets(line, stops) ?? findBetweenSeparators(line)
}

function findInBrackets(line: string, stops: readonly number[]): FoundMarker | null {
  let last: FoundMarker | null = null
  for (const match of line.matchAll(BRACKETS)) {
    const marker = parseImportance(match[0].slice(1, -1))
    const end = match.index + match[0].length
    const atStart = line.slice(0, match.index).trim() === ''
    if (marker !== null && !atStart && /^\s*,/.test(line.slice(end, end + 12))) return null
    if (
      marker === null ||
      !(atStart || stops.includes(end) || /^\s*(?:$|[:.;–—-]|[([{])/.test(line.slice(end, end + 12)))
    )
      continue
    last = { ...marker, start: match.index, end }
    if (atStart || /^\s*[:.–—-]/.test(line.slice(end, end + 12))) break
  }
  return last
}

/** Markers without brackets: a whole segment of the line, the first, second or last one. */
function findBetweenSeparators(line: string): FoundMarker | null {
  const cuts = [...line.matchAll(LINE_SEPARATOR)].slice(0, 8)
  let start = 0
  for (const [index, cut] of [...cuts, null].entries()) {
    const end = cut === null ? line.length : cut.index
    const segment = line.slice(start, end).replace(/[.]$/, '')
    const marker = segment.split(/\s+/).length <= 5 ? parseImportance(segment) : null
    const isEnd = cut === null && index > 0
    if (marker !== null && (isEnd || (cut !== null && index <= 1))) {
      const before = cuts[index - 1]
      return { ...marker, start: before?.index ?? 0, end: isEnd ? line.length : end }
    }
    if (cut !== null) start = cut.index + cut[0].length
  }
  return null
}

function words(importance: Importance, list: string): [string, Importance][] {
  return list.split(' ').map((word) => [word, importance])
}
