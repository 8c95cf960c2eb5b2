import type { Root } from 'mdast'
import type { Diagnostic, Position } from '../model/index.ts'

/** The shapes a document arrives in. `markdown` is Markdown that shows none of the three known layouts. */
export type SourceForm =
  | 'brief'
  | 'research-brief'
  | 'posting-analysis'
  | 'markdown'
  | 'wordpress-json'
  | 'html'
  | 'pasted-text'

/** Front matter of a document: its data, and where each part of it stands. */
export interface FrontMatter {
  /** Plain values, objects without prototype. Dates are text. */
  data: Record<string, unknown>
  /** The whole block, both fences included. */
  position: Position
  /** Exact place of a key or its value; the nearest existing parent where there is none, at last the opening fence. */
  positionOf(path: readonly (string | number)[], part?: 'key' | 'value'): Position
  /** A plain value as it is written, such as `012` for the number 12; null for what is no plain value. */
  sourceOf(path: readonly (string | number)[]): string | null
}

/** One document, whatever form it came in, as a Markdown tree with positions in the original file. */
export interface SourceDocument {
  form: SourceForm
  /** Path as it was given. */
  file: string
  /** The original text as decoded. */
  text: string
  /** A title known from outside the tree, such as the title of a JSON post. */
  title: string | null
  /** Where the document was published: an http(s) address and a date (2026-04-13), where known. */
  origin: { url: string | null; date: string | null }
  frontMatter: FrontMatter | null
  tree: Root
  /** Findings made on the way to this tree; none of them stops the extraction. */
  diagnostics: Diagnostic[]
}

export interface ReadResult {
  /** None where the text cannot be read; then an error stands in `diagnostics`. */
  documents: SourceDocument[]
  /** Findings that belong to the text as a whole, not to one document in it. */
  diagnostics: Diagnostic[]
}
