import type { Element, ElementContent, Root } from 'hast'
import { findDashRun, MAX_RUN } from '../dash-run.ts'
import { type BlockLine, linesOfBlock } from './lines-of-block.ts'
import { isElement } from './parse-html.ts'
import { spanOf } from './place.ts'
import { sliceInline, sliceText } from './slice-text.ts'

const DASH = /^\s*(?:[–—•·▪◦‣*-]\s+|[•▪◦‣]\s*)(?=\S)/
/** A line inside a list item that says what it is: "Use: …", "Why it matters: …". */
const LABELLED = /^\s*(?:[–—•·▪◦‣*-]\s*)?[A-Z][\p{L}’'/& -]{1,40}:(?:\s|$)/u

/**
 * Makes lists of the lines that only look like one: in paragraphs, `Outcomes:` followed by lines that begin with a dash; in
 * list items, dashes before labels go and other dashed lines become a list inside the item.
 */
export function makeLists(parent: Root | Element, source: string): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [child]
    if (child.tagName === 'p' || child.tagName === 'td') return splitParagraph(child, source)
    if (child.tagName === 'li') splitItem(child, source)
    makeLists(child, source)
    return [child]
  }) as typeof parent.children
}

function splitParagraph(block: Element, source: string): Element[] {
  const lines = linesOfBlock(block.children, source)
  if (lines.length > MAX_RUN) return [block]
  const first = lines.findIndex(({ text }) => DASH.test(text))
  const dashed = lines.filter(({ text }) => DASH.test(text)).length
  const lead = lines.slice(0, Math.max(first, 0))
  const isList =
    dashed > 1 ||
    (dashed > 0 && dashed === lines.length) ||
    (dashed === 1 && /:\s*$/.test(lead.at(-1)?.text ?? ''))
  const made =
    isList && first >= 0
      ? listOfLines(lead, lines.slice(first), source)
      : (inlineRun(block, lines, source) ?? [])
  if (made.length === 0) return [block]
  if (block.tagName !== 'td') return made
  block.children = made
  return [block]
}

function listOfLines(lead: readonly BlockLine[], lines: readonly BlockLine[], source: string): Element[] {
  const items: ElementContent[][] = []
  const after: BlockLine[] = []
  for (const line of lines) {
    const last = items.at(-1)
    if (DASH.test(line.text)) items.push(withoutDash(line.nodes, source))
    else if (last !== undefined && line.after === 'newline' && after.length === 0)
      last.push(blank(), ...line.nodes)
    else after.push(line)
  }
  return [
    ...paragraphOf(lead),
    element(
      'ul',
      items.map((nodes) => element('li', nodes)),
    ),
    ...paragraphOf(after),
  ]
}

function paragraphOf(lines: readonly BlockLine[]): Element[] {
  const nodes = joinLines(lines)
  return nodes.length === 0 ? [] : [element('p', nodes)]
}

function joinLines(lines: readonly BlockLine[]): ElementContent[] {
  return lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [line.after === 'br' ? element('br', []) : blank()]),
    ...line.nodes,
  ])
}

/** `<p><strong>Label:</strong> – a – b</p>` on one line. */
function inlineRun(block: Element, lines: readonly BlockLine[], source: string): Element[] | null {
  if (lines.length !== 1) return null
  const [line] = lines
  const run = line === undefined ? null : findDashRun(line.text)
  if (line === undefined || run === null || run.items.length < 2) return null
  const cut = (start: number, end: number) => sliceInline(line.nodes, start, end, source)
  const items = run.items.map(({ start, end }) => element('li', cut(start, end)))
  const lead = cut(run.lead.start, run.lead.end)
  const list = element('ul', items)
  if (list.position === undefined && block.position !== undefined) list.position = block.position
  return lead.length === 0 ? [list] : [element('p', lead), list]
}

/** A list item: its own lines, then whatever blocks it holds. */
function splitItem(item: Element, source: string): void {
  const block = item.children.findIndex((child) =>
    isElement(child, 'ul', 'ol', 'p', 'div', 'table', 'blockquote'),
  )
  const inline = block < 0 ? item.children : item.children.slice(0, block)
  const rest = block < 0 ? [] : item.children.slice(block)
  const lines = linesOfBlock(inline, source)
  if (lines.length > MAX_RUN || !lines.some(({ text }, index) => index > 0 && DASH.test(text))) return
  const own: BlockLine[] = []
  const nested: ElementContent[][] = []
  for (const [index, line] of lines.entries()) {
    const dashed = index > 0 && DASH.test(line.text)
    if (dashed && LABELLED.test(line.text))
      own.push({ ...line, nodes: withoutDash(line.nodes, source), after: 'br' })
    else if (dashed) nested.push(withoutDash(line.nodes, source))
    else if (nested.length > 0) nested.at(-1)?.push(blank(), ...line.nodes)
    else own.push(line)
  }
  const list =
    nested.length === 0
      ? []
      : [
          element(
            'ul',
            nested.map((nodes) => element('li', nodes)),
          ),
        ]
  item.children = [...joinLines(own), ...list, ...rest]
}

function withoutDash(nodes: readonly ElementContent[], source: string): ElementContent[] {
  const [first, ...rest] = nodes
  if (first === undefined) return []
  if (first.type === 'text') {
    const dash = DASH.exec(first.value)?.[0].length ?? DASH.exec(`${first.value}x`)?.[0].length ?? 0
    return [
      ...(dash < first.value.length ? [sliceText(first, dash, first.value.length, source)] : []),
      ...rest,
    ]
  }
  if (isElement(first)) return [{ ...first, children: withoutDash(first.children, source) }, ...rest]
  return [...nodes]
}

function blank(): ElementContent {
  return { type: 'text', value: ' ' }
}

function element(tagName: string, children: ElementContent[]): Element {
  const made: Element = { type: 'element', tagName, properties: {}, children }
  const span = spanOf(children)
  if (span !== undefined) made.position = span
  return made
}
