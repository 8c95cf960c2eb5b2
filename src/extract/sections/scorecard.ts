import type { Position, RoleBrief } from '../../model/index.ts'
import type { Group } from '../content/groups.ts'
import { splitLabel } from '../content/split-label.ts'
import { type ColumnNames, type Row, readTable } from '../content/tables.ts'
import { trimEndOf } from '../content/trim.ts'
import { add, type RoleContext } from '../role-context.ts'
import { splitHead } from './skill-item.ts'

type Scorecard = NonNullable<RoleBrief['hiring']>['scorecard']
type Column = 'dimension' | 'bar' | 'weight'

const COLUMNS: ColumnNames<Column> = {
  dimension: [
    'Dimension',
    'Dimensions',
    'Competency',
    'Criterion',
    'Criteria',
    'Area',
    'Category',
    'Skill',
    'Evaluation area',
  ],
  bar: [
    'Bar',
    'Meets bar',
    'What meets bar looks like',
    'What excellent looks like',
    'What good looks like',
    'What great looks like',
    'Meets expectations',
    'Meets the bar',
    'Strong',
    'Good',
    'What strong looks like',
    'Description',
    'What to look for',
    'Evidence',
    'What it covers',
  ],
  weight: ['Weight', 'Weighting', 'Weight (%)', '%', 'Share', 'Percent'],
}

/** Dimensions with their bar and weight. Several bar columns become one text, each with its header. */
export function readScorecard(group: Group, scorecard: Scorecard, context: RoleContext): void {
  for (const table of group.tables) {
    const { rows, headers } = readTable(table, COLUMNS)
    const weightHeader = headers.find((header) => /weight|%|share|percent/i.test(header)) ?? ''
    for (const row of rows) {
      const { dimension, weight } = row.cells
      if (dimension === undefined) continue
      const read = weight === undefined ? null : readWeight(weight.text, weightHeader)
      addDimension(
        dimension.text,
        barOf(row, headers),
        read,
        dimension.position ?? row.position,
        weight?.position,
      )
    }
  }
  for (const { head, position } of group.items) {
    const bracket = /\s*\(?\b(\d{1,3}(?:\.\d)?)\s?%\)?/.exec(head.whole)
    const { name, rest } = splitHead(
      bracket === null ? head : { ...head, whole: head.whole.replace(bracket[0], ''), bold: [] },
      null,
    )
    const { label, rest: bar } = rest === '' ? splitLabel(name, 60) : { label: name, rest }
    addDimension(
      trimEndOf(label || name, ' :–—-'),
      label === '' ? null : bar,
      bracket === null ? null : Number(bracket[1]),
      position,
      position,
    )
  }

  function addDimension(
    dimension: string,
    bar: string | null,
    weight: number | null,
    position: Position | undefined,
    weightPlace: Position | undefined,
  ): void {
    if (dimension === '') return // Nothing but a dash, or a weight of nothing.
    const entry = { dimension, bar, weight, at: context.places.at(position) }
    add(context, 'hiring.scorecard', scorecard, entry, position, { dimension: position, weight: weightPlace })
  }
}

/** The one bar; of several columns each with its header, in the order of the table. */
function barOf({ cells, other }: Row<Column>, headers: readonly string[]): string | null {
  const bars = [...(cells.bar === undefined ? [] : [cells.bar]), ...other]
  if (bars.length <= 1) return bars[0]?.text ?? null
  const ordered = bars.sort((one, two) => headers.indexOf(one.header) - headers.indexOf(two.header))
  return ordered.map(({ header, text }) => (header === '' ? text : `${header}: ${text}`)).join('; ')
}

/** `20%`, or a bare figure where the header says percent or weight. Words and points of another scale are no percentage. */
function readWeight(text: string, header: string): number | null {
  const found = /^(\d{1,3}(?:[.,]\d{1,2})?)\s?(%?)$/.exec(text.trim())
  if (found?.[1] === undefined) return null
  const value = Number(found[1].replace(',', '.'))
  if (found[2] === '%') return value
  return /%|percent/i.test(header) || value >= 5 ? value : null
}
