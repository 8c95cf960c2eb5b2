import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Team } from '../../model/index.ts'
import { SECTION_TITLES } from '../assessment/words.ts'
import { say } from '../html/build.ts'
import { heatCell } from '../html/heat-map-table.ts'
import { carriedBy, inList } from './heat-map.ts'

const ORDER = { unknown: -1, open: 0, single: 1, covered: 2 } as const

/** A row of the team's map: name, section and importance; who carries it; then a cell a person. */
export function requirementRow(one: Team['requirements'][number], people: Team['people']): Element {
  const row = h('tr', [
    h('th', { scope: 'row', dataSort: one.text }, [
      say(inList(one.text)),
      h('small', { className: ['soft'] }, `${SECTION_TITLES[one.section]}, ${one.importance}`),
    ]),
    h(
      'td',
      { dataSort: String(ORDER[one.state]), className: [`carried-${one.state}`] },
      say(carriedBy(one, people)),
    ),
    ...one.people.map(({ status, proficiency, credit }) => heatCell({ status, level: proficiency, credit })),
  ])
  return h('tbody', { dataStatus: one.state, dataImportance: one.importance }, row)
}
