// A door of its own: the command line names these bounds without loading the readers.
/** Bounds on what is read, so that no document takes more than seconds. Every finding names the option that raises it. */
export interface Limits {
  /** Characters of a Markdown or text document. */
  markdownCharacters: number
  /** Characters of a document to import (HTML, JSON). */
  documentCharacters: number
  /** Characters of a front matter block. */
  frontMatterCharacters: number
  lines: number
  /** Characters in one line. */
  lineCharacters: number
  /** Characters with a meaning in Markdown in one line, or in one paragraph. */
  markupCharacters: number
  /** Quotes and lists inside each other. */
  depth: number
  /** Elements inside each other in an HTML document. */
  htmlDepth: number
  /** List items and table rows in one document. */
  items: number
  /** Lists and mappings inside each other in YAML, and their keys and values together. */
  yamlDepth: number
  yamlNodes: number
  /** Lists and objects inside each other in JSON. */
  jsonDepth: number
}

export const DEFAULT_LIMITS: Limits = {
  markdownCharacters: 512_000,
  documentCharacters: 2_000_000,
  frontMatterCharacters: 32_000,
  lines: 20_000,
  lineCharacters: 20_000,
  markupCharacters: 4_000,
  depth: 32,
  htmlDepth: 256,
  items: 5_000,
  yamlDepth: 32,
  yamlNodes: 20_000,
  jsonDepth: 64,
}
