import type { Paragraph, RootContent } from 'mdast'
import type { Position } from '../model/index.ts'
import { isKnownLabel } from './content/groups.ts'
import { type Line, linesOf } from './content/lines.ts'
import type { Section } from './extraction.ts'
import { headingText } from './headings/normalize-heading.ts'

export interface Preamble {
  /** Labelled lines such as `**Experience Level:** …`, each as a section of its own. */
  sections: Section[]
  /** Lines without a label, quotations included. */
  lines: Line[]
}

const START: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }

/** Takes apart what stands between the title and the first heading. A list belongs to the label right before it. */
export function readPreamble(nodes: readonly RootContent[]): Preamble {
  const sections: Section[] = []
  const lines: Line[] = []
  let open: Section | null = null
  for (const node of nodes) {
    const isWaiting = open !== null && open.nodes.length === 0
    if (node.type === 'list' && !isWaiting && isLabelledList(node)) {
      sections.push(...node.children.flatMap((item) => linesOf(item.children, isKnownLabel)).map(asSection))
    } else if (node.type === 'list' || node.type === 'table') open?.nodes.push(node)
    else if (node.type === 'blockquote') {
      lines.push(
        ...node.children.flatMap((child) =>
          child.type === 'paragraph' ? linesOf([child], isKnownLabel) : [],
        ),
      )
    } else if (node.type === 'paragraph') {
      open = null
      for (const line of linesOf([node], isKnownLabel)) {
        if (isLabelled(line)) {
          open = asSection(line)
          sections.push(open)
        } else if (open !== null && line.isBullet) open.nodes.push(paragraph(line.whole, line.position))
        else lines.push(line)
      }
    }
  }
  return { sections, lines }
}

/** A list whose items all begin with a label in bold or with a known one: `- **Level:** Senior`. */
function isLabelledList(node: Extract<RootContent, { type: 'list' }>): boolean {
  return node.children.every((item) => {
    const [first] = linesOf(item.children, isKnownLabel)
    return first !== undefined && isLabelled(first)
  })
}

function isLabelled({ label, bold }: Line): boolean {
  return label !== null && (bold[0]?.start === 0 || isKnownLabel(label))
}

/** A labelled line as a section of its own: the label is its heading, the rest its text. */
export function asSection(line: Line): Section {
  const { label, text, position } = line
  const nodes = text === '' ? [] : [paragraph(text, position)]
  return {
    id: null,
    heading: null,
    text: headingText(label ?? ''),
    depth: 2,
    position: position ?? START,
    nodes,
    children: [],
  }
}

function paragraph(text: string, position: Position | undefined): Paragraph {
  const place = position === undefined ? {} : { position: position as NonNullable<Paragraph['position']> }
  return { type: 'paragraph', children: [{ type: 'text', value: text, ...place }], ...place }
}
