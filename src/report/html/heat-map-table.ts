import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Status } from '../../model/index.ts'
import { say } from './build.ts'

const MARKS: Readonly<Record<Status, string>> = { met: '✓', partial: '◐', missing: '✗', 'not-assessed': '?' }
const WORDS: Readonly<Record<Status, string>> = {
  met: 'met',
  partial: 'partly',
  missing: 'missing',
  'not-assessed': 'not assessed',
}

export interface HeatCell {
  status: Status
  level: number | null
  /** Share of the requirement that is met, 0–1, where known: deeper colour the closer. */
  credit?: number
}

/** One cell: a colour, and beside it the sign, the level and, for screen readers, the word. Sorts by how much is met. */
export function heatCell({ status, level, credit }: HeatCell): Element {
  const tone = status === 'partial' ? (credit ?? 0.5) : 1
  const shade =
    status !== 'partial' ? status : tone < 0.4 ? 'partial-1' : tone < 0.7 ? 'partial-2' : 'partial-3'
  const order =
    status === 'not-assessed' ? -1 : status === 'met' ? 2 : status === 'missing' ? 0 : (credit ?? 0.5)
  return h('td', { className: ['heat', `heat-${shade}`], dataSort: String(order) }, [
    h('span', { ariaHidden: 'true' }, MARKS[status]),
    h('span', { className: ['hidden-word'] }, WORDS[status]),
    ...(level === null ? [] : [` ${Math.round(level * 10) / 10}`]),
  ])
}

/** People by requirement as a plain table of such cells. */
export function heatMapTable(map: {
  caption: string
  people: readonly string[]
  rows: readonly { text: string; cells: readonly HeatCell[] }[]
}): Element {
  return h('table', { className: ['map'] }, [
    h('caption', say(map.caption)),
    h(
      'thead',
      h(
        'tr',
        ['requirement', ...map.people].map((name) => h('th', { scope: 'col' }, say(name))),
      ),
    ),
    h(
      'tbody',
      map.rows.map(({ text, cells }) =>
        h('tr', [h('th', { scope: 'row' }, say(text)), ...cells.map(heatCell)]),
      ),
    ),
  ])
}

/** What the colours and signs of a heat map stand for, drawn with the cells themselves. */
export function heatLegend(): Element {
  const entries: [string, string, string][] = [
    ['heat-met', '✓', 'met'],
    ['heat-partial-3', '◐', 'partly, nearly there'],
    ['heat-partial-2', '◐', 'partly, about half'],
    ['heat-partial-1', '◐', 'partly, a beginning'],
    ['heat-missing', '✗', 'missing'],
    ['heat-not-assessed', '?', 'not assessed: the profile says nothing about it'],
  ]
  return h(
    'ul',
    { className: ['legend'] },
    entries.map(([shade, mark, words]) =>
      h('li', [h('span', { className: ['heat', 'swatch', shade], ariaHidden: 'true' }, mark), ` ${words}`]),
    ),
  )
}
