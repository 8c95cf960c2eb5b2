import { cellScore, createRowContext, type RowContext, startScore } from './cell-scores.ts'
import type { ColumnRole } from './columns.ts'
import { findEnding, isAnchored } from './endings.ts'
import { tokenize } from './tokens.ts'

/** A row taken apart: one entry a column, null where its text stands in the cell before. */
export interface SplitRow {
  cells: ({ start: number; end: number } | null)[]
  /** Columns whose beginning could not be told with confidence; their text stayed in the cell before. */
  unclear: ColumnRole[]
}

/** How far the best way to set two cells apart must be ahead of the next. */
const SURE = 1
const TELLING = 3
/** What the beginning of a cell must show at least, for roles with words of their own. */
const LEAST: Partial<Record<ColumnRole, number>> = { measures: -1.2, why: 0.5, target: 1 }
const MAX_WORDS = 160
/** Words that may begin a cell; the work grows with their square. */
const MAX_OPEN = 60

/**
 * Takes a row apart whose borders are lost. The last cells end in words only they hold (a frequency, a prevalence, a weight);
 * for the others every way to cut the row is scored and the best taken. Two cells whose border is not clearly best stay one.
 * @param shared numbers of first words the row shares with its neighbours
 */
export function splitRow(text: string, roles: readonly ColumnRole[], shared: readonly number[]): SplitRow {
  const unclear: ColumnRole[] = []
  const endings: ({ start: number; end: number } | null)[] = []
  let end = text.length
  let inner = roles.length
  for (
    let role = roles.at(-1);
    inner > 1 && role !== undefined && isAnchored(role);
    role = roles[inner - 1]
  ) {
    const start = findEnding(role, text, end)
    if (start === null) unclear.push(role)
    endings.unshift(start === null ? null : { start, end })
    if (start !== null) end = text.slice(0, start).trimEnd().length
    inner -= 1
  }
  const cells = cut(text.slice(0, end), roles.slice(0, inner), shared, unclear)
  return { cells: [...cells, ...endings], unclear }
}

function cut(
  row: string,
  roles: readonly ColumnRole[],
  shared: readonly number[],
  unclear: ColumnRole[],
): SplitRow['cells'] {
  const tokens = tokenize(row)
  const whole = [{ start: 0, end: row.length }, ...roles.slice(1).map(() => null)]
  if (roles.length < 2) return whole
  const open = tokens.filter((token) => token.opens).length
  const tooMuch = tokens.length > MAX_WORDS || open > MAX_OPEN
  const context = createRowContext(tooMuch ? [] : tokens, shared)
  const starts = bestStarts(context, roles)
  if (starts === null) {
    unclear.push(...roles.slice(1))
    return whole
  }
  const kept = sureStarts(starts, context, roles)
  return kept.map(({ at, sure }, column) => {
    if (!sure) {
      unclear.push(roles[column] as ColumnRole)
      return null
    }
    const next = kept.slice(column + 1).find((other) => other.sure)?.at ?? tokens.length
    return { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? row.length }
  })
}

/** Behind a beginning that is unclear, another one counts only where its words alone are telling. */
function sureStarts(
  starts: readonly Start[],
  context: RowContext,
  roles: readonly ColumnRole[],
): { at: number; sure: boolean }[] {
  let clear = true
  return starts.map(({ at, margin }, column) => {
    const role = roles[column] as ColumnRole
    const telling =
      startScore(role, context, at) >= (clear ? (LEAST[role] ?? Number.NEGATIVE_INFINITY) : TELLING)
    const sure = column === 0 || (margin >= SURE && telling)
    clear &&= sure
    return { at, sure }
  })
}

interface Start {
  at: number
  /** By how much the best cut beats the best one that begins this column elsewhere. */
  margin: number
}

/** Where each column begins in the best cut; null where there are too few words for it. */
function bestStarts(context: RowContext, roles: readonly ColumnRole[]): Start[] | null {
  const { tokens } = context
  const open = tokens.map((token, at) => (token.opens ? at : -1)).filter((at) => at >= 0)
  const forward = scoresBefore(context, roles, open)
  const backward = scoresBehind(context, roles, open)
  const best = backward[0]?.get(0) ?? Number.NEGATIVE_INFINITY
  if (best === Number.NEGATIVE_INFINITY) return null
  return roles.map((_, column) => {
    let first: Start = { at: 0, margin: 0 }
    let top = Number.NEGATIVE_INFINITY
    let second = Number.NEGATIVE_INFINITY
    for (const at of open) {
      const score =
        (forward[column]?.get(at) ?? Number.NEGATIVE_INFINITY) +
        (backward[column]?.get(at) ?? Number.NEGATIVE_INFINITY)
      if (score > top) {
        second = top
        top = score
        first = { at, margin: 0 }
      } else if (score > second) second = score
    }
    return { at: first.at, margin: top - second }
  })
}

/** For each column and each beginning of it: the best score of all that stands before. */
function scoresBefore(context: RowContext, roles: readonly ColumnRole[], open: readonly number[]) {
  const table: Map<number, number>[] = [new Map([[0, 0]])]
  for (let column = 1; column < roles.length; column += 1) {
    const role = roles[column - 1] as ColumnRole
    const row = new Map<number, number>()
    for (const at of open) {
      for (const [from, score] of table[column - 1] as Map<number, number>) {
        if (from >= at) continue
        const total = score + beginning(context, role, from) + cellScore(role, context, from, at)
        if (total > (row.get(at) ?? Number.NEGATIVE_INFINITY)) row.set(at, total)
      }
    }
    table.push(row)
  }
  return table
}

/** For each column and each beginning of it: the best score of this cell and all behind it. */
function scoresBehind(context: RowContext, roles: readonly ColumnRole[], open: readonly number[]) {
  const table: Map<number, number>[] = roles.map(() => new Map())
  for (let column = roles.length - 1; column >= 0; column -= 1) {
    const role = roles[column] as ColumnRole
    const last = column === roles.length - 1
    for (const at of open) {
      const ends = last
        ? [[context.tokens.length, 0] as const]
        : [...(table[column + 1] as Map<number, number>)]
      for (const [to, score] of ends) {
        if (to <= at) continue
        const total = beginning(context, role, at) + cellScore(role, context, at, to) + score
        if (total > (table[column]?.get(at) ?? Number.NEGATIVE_INFINITY)) table[column]?.set(at, total)
      }
    }
  }
  return table
}

function beginning(context: RowContext, role: ColumnRole, at: number): number {
  return at === 0 ? 0 : startScore(role, context, at)
}
