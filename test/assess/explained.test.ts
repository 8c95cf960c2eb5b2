import { describe, expect, it } from 'vitest'
import type { AssessContext } from '../../src/assess/index.ts'
import { assess, DEFAULT_POLICY, explain } from '../../src/assess/index.ts'
import type { Assessment, Profile, RoleBrief } from '../../src/model/index.ts'
import { claim, context, kpi, profile, role, skill, target } from './make.ts'
import { market } from './market.ts'

function linesOf(brief: Partial<RoleBrief>, person: Partial<Profile>, change: Partial<AssessContext> = {}) {
  const result = assess(role(brief), profile(person), context(change))
  const found = explain(result, DEFAULT_POLICY)
  if (found.kind !== 'found') throw new Error('not found')
  return found.explanation.requirements.map(({ lines }) => {
    const text = (wanted: string) => lines.filter(({ step }) => step === wanted).map((one) => one.text)
    return { lines, text }
  })
}

describe('what explains a figure', () => {
  it('tells where importance and level come from', () => {
    const skills = [
      skill('Sails', { importance: 'important', importanceStated: 'Preferred', expected: 2 }),
      skill('Ropes', { importance: 'optional' }),
    ]
    const [sails, ropes, berths] = linesOf(
      { skills, kpis: [kpi('Berth use', null)] },
      { claims: [claim('Sails', 2)] },
    )
    expect(sails?.text('asked')).toEqual(['“Sails”: important (“Preferred”), level 2 stated by the brief'])
    expect(ropes?.text('asked')).toEqual(['“Ropes”: optional, level 2 by policy'])
    expect(berths?.text('asked')).toEqual(['“Berth use”: important, no level applies'])
  })

  it('says what nothing was claimed for, and asks where it is not assessed', () => {
    const [sails, berths] = linesOf(
      { skills: [skill('Sails')], kpis: [kpi('Berth use', null)] },
      { claims: [claim('Knots', 2)] },
    )
    expect(sails?.lines.map(({ step, text }) => [step, text])).toEqual([
      ['asked', '“Sails”: critical, level 4 by policy'],
      ['claim', 'No claim of the profile matches it.'],
      ['credit', 'no claim matched: credit 0'],
      ['weight', 'section 77.78 × 3 ÷ 3 = 77.78 of 100; 3 is the weight of critical'],
      [
        'points',
        '100.00 possible (its weight 77.78 and its part of what is not assessed) × credit 0 = 0.00 earned',
      ],
    ])
    expect(berths?.text('claim')).toEqual(['Have you moved “Berth use”? Add the figures under achievements.'])
    expect(berths?.text('points')).toEqual(['not assessed: leaves the score and widens the range by 22.22'])
  })

  it('names the part a claim is for, its evidence with and without a date, and what a bare name counts as', () => {
    const evidence = [{ what: 'Mended the mainsail', date: '2025-04' }, { what: 'Won the regatta' }]
    const [sails] = linesOf(
      { skills: [skill('Sails: jibs, mainsails')] },
      { claims: [claim('Jibs', null, { evidence })] },
    )
    expect(sails?.text('claim')).toEqual(['“Jibs” (skill, level not stated)'])
    expect(sails?.text('match')).toEqual(['same-words, for “jibs”: “Jibs” says the same words'])
    expect(sails?.text('evidence')).toEqual(['Mended the mainsail (2025-04)', 'Won the regatta'])
    expect(sails?.text('proficiency')).toEqual([
      'level 3 over what is covered; where none is stated, 3 is taken, 3 for a certificate',
    ])
    expect(sails?.text('credit')).toEqual(['coverage 0.5 × level 3 ÷ 4 expected = 0.375'])
    expect(sails?.text('points')).toEqual(['100.00 possible × credit 0.375 = 37.50 earned'])
  })

  it.each([
    [20, '20'],
    [null, 'an unstated number of'],
  ])('shows the part postings have in a weight, of %s of them', (sample, words) => {
    const postings = market('harbour', [{ name: 'Sails', percent: 90 }], { sample })
    const [sails, ropes] = linesOf(
      { skills: [skill('Sails'), skill('Ropes')] },
      { claims: [claim('Sails', 4)] },
      { market: postings },
    )
    expect(sails?.text('weight')).toEqual([
      `section 100 × 3.48 ÷ 6.48 = 53.70 of 100; 3.48 is the weight of critical, 3 × demand 1.16 (90 % of ${words} postings ask for “Sails”)`,
    ])
    expect(ropes?.text('weight')).toEqual([
      'section 100 × 3 ÷ 6.48 = 46.30 of 100; 3 is the weight of critical',
    ])
  })

  it('weighs each requirement with its own section', () => {
    const [sails, law] = linesOf(
      { skills: [skill('Sails'), skill('Law', { group: 'advanced' })] },
      { claims: [claim('Sails', 4)] },
    )
    // 35 and 15 of 50.
    expect(sails?.text('weight')[0]).toMatch(/^section 70 × 3 ÷ 3 = 70\.00 of 100/)
    expect(law?.text('weight')[0]).toMatch(/^section 30 × 3 ÷ 3 = 30\.00 of 100/)
  })

  it('has no line of a level where only a note tells of a skill', () => {
    const note = claim('Sails', null, { kind: 'highlight' })
    const [sails] = linesOf({ skills: [skill('Sails')] }, { claims: [note] })
    expect(sails?.text('claim')).toEqual(['“Sails” (highlight, level not stated)'])
    expect(sails?.text('proficiency')).toEqual([])
  })

  it('states the sum over what is assessed, or that there is none', () => {
    const brief = role({
      skills: [skill('Sails'), skill('Law', { group: 'advanced' })],
      kpis: [kpi('Use', null)],
    })
    const sum = (person: Partial<Profile>) => {
      const found = explain(assess(brief, profile(person), context()), DEFAULT_POLICY, 'score')
      return found.kind === 'found' ? found.explanation.sum : null
    }
    // 35, 15 and 10 of 60; without the KPI, 70 and 30.
    expect(sum({ claims: [claim('Sails', 4)] })).toBe('70.00 + 0.00 = 70.00')
    expect(sum({})).toBe('No score: nothing is assessed.')
  })
})

describe('what was asked for', () => {
  const brief = role({
    skills: [
      skill('Harbour law'),
      skill('Harbour design'),
      skill('Harbour design review'),
      skill('Harbour finance'),
      skill('Tides'),
    ],
    kpis: [kpi('Berth use', target({ raw: '80%+' }))],
  })
  const assessment: Assessment = assess(brief, profile({ claims: [claim('Tides', 1)] }), context())
  const answer = (query: string) => {
    const found = explain(assessment, DEFAULT_POLICY, query)
    return found.kind === 'found' ? found.explanation.requirements.map(({ text }) => text) : found.nearest
  }

  it.each([
    ['harbour-design', ['Harbour design']],
    ['  HARBOUR DESIGN ', ['Harbour design']],
    ['design', ['Harbour design', 'Harbour design review']],
    ['Score', []],
  ])('is found: %s', (query, texts) => {
    expect(explain(assessment, DEFAULT_POLICY, query).kind).toBe('found')
    expect(answer(query)).toEqual(texts)
  })

  it.each([
    ['harbur desing', ['Harbour design', 'Harbour design review']],
    ['tidse', ['Tides']],
    ['finance of the harbour', ['Harbour finance']],
    ['knitting', []],
    ['', []],
    ['??', []],
  ])('is else answered with what comes nearest: %s', (query, texts) => {
    expect(explain(assessment, DEFAULT_POLICY, query).kind).toBe('unknown')
    expect(answer(query)).toEqual(texts)
  })

  it('is answered with three at most', () => {
    expect(answer('harbour harbour harbuor')).toHaveLength(3)
  })
})
