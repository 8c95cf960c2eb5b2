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
  for (const { key, start } of inOrder(Object.keys(facts))) {
    const one = facts[key]
    if (one !== undefined) entries += `${entries === '' ? '' : ','}${start}${canonical(one)}`
  }
  return `{${entries}}`
}

interface Shape {
  keys: readonly string[]
  /** Its facts in the order of code units, the same under every locale, each with how it starts. */
  ordered: readonly { key: string; start: string }[]
}

/** Shapes of objects met lately, the latest last; those of a profile are few and come again and again. */
const shapes: Shape[] = []
const MOST_SHAPES = 24

function inOrder(keys: readonly string[]): Shape['ordered'] {
  for (let at = shapes.length - 1; at >= 0; at -= 1) {
    const shape = shapes[at]
    if (shape !== undefined && areSame(shape.keys, keys)) return shape.ordered
  }
  const facts = keys.filter((key) => !NOT_FACTS.has(key)).sort()
  const ordered = facts.map((key) => ({ key, start: `${JSON.stringify(key)}:` }))
  if (shapes.length >= MOST_SHAPES) shapes.shift()
  shapes.push({ keys, ordered })
  return ordered
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false
  for (let at = 0; at < some.length; at += 1) if (some[at] !== others[at]) return false
  return true
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
