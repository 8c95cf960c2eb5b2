import type {
  Claim,
  DecisionRight,
  DecisionRightResult,
  DecisionScope,
  Policy,
  Profile,
  Requirement,
} from '../model/index.ts'
import { closestOnly } from './closest-only.ts'
import { compareText } from './compare-text.ts'
import type { JudgeOutcomesOptions } from './judge-kpis.ts'
import { describeClaims } from './judge-skills.ts'
import { type Judged, notAssessed } from './judged.ts'
import type { MatchDecision, RequirementMatch } from './matcher.ts'
import { nth } from './nth.ts'
import { round4 } from './round.ts'

export interface JudgedDecisions {
  judged: Judged[]
  results: DecisionRightResult[]
}

type Held = NonNullable<Profile['decisions']>[number]

/**
 * How much a scope leaves to the person: deciding alone, with a team or board, or with the approval of management.
 * A manager's and an executive's approval are one step, since most briefs name only one of them.
 */
export const AUTHORITY: Record<DecisionScope, number> = { independent: 2, team: 1, manager: 0, executive: 0 }

const SCOPE_WORDS: Record<DecisionScope, string> = {
  independent: 'decide it alone',
  team: 'decide it with the team or board',
  manager: "propose it for a manager's approval",
  executive: "propose it for executives' approval",
}

/**
 * Judges a role's decision rights by what the person decides today. The same or more authority counts in full, one
 * step less as the policy says, a wider gap nothing; a claim that names a part of the decision counts for its part.
 */
export function judgeDecisions(
  requirements: readonly Requirement[],
  rights: readonly DecisionRight[],
  profile: Profile,
  { policy, match, asked }: JudgeOutcomesOptions,
): JudgedDecisions {
  const held = profile.decisions ?? []
  const all = match(
    asked,
    held.map(({ id, text }) => ({ id, kind: 'decision', text })),
  )
  const matches = closestOnly(all.requirements)
  const judged: Judged[] = []
  const results: DecisionRightResult[] = []
  for (const [i, requirement] of requirements.entries()) {
    const right = nth(rights, i)
    const found = nth(matches, i)
    const best = bestHeld(right, found, held, policy)
    const silent = profile.decisions === null
    judged.push(silent ? notAssessed(requirement) : judge(requirement, right, found, best, policy))
    results.push(toResult(requirement, right, best, silent))
  }
  return { judged, results }
}

interface BestHeld {
  held: Held
  decision: MatchDecision
  coverage: number
  /** Steps of authority below what the role has; 0 or less: none. */
  below: number
  credit: number
}

function bestHeld(
  right: DecisionRight,
  match: RequirementMatch,
  held: readonly Held[],
  policy: Policy,
): BestHeld | null {
  const candidates = match.decisions.flatMap((decision) => {
    const own = held.find((one) => one.id === decision.claimId)
    if (!own) return []
    const coverage = decision.label === 'full' ? 1 : Math.min(0.9999, partOf(decision, match))
    const below = AUTHORITY[right.scope] - AUTHORITY[own.scope]
    const factor = below <= 0 ? 1 : below === 1 ? policy.credit.decisionStepBelow : 0
    return [{ held: own, decision, coverage, below, credit: round4(coverage * factor) }]
  })
  const order = (a: BestHeld, b: BestHeld) =>
    b.credit - a.credit ||
    a.below - b.below ||
    b.decision.score - a.decision.score ||
    compareText(a.held.text, b.held.text)
  return candidates.sort(order)[0] ?? null
}

/** A single claim's part of a decision: the facets it meets, or the whole of what the match covers if it names none. */
function partOf(decision: MatchDecision, match: RequirementMatch): number {
  const strong = match.facets.filter((facet) => !facet.weak)
  const met = strong.filter((facet) => facet.claimIds.includes(decision.claimId)).length
  return met > 0 ? Math.min(match.coverage, met / strong.length) : match.coverage
}

function judge(
  requirement: Requirement,
  right: DecisionRight,
  match: RequirementMatch,
  best: BestHeld | null,
  policy: Policy,
): Judged {
  const base = { ...notAssessed(requirement), assessed: true }
  if (!best) return { ...base, status: 'missing', kind: 'missing', arithmetic: 'not held today: credit 0' }
  const met = best.credit === 1
  return {
    ...base,
    status: met ? 'met' : best.credit > 0 ? 'partial' : 'missing',
    kind: met ? null : best.credit === 0 ? 'missing' : best.below > 0 ? 'below-proficiency' : 'partial',
    coverage: round4(best.coverage),
    proven: true,
    credit: best.credit,
    arithmetic: arithmetic(right, best, policy),
    claims: describeClaims({ ...match, decisions: [best.decision] }, asClaims(best.held)),
  }
}

function arithmetic(right: DecisionRight, best: BestHeld, policy: Policy): string {
  const part = best.coverage === 1 ? 'the whole of it' : `a part of it (${round4(best.coverage)})`
  const steps =
    best.below <= 0
      ? `you ${SCOPE_WORDS[best.held.scope]}, as the role asks or more`
      : best.below === 1
        ? `one step below (${SCOPE_WORDS[right.scope]}) earns ${policy.credit.decisionStepBelow}`
        : `two steps below (${SCOPE_WORDS[right.scope]}) earns 0`
  return `${part}; ${steps}: credit ${best.credit}`
}

function asClaims(held: Held): ReadonlyMap<string, Claim> {
  const claim: Claim = {
    id: held.id,
    kind: 'decision',
    name: held.text,
    proficiency: null,
    lastUsed: null,
    years: null,
    evidence: [],
    at: held.at,
  }
  return new Map([[held.id, claim]])
}

function toResult(
  requirement: Requirement,
  right: DecisionRight,
  best: BestHeld | null,
  silent: boolean,
): DecisionRightResult {
  const result = silent
    ? 'not-assessed'
    : !best
      ? 'not-held'
      : best.below > 0
        ? 'held-elsewhere'
        : best.credit === 1
          ? 'held'
          : 'held-in-part'
  return {
    id: requirement.id,
    scope: right.scope,
    text: right.text,
    result,
    held: best ? { scope: best.held.scope, text: best.held.text, at: best.held.at } : null,
    stepUp: silent || result === 'held' ? null : stepUp(right, best),
    at: right.at,
  }
}

function stepUp(right: DecisionRight, best: BestHeld | null): string {
  if (!best) return `today not named; in the role you ${SCOPE_WORDS[right.scope]}`
  if (best.below > 0)
    return `today you ${SCOPE_WORDS[best.held.scope]}; in the role you ${SCOPE_WORDS[right.scope]}`
  return 'today a part of it; in the role the whole'
}
