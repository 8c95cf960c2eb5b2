import type { Position } from '../../model/index.ts'
import { cleanText } from '../../text/index.ts'
import { truncate, widthOf } from '../layout.ts'

/** Characters of the line shown before the place where the line is too long for the window. */
const LEAD = 20

/**
 * The line of a finding with carets under the part it means, as two lines without colour. Columns count UTF-16 units; what is
 * drawn is counted in terminal cells, so that carets stand right under wide characters and tabs too.
 */
export function codeFrame(
  line: string,
  { start, end }: Position,
  columns: number,
): { source: string; marker: string } {
  const gutter = `${start.line} | `
  const room = Math.max(20, columns - gutter.length)
  const from = start.column - 1
  const to = end.line === start.line ? Math.max(end.column - 1, from + 1) : line.length
  const cut = from > room - LEAD ? from - LEAD : 0
  const before = `${cut > 0 ? '…' : ''}${visible(line.slice(cut, from))}`
  const meant = visible(line.slice(from, to))
  const source = truncate(before + meant + visible(line.slice(to, to + room)), room)
  const width = Math.max(1, Math.min(widthOf(meant), room - widthOf(before)))
  return {
    source: gutter + source,
    marker: `${' '.repeat(gutter.length - 2)}| ${' '.repeat(widthOf(before))}${'^'.repeat(width)}`,
  }
}

/** Cleaned, every tab one blank. */
function visible(text: string): string {
  return text.split('\t').map(cleanText).join(' ')
}
