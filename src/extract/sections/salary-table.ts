import type { Table } from 'mdast'
import type { Position } from '../../model/index.ts'
import type { Line } from '../content/lines.ts'
import { textOf } from '../content/text-of.ts'

/** Rows of a table of pay as lines: the first cell is the label, each further one stands behind its header. */
export function linesOfTable(table: Table): Line[] {
  const [header, ...rows] = table.children
  const headers = (header?.children ?? []).map((cell) => textOf(cell))
  return rows.flatMap((row) => {
    const cells = row.children.map((cell) => textOf(cell))
    const isLabelled = !/\d{2}/.test(cells[0] ?? '')
    const label = isLabelled ? (cells[0] ?? '') : ''
    const figures = cells.flatMap((text, index) =>
      (index === 0 && isLabelled) || text === '' ? [] : [{ header: headers[index] ?? '', text }],
    )
    const text = figures
      .map((one) => (figures.length === 1 && isLabelled ? one.text : `${one.header} ${one.text}`))
      .join('; ')
    if (text === '') return []
    const position = row.position as Position | undefined
    return [
      {
        label: label === '' ? null : label,
        text,
        whole: label === '' ? text : `${label}: ${text}`,
        isBullet: false,
        position,
        bold: [],
      },
    ]
  })
}
