import { describe, expect, it } from 'vitest'
import { askedOf } from '../../src/match/asked.ts'
import {
  createKnowledge,
  type Knowledge,
  type MatchClaim,
  type MatchRequirement,
  matchClaims,
  rememberRequirements,
  shareMemory,
  storeRequirements,
} from '../../src/match/index.ts'
import { rowsOf, saidOf } from '../../src/match/said.ts'
import { compile, freshTable } from './small-knowledge.ts'

const asked = (...texts: string[]): MatchRequirement[] => texts.map((text, at) => ({ id: `r${at}`, text }))
const claim = (text: string, kind: MatchClaim['kind'] = 'skill', id = 'c'): MatchClaim => ({ id, kind, text })

describe('requirements are read once', () => {
  it('for the same list, for other objects that say the same, and for lists that share some', () => {
    const table = freshTable()
    const list = asked('Kubernetes', 'Terraform')
    const read = askedOf(list, table)
    expect(askedOf(list, table)).toBe(read)
    expect(askedOf(asked('Kubernetes', 'Terraform'), table)).toBe(read)
    const longer = askedOf(asked('Kubernetes', 'Terraform', 'Helm'), table)
    expect(longer).not.toBe(read)
    expect(longer.requirements[0]).toBe(read.requirements[0])
    expect(askedOf(asked('Terraform', 'Kubernetes'), table)).not.toBe(read)
  })

  it('and lists of the same length are told apart, however many were read', () => {
    const table = freshTable()
    const many = Array.from(
      { length: 12 },
      (_, at): MatchRequirement => ({ id: `r${at}`, text: `kiln${at}x` }),
    )
    askedOf(many, table)
    const ids = (...places: number[]) =>
      askedOf(
        places.flatMap((place) => many[place - 1] ?? []),
        table,
      ).requirements.map(({ id }) => id)
    expect(ids(1, 12)).toEqual(['r0', 'r11'])
    expect(ids(11, 2)).toEqual(['r10', 'r1'])
  })

  it('by each table for itself', () => {
    const list = asked('Kubernetes')
    expect(askedOf(list, freshTable())).not.toBe(askedOf(list, freshTable()))
  })

  it.each<[string, MatchRequirement, MatchRequirement]>([
    ['ids', { id: 'r1', text: 'Kubernetes' }, { id: 'r', text: '1Kubernetes' }],
    ['descriptions', { id: 'r', text: 'Helm', description: 'Kilns' }, { id: 'r', text: 'HelmKilns' }],
    ['uses', { id: 'r', text: 'Helm', description: 'Kilns' }, { id: 'r', text: 'Helm', use: 'Kilns' }],
    ['kinds', { id: 'r', text: 'Helm', kind: 'tool' }, { id: 'r', text: 'Helm', kind: 'soft' }],
  ])('and told apart by their %s', (_, one, other) => {
    const table = freshTable()
    const [first, second] = askedOf([one, other], table).requirements
    expect([first?.id, second?.id]).toEqual([one.id, other.id])
    expect(first).not.toBe(second)
    expect(first?.kind).toBe(one.kind)
    expect(second?.kind).toBe(other.kind)
  })
})

describe('requirements that were read beforehand', () => {
  const list: MatchRequirement[] = [
    ...asked('Coaching and mentoring', 'Data architecture for AI', 'Terraform/Pulumi, Kubernetes'),
    {
      id: 'd',
      text: 'Chaos and cost: kilns, ovens',
      description: 'Lineage of data.',
      use: 'Kilns',
      kind: 'technical',
    },
  ]

  it('are the same in every part', () => {
    const remembering = freshTable()
    rememberRequirements(JSON.parse(JSON.stringify(storeRequirements(list, freshTable()))), remembering)
    const plain = askedOf(list, freshTable()).requirements
    // what a requirement's words were written as, and what else they could name, plays no part
    const told = (requirements: typeof plain) =>
      JSON.parse(
        JSON.stringify(requirements, (key, value) =>
          key === 'written' || key === 'others' ? undefined : value instanceof Set ? [...value] : value,
        ),
      )
    expect(told(askedOf(list, remembering).requirements)).toEqual(told(plain))
  })

  it('are not read again', () => {
    const remembering = freshTable()
    const stored = storeRequirements(asked('Kubernetes'), freshTable())
    const [one] = stored.requirements
    if (one === undefined) throw new Error('expected a requirement')
    one.text = 'As it was read'
    rememberRequirements(stored, remembering)
    expect(askedOf(asked('Kubernetes'), remembering).requirements[0]?.text).toBe('As it was read')
    expect(askedOf(asked('Terraform'), remembering).requirements[0]?.text).toBe('Terraform')
  })

  it('name each word once', () => {
    const { tokens, requirements } = storeRequirements(asked('Zorblax zorblax', 'Zorblax quux'), freshTable())
    expect(tokens.map(([word]) => word)).toEqual(['zorblax', 'quux'])
    // what a phrase reaches is worked out from its words
    expect(requirements.flatMap(({ subjects }) => subjects.map(([, , , , reach]) => reach))).toEqual([
      null,
      null,
    ])
  })
})

describe('a requirement whose halves the table takes for one of them', () => {
  it('is met by the same words when it was read beforehand', () => {
    const table = () =>
      createKnowledge(compile([{ id: 'brick', name: 'Brick', same: ['brick and mortar'] }]).knowledge)
    const list = asked('Brick and mortar')
    const labels = (knowledge: Knowledge) =>
      ['Brick', 'Mortar and brick', 'Mortar'].map(
        (text) => matchClaims(list, [claim(text)], knowledge).requirements[0]?.label,
      )
    const remembering = table()
    rememberRequirements(JSON.parse(JSON.stringify(storeRequirements(list, table()))), remembering)
    expect(labels(remembering)).toEqual(['partial', 'full', 'partial'])
    expect(askedOf(list, remembering).requirements[0]?.subjects[0]?.reach).toEqual(
      askedOf(list, table()).requirements[0]?.subjects[0]?.reach,
    )
  })
})

describe('a wording is read once', () => {
  it('for everybody who uses it, by kind and by the own names in it', () => {
    const table = freshTable()
    const list = askedOf(asked('Kubernetes'), table)
    const said = saidOf(claim('Ran Lantern'), table, list, [])
    const aliases = [{ alias: 'Lantern', means: 'Kubernetes' }]
    expect(saidOf(claim('Ran Lantern', 'skill', 'other'), table, list, [])).toBe(said)
    expect(saidOf(claim('Ran Lantern'), table, list, [{ alias: 'Lamp', means: 'Helm' }])).toBe(said)
    expect(saidOf(claim('Ran Lantern', 'highlight'), table, list, [])).not.toBe(said)
    const named = saidOf(claim('Ran Lantern'), table, list, aliases)
    expect(named).not.toBe(said)
    expect(saidOf(claim('Ran Lantern'), table, list, [...aliases])).toBe(named)
    expect(saidOf(claim('Ran Lantern'), freshTable(), list, [])).not.toBe(said)
  })

  it('with the same misspelling', () => {
    const table = freshTable()
    const list = askedOf(asked('Kubernetes'), table)
    const said = saidOf(claim('Kuberntes'), table, list, [])
    expect(said.claim.typos).toHaveLength(1)
    expect(saidOf(claim('Kuberntes'), table, list, [])).toBe(said)
  })

  it('and keeps few of the readings with own names', () => {
    const table = freshTable()
    const list = askedOf(asked('Kubernetes'), table)
    const reading = (means: string) =>
      saidOf(claim('Ran Lantern'), table, list, [{ alias: 'Lantern', means }])
    const first = reading('kiln 0')
    for (let at = 1; at < 11; at += 1) reading(`kiln ${at}x`)
    expect(reading('kiln 0')).toBe(first)
    for (let at = 11; at < 30; at += 1) reading(`kiln ${at}x`)
    expect(reading('kiln 0')).not.toBe(first)
  })

  it('and fewer wordings where several threads share what there is room for', () => {
    const keptAfter = (others: number, sharers: number | null): boolean => {
      const table = freshTable()
      const list = askedOf(asked('Kubernetes'), table)
      if (sharers !== null) shareMemory(table, sharers)
      const first = saidOf(claim('k8s'), table, list, [])
      for (let at = 0; at < others; at += 1) saidOf(claim(`k${at}x`), table, list, [])
      return saidOf(claim('k8s'), table, list, []) === first
    }
    expect([keptAfter(60, 100), keptAfter(60, 700), keptAfter(60, null)]).toEqual([true, false, true])
  })

  it('also where many sentences are read after it, which are forgotten sooner', () => {
    const table = freshTable()
    const list = askedOf(asked('Kubernetes'), table)
    const [skill, note, decision] = (['skill', 'highlight', 'decision'] as const).map((kind) =>
      saidOf(claim(`Kept ${kind}`, kind), table, list, []),
    )
    for (let at = 0; at < 3001; at += 1)
      saidOf(claim(`k${at}`, at % 2 === 0 ? 'highlight' : 'decision'), table, list, [])
    expect(saidOf(claim('Kept skill'), table, list, [])).toBe(skill)
    expect(saidOf(claim('Kept highlight', 'highlight'), table, list, [])).not.toBe(note)
    expect(saidOf(claim('Kept decision', 'decision'), table, list, [])).not.toBe(decision)
  })
})

describe('what a wording comes to for a list', () => {
  it('is worked out once for each of the lists asked lately', () => {
    const table = freshTable()
    const lists = Array.from({ length: 13 }, (_, at) => askedOf(asked('Kubernetes', `kiln${at}x`), table))
    const [first] = lists
    if (first === undefined) throw new Error('expected a list')
    const said = saidOf(claim('k8s'), table, first, [])
    const rows = rowsOf(said, first, table)
    for (const list of lists.slice(0, 12)) rowsOf(said, list, table)
    expect(rowsOf(said, first, table)).toBe(rows)
    expect(said.lists).toHaveLength(12)
    for (const list of lists.slice(12)) rowsOf(said, list, table)
    expect(said.lists).toHaveLength(12)
    expect(rowsOf(said, first, table)).not.toBe(rows)
  })

  it('names the requirements it counts for or is near, and no others', () => {
    const table = freshTable()
    const list = askedOf(
      asked('Kubernetes', 'Terraform', 'Chaos engineering', 'Kubernetes kilns, oven bricks'),
      table,
    )
    const rows = rowsOf(saidOf(claim('Kubernetes'), table, list, []), list, table)
    expect(rows.map(({ at, score, found }) => [at, score.label, found !== null])).toEqual([
      [0, 'full', true],
      [3, 'partial', true],
    ])
  })
})

describe('a claim that is near a requirement and no match', () => {
  it('is told from one that is not near, and rests on nothing', () => {
    const table = freshTable()
    const list = askedOf(asked('Kubernetes', 'Kubernetes kilns', 'Zorblax vases', 'Kubernetes ovens'), table)
    const rows = (text: string) =>
      rowsOf(saidOf(claim(text), table, list, []), list, table).map(({ at, score, found }) => [
        at,
        score.label,
        found,
      ])
    expect(rows('Kubernetes zorblax quux flim')).toEqual([
      [1, 'none', null],
      [3, 'none', null],
    ])
    expect(rows('Garden zorblax quux flim')).toEqual([])
  })
})

describe('a match that no claim counts for', () => {
  it('is the same for everybody, so that nobody may change it', () => {
    const table = freshTable()
    const match = (...texts: string[]) =>
      matchClaims(
        asked('Kubernetes, Terraform'),
        texts.map((text) => claim(text)),
        table,
      ).requirements[0]
    const unmet = match('Zither')
    expect(match()).toBe(unmet)
    expect(Object.isFrozen(unmet)).toBe(true)
    const lists = [
      unmet?.facets,
      unmet?.missingFacets,
      unmet?.decisions,
      unmet?.facets[0],
      unmet?.facets[0]?.claimIds,
    ]
    expect(lists.map((list) => Object.isFrozen(list))).toEqual([true, true, true, true, true])
    const met = match('Kubernetes')
    expect(met).not.toBe(unmet)
    expect(Object.isFrozen(met)).toBe(false)
  })
})
