import type { AssessedRequirement, AssessedSection, Assessment, Policy, SectionId } from '../model/index.ts'
import type { Demand } from './demand.ts'
import type { Judged } from './judged.ts'
import { nth } from './nth.ts'
import { earnedPoints, fromHundredths, possiblePoints, shareWeights } from './points.ts'
import { questionFor } from './questions.ts'
import { round2 } from './round.ts'

export interface Scored {
  requirements: AssessedRequirement[]
  sections: AssessedSection[]
  readiness: Assessment['readiness']
}

interface Row {
  judged: Judged
  demand: Demand | null
  /** Hundredths of points. */
  weight: number
  possible: number
  earned: number
  /** Earned if the whole role were assessed: the low end of the range. */
  sure: number
}

/** Turns credits into points: weights, points possible and earned, the range, per requirement, section and role. */
export function score(
  judged: readonly Judged[],
  demands: ReadonlyMap<string, Demand>,
  policy: Policy,
): Scored {
  const weights = shareWeights(
    judged.map(({ requirement }) => ({
      section: requirement.section,
      factor: policy.importance[requirement.importance] * (demands.get(requirement.id)?.factor ?? 1),
    })),
    policy,
  )
  const possible = possiblePoints(
    weights.requirements,
    judged.map(({ assessed }) => assessed),
  )
  const rows = judged.map((one, i): Row => {
    const weight = nth(weights.requirements, i)
    const points = nth(possible, i)
    return {
      judged: one,
      demand: demands.get(one.requirement.id) ?? null,
      weight,
      possible: points,
      earned: earnedPoints(points, one.credit),
      sure: one.assessed ? earnedPoints(weight, one.credit) : 0,
    }
  })
  return {
    requirements: rows.map(toRequirement),
    sections: [...weights.sections].map(([id, weight]) => toSection(id, weight, rows)),
    readiness: readinessOf(rows),
  }
}

function readinessOf(rows: readonly Row[]): Assessment['readiness'] {
  const counts = { assessed: rows.filter(({ judged }) => judged.assessed).length, total: rows.length }
  const assessedWeight = sum(rows, (row) => (row.judged.assessed ? row.weight : 0))
  const whole = sum(rows, (row) => row.weight)
  if (assessedWeight === 0) return { score: null, low: null, high: null, ...counts, assessedShare: 0 }
  const low = sum(rows, (row) => row.sure)
  return {
    score: fromHundredths(sum(rows, (row) => row.earned)),
    low: fromHundredths(low),
    high: fromHundredths(low + whole - assessedWeight),
    ...counts,
    assessedShare: assessedWeight / whole,
  }
}

function toRequirement({ judged, demand, weight, possible, earned }: Row): AssessedRequirement {
  const { requirement } = judged
  return {
    id: requirement.id,
    section: requirement.section,
    text: requirement.text,
    description: requirement.description,
    importance: requirement.importance,
    importanceStated: requirement.importanceStated,
    demand,
    weight: fromHundredths(weight),
    expected: requirement.expected,
    expectedStated: requirement.expectedStated,
    proficiency: judged.proficiency,
    proficiencyStated: judged.proficiencyStated,
    status: judged.status,
    kind: judged.kind,
    proven: judged.proven,
    coverage: judged.coverage,
    credit: judged.credit,
    arithmetic: judged.arithmetic,
    claims: judged.claims,
    missingFacets: judged.missingFacets,
    question: judged.assessed ? null : questionFor(requirement),
    points: {
      possible: fromHundredths(possible),
      earned: fromHundredths(earned),
      atStake: fromHundredths(judged.assessed ? possible - earned : weight),
    },
    at: requirement.at,
  }
}

const TITLES: Record<SectionId, string> = {
  'must-have': 'Must-have skills',
  soft: 'Soft skills',
  advanced: 'Advanced skills',
  kpis: 'KPI evidence',
  'decision-rights': 'Decision rights',
  tools: 'Tools marked Common',
  'good-to-have': 'Good-to-have skills',
  emerging: 'Emerging skills',
}

function toSection(id: SectionId, weight: number, rows: readonly Row[]): AssessedSection {
  const members = rows.filter(({ judged }) => judged.requirement.section === id)
  const possible = sum(members, (row) => row.possible)
  const earned = sum(members, (row) => row.earned)
  const sure = sum(members, (row) => row.sure)
  const open = sum(members, (row) => (row.judged.assessed ? 0 : row.weight))
  const percent = (part: number, whole: number) => (whole === 0 ? 0 : round2((part / whole) * 100))
  const value = possible === 0 ? null : percent(earned, possible)
  const [low, high] = [percent(sure, weight), percent(sure + open, weight)]
  const count = (status: Judged['status']) => members.filter(({ judged }) => judged.status === status).length
  return {
    id,
    title: TITLES[id],
    weight: fromHundredths(weight),
    score: value,
    // Points are whole hundredths, so the same share of two sums may differ in the last digit; the range holds the score.
    low: Math.min(low, value ?? low),
    high: Math.max(high, value ?? high),
    points: { possible: fromHundredths(possible), earned: fromHundredths(earned) },
    counts: {
      total: members.length,
      met: count('met'),
      partial: count('partial'),
      missing: count('missing'),
      notAssessed: count('not-assessed'),
    },
  }
}

function sum(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((total, row) => total + of(row), 0)
}
