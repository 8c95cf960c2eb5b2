import type { Status, Team } from '../../model/index.ts'
import type { HeatMapRow } from '../document/index.ts'

/** What a cell of the map stands for, in words; the sign and the colour stand beside it. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  met: 'met',
  partial: 'partly',
  missing: 'missing',
  'not-assessed': 'not assessed',
}

/** The rows of the map, in the order of the brief: a requirement each, with a cell a person. */
export function heatMapRows(requirements: Team['requirements']): HeatMapRow[] {
  return requirements.map((one) => ({
    text: one.text,
    cells: one.people.map(({ status, proficiency }) => ({ status, level: proficiency })),
  }))
}

/** Who carries a requirement: `2 of 3`, `only Ada`, `nobody`, `not assessed`. */
export function carriedBy(one: Team['requirements'][number], people: Team['people']): string {
  const holders = one.people.flatMap(({ status }, i) => (status === 'met' ? [people[i]?.name ?? ''] : []))
  if (one.state === 'unknown') return 'not assessed'
  if (holders.length === 0) return 'nobody'
  return holders.length === 1 ? `only ${holders[0]}` : `${holders.length} of ${people.length}`
}

/** People with the nearest to the role first; without a score last. */
export function nearestFirst(people: Team['people']): Team['people'] {
  return [...people].sort((a, b) => (b.readiness.score ?? -1) - (a.readiness.score ?? -1))
}

/** Percent as a reader says it: whole, but never 0 % or 100 % of what is not quite nothing or all. */
export function share(percent: number): string {
  if (percent > 0 && percent < 0.5) return 'under 1 %'
  if (percent < 100 && percent >= 99.5) return 'over 99 %'
  return `${Math.round(percent)} %`
}

/** What the team would still meet without a person: by two or more, by one, by nobody, and how many requirements are lost. */
export function leaverRow({ name, coverage, lost }: Team['leavers'][number]): string[] {
  return [
    name,
    share(coverage.covered),
    share(coverage.single),
    share(coverage.open + coverage.unknown),
    String(lost.length),
  ]
}

/** A requirement within a list: a decision right is a sentence, whose full stop would end the list. */
export function inList(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text
}
