/** Longer words are compared in rows made for them. */
const USUAL = 64
/** Three rows of the table, used again for every pair so that a search allocates nothing. */
const ROWS = [0, 1, 2].map(() => new Uint16Array(USUAL + 1)) as [Uint16Array, Uint16Array, Uint16Array]

/**
 * Edits between two words: a letter put in, left out, changed, or two neighbours swapped count 1 each.
 *
 * @param most the search stops above this; the result is then `most + 1`
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  const rows = b.length <= USUAL ? ROWS : ROWS.map(() => new Uint16Array(b.length + 1))
  let [beforeLast, last, row] = rows as [Uint16Array, Uint16Array, Uint16Array]
  for (let j = 0; j <= b.length; j += 1) last[j] = j
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charCodeAt(i - 1)
    const before = i > 1 ? a.charCodeAt(i - 2) : -1
    row[0] = i
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const other = b.charCodeAt(j - 1)
      const changed = (last[j - 1] as number) + (letter === other ? 0 : 1)
      let cost = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, changed)
      if (j > 1 && letter === b.charCodeAt(j - 2) && before === other)
        cost = Math.min(cost, (beforeLast[j - 2] as number) + 1)
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    const free = beforeLast
    beforeLast = last
    last = row
    row = free
  }
  return Math.min(last[b.length] as number, most + 1)
}
