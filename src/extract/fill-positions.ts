import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'

const START = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }

/** Gives every node a place: one without (made on the way from HTML) stands where the node before it stands. */
export function fillPositions() {
  return (tree: Root): void => {
    let last: NonNullable<Nodes['position']> = START
    visit(tree, (node: Nodes) => {
      if (node.position === undefined) node.position = last
      else if (node.type !== 'root') last = node.position
    })
  }
}
