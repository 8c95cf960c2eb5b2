import { describe, expect, it } from 'vitest'
import { compileKnowledge, createKnowledge, matchPair } from '../../src/match/index.ts'
import { compile, messages } from './small-knowledge.ts'

const found = (concepts: unknown[], more: Record<string, unknown> = {}) =>
  messages(compile(concepts, more).findings)
const foundIn = (data: unknown) => messages(compileKnowledge([{ file: 'a.yaml', data }]).findings)

describe('a concept file', () => {
  it.each([[null], [undefined], ['text'], [7], [['a', 'list']]])('that is %j has no content', (data) => {
    expect(foundIn(data)).toEqual([': Unexpected content, expected a mapping with concepts, trades or words'])
  })

  it('needs a topic only for concepts, and is named by its file without one', () => {
    expect(foundIn({ words: ['loaf'] })).toEqual([])
    expect(foundIn({ trades: [{ id: 'bakery', words: ['sourdough'] }] })).toEqual([])
    const { knowledge, findings } = compileKnowledge([
      { file: 'a.yaml', data: { concepts: [{ id: 'one', name: 'One thing' }] } },
    ])
    expect(messages(findings)).toEqual([': Unexpected file without topic, expected topic: name'])
    expect(knowledge.topics).toEqual(['a.yaml'])
  })

  it.each([
    [{ concepts: 'one' }, []],
    [{ words: 'loaf' }, ['words: Unexpected value, expected a list']],
    [{ words: [''] }, ['words.0: Unexpected entry, expected a text (quote it)']],
    [{ words: ['loaf', '  ', 7] }, ['words.1', 'words.2']],
    [{ words: null }, []],
    [{ trades: [{ words: ['loaf'] }] }, ['trades.0: Unexpected trade, expected id and words']],
    [{ trades: ['bakery'] }, ['trades.0: Unexpected trade, expected id and words']],
    [{ trades: [{ id: 'bakery', words: [true] }] }, ['trades.0.words.0']],
    [{ trade: [], word: [] }, ['trade: Unexpected key “trade”', 'word: Unexpected key “word”']],
  ])('%j', (data, expected) => {
    const all = foundIn({ topic: 'a', ...data })
    expect(all).toHaveLength(expected.length)
    for (const [index, start] of expected.entries()) expect(all[index]?.startsWith(start)).toBe(true)
  })
})

describe('a concept', () => {
  it.each([
    ['text', 'concepts.0: Unexpected concept, expected at least id and name'],
    [{ id: 'one' }, 'concepts.0: Unexpected concept, expected at least id and name'],
    [{ name: 'One thing' }, 'concepts.0: Unexpected concept, expected at least id and name'],
    [{ id: 1, name: 'One thing' }, 'concepts.0: Unexpected concept, expected at least id and name'],
    [{ id: 'One', name: 'One thing' }, 'concepts.0.id: Unexpected id “One”, expected kebab-case'],
    [{ id: 'one-', name: 'One thing' }, 'concepts.0.id: Unexpected id “one-”, expected kebab-case'],
    [{ id: '-one', name: 'One thing' }, 'concepts.0.id: Unexpected id “-one”, expected kebab-case'],
    [{ id: 'a--b', name: 'One thing' }, 'concepts.0.id: Unexpected id “a--b”, expected kebab-case'],
    [{ id: 'one', name: 'One thing', alias: [] }, 'concepts.0.alias: Unexpected key “alias”'],
    [{ id: 'one', name: 'One thing', same: 'uno' }, 'concepts.0.same: Unexpected value, expected a list'],
    [
      { id: 'one', name: 'One thing', notWith: [7] },
      'concepts.0.notWith.0: Unexpected entry, expected a text (quote it)',
    ],
    [
      { id: 'one', name: 'One thing', partOf: [7] },
      'concepts.0.partOf.0: Unexpected entry, expected a text (quote it)',
    ],
    [
      { id: 'one', name: 'One thing', partOf: ['two'] },
      'concepts.0.partOf.0: Unexpected partOf “two”, expected the id of a concept',
    ],
    [
      { id: 'one', name: 'One thing', same: ['Cloud'] },
      'concepts.0.same.0: Unexpected alias “Cloud”, it is too generic to decide anything',
    ],
    [
      { id: 'one', name: 'Tools' },
      'concepts.0.name: Unexpected alias “Tools”, it is too generic to decide anything',
    ],
    [{ id: 'one', name: 'One thing', same: ['—'] }, 'concepts.0.same.0: Unexpected alias “—” without words'],
    [
      { id: 'one', name: 'alder birch cedar dogwood elm fir ginkgo hazel ivy juniper kapok' },
      'concepts.0.name: Unexpected alias “alder birch cedar dogwood elm fir ginkgo hazel ivy juniper kapok”, it is too long to be looked up',
    ],
    [
      { id: 'one', name: 'One thing', partOf: ['one'] },
      'concepts.0.partOf: Unexpected cycle: “one” is part of itself',
    ],
  ])('%j', (concept, message) => {
    expect(found([concept])).toEqual([message])
  })

  it.each([
    [{ id: 'a1-b2-c3', name: 'One thing' }],
    [{ id: 'one', name: 'Cloud kilns' }],
    [{ id: 'one', name: 'One thing', same: ['One thing', 'things one'], partOf: null }],
    [{ id: 'one', name: 'alder birch cedar dogwood elm fir ginkgo hazel ivy juniper' }],
  ])('is accepted: %j', (concept) => {
    expect(found([concept])).toEqual([])
  })

  it('is one only once, whatever file names it', () => {
    const { findings, counts, knowledge } = compileKnowledge([
      { file: 'a.yaml', data: { topic: 'a', concepts: [{ id: 'one', name: 'One kiln' }] } },
      { file: 'b.yaml', data: { topic: 'b', concepts: [{ id: 'one', name: 'Other oven' }] } },
    ])
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ file: 'b.yaml', severity: 'error' })
    expect(findings[0]?.message).toContain('a.yaml')
    expect(counts).toEqual({ concepts: 2, aliases: 1, trades: 0 })
    expect(createKnowledge(knowledge).conceptWithId('one')).toBe(0)
  })

  it('is one only once, also where it is not the first', () => {
    const named = (id: string, name: string) => ({ id, name })
    expect(found([named('one', 'One kiln'), named('two', 'Two kilns'), named('two', 'Ovens')])).toEqual([
      'concepts.2.id: Unexpected id “two”, it stands in a.yaml already',
    ])
  })

  it('that leads into a cycle is no part of it', () => {
    const part = (id: string, ...partOf: string[]) => ({ id, name: `Kiln ${id}`, partOf })
    expect(found([part('a', 'b'), part('b', 'a'), part('c', 'a'), part('d', 'c')])).toEqual([
      'concepts.1.partOf: Unexpected cycle: “b” is part of itself',
    ])
  })

  it('is reported once for a cycle over several, and not for two ways to the same', () => {
    const part = (id: string, ...partOf: string[]) => ({ id, name: `Kiln ${id}`, partOf })
    expect(found([part('a', 'b'), part('b', 'c'), part('c', 'a')])).toHaveLength(1)
    expect(found([part('a', 'b', 'c'), part('b', 'd'), part('c', 'd'), part('d')])).toEqual([])
  })

  it('shares a name only with concepts that all say what they are not', () => {
    const named = (id: string, notWith: string[]) => ({ id, name: 'Mercury', notWith })
    const guarded = [named('planet', ['metal']), named('metal', ['orbit']), named('rocket', ['planet'])]
    expect(found(guarded)).toEqual([])
    expect(found([...guarded, named('god', [])])).toEqual([
      'concepts.3.name: Unexpected alias “Mercury”, “planet” (a.yaml) has it already and not both have notWith',
    ])
    expect(found([named('god', []), named('planet', ['metal'])])).toEqual([
      'concepts.1.name: Unexpected alias “Mercury”, “god” (a.yaml) has it already and not both have notWith',
    ])
    const table = createKnowledge(compile(guarded).knowledge)
    expect(table.conceptsOf('mercuri')).toEqual([0, 1, 2])
  })
})

describe('the table', () => {
  // made within each test, not once for all: what makes it is what is tested
  const compiled = () =>
    compileKnowledge([
      {
        file: 'a.yaml',
        data: {
          topic: 'fire',
          concepts: [
            { id: 'firing', name: 'Firing of kilns', same: ['kiln work'], notWith: ['a job', 'the boss'] },
            { id: 'raku', name: 'Raku', partOf: ['firing'] },
          ],
        },
      },
      {
        file: 'b.yaml',
        data: {
          topic: 'colour',
          concepts: [{ id: 'glazing', name: 'Glazing kilns', partOf: ['firing', 'raku'] }],
          trades: [{ id: 'bakery', words: ['sour dough', 'sour cream', 'loaf'] }],
          words: ['bread', 'kilns'],
        },
      },
    ])
  const made = () => createKnowledge(compiled().knowledge)

  it('knows its concepts', () => {
    const table = made()
    expect(compiled().counts).toEqual({ concepts: 3, aliases: 4, trades: 1 })
    expect(table.size).toBe(3)
    expect(table.topics).toEqual(['fire', 'colour'])
    expect(['firing', 'raku', 'glazing', 'glaz', ''].map((id) => table.conceptWithId(id))).toEqual([
      0, 1, 2, -1, -1,
    ])
    expect([0, 1, 2].map((one) => [table.idOf(one), table.topicOf(one), table.parentsOf(one)])).toEqual([
      ['firing', 0, []],
      ['raku', 0, [0]],
      ['glazing', 1, [0, 1]],
    ])
    expect([0, 1].map((one) => table.notWith(one))).toEqual([['job', 'boss'], []])
  })

  it('may be empty', () => {
    const table = createKnowledge(compileKnowledge([]).knowledge)
    expect([table.size, table.conceptWithId('one'), table.isVocabulary('kiln')]).toEqual([0, -1, false])
    expect(matchPair('Kiln', 'Kiln', table).label).toBe('full')
  })

  it('takes no single letter for a word, and reads other senses as names are read', () => {
    const table = createKnowledge(
      compile([
        { id: 'x', name: 'X microkilns' },
        { id: 'bat', name: 'Bat', notWith: ['micro kilns', '…', 'cave', 'the cave'] },
      ]).knowledge,
    )
    expect(['x', 'microkilns', 'bat'].map((word) => table.isVocabulary(word))).toEqual([false, true, true])
    expect(table.notWith(1)).toEqual(['microkiln', 'cave'])
    expect(['microkilns', 'micro', 'cave'].map((word) => table.isOtherWord(word))).toEqual([
      false,
      true,
      true,
    ])
  })

  it('takes no word for one of another trade that names a concept too', () => {
    const table = createKnowledge(compile([{ id: 'bat', name: 'Bat', notWith: ['bat cave'] }]).knowledge)
    expect(['bat', 'cave'].map((word) => table.isOtherWord(word))).toEqual([false, true])
  })

  it('reports what is wrong as errors, each in its file', () => {
    const { findings } = compileKnowledge([
      { file: 'a.yaml', data: null },
      { file: 'b.yaml', data: { topic: 'b', concepts: [{ id: 'one', name: '…' }] } },
    ])
    expect(findings.map(({ file, severity }) => [file, severity])).toEqual([
      ['a.yaml', 'error'],
      ['b.yaml', 'error'],
    ])
  })

  it('knows where a stem occurs', () => {
    const table = made()
    expect(table.useOf('kiln')).toEqual({ topics: 0b11, lengths: 0b100 })
    expect(table.useOf('raku')).toEqual({ topics: 0b1, lengths: 0b10 })
    expect(table.useOf('bread')).toBeNull()
    expect(table.conceptsOf('fire kiln')).toEqual([0])
    expect(table.conceptsOf('kiln')).toBeNull()
  })

  it('knows who knows a word', () => {
    const table = made()
    const knows = (word: string) => [
      table.isVocabulary(word),
      table.isOrdinary(word),
      table.isOtherWord(word),
    ]
    expect(knows('kilns')).toEqual([true, true, false])
    expect(knows('bread')).toEqual([false, true, false])
    expect(knows('dough')).toEqual([false, false, true])
    expect(knows('boss')).toEqual([false, false, true])
    expect(knows('glaze')).toEqual([false, false, false])
    expect(table.tradesFrom('sour')).toEqual([
      { trade: 'bakery', phrase: 'sour dough' },
      { trade: 'bakery', phrase: 'sour cream' },
    ])
    expect(table.tradesFrom('dough')).toEqual([])
    expect(table.wordsNear('g7')).toEqual(['glazing'])
    expect(table.wordsNear('.l7')).toEqual(['glazing'])
  })

  it('reads a name through what it is not with', () => {
    const table = made()
    const subject = (entry: string) => matchPair('Kiln firing', entry, table).evidence.subject?.comparison
    expect(subject('Kiln work')?.concept).toBe(0)
    expect(subject('Kiln work for the boss')?.concept).not.toBe(0)
  })
})
