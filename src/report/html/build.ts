import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { cleanText } from '../../text/index.ts'

export type Cell = string | Element | { text: string; sort: number }

/** Text from a document: a text node, so that it can never be markup. */
export function say(text: string): string {
  return cleanText(text)
}

/** A table with a caption, in a box that scrolls by itself on a phone; cells are text or elements. */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
  numbers: readonly number[] = [],
): ElementContent[] {
  if (rows.length === 0) return []
  return [
    scroll(
      caption,
      h('table', [
        h('caption', caption),
        h('thead', headRow(heads, numbers)),
        h(
          'tbody',
          rows.map((row) =>
            h(
              'tr',
              row.map((cell, i) => tableCell(cell, numbers.includes(i))),
            ),
          ),
        ),
      ]),
    ),
  ]
}

/** A region that can be scrolled with the keyboard, and says what it is. */
export function scroll(label: string, content: Element, kinds: readonly string[] = []): Element {
  return h(
    'div',
    { className: ['scroll', ...kinds], tabIndex: 0, role: 'region', ariaLabel: `Table: ${label}` },
    content,
  )
}

export function headRow(heads: readonly string[], numbers: readonly number[], sortable = false): Element {
  return h(
    'tr',
    heads.map((head, i) =>
      h(
        'th',
        { scope: 'col', className: numbers.includes(i) ? ['number'] : [] },
        sortable ? h('button', { type: 'button' }, head) : head,
      ),
    ),
  )
}

export function tableCell(cell: Cell, isNumber: boolean): Element {
  const properties = { className: isNumber ? ['number'] : [] }
  if (typeof cell === 'string') return h('td', properties, say(cell))
  if ('sort' in cell) return h('td', { ...properties, dataSort: String(cell.sort) }, say(cell.text))
  return h('td', properties, cell)
}

export function place(at: { file: string; line: number }): Element {
  return h('code', `${say(at.file)}:${at.line}`)
}
