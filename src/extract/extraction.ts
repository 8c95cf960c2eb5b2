import type { Heading, RootContent } from 'mdast'
import type { Brief, Diagnostic, Position } from '../model/index.ts'
import type { SourceDocument } from '../source/index.ts'

/** A named part of a document: a heading and what stands under it. */
export interface Section {
  /** Which section of a brief it is, such as `skills` or `hiring/red-flags`; null where nobody knows the heading. */
  id: string | null
  /** The heading node; null for a bold label that stands as a heading, and for what comes before the first heading. */
  heading: Heading | null
  /** The heading as written, on one line. */
  text: string
  depth: number
  position: Position
  /** What stands between this heading and the next one. */
  nodes: RootContent[]
  children: Section[]
}

/** What the extractors made of one document. */
export interface Extraction {
  document: SourceDocument
  /** In the shape of the model. What a document does not say, or nobody can read, is null or empty. */
  draft: Brief
  /** The sections as found, unknown ones included. */
  sections: Section[]
  /** JSON path such as `skills.3.importance` → the exact place it was read from. */
  positions: ReadonlyMap<string, Position>
  diagnostics: Diagnostic[]
}
