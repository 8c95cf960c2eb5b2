import type { Nodes, Root } from 'mdast'

const START = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }

/** Gives every node a place: one without (made on the way from HTML) stands where the node before it stands. */
export function fillPositions() {
  return (tree: Root): void => {
    let last: NonNullable<Nodes['position']> = START
    // A stack of its own: how deep a tree may be is not for the call stack to say.
    const waiting: Nodes[] = [tree]
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (node.position === undefined) node.position = last
      else if (node.type !== 'root') last = node.position
      if ('children' in node) for (const child of [...node.children].reverse()) waiting.push(child)
    }
  }
}
