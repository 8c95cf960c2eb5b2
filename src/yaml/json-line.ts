import type { YamlLimits } from './yaml-document.ts'

/** Longer texts are left to the YAML reader and its limits. */
const MOST_CHARACTERS = 100_000
/** Longer keys are no keys in YAML. */
const LONGEST_KEY = 1000
/**
 * What the two ways of reading might take differently: white space other than blanks, escaped code units, and whole numbers that
 * lose digits.
 */
const UNLIKE = /[\t\r\n]|\\u|\d{16}/
const STRINGS = /"(?:[^"\\]|\\.)*"( *:)?/g

/**
 * Data of a text that is one line of JSON, as programs write a profile a line; null where it is anything else, or where reading
 * it as YAML could find something to say. Much faster than reading YAML, and the same data.
 *
 * @param known what `JSON.parse` makes of the text; undefined where nobody has tried
 */
export function readJsonLine(text: string, limits: YamlLimits, known?: unknown): { data: unknown } | null {
  if (!text.startsWith('{') || text.length > MOST_CHARACTERS || UNLIKE.test(text)) return null
  const parsed = known ?? parsedOrNull(text)
  if (parsed === null) return null
  const counts = { nodes: 0, keys: 0, fits: true }
  const data = copy(parsed, 1, limits, counts)
  // a key written twice is lost in the parsed data; only the text still has both
  if (!counts.fits || counts.nodes > limits.nodes || counts.keys !== countKeys(text)) return null
  return { data }
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function countKeys(text: string): number {
  let keys = 0
  for (const match of text.matchAll(STRINGS)) if (match[1] !== undefined) keys += 1
  return keys
}

/** Objects without prototype, as the YAML reader makes them. */
function copy(
  value: unknown,
  depth: number,
  limits: YamlLimits,
  counts: { nodes: number; keys: number; fits: boolean },
): unknown {
  counts.nodes += 1
  if (depth > limits.depth) counts.fits = false
  if (!counts.fits || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: unknown) => copy(item, depth + 1, limits, counts))
  const record: Record<string, unknown> = Object.create(null)
  for (const [key, item] of Object.entries(value)) {
    counts.keys += 1
    counts.nodes += 1
    if (key.length > LONGEST_KEY) counts.fits = false
    record[key] = copy(item, depth + 1, limits, counts)
  }
  return record
}
