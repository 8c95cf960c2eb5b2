import type { Nodes } from 'mdast'
import { cleanText } from '../../text/index.ts'
import { runsOf } from './runs.ts'

/** The text of nodes on one line, clean and without space at its ends. */
export function textOf(nodes: Nodes | readonly Nodes[]): string {
  const list = Array.isArray(nodes) ? (nodes as readonly Nodes[]) : [nodes as Nodes]
  return oneLine(
    runsOf(list)
      .map((run) => run.text)
      .join(''),
  )
}

/** Printable ASCII that begins and ends with no space needs no cleaning. */
const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/

/** Any text on one line, clean, single spaces. */
export function oneLine(text: string): string {
  if (PLAIN.test(text) && !text.includes('  ')) return text
  return cleanText(text).replace(/\s+/g, ' ').trim()
}

/** Without the full stop of a list item that is no sentence of its own; `etc.` and `e.g.` keep theirs. */
export function withoutFullStop(text: string): string {
  return /(?:\betc|\be\.g|\bi\.e|\bvs|\.)\.$/i.test(text) ? text : text.replace(/\s*[.;]$/, '')
}
