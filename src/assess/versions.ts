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

/** The FNV prime is 2^40 + 0x1b3. */
const PRIME_LOW = 0x1b3

/**
 * FNV-1a over UTF-16 code units, low byte first. The 64 bits are four parts of 16, so that every number on the way is a small
 * whole one, and the loop calls nothing: a whole profile goes through it before anything is compiled.
 */
function hash(text: string): string {
  let first = 0x2325
  let second = 0x8422
  let third = 0x9ce4
  let last = 0xcbf2
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    for (let byte = unit & 0xff, round = 0; round < 2; round++, byte = unit >>> 8) {
      first ^= byte
      const shifted = first << 8
      const over = second << 8
      first *= PRIME_LOW
      second = second * PRIME_LOW + (first >>> 16)
      third = third * PRIME_LOW + shifted + (second >>> 16)
      last = (last * PRIME_LOW + over + (third >>> 16)) & 0xffff
      first &= 0xffff
      second &= 0xffff
      third &= 0xffff
    }
  }
  return [last, third, second, first].map((part) => part.toString(16).padStart(4, '0')).join('')
}
