import type { Profile, ProfileFile } from '../model/index.ts'

type Experience = NonNullable<ProfileFile['experience']>
type Position = NonNullable<Experience['positions']>[number]
type Years = Pick<Profile['experience'], 'totalYears' | 'aiYears' | 'crossTeamYears' | 'derived'>

/**
 * The stated years; where one is not stated, the years that positions add up to (overlapping positions count once,
 * rounded down to a tenth). A position without a start, or open-ended without `asOf`, cannot be counted; then the figure
 * stays null rather than too low.
 */
export function deriveYears(experience: ProfileFile['experience'], asOf: string | null): Years {
  const positions = experience?.positions ?? []
  const figures: Years = {
    totalYears: experience?.totalYears ?? null,
    aiYears: experience?.aiYears ?? null,
    crossTeamYears: experience?.crossTeamYears ?? null,
    derived: [],
  }
  const fill = (key: 'totalYears' | 'aiYears' | 'crossTeamYears', chosen: readonly Position[]): void => {
    if (figures[key] !== null || chosen.length === 0) return
    figures[key] = yearsOf(chosen, asOf)
    if (figures[key] !== null) figures.derived.push(key)
  }
  fill('totalYears', positions)
  fill(
    'aiYears',
    positions.filter((position) => position.ai === true),
  )
  fill(
    'crossTeamYears',
    positions.filter((position) => position.crossTeam === true),
  )
  return figures
}

function yearsOf(positions: readonly Position[], asOf: string | null): number | null {
  const spans: [number, number][] = []
  for (const { start, end } of positions) {
    const from = monthOf(start, 0)
    const to = monthOf(end === undefined || end === 'present' ? (asOf ?? undefined) : end, 11)
    if (from === null || to === null) return null
    if (to > from) spans.push([from, to])
  }
  spans.sort((a, b) => a[0] - b[0])
  let months = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const [from, to] of spans) {
    months += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return Math.floor((months / 12) * 10) / 10
}

/** Months since year 0; a bare year counts from January as a start and to the end of the year as an end. */
function monthOf(date: string | number | undefined, defaultMonth: number): number | null {
  if (date === undefined) return null
  const [year, month] = String(date).split('-')
  return Number(year) * 12 + (month === undefined ? (defaultMonth === 11 ? 12 : 0) : Number(month) - 1)
}
