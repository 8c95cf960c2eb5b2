import type { Element } from 'hast'
import { h, s } from 'hastscript'

export interface Figure {
  id: string
  title: string
  /** What somebody who cannot see it is told. */
  description: string
  /** In pixels; the width is that of the page. */
  height: number
  content: readonly Element[]
  caption: string
}

/**
 * A chart as SVG with a title, a description and a caption. Across, everything is placed in percent and nothing is scaled, so that the
 * words keep their size on a phone.
 */
export function figure({ id, title, description, height, content, caption }: Figure): Element {
  return h('figure', [
    s('svg', { height, role: 'img', ariaLabelledBy: [`${id}-title`, `${id}-desc`] }, [
      s('title', { id: `${id}-title` }, title),
      s('desc', { id: `${id}-desc` }, description),
      ...content,
    ]),
    h('figcaption', caption),
  ])
}

/** Height of one row of a chart: its words above, its bar below. */
export const ROW = 42

/** The words of a row: what it is on the left, its figure on the right. */
export function rowWords(y: number, label: string, value: string): Element[] {
  return [
    s('text', { x: 0, y: y + 13 }, shorten(label, 44)),
    s('text', { x: '100%', y: y + 13, textAnchor: 'end' }, value),
  ]
}

/** A bar below the words of a row; `from` and `to` in percent. */
export function rowBar(y: number, fill: string, from: number, to: number): Element {
  return s('rect', { ...fillOf(fill), x: percent(from), y: y + 19, width: percent(to - from), height: 14 })
}

/** What is not assessed: its own ground, hatched. */
export function hatchedBar(y: number, from: number, to: number): Element[] {
  return [rowBar(y, 'unknown-back', from, to), rowBar(y, 'url(#ag-hatch)', from, to)]
}

function fillOf(fill: string): { class: string } | { fill: string } {
  return fill.startsWith('url(') ? { fill } : { class: fill }
}

export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`
}

/** The pattern for what is not assessed; put it into a figure that uses `url(#ag-hatch)`. One a page. */
export function hatch(): Element {
  return s(
    'defs',
    s(
      'pattern',
      { id: 'ag-hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      s('line', { class: 'unknown-line', x1: 0, y1: 0, x2: 0, y2: 6 }),
    ),
  )
}

/** A label cut to `length` characters, as SVG cannot wrap. */
function shorten(text: string, length: number): string {
  const characters = Array.from(text)
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`
}
