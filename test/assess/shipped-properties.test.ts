import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/index.ts'
import {
  type Assessment,
  builtinKnowledge,
  builtinLibrary,
  DEFAULT_POLICY,
  marketFor,
  type Profile,
} from '../../src/index.ts'
import { EXAMPLES, exampleProfile, ROLES, roleOf } from '../support/assessments.ts'

const knowledge = await builtinKnowledge()
const library = await builtinLibrary()
const cases = EXAMPLES.flatMap((example) => ROLES.map((role) => [example, role] as const))
const hundredths = (points: number) => Math.round(points * 100)
const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + hundredths(figure), 0)

describe.each(cases)('%s for %s', (example, id) => {
  const role = roleOf(id)
  const profile = exampleProfile(example)
  const run = (person: Profile, strict = false): Assessment =>
    assess(role, person, {
      policy: DEFAULT_POLICY,
      knowledge,
      market: marketFor(library, role.track),
      strict,
    })
  const scoreOf = (person: Profile, strict = false) => run(person, strict).readiness.score ?? -1
  const withClaim = (
    index: number,
    change: (claim: Profile['claims'][number]) => Profile['claims'][number],
  ) => ({
    ...profile,
    claims: profile.claims.map((one, i) => (i === index ? change(one) : one)),
  })

  it.each([false, true])('adds up to the digit from the JSON alone, strict: %s', (strict) => {
    const { requirements, sections, readiness } = JSON.parse(
      JSON.stringify(run(profile, strict)),
    ) as Assessment
    expect(sum(requirements.map(({ points }) => points.earned))).toBe(hundredths(readiness.score ?? -1))
    expect(sum(requirements.map(({ points }) => points.possible))).toBe(10_000)
    expect(sum(requirements.map(({ weight }) => weight))).toBe(10_000)
    for (const section of sections) {
      const own = requirements.filter((one) => one.section === section.id)
      expect(sum(own.map(({ points }) => points.earned))).toBe(hundredths(section.points.earned))
      expect(sum(own.map(({ points }) => points.possible))).toBe(hundredths(section.points.possible))
    }
    const { score, low, high } = readiness
    expect((low ?? 101) <= (score ?? -1) && (score ?? 101) <= (high ?? -1)).toBe(true)
    // What each requirement is short of is what its gap has at stake.
    for (const { points } of requirements)
      expect(hundredths(points.atStake)).toBe(hundredths(points.possible) - hundredths(points.earned))
  })

  it('the order of everything listed changes no figure', () => {
    const figures = ({
      readiness,
      verdict,
      sections,
      holds,
      requirements,
      kpis,
      decisionRights,
    }: Assessment) => ({
      readiness,
      verdict,
      sections,
      holds,
      results: [kpis, decisionRights].map((list) => list.map(({ id: one, result }) => [one, result])),
      credits: requirements.map(({ id: one, credit, status, kind, missingFacets }) => [
        one,
        credit,
        status,
        kind,
        missingFacets,
      ]),
    })
    const turned: Profile = {
      ...profile,
      claims: profile.claims.toReversed(),
      achievements: profile.achievements.toReversed(),
      decisions: profile.decisions?.toReversed() ?? null,
    }
    expect(figures(run(turned))).toEqual(figures(run(profile)))
  })

  it('one more level of any claim lowers nothing', () => {
    const score = scoreOf(profile)
    for (const [i, { proficiency }] of profile.claims.entries()) {
      if (proficiency === null || proficiency === 5) continue
      const raised = withClaim(i, (one) => ({ ...one, proficiency: proficiency + 1 }))
      expect([i, scoreOf(raised) >= score]).toEqual([i, true])
    }
  })

  it('evidence for any claim lowers nothing, and gains where --strict costs', () => {
    const score = scoreOf(profile, true)
    const gains: number[] = []
    for (const [i, { evidence, kind }] of profile.claims.entries()) {
      if (evidence.length > 0 || kind === 'highlight') continue
      const shown = withClaim(i, (one) => ({ ...one, evidence: [{ what: 'Shown at the review' }] }))
      gains.push(scoreOf(shown, true) - score)
    }
    expect(Math.min(0, ...gains)).toBe(0)
    // Where --strict costs anything, showing something for it is how to get it back.
    if (gains.length > 0 && score < scoreOf(profile)) expect(Math.max(0, ...gains)).toBeGreaterThan(0)
  })

  it('any claim, left out and added again, does not lower the low end', () => {
    const low = run(profile).readiness.low ?? -1
    for (const i of profile.claims.keys()) {
      const without = { ...profile, claims: profile.claims.filter((_, k) => k !== i) }
      expect([i, low >= (run(without).readiness.low ?? 0)]).toEqual([i, true])
    }
  })
})
