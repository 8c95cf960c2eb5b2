import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/index.ts'
import type { Assessment, Claim, Profile } from '../../src/model/index.ts'
import { anyClaim, anyProfile, anyRole } from './arbitraries.ts'
import { claim, context } from './make.ts'

const hundredths = (points: number) => Math.round(points * 100)
const total = (figures: readonly number[]) => figures.reduce((sum, figure) => sum + hundredths(figure), 0)
const score = ({ readiness }: Assessment) => readiness.score ?? -1
const low = ({ readiness }: Assessment) => readiness.low ?? 0
const both = fc.boolean().map((strict) => context({ strict }))

describe('readiness', () => {
  it('adds up from requirements to sections to the score, and weights to 100', () => {
    fc.assert(
      fc.property(anyRole, anyProfile, both, (role, profile, how) => {
        const result = assess(role, profile, how)
        const points = result.requirements.map((one) => one.points)
        expect(total(result.requirements.map((one) => one.weight))).toBe(10_000)
        if (result.readiness.score === null) {
          expect(total(points.map((one) => one.possible))).toBe(0)
          return
        }
        expect(total(points.map((one) => one.possible))).toBe(10_000)
        expect(total(points.map((one) => one.earned))).toBe(hundredths(result.readiness.score))
        for (const section of result.sections) {
          const own = result.requirements.filter((one) => one.section === section.id)
          expect(total(own.map((one) => one.weight))).toBe(hundredths(section.weight))
          expect(total(own.map((one) => one.points.earned))).toBe(hundredths(section.points.earned))
          expect(total(own.map((one) => one.points.possible))).toBe(hundredths(section.points.possible))
        }
      }),
    )
  })

  it('lies within its range, and the range within 0 to 100', () => {
    fc.assert(
      fc.property(anyRole, anyProfile, both, (role, profile, how) => {
        const { score: value, low: least, high: most } = assess(role, profile, how).readiness
        if (value === null || least === null || most === null) return
        expect([0 <= least, least <= value, value <= most, most <= 100]).toEqual([true, true, true, true])
      }),
    )
  })

  it('never falls with more proficiency', () => {
    fc.assert(
      fc.property(anyRole, anyProfile, both, fc.nat(), (role, profile, how, pick) => {
        const raised = change(profile, pick, (one) =>
          one.proficiency === null ? one : { ...one, proficiency: Math.min(5, one.proficiency + 1) },
        )
        expect(score(assess(role, raised, how))).toBeGreaterThanOrEqual(score(assess(role, profile, how)))
      }),
    )
  })

  it('never falls with new evidence', () => {
    fc.assert(
      fc.property(anyRole, anyProfile, both, fc.nat(), (role, profile, how, pick) => {
        const shown = change(profile, pick, (one) => ({
          ...one,
          evidence: [...one.evidence, { what: 'Ran the regatta' }],
        }))
        expect(score(assess(role, shown, how))).toBeGreaterThanOrEqual(score(assess(role, profile, how)))
      }),
    )
  })

  it('keeps its low end when a claim is added', () => {
    fc.assert(
      fc.property(anyRole, anyProfile, anyClaim, both, (role, profile, added, how) => {
        const more = { ...profile, claims: [...profile.claims, { ...added, id: 'added' }] }
        expect(low(assess(role, more, how))).toBeGreaterThanOrEqual(low(assess(role, profile, how)))
      }),
    )
  })

  it('does not depend on the order of claims, achievements and decisions', () => {
    fc.assert(
      fc.property(anyRole, anyProfile, both, (role, profile, how) => {
        const turned: Profile = {
          ...profile,
          claims: profile.claims.toReversed(),
          achievements: profile.achievements.toReversed(),
          decisions: profile.decisions?.toReversed() ?? null,
        }
        const figures = (result: Assessment) => ({
          readiness: result.readiness,
          verdict: result.verdict,
          holds: result.holds,
          requirements: result.requirements.map(({ claims, ...rest }) => rest),
        })
        expect(figures(assess(role, turned, how))).toEqual(figures(assess(role, profile, how)))
      }),
    )
  })

  it('is 100 and READY where every requirement is met, and never met below the expected level', () => {
    fc.assert(
      fc.property(anyRole, anyProfile, (role, profile) => {
        const skilled = role.skills.map((one, i) => claim(one.name, 5, { id: `all${i}`, kind: 'skill' }))
        const result = assess(
          { ...role, kpis: [], decisionRights: [], tools: [] },
          { ...profile, claims: skilled },
          context(),
        )
        expect(result.readiness.score).toBe(100)
        expect(result.verdict).toBe('READY')
        const lower = assess(
          { ...role, kpis: [], decisionRights: [], tools: [] },
          { ...profile, claims: skilled.map((one) => ({ ...one, proficiency: 1 })) },
          context(),
        )
        expect(lower.requirements.filter((one) => one.status === 'met' && (one.expected ?? 0) > 1)).toEqual(
          [],
        )
      }),
    )
  })
})

function change(profile: Profile, pick: number, by: (claim: Claim) => Claim): Profile {
  const index = pick % Math.max(1, profile.claims.length)
  return { ...profile, claims: profile.claims.map((one, i) => (i === index ? by(one) : one)) }
}
