import { describe, expect, it } from 'vitest'
import { DEFAULT_POLICY, plan } from '../../src/assess/index.ts'
import type { Claim, Skill } from '../../src/model/index.ts'
import { claim, context, profile, role, skill } from './make.ts'

const PARTS = 'Harbours: anchors, berths, cranes, docks'

/** The stages of one skill as `from → to, effort, gain`, one after the other. */
function stages(
  claims: readonly Claim[],
  change: Partial<Skill> = {},
  { strict = false, unstated = 3 } = {},
) {
  const policy = {
    ...DEFAULT_POLICY,
    credit: { ...DEFAULT_POLICY.credit, unstatedProficiency: unstated },
  }
  return plan(
    role({ skills: [skill(PARTS, change)] }),
    profile({ claims: [...claims, claim('Knitting', 1)] }),
    context({ strict, policy }),
  ).steps.map(({ from, to, steps, gain }) => [from, to, steps, gain])
}
const evidence = [{ what: 'Built one' }]

describe('the stages of a gap', () => {
  it('begin at level 1 where nothing is held', () => {
    expect(stages([], { expected: 3 })).toEqual([
      [0, 1, 1, 33.33],
      [1, 2, 1, 33.34],
      [2, 3, 1, 33.33],
    ])
  })

  it('begin above the level that is held for the whole', () => {
    expect(stages([claim('Harbours', 2)])).toEqual([
      [2, 3, 1, 25],
      [3, 4, 1, 25],
    ])
    expect(stages([claim('Harbours', 3)])).toEqual([[3, 4, 1, 25]])
  })

  it('begin with the highest level that is held for a part, and the first takes the effort of the rest', () => {
    // A quarter of the subject at level 3: 18.75 points, and 3.25 steps to go of which one is the last.
    expect(stages([claim('Anchors', 3)])).toEqual([
      [3, 3, 2.25, 56.25],
      [3, 4, 1, 25],
    ])
    expect(stages([claim('Anchors', 1), claim('Berths', 3)])).toEqual([
      [2, 3, 2, 50],
      [3, 4, 1, 25],
    ])
  })

  it('are one where a part is held at the level expected or above', () => {
    expect(stages([claim('Anchors', 4)])).toEqual([[4, 4, 3, 75]])
    expect(stages([claim('Anchors', 5)])).toEqual([[5, 4, 3, 75]])
  })

  it('begin above the mean of parts where all of them are covered', () => {
    const two = [claim('Harbours', 2), claim('Anchors', 2), claim('Berths', 3), claim('Cranes', 3)]
    // Half at 3 and half at 2: 2.5 of 4.
    expect(stages(two)).toEqual([
      [2.5, 3, 0.5, 12.5],
      [3, 4, 1, 25],
    ])
  })

  it('take a bare name and a certificate for the levels of the policy', () => {
    const bare = [claim('Anchors')]
    expect(stages(bare)[0]?.slice(0, 2)).toEqual([3, 3])
    expect(stages(bare, {}, { unstated: 1 }).map(([, to]) => to)).toEqual([1, 2, 3, 4])
    const certificate = [claim('Anchors', null, { kind: 'certificate' })]
    expect(stages(certificate, {}, { unstated: 1 }).map(([, to]) => to)).toEqual([3, 4])
  })

  it('are one of a step where only evidence is missing', () => {
    expect(stages([claim('Harbours', 4)], {}, { strict: true })).toEqual([[4, 4, 1, 50]])
    expect(stages([claim('Harbours', 4, { evidence })], {}, { strict: true })).toEqual([])
  })

  it('are the levels still missing and a step for evidence where both are', () => {
    expect(stages([claim('Harbours', 2)], {}, { strict: true })).toEqual([
      [2, 3, 2, 50],
      [3, 4, 1, 25],
    ])
  })

  it('take some effort each, however little is missing', () => {
    const nearly = [claim('Anchors', 4), claim('Berths', 4), claim('Cranes', 4), claim('Docks', 3)]
    // 3.75 of 4: a quarter of a step.
    expect(stages(nearly)).toEqual([[3.75, 4, 0.25, 6.25]])
  })
})
