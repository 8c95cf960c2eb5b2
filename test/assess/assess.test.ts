import { describe, expect, it } from 'vitest'
import { assess, DEFAULT_POLICY } from '../../src/assess/index.ts'
import type { Matcher } from '../../src/assess/matcher.ts'
import { assessmentSchema } from '../../src/model/index.ts'
import { claim, context, profile, role, skill } from './make.ts'
import { matchByName } from './name-matcher.ts'

const dock = role({
  skills: [
    skill('Quay design'),
    skill('Crane planning: load charts, wind limits', { importance: 'important' }),
    skill('Tide models', { group: 'good-to-have', importance: 'optional' }),
    skill('Harbour diplomacy', { group: 'soft', kind: 'soft', importance: 'important' }),
  ],
})

const requirementOf = (result: ReturnType<typeof assess>, id: string) => {
  const found = result.requirements.find((one) => one.id === id)
  if (!found) throw new Error(`no requirement ${id}`)
  return found
}

describe('assess', () => {
  it('gives a result of the published shape', () => {
    const result = assess(dock, profile({ claims: [claim('Quay design', 4)] }), context())
    expect(assessmentSchema.parse(result)).toEqual(result)
  })

  it('gives an empty profile no score and no verdict, and asks', () => {
    const result = assess(dock, profile(), context())
    expect(result.verdict).toBe('NOT COMPUTED')
    expect(result.readiness).toEqual({
      score: null,
      low: null,
      high: null,
      assessed: 0,
      total: 4,
      assessedShare: 0,
    })
    expect(result.requirements.map(({ status }) => status)).toEqual(Array(4).fill('not-assessed'))
    expect(result.questions).toHaveLength(4)
  })

  it('counts one absent skill among others as missing, and a subject never spoken of as not assessed', () => {
    const result = assess(dock, profile({ claims: [claim('Quay design', 4)] }), context())
    expect(requirementOf(result, 'quay-design').status).toBe('met')
    expect(requirementOf(result, 'tide-models')).toMatchObject({ status: 'missing', kind: 'missing' })
    expect(requirementOf(result, 'harbour-diplomacy')).toMatchObject({
      status: 'not-assessed',
      question: expect.stringContaining('Harbour diplomacy'),
    })
    expect(requirementOf(result, 'harbour-diplomacy').points.possible).toBe(0)
  })

  it('credits each part with the best claim for it, and names the parts nothing covers', () => {
    const half = assess(dock, profile({ claims: [claim('Load charts', 3)] }), context())
    const crane = requirementOf(half, 'crane-planning-load-charts-wind-limits')
    expect(crane).toMatchObject({
      status: 'partial',
      kind: 'partial',
      coverage: 0.5,
      credit: 0.5,
      missingFacets: ['wind limits'],
    })
    const uneven = assess(
      dock,
      profile({ claims: [claim('Load charts', 5), claim('Wind limits', 1)] }),
      context(),
    )
    // A part above the expected level does not make up for one below it: (1 + 1/3) / 2.
    expect(requirementOf(uneven, 'crane-planning-load-charts-wind-limits')).toMatchObject({
      status: 'partial',
      kind: 'below-proficiency',
      coverage: 1,
      credit: 0.6667,
    })
  })

  it('takes a bare name as the policy says, and marks it', () => {
    const result = assess(dock, profile({ claims: [claim('Quay design')] }), context())
    expect(requirementOf(result, 'quay-design')).toMatchObject({
      credit: 0.75,
      proficiency: 3,
      proficiencyStated: false,
    })
  })

  it('takes a rated none as missing, with the claim it rests on', () => {
    const result = assess(dock, profile({ claims: [claim('Quay design', 0)] }), context())
    expect(requirementOf(result, 'quay-design')).toMatchObject({
      status: 'missing',
      kind: 'missing',
      proficiency: 0,
    })
    expect(requirementOf(result, 'quay-design').claims).toHaveLength(1)
  })

  it('lets notes of experience earn half at most', () => {
    const notes = [claim('Quay design', null, { kind: 'highlight' })]
    const result = assess(dock, profile({ claims: notes }), context())
    expect(requirementOf(result, 'quay-design')).toMatchObject({
      status: 'partial',
      kind: 'unproven',
      credit: 0.5,
    })
    expect(requirementOf(result, 'tide-models').status).toBe('not-assessed')
  })

  it('marks what nothing is shown for, and halves it under --strict', () => {
    const bare = profile({ claims: [claim('Quay design', 4)] })
    const shown = profile({
      claims: [claim('Quay design', 4, { evidence: [{ what: 'Built the north quay' }] })],
    })
    expect(requirementOf(assess(dock, bare, context()), 'quay-design')).toMatchObject({
      status: 'met',
      kind: 'unproven',
      credit: 1,
    })
    const strict = context({ strict: true })
    expect(requirementOf(assess(dock, bare, strict), 'quay-design')).toMatchObject({
      status: 'partial',
      kind: 'unproven',
      credit: 0.5,
    })
    expect(requirementOf(assess(dock, shown, strict), 'quay-design')).toMatchObject({
      status: 'met',
      kind: null,
      credit: 1,
    })
    expect(assess(dock, bare, strict).holds).toEqual([])
  })

  it('holds the verdict while a critical requirement is two or more steps short', () => {
    const skills = [skill('Quay design'), skill('Dredging', { importance: 'important', group: 'advanced' })]
    const weights = {
      ...DEFAULT_POLICY,
      sections: { ...DEFAULT_POLICY.sections, 'must-have': 10, advanced: 90 },
    }
    const result = assess(
      role({ skills }),
      profile({ claims: [claim('Quay design', 2), claim('Dredging', 5)] }),
      context({ policy: weights, policyIsCustom: true }),
    )
    expect(result.readiness.score).toBe(95)
    expect(result.verdict).toBe('BUILDING')
    expect(result.holds).toEqual([
      { requirementId: 'quay-design', text: 'Quay design', have: 2, expected: 4 },
    ])
    expect(result.policy.custom).toBe(true)
  })

  it('does not call soft skills missing for a technical skill that touches one of them', () => {
    const soft = { group: 'soft', kind: 'soft', importance: 'important' } as const
    const touched = role({
      skills: [
        skill('Load charts'),
        skill('Crew care: load charts, rest hours', soft),
        skill('Harbour diplomacy', soft),
      ],
    })
    const statusOf = (name: string) => {
      const result = assess(touched, profile({ claims: [claim(name, 4)] }), context())
      return requirementOf(result, 'harbour-diplomacy').status
    }
    expect(statusOf('Load charts')).toBe('not-assessed')
    expect(statusOf('Rest hours')).toBe('missing')
  })

  it('takes nothing for a part of a skill that stands behind what strong performance looks like', () => {
    const use = 'names winners and losers. Strong performance: quay traffic, fewer disputes.'
    const asked = role({ skills: [skill('Harbour diplomacy', { group: 'soft', kind: 'soft', use })] })
    const uses: unknown[] = []
    const match: Matcher = (requirements, claims) => {
      uses.push(...requirements.map((requirement) => requirement.use ?? null))
      return matchByName(requirements, claims)
    }
    assess(asked, profile({ claims: [claim('Quay traffic', 4)] }), context({ match }))
    expect(uses).toContain('names winners and losers.')
    expect(uses.join()).not.toContain('quay traffic')
  })

  it('withholds the verdict when less than half of the weight is assessed', () => {
    const soft = skill('Harbour diplomacy', { group: 'soft', kind: 'soft' })
    const result = assess(
      role({ skills: [skill('Quay design'), soft] }),
      profile({ claims: [claim('Harbour diplomacy', 5)] }),
      context(),
    )
    expect(result.readiness).toMatchObject({ score: 100, low: 30, high: 100 })
    expect(result.verdict).toBe('NOT COMPUTED')
  })
})
