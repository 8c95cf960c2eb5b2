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
  collect(nodes, { strong: false, emphasis: false }, runs)
  return runs
}

function collect(nodes: readonly Nodes[], style: { strong: boolean; emphasis: boolean }, runs: Run[]): void {
  for (const node of nodes) {
    const position = node.position as Position | undefined
    const base = { ...style, isBreak: false, position }
    if (node.type === 'text' || node.type === 'inlineCode') runs.push({ ...base, text: node.value })
    else if (node.type === 'break' || (node.type === 'html' && BREAK_TAG.test(node.value))) {
      runs.push({ ...base, text: '\n', isBreak: true })
    } else if (node.type === 'strong') collect(node.children, { ...style, strong: true }, runs)
    else if (node.type === 'emphasis') collect(node.children, { ...style, emphasis: true }, runs)
    else if (node.type === 'code') runs.push({ ...base, text: node.value })
    else if ('children' in node) {
      if (isBlock(node.type) && runs.length > 0) runs.push({ ...base, text: '\n', isBreak: true })
      collect(node.children, style, runs)
    }
  }
}

function isBlock(type: string): boolean {
  return [
    'paragraph',
    'list',
    'listItem',
    'blockquote',
    'table',
    'tableRow',
    'heading',
    'tableCell',
  ].includes(type)
}
