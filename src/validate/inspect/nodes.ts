import type { Section } from '../../extract/index.ts'
import type { Position } from '../../model/index.ts'
import { offsetsOf, placeOfStretch } from './place-within.ts'

/** What rules read of a node of the tree, whatever its type. */
export interface TreeNode {
  type: string
  value?: string
  url?: string
  depth?: number
  children?: TreeNode[]
  position?: Position | undefined
}

const NOWHERE: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }

/** Nodes as rules read them; the tree's own types are a matter of the stages that build it. */
export function treeNodes(nodes: readonly Section['nodes'][number][]): readonly TreeNode[] {
  return nodes as readonly unknown[] as readonly TreeNode[]
}

/** All nodes of a type below the given ones, in the order of the document. */
export function nodesOfType(nodes: readonly TreeNode[], ...types: readonly string[]): TreeNode[] {
  const found: TreeNode[] = []
  const visit = (node: TreeNode): void => {
    if (types.includes(node.type)) found.push(node)
    childrenOf(node).forEach(visit)
  }
  nodes.forEach(visit)
  return found
}

/** What stands in a node; nothing in one that holds a text. */
export function childrenOf(node: TreeNode): readonly TreeNode[] {
  return node.children ?? []
}

/** The text below a node on one line. */
export function nodeText(node: TreeNode): string {
  if (node.value !== undefined) return node.type === 'html' ? '' : node.value
  if (node.type === 'break') return ' '
  return childrenOf(node).map(nodeText).join('').replace(/\s+/g, ' ').trim()
}

export function placeOfNode(node: TreeNode): Position {
  return node.position ?? NOWHERE
}

/** Every match of a global pattern in what a text node is written as, with its place. */
export function matchesIn(
  node: TreeNode,
  text: string,
  pattern: RegExp,
): { match: RegExpExecArray; position: Position }[] {
  const place = placeOfNode(node)
  const { from, to } = offsetsOf(place)
  return [...text.slice(from, to).matchAll(pattern)].map((match) => {
    const start = from + match.index
    return { match, position: placeOfStretch(text, place, start, start + match[0].length) }
  })
}

/** Place of what stands in a cell or heading, without bars, hashes and blanks; of the node itself where it is empty. */
export function placeOfContent(node: TreeNode): Position {
  const first = node.children?.[0]?.position
  const last = node.children?.at(-1)?.position
  return first === undefined || last === undefined ? placeOfNode(node) : { start: first.start, end: last.end }
}
