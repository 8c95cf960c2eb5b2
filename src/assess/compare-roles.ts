import type {
  Assessment,
  Change,
  Comparison,
  MarketBrief,
  Policy,
  Profile,
  Requirement,
  RequirementChange,
  RoleBrief,
} from '../model/index.ts'
import { IMPORTANCES } from '../model/index.ts'
import { assess } from './assess.ts'
import { compareDecisionRights, compareKpis, compareTools, nothingFor, place } from './compare-role-lists.ts'
import { compareBands, compareExperience } from './compare-role-terms.ts'
import { type AssessContext, matcherFor } from './context.ts'
import { counterparts } from './counterparts.ts'
import { policyIdentity, profileIdentity, roleIdentity } from './identities.ts'
import type { Matcher } from './matcher.ts'
import { requirementsOf } from './requirements.ts'

/** Skills of one section follow those of an earlier one, as reports list them. */
const SKILL_SECTIONS: readonly Requirement['section'][] = [
  'must-have',
  'soft',
  'advanced',
  'good-to-have',
  'emerging',
]

/**
 * What the step from one role to another adds, raises, keeps, lowers and drops: requirements, KPIs, decision rights, tools,
 * years and pay, matched by meaning and not by text. With a profile also what of the new role is met today.
 * `markets` are the posting analyses at hand; each role is weighed with the one of its own track.
 */
export function compareRoles(
  from: RoleBrief,
  to: RoleBrief,
  context: AssessContext,
  options: { profile?: Profile | null; markets?: readonly MarketBrief[] } = {},
): Comparison {
  const match = matcherFor(context, null)
  const weighed = (brief: RoleBrief, profile: Profile) =>
    assess(brief, profile, {
      ...context,
      market: options.markets?.find(({ track }) => track === brief.track) ?? context.market ?? null,
    })
  const profile = options.profile ?? null
  const today = profile && weighed(to, profile)
  const before = profile && weighed(from, profile)
  return {
    schemaVersion: 1,
    from: roleIdentity(from),
    to: roleIdentity(to),
    asOf: context.asOf ?? null,
    policy: policyIdentity(context),
    requirements: compareRequirements(from, to, context.policy, match, today),
    kpis: compareKpis(from.kpis, to.kpis, match),
    decisionRights: compareDecisionRights(from.decisionRights, to.decisionRights, match),
    tools: compareTools(from.tools, to.tools, match),
    years: compareExperience(from, to),
    salary: compareBands(from.salary, to.salary),
    notStated: { from: from.notStated, to: to.notStated },
    profile: profile && before && today ? carriedBy(profile, before, today) : null,
  }
}

function carriedBy(
  profile: Profile,
  before: Assessment,
  today: Assessment,
): NonNullable<Comparison['profile']> {
  const ids = (met: boolean) =>
    today.requirements
      .filter(({ status }) => status !== 'not-assessed' && (status === 'met') === met)
      .map(({ id }) => id)
  return {
    identity: profileIdentity(profile),
    from: { verdict: before.verdict, readiness: before.readiness },
    to: { verdict: today.verdict, readiness: today.readiness },
    carried: ids(true),
    toBuild: ids(false),
  }
}

function compareRequirements(
  from: RoleBrief,
  to: RoleBrief,
  policy: Policy,
  match: Matcher,
  today: Assessment | null,
): RequirementChange[] {
  const old = skillsOf(from, policy)
  const fresh = skillsOf(to, policy)
  const soft = pairUp(old, fresh, true, match)
  const technical = pairUp(old, fresh, false, match)
  const changes = fresh.map((requirement): RequirementChange => {
    const side = requirement.section === 'soft' ? soft : technical
    const found = side.byNew.get(requirement.id) ?? null
    const judged = found ? judgeChange(requirement, found.entry, found.newParts) : null
    const met = today?.requirements.find(({ id }) => id === requirement.id)
    return {
      change: judged?.change ?? 'new',
      id: requirement.id,
      section: requirement.section,
      text: requirement.text,
      counterpart: place(found?.entry),
      nearest: place(side.nearestOld.get(requirement.id)),
      importance: { from: found?.entry.importance ?? null, to: requirement.importance },
      expected: { from: found?.entry.expected ?? null, to: requirement.expected },
      newParts: found?.newParts ?? [],
      reason: found && judged ? `${judged.reason}; ${found.explanation}` : nothingFor('old'),
      at: requirement.at,
      carriesOver: met ? { status: met.status, credit: met.credit, proficiency: met.proficiency } : null,
    }
  })
  const gone = [technical, soft].flatMap(({ dropped, nearestNew }) =>
    dropped.map((one) => droppedRequirement(one, nearestNew.get(one.id) ?? null)),
  )
  return [...changes, ...gone]
}

function droppedRequirement(requirement: Requirement, nearest: Requirement | null): RequirementChange {
  return {
    change: 'dropped',
    id: requirement.id,
    section: requirement.section,
    text: requirement.text,
    counterpart: null,
    nearest: place(nearest),
    importance: { from: requirement.importance, to: null },
    expected: { from: requirement.expected, to: null },
    newParts: [],
    reason: nothingFor('new'),
    at: requirement.at,
    carriesOver: null,
  }
}

function skillsOf(brief: RoleBrief, policy: Policy): Requirement[] {
  const all = requirementsOf(brief, policy)
  return SKILL_SECTIONS.flatMap((id) => all.filter(({ section }) => section === id))
}

/** Soft skills are compared with soft skills: "communication" of people is not that of services. */
function pairUp(old: readonly Requirement[], fresh: readonly Requirement[], soft: boolean, match: Matcher) {
  const side = ({ section }: Requirement) => (section === 'soft') === soft
  return counterparts(old.filter(side), fresh.filter(side), soft ? 'soft' : 'technical', match)
}

/** Level first, then importance, then breadth; whatever is raised is named from what to what. */
function judgeChange(
  requirement: Requirement,
  old: Requirement,
  newParts: readonly string[],
): { change: Change; reason: string } {
  const levels = (requirement.expected ?? 0) - (old.expected ?? 0)
  const weight = IMPORTANCES.indexOf(old.importance) - IMPORTANCES.indexOf(requirement.importance)
  const moved = [
    ...(levels === 0 ? [] : [`level ${old.expected} becomes ${requirement.expected}`]),
    ...(weight === 0 ? [] : [`${old.importance} becomes ${requirement.importance}`]),
    ...(newParts.length === 0 ? [] : [`the old role does not name ${newParts.join(', ')}`]),
  ]
  const up = Math.sign(levels) || Math.sign(weight) || Math.sign(newParts.length)
  if (moved.length === 0) return { change: 'kept', reason: 'the same level and importance' }
  return { change: up > 0 ? 'raised' : 'lowered', reason: moved.join(', ') }
}
