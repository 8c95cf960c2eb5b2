import type { Line } from './read-lines.ts'

const MAX_HEADING = 90

/**
 * Highest number the row may begin with, and how far it may jump where the reader left sections out. `8)` alone on a line is
 * hardly anything but a heading; `8.` may be an item of a list.
 */
const GAPS = { ')': { first: 5, step: 12 }, '.': { first: 1, step: 2 } } as const

/**
 * The lines that are numbered headings: a rising row of `1) …` or `1. …` at the margin, short, without a full stop, not
 * directly under one another. Fewer than three are taken for a list.
 */
export function findSectionLines(lines: readonly Line[]): ReadonlySet<Line> {
  const chains = ([')', '.'] as const).map((mark) => longestChain(lines, mark))
  const best = chains.reduce((a, b) => (b.length > a.length ? b : a))
  return new Set(best.length >= 3 ? best : [])
}

function longestChain(lines: readonly Line[], mark: '.' | ')'): Line[] {
  const chain: Line[] = []
  for (const [index, line] of lines.entries()) {
    if (!isNumberedHeading(lines, index, mark)) continue
    const number = line.number ?? 0
    const last = chain.at(-1)?.number ?? null
    const { first, step } = GAPS[mark]
    if (last === null ? number <= first : number > last && number <= last + step) chain.push(line)
  }
  return chain
}

function isNumberedHeading(lines: readonly Line[], index: number, mark: '.' | ')'): boolean {
  const line = lines[index]
  if (line?.kind !== 'ordered' || line.mark !== mark || line.indent > 0) return false
  const text = line.text.slice(line.content)
  if (text.length > MAX_HEADING || /[.;,:]$/.test(text) || /\s[–—-]\s/.test(text)) return false
  const before = lines[index - 1]
  const next = lines[index + 1]
  const number = line.number ?? 0
  const inList =
    (before?.mark === mark && before.number === number - 1) ||
    (next?.mark === mark && next.number === number + 1)
  return !inList && !(next?.kind === 'bullet' && /^[–—]/.test(next.text))
}
