import type { Element, ElementContent } from 'hast'

type Place = NonNullable<Element['position']>

/** A place known by its offsets; lines and columns are set later. */
export function place(start: number, end: number): Place {
  return {
    start: { line: 1, column: 1, offset: start },
    end: { line: 1, column: 1, offset: end },
  }
}

/** From where to where some nodes stand. */
export function spanOf(nodes: readonly ElementContent[]): Place | undefined {
  const start = nodes.find(({ position }) => position !== undefined)?.position?.start.offset
  const end = nodes.findLast(({ position }) => position !== undefined)?.position?.end.offset
  return start === undefined || end === undefined ? undefined : place(start, end)
}
