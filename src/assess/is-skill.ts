import type { Requirement } from '../model/index.ts'

/** A skill of any group; KPIs, decision rights and tools are asked for in other ways. */
export function isSkill({ section }: Pick<Requirement, 'section'>): boolean {
  return section !== 'kpis' && section !== 'decision-rights' && section !== 'tools'
}
