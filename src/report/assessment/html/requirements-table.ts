import type { Element } from 'hast'
import { h } from 'hastscript'
import type { AssessedRequirement } from '../../../model/index.ts'
import { headRow, place, say, scroll, tableCell } from '../../html/build.ts'
import { formatPoints, gapReason, gapWord, haveAndNeed, SECTION_TITLES, statusMark } from '../words.ts'
import { type Part, section } from './section.ts'

export const requirements: Part = ({ requirements: list }) => {
  const heads = ['Requirement', 'Section', 'Importance', 'Result', 'Have → need', 'Points']
  const body = list.map((one) => requirementRow(one))
  const importance = ['critical', 'important', 'optional', 'contextual']
  return section(
    'ag-h-requirements',
    'All requirements',
    h('form', { id: 'ag-filter', className: ['no-print'], hidden: true }, [
      h('label', ['Words', h('input', { name: 'words', type: 'search' })]),
      h('label', [
        'Result',
        h('select', { name: 'status' }, options('all', ['met', 'partial', 'missing', 'not-assessed'])),
      ]),
      h('label', ['Importance', h('select', { name: 'importance' }, options('all', importance))]),
      h('p', { id: 'ag-count', role: 'status' }),
      h('button', { id: 'ag-open', type: 'button', ariaPressed: 'false' }, 'All explanations'),
    ]),
    scroll(
      'All requirements',
      h('table', { id: 'ag-requirements' }, [
        h(
          'caption',
          'Every requirement of the role. The explanation of each number opens below it; those that are open are printed.',
        ),
        h('thead', headRow(heads, [5], true)),
        ...body,
      ]),
    ),
  )
}

/** One requirement: its figures in a row, and below them its explanation across the table. */
function requirementRow(one: AssessedRequirement): Element {
  const mark = h(
    'span',
    { className: [`status-${one.status}`] },
    `${statusMark(one.status, false)} ${gapWord(one.kind)}`,
  )
  const row = h('tr', { className: ['main'] }, [
    h('th', { scope: 'row', dataSort: one.text }, [
      say(one.text),
      // On a phone, where the two columns that say so are left out.
      h('small', { className: ['soft', 'narrow-only'] }, `${SECTION_TITLES[one.section]}, ${one.importance}`),
    ]),
    tableCell(SECTION_TITLES[one.section], false),
    tableCell(
      {
        text: one.importance,
        sort: ['critical', 'important', 'optional', 'contextual'].indexOf(one.importance),
      },
      false,
    ),
    h('td', mark),
    tableCell({ text: haveAndNeed(one), sort: (one.proficiency ?? -1) - (one.expected ?? 0) }, false),
    tableCell(
      {
        text: `${formatPoints(one.points.earned)} / ${formatPoints(one.points.possible)}`,
        sort: one.points.earned,
      },
      true,
    ),
  ])
  const why = h('tr', { className: ['why'] }, h('td', { colSpan: 6 }, explanation(one)))
  return h('tbody', { dataStatus: one.status, dataImportance: one.importance }, [row, why])
}

function explanation(one: AssessedRequirement): Element {
  const lines: (string | Element)[][] = [
    ...(one.question === null ? [] : [[say(one.question)]]),
    ...one.claims.map((claim) => [
      'You wrote “',
      say(claim.name),
      '” (',
      place(claim.at),
      '). ',
      say(claim.explanation),
    ]),
    [say(gapReason(one))],
    [
      `Weight ${one.weight.toFixed(2)} of 100, coverage ${Math.round(one.coverage * 100)} %, credit ${one.credit.toFixed(2)}: ${one.points.earned.toFixed(2)} of ${one.points.possible.toFixed(2)} points. Brief `,
      place(one.at),
    ],
    ...(one.demand
      ? [
          [
            `Asked for in ${one.demand.percent} % of ${one.demand.sample ?? 'the'} postings; weight × ${one.demand.factor.toFixed(2)}.`,
          ],
        ]
      : []),
  ]
  return h('details', [
    h('summary', 'Why'),
    h(
      'ul',
      lines.filter((line) => line.join('') !== '').map((line) => h('li', line)),
    ),
  ])
}

function options(first: string, values: readonly string[]): Element[] {
  return [
    h('option', { value: '' }, first),
    ...values.map((value) => h('option', { value }, value.replace('-', ' '))),
  ]
}
