import type { AssessedSection } from '../../model/index.ts'

/**
 * A section as a bar: met, not assessed, gap. The unknown part stands in the middle because it may go either way.
 * Cells are shared out by weight: `low` of the section is surely there, up to `high` it may be.
 */
export function sectionBar({ low, high }: AssessedSection, cells: number, ascii: boolean): string {
  const met = Math.round((low / 100) * cells)
  const upTo = Math.max(met, Math.round((high / 100) * cells))
  const [full, empty] = ascii ? ['#', '.'] : ['█', '░']
  return full.repeat(met) + '?'.repeat(upTo - met) + empty.repeat(cells - upTo)
}
