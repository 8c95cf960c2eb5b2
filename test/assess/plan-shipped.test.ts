import { describe, expect, it } from 'vitest'
import { compareTarget } from '../../src/assess/compare-target.ts'
import { assess, plan } from '../../src/assess/index.ts'
import type { Matcher } from '../../src/assess/matcher.ts'
import { builtinKnowledge, DEFAULT_POLICY, type Plan, type Profile, type RoleBrief } from '../../src/index.ts'
import { matchClaims } from '../../src/match/index.ts'
import { EXAMPLES, exampleProfile, ROLES, roleOf } from '../support/assessments.ts'
import { achievement, claim } from './make.ts'

const knowledge = await builtinKnowledge()
const CLOSING = 'closing:'
type Kpi = RoleBrief['kpis'][number]

/** Matching as it is; a claim made to close one requirement names the whole of that one and nothing else. */
const match: Matcher = (requirements, claims) => {
  const found = matchClaims(
    requirements,
    claims.filter(({ id }) => !id.startsWith(CLOSING)),
    knowledge,
  )
  return {
    ...found,
    requirements: found.requirements.map((one) => {
      const claimId = `${CLOSING}${one.requirementId}`
      if (!claims.some(({ id }) => id === claimId)) return one
      const decision = {
        claimId,
        label: 'full' as const,
        score: 1,
        how: 'same-words' as const,
        facet: null,
        words: [],
        concept: null,
        typo: null,
        explanation: 'says the same words',
      }
      return {
        ...one,
        coverage: 1,
        label: 'full' as const,
        missingFacets: [],
        facets: one.facets.map((facet) => ({ ...facet, claimIds: [...facet.claimIds, claimId] })),
        decisions: [decision, ...one.decisions],
      }
    }),
  }
}

/** An achievement that meets a KPI, found by trying figures; its target has to be a number. */
function meeting(kpi: Kpi): Profile['achievements'][number] {
  const { unit = null, period = null, value = null, min = null, max = null } = kpi.target ?? {}
  const figures = [value, min, max, 0].filter((one) => one !== null)
  const tries = figures.flatMap((figure) => [
    { value: figure },
    { from: 100, to: 100 - figure },
    { from: 100, to: 100 + figure },
    { to: figure },
  ])
  const ways = tries.map((way) => achievement(kpi.name, { ...way, unit, period, id: `${CLOSING}${kpi.id}` }))
  const found = ways.find((one) => compareTarget(one, kpi).result === 'met')
  if (!found) throw new Error(`no figure meets ${kpi.name}: ${kpi.target?.raw}`)
  return found
}

/** The profile of somebody who has closed these gaps: new claims with evidence, achievements, decisions held. */
function having(
  closed: readonly string[],
  profile: Profile,
  role: RoleBrief,
  levels: ReadonlyMap<string, number>,
): Profile {
  const rights = role.decisionRights.filter(({ id }) => closed.includes(id))
  const kpis = role.kpis.filter(({ id }) => closed.includes(id))
  const skills = closed.filter((id) => levels.has(id))
  expect(skills.length + rights.length + kpis.length).toBe(closed.length)
  const claims = skills.map((id) =>
    claim(id, levels.get(id) ?? 5, { id: `${CLOSING}${id}`, evidence: [{ what: 'Shown at the review' }] }),
  )
  const decisions = rights.map((right) => ({ ...right, id: `${CLOSING}${right.id}` }))
  return {
    ...profile,
    claims: [...profile.claims, ...claims],
    achievements: [...profile.achievements, ...kpis.map(meeting)],
    decisions: decisions.length === 0 ? profile.decisions : [...(profile.decisions ?? []), ...decisions],
  }
}

const LADDER = ['EARLY', 'BUILDING', 'NEAR', 'READY']
const rank = (verdict: string) => LADDER.indexOf(verdict)
const cases = EXAMPLES.flatMap((example) =>
  ROLES.flatMap((role) => (['next', 'READY'] as const).map((goal) => [example, role, goal] as const)),
)

describe.each([false, true])('the plan, strict: %s', (strict) => {
  const context = { policy: DEFAULT_POLICY, knowledge, match, strict }

  it.each(cases)(
    'of %s for %s to %s: the smallest set reaches the verdict, and not without any one',
    (example, id, goal) => {
      const [profile, role] = [exampleProfile(example), roleOf(id)]
      const found: Plan = plan(role, profile, context, { goal: goal === 'next' ? null : goal })
      const now = assess(role, profile, context)
      expect(rank(found.goal ?? '')).toBeGreaterThan(rank(now.verdict))
      const levels = new Map(
        now.requirements.flatMap((one) => (one.expected === null ? [] : [[one.id, one.expected]])),
      )
      const chosen = found.smallest?.requirementIds ?? []
      expect(chosen.length).toBeGreaterThan(0)
      const after = assess(role, having(chosen, profile, role, levels), context)
      expect([after.verdict, after.readiness.score]).toEqual([
        found.smallest?.verdictAfter,
        found.smallest?.scoreAfter,
      ])
      expect(rank(after.verdict)).toBeGreaterThanOrEqual(rank(found.goal ?? ''))
      for (const left of chosen) {
        const rest = chosen.filter((one) => one !== left)
        const without = assess(role, having(rest, profile, role, levels), context)
        expect([left, rank(without.verdict) < rank(found.goal ?? '')]).toEqual([left, true])
      }
    },
  )

  it.each(EXAMPLES.flatMap((example) => ROLES.map((role) => [example, role] as const)))(
    'of %s for %s: taking the first steps gives the scores it names',
    (example, id) => {
      const [profile, role] = [exampleProfile(example), roleOf(id)]
      const found = plan(role, profile, context)
      const reached = new Map<string, number>()
      for (const step of found.steps.filter(({ to }) => to !== null).slice(0, 12)) {
        reached.set(step.requirementId, step.to ?? 0)
        const person = having([...reached.keys()], profile, role, reached)
        const again = assess(role, person, context).requirements.find((one) => one.id === step.requirementId)
        const gained = found.steps
          .slice(0, found.steps.indexOf(step) + 1)
          .filter(({ requirementId }) => requirementId === step.requirementId)
          .reduce((sum, { gain }) => sum + Math.round(gain * 100), 0)
        const was = assess(role, profile, context).requirements.find((one) => one.id === step.requirementId)
        expect(Math.round((again?.points.earned ?? 0) * 100)).toBe(
          Math.round((was?.points.earned ?? 0) * 100) + gained,
        )
        expect(again?.status === 'met').toBe(step.closes)
      }
    },
  )
})
