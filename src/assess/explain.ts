import type {
  AssessedRequirement,
  Assessment,
  At,
  ExplainedRequirement,
  Explanation,
  MatchedClaim,
  Policy,
} from '../model/index.ts'
import { nearestName } from '../text/index.ts'
import { round4 } from './round.ts'

export type Explained =
  | { kind: 'found'; explanation: Explanation }
  /** `nearest` are texts of requirements that come closest to what was asked for. */
  | { kind: 'unknown'; nearest: string[] }

type Line = ExplainedRequirement['lines'][number]

/**
 * How the numbers of an assessment came about: for each requirement the way from claim over match, proficiency, credit and
 * weight to points, every line with its source.
 *
 * @param query a requirement's id, text or part of it; null for all; `score` for the sums alone
 */
export function explain(assessment: Assessment, policy: Policy, query: string | null = null): Explained {
  const chosen = choose(assessment.requirements, query)
  if (chosen === null) return { kind: 'unknown', nearest: nearestTexts(assessment.requirements, query ?? '') }
  const { role, profile, asOf, verdict, verdictReasons, readiness, sections } = assessment
  return {
    kind: 'found',
    explanation: {
      schemaVersion: 1,
      role,
      profile,
      asOf,
      policy: assessment.policy,
      figures: policy,
      verdict,
      verdictReasons,
      readiness,
      sections,
      sum: sumOf(assessment),
      requirements: chosen.map((requirement) => ({
        id: requirement.id,
        section: requirement.section,
        text: requirement.text,
        status: requirement.status,
        lines: linesFor(requirement, assessment, policy),
      })),
    },
  }
}

function choose(
  requirements: readonly AssessedRequirement[],
  query: string | null,
): AssessedRequirement[] | null {
  if (query === null) return [...requirements]
  const wanted = query.trim().toLowerCase()
  if (wanted === 'score') return []
  const exact = requirements.filter(({ id, text }) => id === wanted || text.toLowerCase() === wanted)
  if (exact.length > 0) return exact
  const containing =
    wanted === '' ? [] : requirements.filter(({ text }) => text.toLowerCase().includes(wanted))
  return containing.length > 0 ? containing : null
}

const NEAREST = 3

/** Requirements that hold the words asked for, slips of the finger allowed; those with most of them first. */
function nearestTexts(requirements: readonly AssessedRequirement[], query: string): string[] {
  const whole = nearestName(
    query,
    requirements.flatMap(({ id, text }) => [id, text]),
  )
  const asked = query.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2)
  return requirements
    .map(({ id, text }) => {
      const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2)
      const hits = asked.filter((word) => nearestName(word, words) !== null).length
      return { text, hits: id === whole || text === whole ? asked.length + 1 : hits }
    })
    .filter(({ hits }) => hits > asked.length / 2)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, NEAREST)
    .map(({ text }) => text)
}

function sumOf({ sections, readiness }: Assessment): string {
  if (readiness.score === null) return 'No score: nothing is assessed.'
  const parts = sections
    .filter(({ points }) => points.possible > 0)
    .map(({ points }) => points.earned.toFixed(2))
  return `${parts.join(' + ')} = ${readiness.score.toFixed(2)}`
}

function linesFor(requirement: AssessedRequirement, assessment: Assessment, policy: Policy): Line[] {
  return [
    line('asked', askedText(requirement), requirement.at),
    ...(requirement.claims.length === 0
      ? [line('claim', requirement.question ?? 'No claim of the profile matches it.', null)]
      : requirement.claims.flatMap(claimLines)),
    ...proficiencyLine(requirement, policy),
    line('credit', requirement.arithmetic, requirement.claims[0]?.at ?? null),
    line('weight', weightText(requirement, assessment, policy), requirement.at),
    line('points', pointsText(requirement), null),
  ]
}

function line(step: Line['step'], text: string, at: At | null): Line {
  return { step, text, at }
}

function askedText({
  text,
  importance,
  importanceStated,
  expected,
  expectedStated,
}: AssessedRequirement): string {
  const marker = importanceStated === null ? '' : ` (“${importanceStated}”)`
  const level =
    expected === null
      ? 'no level applies'
      : `level ${expected} ${expectedStated ? 'stated by the brief' : 'by policy'}`
  return `“${text}”: ${importance}${marker}, ${level}`
}

function claimLines(claim: MatchedClaim): Line[] {
  const level = claim.proficiency === null ? 'level not stated' : `level ${claim.proficiency}`
  const part = claim.facet === null ? '' : `, for “${claim.facet}”`
  return [
    line('claim', `“${claim.name}” (${claim.kind}, ${level})`, claim.at),
    line('match', `${claim.how}${part}: ${claim.explanation}`, claim.at),
    ...claim.evidence.map(({ what, date }) =>
      line('evidence', date === undefined ? what : `${what} (${date})`, claim.at),
    ),
  ]
}

function proficiencyLine(
  { proficiency, proficiencyStated, claims }: AssessedRequirement,
  policy: Policy,
): Line[] {
  if (proficiency === null) return []
  const taken = proficiencyStated
    ? ''
    : `; where none is stated, ${policy.credit.unstatedProficiency} is taken, ${policy.credit.certificate} for a certificate`
  return [line('proficiency', `level ${proficiency} over what is covered${taken}`, claims[0]?.at ?? null)]
}

function weightText(requirement: AssessedRequirement, assessment: Assessment, policy: Policy): string {
  const section = assessment.sections.find(({ id }) => id === requirement.section)
  const factorOf = ({ importance, demand }: AssessedRequirement) =>
    policy.importance[importance] * (demand?.factor ?? 1)
  const all = assessment.requirements.filter((one) => one.section === requirement.section)
  const sum = round4(all.reduce((total, one) => total + factorOf(one), 0))
  const { demand, importance, weight } = requirement
  const posted = demand
    ? ` × demand ${demand.factor} (${demand.percent} % of ${demand.sample ?? 'an unstated number of'} postings ask for “${demand.skill}”)`
    : ''
  const share = round4(factorOf(requirement))
  return `section ${section?.weight ?? 0} × ${share} ÷ ${sum} = ${weight.toFixed(2)} of 100; ${share} is the weight of ${importance}${posted ? `, ${policy.importance[importance]}` : ''}${posted}`
}

function pointsText({ status, points, weight, credit }: AssessedRequirement): string {
  if (status === 'not-assessed')
    return `not assessed: leaves the score and widens the range by ${weight.toFixed(2)}`
  return `${points.possible.toFixed(2)} possible${points.possible === weight ? '' : ` (its weight ${weight.toFixed(2)} and its part of what is not assessed)`} × credit ${credit} = ${points.earned.toFixed(2)} earned`
}
