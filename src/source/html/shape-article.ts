import type { Element, ElementContent, Root } from 'hast'
import { namesColumns } from '../pasted-text/index.ts'
import { elementsIn, isElement, textOf } from './parse-html.ts'

/** Puts the content of every link in the link's place: an address is no part of a brief. */
export function unwrapLinks(parent: Root | Element): void {
  for (const child of parent.children) if (isElement(child)) unwrapLinks(child)
  parent.children = parent.children.flatMap((child): ElementContent[] =>
    isElement(child, 'link-text') ? child.children : [child as ElementContent],
  ) as typeof parent.children
}

/** A cell that spans rows stands in each of them, so that every row says what it belongs to. */
export function spreadRowSpans(parent: Root | Element): void {
  for (const child of parent.children) {
    if (isElement(child, 'thead', 'tbody', 'tfoot', 'table')) spreadInRows(child)
    if (isElement(child)) spreadRowSpans(child)
  }
}

function spreadInRows(body: Element): void {
  const rows = body.children.filter((child) => isElement(child, 'tr'))
  for (const [index, row] of rows.entries()) {
    for (const [column, cell] of row.children.filter((child) => isElement(child, 'td', 'th')).entries()) {
      const span = Number(cell.properties['rowSpan'] ?? 1)
      cell.properties['rowSpan'] = undefined
      for (const below of rows.slice(index + 1, index + Math.min(span, rows.length))) {
        const cells = below.children.filter((child) => isElement(child, 'td', 'th'))
        const before = cells[column]
        const copy: Element = { ...cell, properties: {}, children: structuredClone(cell.children) }
        const at = before === undefined ? below.children.length : below.children.indexOf(before)
        below.children.splice(at, 0, copy)
      }
    }
  }
}

/** The first row of a table without a head is its head where its cells are bold or name columns. */
export function markTableHeads(parent: Root | Element): void {
  for (const child of elementsIn(parent)) {
    if (child.tagName === 'table') markHead(child)
    markTableHeads(child)
  }
}

function markHead(table: Element): void {
  const rows = rowsOf(table)
  const cells = elementsIn(rows[0] ?? table).filter(({ tagName }) => tagName === 'td')
  if (
    rows.length < 2 ||
    cells.length < 2 ||
    rows.some((row) => elementsIn(row).some(({ tagName }) => tagName === 'th'))
  )
    return
  const names = cells.map((cell) => textOf(cell).replace(/\s+/g, ' ').trim())
  const isBold = cells.every((cell) =>
    elementsIn(cell).some(({ tagName }) => tagName === 'strong' || tagName === 'b'),
  )
  if (!isBold && !namesColumns(names)) return
  for (const cell of cells) cell.tagName = 'th'
}

function rowsOf(node: Element): Element[] {
  return elementsIn(node).flatMap((child) =>
    child.tagName === 'tr'
      ? [child]
      : ['thead', 'tbody', 'tfoot'].includes(child.tagName)
        ? rowsOf(child)
        : [],
  )
}

const MAX_HEADING = 80

/**
 * Paragraphs that are bold from end to end and stand before a list, a table or text serve as headings where a page has no
 * real ones; where it has, only those without a colon and before a list or table.
 */
export function promoteBoldHeadings(article: Root | Element): void {
  const { real, bold } = countHeadings(article)
  promoteIn(article, real > 2 && real >= bold, { depth: 1 })
}

/** Real headings below the title, and paragraphs that look like one. */
function countHeadings(node: Root | Element): { real: number; bold: number } {
  const counts = { real: 0, bold: 0 }
  for (const child of elementsIn(node)) {
    if (/^h[2-6]$/.test(child.tagName)) counts.real += 1
    else if (child.tagName === 'p' && isBoldLine(child)) counts.bold += 1
    else {
      const inner = countHeadings(child)
      counts.real += inner.real
      counts.bold += inner.bold
    }
  }
  return counts
}

function promoteIn(parent: Root | Element, hasHeadings: boolean, state: { depth: number }): void {
  const elements = elementsIn(parent)
  for (const [index, child] of elements.entries()) {
    const real = /^h([1-6])$/.exec(child.tagName)
    if (real !== null) state.depth = Number(real[1])
    else if (child.tagName === 'p' && isBoldHeading(child, elements[index + 1], hasHeadings)) {
      child.tagName = `h${hasHeadings ? Math.min(state.depth + 1, 6) : 2}`
    } else if (
      ['div', 'section', 'article', 'main', 'header', 'body', 'details', 'center'].includes(child.tagName)
    ) {
      promoteIn(child, hasHeadings, state)
    }
  }
}

function isBoldHeading(block: Element, next: Element | undefined, hasHeadings: boolean): boolean {
  if (!isBoldLine(block) || next === undefined) return false
  const beforeList = ['ul', 'ol', 'table', 'figure', 'dl'].includes(next.tagName)
  return hasHeadings ? beforeList && !textOf(block).trim().endsWith(':') : beforeList || next.tagName === 'p'
}

/** A short paragraph that is bold from end to end and no sentence. */
function isBoldLine(block: Element): boolean {
  const filled = block.children.filter((child) => textOf(child).trim() !== '')
  const text = textOf(block).trim()
  if (filled.length === 0 || !filled.every((child) => isElement(child, 'strong', 'b'))) return false
  return text.length <= MAX_HEADING && !/[.!?;,]$/.test(text) && !/:\s*\S/.test(text) && !text.includes('\n')
}
