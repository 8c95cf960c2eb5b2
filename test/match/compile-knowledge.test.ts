import { describe, expect, it } from 'vitest'
import { compileKnowledge, createKnowledge, matchPair } from '../../src/match/index.ts'

const compile = (concepts: unknown[], more: Record<string, unknown> = {}) =>
  compileKnowledge([{ file: 'a.yaml', data: { topic: 'a', concepts, ...more } }])
const messages = (concepts: unknown[], more: Record<string, unknown> = {}) =>
  compile(concepts, more).findings.map((finding) => `${finding.path.join('.')}: ${finding.message}`)

describe('compileKnowledge', () => {
  it('makes a table that survives JSON and finds names in any order, number and spelling', () => {
    const { knowledge, findings } = compile([
      { id: 'kiln-firing', name: 'Firing of kilns', same: ['kiln work'] },
      { id: 'glazing-colours', name: 'Glazing colours', partOf: ['kiln-firing'] },
    ])
    expect(findings).toEqual([])
    const table = createKnowledge(JSON.parse(JSON.stringify(knowledge)))
    expect(matchPair('Kiln work', 'Kiln firing', table).label).toBe('full')
    expect(matchPair('Kiln work', 'Glazing color', table).label).toBe('partial')
  })

  it('reports an alias of two concepts unless both have a sense guard', () => {
    const first = { id: 'one', name: 'Mercury', notWith: ['planet'] }
    const second = { id: 'two', name: 'Quicksilver', same: ['mercury'] }
    expect(messages([first, second])).toEqual([
      'concepts.1.same.0: Unexpected alias “mercury”, “one” (a.yaml) has it already and not both have notWith',
    ])
    expect(messages([first, { ...second, notWith: ['metal'] }])).toEqual([])
  })

  it('reports unknown parents, cycles, repeated and ill-formed ids', () => {
    expect(messages([{ id: 'one', name: 'One thing', partOf: ['two'] }])[0]).toContain(
      'concepts.0.partOf.0: Unexpected partOf “two”',
    )
    const cycle = [
      { id: 'one', name: 'One thing', partOf: ['two'] },
      { id: 'two', name: 'Two things', partOf: ['one'] },
    ]
    expect(messages(cycle).join()).toContain('Unexpected cycle')
    expect(
      messages([
        { id: 'one', name: 'One thing' },
        { id: 'one', name: 'Other thing' },
      ]).join(),
    ).toContain('Unexpected id “one”')
    expect(messages([{ id: 'One', name: 'One thing' }]).join()).toContain('expected kebab-case')
  })

  it('reports names that are too generic, empty, or of the wrong type, and unknown keys', () => {
    expect(messages([{ id: 'one', name: 'Architecture' }]).join()).toContain('too generic')
    expect(messages([{ id: 'one', name: '…' }]).join()).toContain('without words')
    expect(messages([{ id: 'one', name: 'One thing', same: [7] }]).join()).toContain('concepts.0.same.0')
    expect(messages([{ id: 'one', name: 'One thing', sames: [] }]).join()).toContain('Unexpected key “sames”')
    expect(messages([], { word: [] }).join()).toContain('Unexpected key “word”')
  })

  it('takes a word beside a name for another sense where the entry says so', () => {
    const { knowledge } = compile([{ id: 'mercury', name: 'Mercury', notWith: ['planet'] }])
    const table = createKnowledge(knowledge)
    expect(matchPair('Mercury', 'Mercury', table).evidence.subject?.comparison.concept).toBe(0)
    expect(matchPair('Mercury', 'Planet Mercury', table).evidence.subject).toBeNull()
  })
})
