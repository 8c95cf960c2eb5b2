import type { Root, RootContent } from 'mdast'
import type { Diagnostic } from '../model/index.ts'
import { htmlToTree } from './html/index.ts'
import type { Limits } from './limits/index.ts'
import { createLineIndex } from './line-index.ts'
import { createMappedTextBuilder } from './mapped-text.ts'

const OPEN = /<table[\s>]/i
const CLOSE = /<\/table\s*>/i

/**
 * Reads the HTML tables of a Markdown document as tables, at their places. Other HTML in Markdown keeps its text only.
 * @returns findings about the HTML; the tree is changed in place
 */
export function readEmbeddedTables(tree: Root, text: string, file: string, limits: Limits): Diagnostic[] {
  if (!OPEN.test(text)) return []
  const lines = createLineIndex(text)
  const diagnostics: Diagnostic[] = []
  const children: RootContent[] = []
  let searched = 0
  for (let index = 0; index < tree.children.length; index += 1) {
    const node = tree.children[index]
    if (node === undefined) continue
    const opens = index >= searched && node.type === 'html' && OPEN.test(node.value)
    const { end, next } = opens ? findClose(tree.children, index) : { end: null, next: searched }
    searched = next
    const from = node.position?.start.offset
    const to = end === null ? undefined : tree.children[end]?.position?.end.offset
    if (end === null || from === undefined || to === undefined) {
      children.push(node)
      continue
    }
    const source = createMappedTextBuilder()
    source.append(text.slice(from, to), from)
    const read = htmlToTree(source.build(), { file, limits, lines, fragment: true })
    diagnostics.push(...read.diagnostics)
    children.push(...(read.tree?.children ?? []))
    index = end
  }
  tree.children = children
  return diagnostics
}

/**
 * A blank line ends an HTML block, so a table may be several of them: `end` is the one that closes it, before the next
 * heading, or null. `next` is where the search ended, so that no stretch is searched twice.
 */
function findClose(nodes: readonly RootContent[], from: number): { end: number | null; next: number } {
  let index = from
  for (; index < nodes.length && nodes[index]?.type !== 'heading'; index += 1) {
    const node = nodes[index]
    if (node?.type === 'html' && CLOSE.test(node.value)) return { end: index, next: index + 1 }
  }
  return { end: null, next: index }
}
