import type { Element } from 'hast'
import { s } from 'hastscript'
import type { AssessedRequirement, Assessment } from '../../../model/index.ts'
import { say } from '../../html/build.ts'
import { figure, hatch, hatchedBar, percent, ROW, rowBar, rowWords } from '../../html/figure.ts'
import { formatMoney, formatYears } from '../../money.ts'
import { formatPoints, SECTION_TITLES } from '../words.ts'

/** Sections as bars: met, the unknown part hatched, the gap. Every figure stands in the table below it too. */
export function sectionChart({ sections }: Assessment): Element {
  const rows = sections.flatMap((section, i) => {
    const y = i * ROW
    const { low, high } = section
    const score = section.score === null ? 'not assessed' : `${Math.round(section.score)} %`
    return [
      ...rowWords(y, SECTION_TITLES[section.id], score),
      rowBar(y, 'gap-fill', 0, 100),
      ...(high - low > 0.1 ? hatchedBar(y, low, high) : []),
      rowBar(y, 'met-fill', 0, low),
    ]
  })
  return figure({
    id: 'ag-sections',
    title: 'Score by section',
    description: `${sections.length} bars, one a section; the same figures stand in the table that follows.`,
    height: sections.length * ROW,
    content: [hatch(), ...rows],
    caption: 'Filled: met. Hatched: not assessed, may go either way. Grey: gap.',
  })
}

/** Points to gain, the ten biggest gaps. */
export function gapChart(gaps: readonly AssessedRequirement[]): Element | null {
  const top = gaps.slice(0, 10)
  const most = Math.max(...top.map((gap) => gap.points.atStake), 0)
  if (most === 0) return null
  const rows = top.flatMap((gap, i) => [
    ...rowWords(i * ROW, say(gap.text), `+${formatPoints(gap.points.atStake)}`),
    rowBar(i * ROW, 'points-fill', 0, (gap.points.atStake / most) * 100),
  ])
  return figure({
    id: 'ag-gaps',
    title: 'Points to gain by gap',
    description: `The ${top.length} biggest gaps; names and points stand in the table that follows.`,
    height: top.length * ROW,
    content: rows,
    caption: 'Points the score would gain if the gap were closed.',
  })
}

interface Dot {
  label: string
  have: number
  min: number
  max: number
  median: number | null
  openEnded: boolean
  show: (value: number) => string
  range: string
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
        show: (value: number) => `${Math.round(value * 10) / 10}`,
        range: `${formatYears(one) ?? ''} years`,
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
      range: `${formatMoney(min, currency)} – ${formatMoney(max, currency)}${maxOpenEnded ? '+' : ''}`,
    })
  }
  if (dots.length === 0) return null
  const rows = dots.flatMap((dot, i) => dotRow(dot, i * (ROW + 22)))
  return figure({
    id: 'ag-ranges',
    title: "You on the role's ranges",
    description:
      'Dots for you, bars for the range of the role; the same figures stand in the table that follows.',
    height: dots.length * (ROW + 22),
    content: rows,
    caption: 'Bar: range of the role, with its median where stated. Dot: you.',
  })
}

function dotRow({ label, have, min, max, median, openEnded, show, range }: Dot, y: number): Element[] {
  const low = Math.min(have, min) * 0.9
  const high = Math.max(have, max === min ? min * 1.3 + 1 : max) * 1.05
  const x = (value: number): number => 2 + ((value - low) / (high - low || 1)) * 96
  return [
    ...rowWords(y, label, ''),
    rowBar(y, 'range-fill', x(min), Math.max(x(min) + 0.5, openEnded ? 100 : x(max))),
    ...(median === null
      ? []
      : [
          s('line', {
            class: 'tick',
            x1: percent(x(median)),
            x2: percent(x(median)),
            y1: y + 17,
            y2: y + 35,
          }),
        ]),
    s('circle', { class: 'dot', cx: percent(x(have)), cy: y + 26, r: 8 }),
    s('text', { class: 'soft', x: 0, y: y + 51 }, `you ${show(have)}, role ${range}`),
  ]
}
