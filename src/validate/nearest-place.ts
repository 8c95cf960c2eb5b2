import type { Extraction } from '../extract/index.ts'
import type { Position } from '../model/index.ts'

const START: Position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

/** Where a finding stands that is about no part of a document: at its title, else its front matter, else its beginning. */
export function placeOfWhole({ positions, document }: Extraction): Position {
  return positions.get('title') ?? document.frontMatter?.position ?? START
}

/** What there is for a path such as `skills.3.name`, or for the nearest one above it: `skills.3`, then `skills`. */
export function nearest<Found>(path: string, find: (path: string) => Found | undefined): Found | undefined {
  const above = path.lastIndexOf('.')
  return find(path) ?? (above < 0 ? undefined : nearest(path.slice(0, above), find))
}
