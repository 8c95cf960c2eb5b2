import type { Heading, Paragraph, Root, RootContent } from 'mdast'
import type { Position } from '../model/index.ts'
import { textOf } from './content/text-of.ts'
import type { Section } from './extraction.ts'
import { headingText } from './headings/normalize-heading.ts'

export interface SectionTree {
  /** The heading that names the document, where it has one. */
  title: Section | null
  /** What comes before the first section, title left out. */
  preamble: RootContent[]
  sections: Section[]
}

const MAX_LABEL = 120

/**
 * Orders a tree by its headings. The title is the first heading, where it is of the first depth or the only one of the least
 * depth, and opens no section (`isKnown`); its own sections then move up to the others.
 */
export function buildSectionTree(tree: Root, isKnown: (heading: Section) => boolean): SectionTree {
  const preamble: RootContent[] = []
  const roots: Section[] = []
  const open: Section[] = []
  for (const [index, node] of tree.children.entries()) {
    const outer = open.findLast((one) => one.heading !== null)?.depth ?? 1
    const heading = headingOf(node, tree.children[index + 1], outer)
    if (heading === null) {
      // A label holds for the lists and tables right behind it.
      if (open.at(-1)?.heading === null && node.type !== 'list' && node.type !== 'table') open.pop()
      ;(open.at(-1)?.nodes ?? preamble).push(node)
      continue
    }
    while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop()
    ;(open.at(-1)?.children ?? roots).push(heading)
    open.push(heading)
  }
  return takeTitle(roots, preamble, isKnown)
}

function takeTitle(
  roots: Section[],
  preamble: RootContent[],
  isKnown: (heading: Section) => boolean,
): SectionTree {
  const [first, ...rest] = roots
  const isTitle =
    first !== undefined &&
    first.heading !== null &&
    !isKnown(first) &&
    (first.depth === 1 || rest.every((section) => section.depth > first.depth))
  if (!isTitle) return { title: null, preamble, sections: roots }
  return { title: first, preamble: [...preamble, ...first.nodes], sections: [...first.children, ...rest] }
}

function headingOf(node: RootContent, next: RootContent | undefined, depth: number): Section | null {
  if (node.type === 'heading') {
    const text = headingText(textOf(node))
    return text === '' ? null : section(node, node, text, node.depth)
  }
  if (node.type !== 'paragraph' || !isLabelParagraph(node, next)) return null
  return section(node, null, headingText(textOf(node)), depth + 1)
}

/** A paragraph of one bold line right before a list or table stands as a heading. */
function isLabelParagraph(node: Paragraph, next: RootContent | undefined): boolean {
  if (next?.type !== 'list' && next?.type !== 'table') return false
  const inner = node.children.filter((child) => !(child.type === 'text' && /^[\s:：]*$/.test(child.value)))
  const text = textOf(node)
  return inner.length === 1 && inner[0]?.type === 'strong' && text.length <= MAX_LABEL && !/[.!?]$/.test(text)
}

function section(node: RootContent, heading: Heading | null, text: string, depth: number): Section {
  // `fillPositions` gave every node a place.
  const position = node.position as Position
  return { id: null, heading, text, depth, position, nodes: [], children: [] }
}
