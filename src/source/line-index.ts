import type { Point, Position } from '../model/index.ts'

/** Turns offsets of one text into places. Lines end with LF, CR or CRLF, as an editor counts them. */
export interface LineIndex {
  /** Place of an offset; offsets past either end are drawn to it. */
  pointAt(offset: number): Point & { offset: number }
  positionAt(start: number, end: number): Position
}

export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text)
  const pointAt = (wanted: number) => {
    const offset = Math.min(Math.max(0, wanted), text.length)
    const line = lastAtOrBefore(starts, offset)
    return { line: line + 1, column: offset - (starts[line] as number) + 1, offset }
  }
  return {
    pointAt,
    positionAt: (start, end) => ({ start: pointAt(start), end: pointAt(Math.max(start, end)) }),
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

/** Index of the last entry of an ascending list that is not above the value; 0 where all are. */
export function lastAtOrBefore(ascending: readonly number[], value: number): number {
  let low = 0
  let high = ascending.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((ascending[middle] as number) <= value) low = middle
    else high = middle - 1
  }
  return low
}
