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

/** Hands in a version that was worked out beforehand. */
export function rememberVersion(facts: object, version: string): void {
  remembered.set(facts, version)
}

function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) {
    let items = ''
    for (const one of value) items += `${items === '' ? '' : ','}${canonical(one)}`
    return `[${items}]`
  }
  const facts = value as Record<string, unknown>
  let entries = ''
  // The order of code units: the same under every locale.
  for (const key of Object.keys(facts).sort()) {
    const one = facts[key]
    if (NOT_FACTS.has(key) || one === undefined) continue
    entries += `${entries === '' ? '' : ','}${JSON.stringify(key)}:${canonical(one)}`
  }
  return `{${entries}}`
}

/** The low and the high part of the FNV prime 2^40 + 0x1b3, and of its square modulo 2^64. */
const PRIME = [0x1b3, 0x100] as const
const SQUARE = [0x2e329, 0x36600] as const
const HALF = 0x1_0000_0000

/**
 * FNV-1a over UTF-16 code units, low byte first. The 64-bit product is made of two 32-bit halves; a code unit below 256 ends
 * in a byte of 0, for which the two multiplications are one by the square.
 */
function hash(text: string): string {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    let by: readonly [number, number] = SQUARE
    low = (low ^ (unit & 0xff)) >>> 0
    if (unit > 0xff) {
      by = PRIME
      const first = low * by[0]
      high = (Math.imul(high, by[0]) + Math.floor(first / HALF) + Math.imul(low, by[1])) >>> 0
      low = ((first >>> 0) ^ (unit >>> 8)) >>> 0
    }
    const product = low * by[0]
    high = (Math.imul(high, by[0]) + Math.floor(product / HALF) + Math.imul(low, by[1])) >>> 0
    low = product >>> 0
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')
}
