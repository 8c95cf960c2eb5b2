import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

const fullMarkdown = remark().use(remarkGfm).freeze()

/** Markdown with all of GFM → tree: footnotes too, so that their marks do not end up in names. */
export function parseFullMarkdown(text: string): Root {
  return fullMarkdown.parse(text) as Root
}
