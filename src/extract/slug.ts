const MAX = 80

/** A name as an id of the slug pattern: lower-case ASCII letters, digits, single hyphens; empty where nothing is left. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\+\+/g, ' plus plus ')
    .replace(/(?<=[a-z])#/g, ' sharp ')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX)
    .replace(/^-|-$/g, '')
}

/** Gives each name an id no other name has: `python`, `python-2`. */
export function createIds(fallback: string): (name: string) => string {
  const counts = new Map<string, number>()
  const used = new Set<string>()
  return (name) => {
    const base = slugOf(name) || fallback
    let count = counts.get(base) ?? 1
    let id = base
    while (used.has(id)) {
      count += 1
      id = `${base}-${count}`
    }
    counts.set(base, count)
    used.add(id)
    return id
  }
}
