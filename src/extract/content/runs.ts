import type { Nodes } from 'mdast'
import type { Position } from '../../model/index.ts'

/** A stretch of text of one style. A hard line break is a run of its own, with the text `\n`. */
export interface Run {
  text: string
  strong: boolean
  emphasis: boolean
  isBreak: boolean
  position: Position | undefined
}

const BREAK_TAG = /^<br\s*\/?>$/i

/** Inline content as a flat list of runs, in order. Images, HTML tags and footnote marks hold no text of the document. */
export function runsOf(nodes: readonly Nodes[]): Run[] {
  const runs: Run[] = []
  for (const node of nodes) collect(node, false, false, runs)
  return runs
}

// Every word of a document passes here several times: runs are written out field by field, which is much faster than spreading.
function collect(node: Nodes, strong: boolean, emphasis: boolean, runs: Run[]): void {
  const position = node.position as Position | undefined
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      runs.push({ text: node.value, strong, emphasis, isBreak: false, position })
      return
    case 'html':
      if (BREAK_TAG.test(node.value)) runs.push({ text: '\n', strong, emphasis, isBreak: true, position })
      return
    case 'break':
      runs.push({ text: '\n', strong, emphasis, isBreak: true, position })
      return
    case 'strong':
      for (const child of node.children) collect(child, true, emphasis, runs)
      return
    case 'emphasis':
      for (const child of node.children) collect(child, strong, true, runs)
      return
  }
  if (runs.length > 0 && BLOCKS.has(node.type)) {
    runs.push({ text: '\n', strong, emphasis, isBreak: true, position })
  }
  if (node.type === 'code') runs.push({ text: node.value, strong, emphasis, isBreak: false, position })
  if (!('children' in node)) return
  for (const child of node.children) collect(child, strong, emphasis, runs)
}

const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'code',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'heading',
  'tableCell',
])
