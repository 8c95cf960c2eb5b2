import { describe, expect, it } from 'vitest'
import { assess, DEFAULT_POLICY } from '../../src/assess/index.ts'
import type { Claim, Policy, Skill } from '../../src/model/index.ts'
import { type Link, type Listed, matchByLinks } from './links.ts'
import { claim, context, profile, role, skill, tool } from './make.ts'

const evidence = [{ what: 'Built one' }]
const credit = (change: Partial<Policy['credit']>): Policy => ({
  ...DEFAULT_POLICY,
  credit: { ...DEFAULT_POLICY.credit, ...change },
})

/** What claims amount to for one skill, each claim linked in full where no link is told. */
function earned(
  claims: readonly Claim[],
  {
    policy = DEFAULT_POLICY,
    strict = false,
    links,
    listed,
    asked = {},
  }: {
    policy?: Policy
    strict?: boolean
    links?: readonly Omit<Link, 'asked'>[]
    listed?: Listed
    asked?: Partial<Skill>
  } = {},
) {
  const own = skill('Sails', { expected: 4, ...asked })
  const all = links ?? claims.map(({ name }) => ({ said: name }))
  const match = matchByLinks(
    all.map((link) => ({ asked: own.name, ...link })),
    listed && { [own.name]: listed },
  )
  const [found] = assess(
    role({ skills: [own] }),
    profile({ claims: [...claims] }),
    context({ policy, strict, match }),
  ).requirements
  if (!found) throw new Error('no requirement')
  return found
}

describe('a level', () => {
  it.each([
    ['stated', claim('Canvas', 2), 2],
    ['of a bare name, as the policy says', claim('Canvas'), 1],
    ['of a certificate, as the policy says', claim('Canvas', null, { kind: 'certificate' }), 3],
    ['stated for a certificate', claim('Canvas', 2, { kind: 'certificate' }), 2],
  ])('is counted as it is %s', (_, one, level) => {
    const policy = credit({ unstatedProficiency: 1, certificate: 3 })
    expect(earned([one], { policy })).toMatchObject({ proficiency: level, credit: level / 4 })
  })

  it('above the one expected is shown, and counts as 1', () => {
    expect(earned([claim('Canvas', 5)])).toMatchObject({
      proficiency: 5,
      credit: 1,
      arithmetic: 'coverage 1 × level 5 of 4 expected counts as 1 = 1',
    })
  })

  it('counts as stated only where the stated ones alone earn the same', () => {
    const stated = (claims: readonly Claim[], expected = 4) =>
      earned(claims, { asked: { expected } }).proficiencyStated
    expect(stated([claim('Canvas', 4), claim('Cloth')])).toBe(true)
    expect(stated([claim('Canvas', 2), claim('Cloth')])).toBe(false)
    // Both meet what is expected, but the bare one tells of a higher level.
    expect(stated([claim('Canvas', 2), claim('Cloth')], 2)).toBe(false)
    expect(stated([claim('Canvas', 3), claim('Cloth')], 2)).toBe(true)
    expect(stated([claim('Cloth')])).toBe(false)
  })

  it('counts as stated only for the parts that the stated ones cover', () => {
    const parts = { parts: ['jibs', 'mains'] }
    const links = [
      { said: 'Jibs', label: 'partial', facet: 'jibs' },
      { said: 'Mains', label: 'partial', facet: 'mains' },
    ] as const
    // The same level over what is covered, and half of it a bare name.
    const found = earned([claim('Jibs', 3), claim('Mains')], { links, listed: parts })
    expect(found).toMatchObject({ proficiency: 3, proficiencyStated: false, credit: 0.75 })
  })
})

describe('notes of experience', () => {
  const note = (name: string, change: Partial<Claim> = {}) =>
    claim(name, null, { kind: 'highlight', ...change })

  it('earn what the policy caps them at, and the arithmetic says so', () => {
    expect(earned([note('Sewed sails')])).toMatchObject({
      credit: 0.5,
      status: 'partial',
      kind: 'unproven',
      proficiency: null,
      proficiencyStated: false,
      proven: false,
      arithmetic: 'coverage 1 × level 3 ÷ 4 expected = 0.75; notes of experience earn 0.5 at most',
    })
  })

  it('lift nothing that a claim earns alone, and leave it as it was stated', () => {
    expect(earned([claim('Canvas', 2), note('Sewed sails')])).toMatchObject({
      credit: 0.5,
      kind: 'below-proficiency',
      proficiency: 2,
      proficiencyStated: true,
      arithmetic: 'coverage 1 × level 2 ÷ 4 expected = 0.5',
    })
    expect(earned([claim('Canvas', 1), note('Sewed sails')])).toMatchObject({
      credit: 0.5,
      kind: 'unproven',
      proficiency: 1,
      proficiencyStated: false,
    })
  })

  it('prove nothing, whatever evidence stands with them; nor does what is rated none', () => {
    expect(earned([claim('Canvas', 4), note('Sewed sails', { evidence })])).toMatchObject({
      status: 'met',
      kind: 'unproven',
      proven: false,
    })
    expect(earned([claim('Canvas', 4), claim('Cloth', 0, { evidence })])).toMatchObject({
      kind: 'unproven',
      proven: false,
    })
    expect(earned([claim('Canvas', 4), claim('Cloth', 1, { evidence })])).toMatchObject({
      kind: null,
      proven: true,
    })
    expect(earned([claim('Canvas', 4), claim('Cloth', 0)]).proven).toBe(false)
  })
})

describe('under --strict', () => {
  const strict = { strict: true }

  it('what no evidence supports is halved, and the arithmetic says so', () => {
    expect(earned([claim('Canvas', 4)], strict)).toMatchObject({
      credit: 0.5,
      kind: 'unproven',
      arithmetic: 'coverage 1 × level 4 of 4 expected counts as 1 = 1; unproven under --strict: 0.5',
    })
    expect(earned([claim('Canvas', 4, { evidence })], strict)).toMatchObject({
      credit: 1,
      arithmetic: 'coverage 1 × level 4 of 4 expected counts as 1 = 1',
    })
  })

  it('what evidence supports in part is halved in its other part', () => {
    // Level 2 with evidence, level 4 without: 0.5 and half of the rest.
    const both = [claim('Canvas', 2, { evidence }), claim('Cloth', 4)]
    expect(earned(both, strict)).toMatchObject({ credit: 0.75, kind: 'unproven' })
  })

  it('a certificate proves itself', () => {
    const policy = credit({ certificate: 4 })
    const one = claim('Canvas', null, { kind: 'certificate' })
    expect(earned([one], { strict: true, policy })).toMatchObject({ credit: 1, kind: null, proven: true })
  })

  it('a note is halved below its cap', () => {
    expect(earned([claim('Sewed', null, { kind: 'highlight' })], strict)).toMatchObject({
      credit: 0.25,
      arithmetic:
        'coverage 1 × level 3 ÷ 4 expected = 0.75; notes of experience earn 0.5 at most; unproven under --strict: 0.25',
    })
  })
})

describe('the parts that are missing', () => {
  const missing = (
    parts: readonly string[],
    { claims = [claim('Jibs', 4)], ...asked }: Partial<Skill> & { claims?: Claim[] } = {},
  ) =>
    earned(claims, {
      asked,
      listed: { parts },
      links: claims.map(({ name }) => ({ said: name, label: 'partial', facet: 'jibs' })),
    }).missingFacets

  it.each([
    ['those of the name', ['jibs', 'mains', 'spars'], {}, ['mains', 'spars']],
    [
      'no more where it has three',
      ['jibs', 'mains', 'spars', '(flax)'],
      { description: 'of flax' },
      ['mains', 'spars'],
    ],
    [
      'where it has two, also those of the description',
      ['jibs', 'mains', '(flax)'],
      { description: 'of FLAX' },
      ['mains', 'flax'],
    ],
    [
      'none that the description does not list',
      ['jibs', 'mains', '(flax)'],
      { description: 'of hemp' },
      ['mains'],
    ],
    ['none without a description', ['jibs', 'mains', '(flax)'], {}, ['mains']],
    [
      'none of what describes a soft skill',
      ['jibs', 'mains', '(flax)'],
      { description: 'of flax', kind: 'soft', group: 'soft' },
      ['mains'],
    ],
    [
      'not what the name has in brackets where the description lists others',
      ['jibs', 'mains', '(flax)'],
      { name: 'Sails (mains)', description: 'of flax' },
      ['flax'],
    ],
    [
      'what the name has in brackets where it lists none',
      ['jibs', 'mains', '(flax)'],
      { name: 'Sails (mains)', description: 'of hemp' },
      ['mains'],
    ],
    ['six at most', ['jibs', 'a', 'b', 'c', 'd', 'e', 'f', 'g'], {}, ['a', 'b', 'c', 'd', 'e', 'f']],
    [
      'six at most with those of the description',
      ['jibs', 'mains', '(aa)', '(bb)', '(cc)', '(dd)', '(ee)', '(ff)'],
      { description: 'aa bb cc dd ee ff' },
      ['mains', 'aa', 'bb', 'cc', 'dd', 'ee'],
    ],
  ] as const)('are %s', (_, parts, asked, expected) => {
    expect(missing(parts, asked)).toEqual(expected)
  })

  it('are also those that only a note or a claim rated none covers', () => {
    const parts = ['jibs', 'mains']
    expect(missing(parts, { claims: [claim('Jibs', null, { kind: 'highlight' })] })).toEqual(parts)
    expect(missing(parts, { claims: [claim('Jibs', 0)] })).toEqual(parts)
  })

  it('are none where the whole is covered', () => {
    expect(earned([claim('Canvas', 2)], { listed: { parts: ['jibs', 'mains'] } }).missingFacets).toEqual([])
  })
})

describe('a tool', () => {
  const found = (claims: readonly Claim[], links: readonly Omit<Link, 'asked'>[], listed?: Listed) => {
    const match = matchByLinks(
      links.map((link) => ({ asked: 'Winch', ...link })),
      listed && { Winch: listed },
    )
    return assess(role({ tools: [tool('Winch')] }), profile({ claims: [...claims] }), context({ match }))
      .requirements[0]
  }
  const gear = claim('Deck gear', 4)

  it('is not shown in part by a field of work that usually includes it', () => {
    const one = found(
      [gear, claim('Sonar', 1, { kind: 'tool' })],
      [{ said: 'Deck gear', label: 'partial', how: 'includes' }],
    )
    expect(one).toMatchObject({ status: 'missing', claims: [], credit: 0 })
  })

  it('is shown in part by a product of its family, and whole by whatever says the whole', () => {
    expect(found([gear], [{ said: 'Deck gear', label: 'partial', how: 'part-of' }])).toMatchObject({
      status: 'partial',
      coverage: 0.5,
    })
    expect(found([gear], [{ said: 'Deck gear', label: 'full', how: 'includes' }])).toMatchObject({
      status: 'met',
    })
  })

  it('is covered by what counts alone, where a field of work matched beside it', () => {
    const claims = [gear, claim('Hand winch', 4)]
    const one = found(
      claims,
      [
        { said: 'Deck gear', label: 'partial', how: 'includes', facet: 'motor' },
        { said: 'Hand winch', label: 'partial', how: 'part-of', facet: 'hand' },
      ],
      { parts: ['hand', 'motor'] },
    )
    expect(one?.claims.map(({ name }) => name)).toEqual(['Hand winch'])
    expect(one).toMatchObject({ status: 'partial', credit: 0.5 })
  })

  it('keeps a field of work among the claims of a skill', () => {
    expect(
      earned([gear], { links: [{ said: 'Deck gear', label: 'partial', how: 'includes' }] }),
    ).toMatchObject({
      status: 'partial',
      credit: 0.5,
    })
  })
})

describe('a claim that counts', () => {
  it('is shown with how sure it is, between nothing and all', () => {
    const score = (value: number) =>
      earned([claim('Canvas', 4)], { links: [{ said: 'Canvas', score: value }] }).claims[0]?.score
    expect([score(0.51239), score(1.2), score(-0.1)]).toEqual([0.5124, 1, 0])
  })
})
