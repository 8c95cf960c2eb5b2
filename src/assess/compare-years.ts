import type { Assessment, Profile, RoleBrief, Years } from '../model/index.ts'
import { round2 } from './round.ts'

type YearsComparison = Assessment['experience'][number]
export type Figure = 'totalYears' | 'aiYears' | 'crossTeamYears'

const ACROSS_TEAMS =
  /\b(?:across (?:\w+ )?(?:teams|groups|organi[sz]ations?|functions|business units)|cross-team|cross-functional|multi-team|multiple teams|several teams|many teams|whole enterprise|enterprise-wide)\b/i
const ON_AI =
  /\b(?:ai|ml|machine[- ]learning|artificial intelligence|deep learning|llms?|genai|generative|mlops|data science|models?)\b/i

/**
 * Years one by one: the total with the total, each specialised range with the figure of the profile its wording asks
 * for (work across teams, or on AI). A range whose wording fits neither is shown without a comparison.
 */
export function compareYears(brief: RoleBrief, profile: Profile): YearsComparison[] {
  const { experience } = brief
  const specialised = (experience?.specialised ?? []).map((range) =>
    compare(range.what, range, figureFor(range.what), profile, range),
  )
  const total = compare(
    'Total years',
    experience?.total ?? null,
    'totalYears',
    profile,
    experience?.total ?? null,
  )
  return [total, ...specialised]
}

/** Which figure of a profile a specialised range asks for, by its wording; null where it fits none. */
export function figureFor(what: string): Figure | null {
  if (ACROSS_TEAMS.test(what)) return 'crossTeamYears'
  return ON_AI.test(what) ? 'aiYears' : null
}

function compare(
  what: string,
  range: Years | null,
  figure: Figure | null,
  profile: Profile,
  source: { raw: string; at: NonNullable<YearsComparison['at']> } | null,
): YearsComparison {
  const have = figure === null ? null : profile.experience[figure]
  return {
    what,
    have,
    min: range?.min ?? null,
    max: range?.max ?? null,
    openEnded: range?.openEnded ?? false,
    ...placed(range, have),
    derived: figure !== null && profile.experience.derived.includes(figure),
    raw: source?.raw ?? null,
    at: source?.at ?? null,
  }
}

function placed(range: Years | null, have: number | null): Pick<YearsComparison, 'result' | 'difference'> {
  if (range === null || (range.min === null && range.max === null)) {
    return { result: 'not-stated-in-brief', difference: null }
  }
  if (have === null) return { result: 'not-stated-in-profile', difference: null }
  if (range.min !== null && have < range.min) return { result: 'short', difference: round2(range.min - have) }
  if (range.max !== null && !range.openEnded && have > range.max) {
    return { result: 'above', difference: round2(have - range.max) }
  }
  return { result: 'in-range', difference: null }
}
