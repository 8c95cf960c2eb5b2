import type { Element } from 'hast'
import { h, s } from 'hastscript'
import type { AssessedRequirement, Assessment } from '../../../model/index.ts'
import { say } from '../../html/build.ts'
import { formatMoney, formatYears } from '../../money.ts'
import { formatPoints, SECTION_TITLES } from '../words.ts'

const WIDTH = 640
const LABEL = 190
const BAR = 330

/** Sections as bars: met, the unknown part hatched, the gap. Every figure stands in the table below it too. */
export function sectionChart({ sections }: Assessment): Element {
  const rows = sections.flatMap((section, i) => {
    const y = i * 28 + 4
    const low = (section.low / 100) * BAR
    const high = (section.high / 100) * BAR
    const score = section.score === null ? 'no score' : `${Math.round(section.score)} %`
    return [
      s('text', { x: 0, y: y + 14 }, SECTION_TITLES[section.id]),
      s('rect', { class: 'gap-fill', x: LABEL, y, width: BAR, height: 18 }),
      ...(high - low > 0.5
        ? [
            s('rect', {
              class: 'unknown-back',
              fill: 'url(#ag-hatch)',
              x: LABEL + low,
              y,
              width: high - low,
              height: 18,
            }),
            s('rect', { fill: 'url(#ag-hatch)', x: LABEL + low, y, width: high - low, height: 18 }),
          ]
        : []),
      s('rect', { class: 'met-fill', x: LABEL, y, width: low, height: 18 }),
      s('text', { x: LABEL + BAR + 10, y: y + 14 }, score),
    ]
  })
  return figure(
    'ag-sections',
    'Score by section',
    `${sections.length} bars, one a section; the same figures stand in the table that follows.`,
    sections.length * 28 + 8,
    [hatch(), ...rows],
    'Filled: met. Hatched: not assessed, may go either way. Grey: gap.',
  )
}

/** Points to gain, the ten biggest gaps. */
export function gapChart(gaps: readonly AssessedRequirement[]): Element | null {
  const top = gaps.slice(0, 10)
  const most = Math.max(...top.map((gap) => gap.points.atStake), 0)
  if (most === 0) return null
  const rows = top.flatMap((gap, i) => {
    const y = i * 28 + 4
    return [
      s('text', { x: 0, y: y + 14 }, shorten(say(gap.text), 27)),
      s('rect', { class: 'range-fill', x: LABEL, y, width: (gap.points.atStake / most) * BAR, height: 18 }),
      s('text', { x: LABEL + BAR + 10, y: y + 14 }, `+${formatPoints(gap.points.atStake)}`),
    ]
  })
  return figure(
    'ag-gaps',
    'Points to gain by gap',
    `The ${top.length} biggest gaps; names and points stand in the table that follows.`,
    top.length * 28 + 8,
    rows,
    'Points the score would gain if the gap were closed.',
  )
}

interface Dot {
  label: string
  have: number
  min: number
  max: number
  median: number | null
  openEnded: boolean
  show: (value: number) => string
}

/** Years and pay as dots on the role's ranges; nothing is drawn that either side does not state. */
export function rangeChart({ experience, salary }: Assessment): Element | null {
  const dots: Dot[] = experience.flatMap((one) => {
    if (one.have === null || (one.min === null && one.max === null)) return []
    const min = one.min ?? 0
    const max = one.max ?? min
    return [
      {
        label: say(one.what),
        have: one.have,
        min,
        max,
        median: null,
        openEnded: one.openEnded,
        show: (value: number) => `${Math.round(value * 10) / 10} years`,
      },
    ]
  })
  if (salary.result === 'placed' && salary.have !== null && salary.min !== null && salary.max !== null) {
    const { have, min, max, median, maxOpenEnded, currency } = salary
    dots.push({
      label: 'Pay a year',
      have,
      min,
      max,
      median,
      openEnded: maxOpenEnded,
      show: (value) => formatMoney(value, currency),
    })
  }
  if (dots.length === 0) return null
  const rows = dots.flatMap((dot, i) => dotRow(dot, i * 44 + 6))
  return figure(
    'ag-ranges',
    "You on the role's ranges",
    'Dots for you, bars for the range of the role; the same figures stand in the table that follows.',
    dots.length * 44 + 8,
    rows,
    'Bar: range of the role, with its median where stated. Dot: you.',
  )
}

function dotRow({ label, have, min, max, median, openEnded, show }: Dot, y: number): Element[] {
  const low = Math.min(have, min) * 0.9
  const high = Math.max(have, max === min ? min * 1.3 + 1 : max) * 1.05
  const x = (value: number): number => LABEL + ((value - low) / (high - low || 1)) * BAR
  const end = openEnded ? LABEL + BAR : x(max)
  const range =
    formatYears({ min: null, max: null, openEnded: false }) ??
    `${show(min)} – ${show(max)}${openEnded ? '+' : ''}`
  return [
    s('text', { x: 0, y: y + 14 }, shorten(label, 27)),
    s('rect', {
      class: 'range-fill',
      x: x(min),
      y: y + 4,
      width: Math.max(2, end - x(min)),
      height: 10,
      rx: 2,
    }),
    ...(median === null
      ? []
      : [s('line', { class: 'tick', x1: x(median), x2: x(median), y1: y + 1, y2: y + 17 })]),
    s('circle', { class: 'dot', cx: x(have), cy: y + 9, r: 7 }),
    s('text', { class: 'soft', x: LABEL, y: y + 32 }, `you ${show(have)}, role ${range}`),
  ]
}

function hatch(): Element {
  return s(
    'defs',
    s(
      'pattern',
      { id: 'ag-hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      s('line', { class: 'unknown-line', x1: 0, y1: 0, x2: 0, y2: 6 }),
    ),
  )
}

function figure(
  id: string,
  title: string,
  description: string,
  height: number,
  content: readonly Element[],
  caption: string,
): Element {
  return h('figure', [
    s(
      'svg',
      { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', ariaLabelledBy: [`${id}-title`, `${id}-desc`] },
      [s('title', { id: `${id}-title` }, title), s('desc', { id: `${id}-desc` }, description), ...content],
    ),
    h('figcaption', caption),
  ])
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`
}
