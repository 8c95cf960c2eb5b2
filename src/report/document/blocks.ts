import type { Status } from '../../model/index.ts'

/** A document as blocks of plain text, so that a result is put into words once and drawn in every format. */
export type Block =
  | { kind: 'title'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string; strong?: boolean }
  | { kind: 'table'; caption: string; columns: readonly Column[]; rows: readonly (readonly string[])[] }
  | { kind: 'heatmap'; caption: string; people: readonly string[]; rows: readonly HeatMapRow[] }
  | { kind: 'list'; style: 'bullet' | 'number' | 'task'; items: readonly ListItem[] }

export interface Column {
  head: string
  /** Figures stand right. */
  right?: boolean
  /** Takes what width is left on a terminal; at least one column of a wide table should. */
  grow?: boolean
}

export interface ListItem {
  text: string
  notes?: readonly string[]
}

/** One requirement of a heat map, with a cell a person. */
export interface HeatMapRow {
  text: string
  cells: readonly { status: Status; level: number | null }[]
}

export function title(text: string): Block {
  return { kind: 'title', text }
}

export function heading(text: string): Block {
  return { kind: 'heading', text }
}

export function paragraph(text: string, strong = false): Block {
  return { kind: 'text', text, strong }
}

/** A table, or nothing where it has no rows. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', caption, columns, rows }]
}

/** A list, or nothing where it has no items. */
export function list(style: 'bullet' | 'number' | 'task', items: readonly (string | ListItem)[]): Block[] {
  return items.length === 0
    ? []
    : [
        {
          kind: 'list',
          style,
          items: items.map((item) => (typeof item === 'string' ? { text: item } : item)),
        },
      ]
}

/** A heat map of people by requirement, or nothing where it has no rows. */
export function heatMap(caption: string, people: readonly string[], rows: readonly HeatMapRow[]): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'heatmap', caption, people, rows }]
}
