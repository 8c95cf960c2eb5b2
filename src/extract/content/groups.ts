import type { Paragraph, RootContent, Table } from 'mdast'
import type { Position } from '../../model/index.ts'
import type { Section } from '../extraction.ts'
import { findDetailLabel } from '../headings/detail-labels.ts'
import { headingText } from '../headings/normalize-heading.ts'
import { notReadHeadings, roleHeadings } from '../headings/role-headings.ts'
import { type Item, itemsOf } from './items.ts'
import { type Line, linesOf } from './lines.ts'

/** What stands under one sub-heading of a section, or under a label that serves as one. */
export interface Group {
  /** Sub-headings from the section down to this group; empty for what stands directly in the section. */
  headings: string[]
  position: Position | undefined
  items: Item[]
  tables: Table[]
  /** Paragraphs, line by line, that are no list. */
  prose: Line[]
}

const MAX_LABEL = 120

/** Whether a label in running text means something to an extractor. */
export function isKnownLabel(label: string): boolean {
  return findDetailLabel(label) !== null || roleHeadings.find(label) !== null
}

/** All groups of a section in the order of the document, those of nested sections included. */
export function groupsOf(section: Section, headings: string[] = []): Group[] {
  const groups = groupsOfNodes(section, headings)
  const children = section.children
    .filter((child) => notReadHeadings.find(child.text) === null)
    .flatMap((child) => groupsOf(child, [...headings, child.text]))
  return [...groups, ...children].filter(
    (group) => group.items.length + group.tables.length + group.prose.length > 0,
  )
}

function groupsOfNodes({ nodes, position }: Section, headings: string[]): Group[] {
  const first = newGroup(headings, position)
  const groups = [first]
  let current = first
  const open = (label: string, position: Position | undefined): void => {
    current = newGroup([...headings, headingText(label)], position)
    groups.push(current)
  }
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'list') current.items.push(...itemsOf(node, isKnownLabel))
    else if (node.type === 'table') current.tables.push(node)
    else if (node.type === 'paragraph') {
      const lines = linesOf([node], isKnownLabel)
      const [only] = lines
      if (lines.length === 1 && only !== undefined && isListLabel(only, node, nodes[index + 1])) {
        open(only.whole, only.position)
      } else {
        if (!lines.some((line) => line.isBullet)) current = first
        addLines(lines, open, () => current)
      }
    } else if (node.type === 'blockquote') {
      for (const child of node.children) {
        if (child.type === 'list') current.items.push(...itemsOf(child, isKnownLabel))
        else if (child.type === 'paragraph') current.prose.push(...linesOf([child], isKnownLabel))
      }
    }
  }
  return groups
}

/** Lines with a bullet are items; the line before the first of them is their label. */
function addLines(
  lines: readonly Line[],
  open: (label: string, position: Position | undefined) => void,
  current: () => Group,
): void {
  for (const [index, line] of lines.entries()) {
    if (line.isBullet) {
      current().items.push({ head: line, details: [], text: line.whole, position: line.position })
    } else if (lines[index + 1]?.isBullet && line.whole.length <= MAX_LABEL) open(line.whole, line.position)
    else current().prose.push(line)
  }
}

/** `Primary outcomes expected:` or `Architecture artefacts` in a paragraph right before a list. */
function isListLabel(line: Line, node: Paragraph, next: RootContent | undefined): boolean {
  if (next?.type !== 'list' || line.whole.length > MAX_LABEL) return false
  if (/[:：]$/.test(line.whole)) return line.whole.split(' ').length <= 12
  const isStrong = node.children.length === 1 && node.children[0]?.type === 'strong'
  return (
    !/[.!?;,]$/.test(line.whole) && line.label === null && (isStrong || line.whole.split(' ').length <= 6)
  )
}

function newGroup(headings: string[], position: Position | undefined): Group {
  return { headings, position, items: [], tables: [], prose: [] }
}
