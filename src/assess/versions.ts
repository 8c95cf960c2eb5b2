import { compareText } from './compare-text.ts'

const NOT_FACTS: ReadonlySet<string> = new Set(['at', 'file'])

/**
 * A short name for the content of a brief, a profile or a policy: the 64-bit FNV-1a hash of its facts, as 16
 * hexadecimal digits. Where a fact stands (file and line) and the order of keys change nothing, so moving a file or a
 * paragraph is no new version. It tells versions apart and guards against nothing.
 */
export function versionOf(facts: unknown): string {
  return hash(canonical(facts))
}

const remembered = new WeakMap<object, string>()

/** The same for something that is read again and again and never changed, such as a brief. */
export function versionOnce(facts: object): string {
  const known = remembered.get(facts) ?? versionOf(facts)
  remembered.set(facts, known)
  return known
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([key, one]) => !NOT_FACTS.has(key) && one !== undefined)
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
  return `{${entries.join(',')}}`
}

/** FNV-1a over UTF-16 code units, low byte first. The 64-bit product is made of two 32-bit halves: prime = 2^40 + 0x1b3. */
function hash(text: string): string {
  let high = 0xcbf29ce4
  let low = 0x84222325
  const mix = (byte: number) => {
    low = (low ^ byte) >>> 0
    const product = low * 0x1b3
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x1_0000_0000) + (low << 8)) >>> 0
    low = product >>> 0
  }
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    mix(unit & 0xff)
    mix(unit >>> 8)
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')
}
