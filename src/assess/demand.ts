import type { AssessedRequirement, MarketBrief, Policy, Requirement } from '../model/index.ts'
import { toMatchRequirement } from './asked.ts'
import type { Matcher, RequirementMatch } from './matcher.ts'
import { round4 } from './round.ts'
import { versionOnce } from './versions.ts'

export type Demand = NonNullable<AssessedRequirement['demand']>

/** Names what `demandFor` gives for a brief. */
export function demandName(market: MarketBrief | null, { demand }: Policy): string {
  return `demand ${market && versionOnce(market)} ${versionOnce(demand)}`
}

/**
 * How often postings ask for each requirement, by requirement id. A skill of the market brief stands for a requirement
 * where one names the other's whole subject, or each names a part of the other; the closest one counts. Factor =
 * 1 + slope × (share − neutral), so that what half of the postings ask for keeps its weight.
 */
export function demandFor(
  requirements: readonly Requirement[],
  market: MarketBrief | null,
  policy: Policy,
  match: Matcher,
): ReadonlyMap<string, Demand> {
  const skills = (market?.skills ?? []).map((skill, i) => ({ ...skill, id: `market-${i + 1}` }))
  const counted = skills.flatMap(({ percent, ...skill }) => (percent === null ? [] : [{ ...skill, percent }]))
  const demands = new Map<string, Demand>()
  if (counted.length === 0 || requirements.length === 0) return demands
  const forward = match(
    requirements.map(toMatchRequirement),
    counted.map((skill) => ({ id: skill.id, kind: 'skill', text: skill.name })),
  )
  const backward = match(
    counted.map((skill) => ({ id: skill.id, text: skill.name, kind: 'technical' })),
    requirements.map((requirement) => ({ id: requirement.id, kind: 'skill', text: requirement.text })),
  )
  for (const [i, requirement] of requirements.entries()) {
    let best: { closeness: number; demand: Demand } | null = null
    for (const [k, skill] of counted.entries()) {
      const closeness = closenessOf(
        decisionFor(forward.requirements[i], skill.id),
        decisionFor(backward.requirements[k], requirement.id),
      )
      if (closeness === 0 || (best !== null && closeness <= best.closeness)) continue
      const percent = Math.min(100, skill.percent)
      best = {
        closeness,
        demand: {
          percent,
          count: skill.count,
          sample: market?.sample ?? null,
          skill: skill.name,
          factor: round4(Math.max(0, 1 + policy.demand.slope * (percent / 100 - policy.demand.neutral))),
        },
      }
    }
    if (best) demands.set(requirement.id, best.demand)
  }
  return demands
}

interface Decided {
  label: 'full' | 'partial'
  score: number
}

function decisionFor(match: RequirementMatch | undefined, claimId: string): Decided | null {
  return match?.decisions.find((decision) => decision.claimId === claimId) ?? null
}

/** 0: they do not stand for each other. Full in either direction ranks above partial in both. */
function closenessOf(forward: Decided | null, backward: Decided | null): number {
  const full = forward?.label === 'full' || backward?.label === 'full'
  if (!full && !(forward && backward)) return 0
  return (full ? 10 : 0) + (forward?.score ?? 0) + (backward?.score ?? 0)
}
