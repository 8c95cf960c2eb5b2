/**
 * A map from words to words that is stored as text and looked up as it stands, so that loading it costs nothing: an open
 * hash table with linear probing. `lines` holds `key=value|` one after another; `slots` holds, for every place of the table,
 * the offset of its line plus one in `DIGITS` figures, or zero where the place is empty.
 */
export interface PackedMap {
  lines: string
  slots: string
}

/** Figures of a number in base `BASE`, written with characters that need no escape in a string literal. */
const BASE = 52
const FIRST_DIGIT = 40
const DIGITS = 4
const LINE_END = '|'
const VALUE_START = '='
/** Places for each key; more places mean fewer steps for a key that is not there. */
const PLACES_PER_KEY = 2

/**
 * Packs entries; of a key given twice the first counts.
 *
 * @throws for keys with `=` or `|` and values with `|`, which the form cannot hold
 */
export function packMap(entries: Iterable<readonly [string, string]>): PackedMap {
  const unique = new Map<string, string>()
  for (const [key, value] of entries) if (!unique.has(key)) unique.set(key, value)
  const places = new Array<number>(Math.max(1, unique.size * PLACES_PER_KEY)).fill(0)
  let lines = ''
  for (const [key, value] of unique) {
    if (/[=|]/.test(key) || value.includes(LINE_END)) throw new Error(`No place for “${key}=${value}”`)
    let place = hashOf(key) % places.length
    while (places[place] !== 0) place = (place + 1) % places.length
    places[place] = lines.length + 1
    lines += `${key}${VALUE_START}${value}${LINE_END}`
  }
  return { lines, slots: places.map(digitsOf).join('') }
}

/** The value of a key, or undefined. */
export function lookUp({ lines, slots }: PackedMap, key: string): string | undefined {
  const places = slots.length / DIGITS
  let place = hashOf(key) % places
  for (;;) {
    const at = place * DIGITS
    let offset = 0
    for (let digit = 0; digit < DIGITS; digit += 1) {
      offset = offset * BASE + slots.charCodeAt(at + digit) - FIRST_DIGIT
    }
    if (offset === 0) return undefined
    const start = offset - 1 + key.length
    if (lines.charCodeAt(start) === 61 && lines.startsWith(key, offset - 1)) {
      return lines.slice(start + 1, lines.indexOf(LINE_END, start))
    }
    place = place + 1 === places ? 0 : place + 1
  }
}

function digitsOf(value: number): string {
  let rest = value
  let digits = ''
  for (let digit = 0; digit < DIGITS; digit += 1) {
    digits = String.fromCharCode(FIRST_DIGIT + (rest % BASE)) + digits
    rest = Math.floor(rest / BASE)
  }
  if (rest > 0) throw new Error('Too much to pack')
  return digits
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
