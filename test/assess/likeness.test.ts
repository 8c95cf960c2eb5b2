import { describe, expect, it } from 'vitest'
import { likenesses } from '../../src/assess/likeness.ts'
import { type Link, type Listed, matchByLinks } from './links.ts'

/** How far two entries are about the same, by what each says of the other. */
function likeness(fresh: string, old: string, links: readonly Link[], listed: Record<string, Listed> = {}) {
  return likenesses(
    [{ id: 'n', text: fresh }],
    [{ id: 'o', text: old }],
    'technical',
    matchByLinks(links, listed),
  )[0]?.[0]
}

/** Each says the whole of the other. */
const mutual = (change: Partial<Link> = {}): Link[] => [
  { asked: 'Sails', said: 'Canvas', ...change },
  { asked: 'Canvas', said: 'Sails', ...change },
]

describe('two entries', () => {
  it('of the same words are the same, in any case, whatever a match says', () => {
    const same = { score: 1, sure: true, newParts: [], explanation: 'the same words' }
    expect(likeness('Sea LAW', 'sea law', [])).toEqual(same)
  })

  it('that nothing links are unlike, and so are two of which only one speaks of the other', () => {
    expect(likeness('Sails', 'Canvas', [])).toBeNull()
    expect(likeness('Sails', 'Canvas', mutual().slice(0, 1))).toBeNull()
    expect(likeness('Sails', 'Canvas', mutual().slice(1))).toBeNull()
  })

  it.each([
    ['same-words', 1, true],
    ['same-as', 1, true],
    ['own-alias', 1, true],
    ['part-of', 0.5, false],
    ['similar-words', 0.25, false],
    ['includes', 0, false],
    ['note', 0, false],
  ] as const)('linked in full by %s are alike to %d', (how, score, sure) => {
    expect(likeness('Sails', 'Canvas', mutual({ how }))).toEqual({
      score,
      sure,
      newParts: [],
      explanation: '“Canvas” stands for “Sails”',
    })
  })

  it('are as alike as both shares allow, and sure where one of the links tells', () => {
    const [there, here] = mutual()
    const found = likeness('Sails', 'Canvas', [{ ...there, how: 'part-of' } as Link, here as Link])
    // The harmonic mean of a half and one.
    expect(found?.score).toBeCloseTo(2 / 3, 12)
    expect(found?.sure).toBe(true)
    const turned = likeness('Sails', 'Canvas', [there as Link, { ...here, how: 'similar-words' } as Link])
    expect(turned?.score).toBeCloseTo(0.4, 12)
    expect(turned?.sure).toBe(true)
  })
})

describe('an entry that lists parts', () => {
  const LIST = 'Harbours: anchors, berths, cranes'
  const listed = { [LIST]: { parts: ['anchors', 'berths', 'cranes', '(tides)'] } }
  const back = (change: Partial<Link> = {}): Link => ({ asked: 'Moorings', said: LIST, ...change })
  const part = (facet: string, change: Partial<Link> = {}): Link => ({
    asked: LIST,
    said: 'Moorings',
    label: 'partial',
    facet,
    ...change,
  })
  /** The share of the list that the other entry names, from the harmonic mean with all of the other. */
  const shareOf = (...links: Link[]) => {
    const score = likeness(LIST, 'Moorings', [back(), ...links], listed)?.score ?? -1
    return Number((score / (2 - score)).toFixed(6))
  }

  it('counts the first part twice', () => {
    expect(shareOf(part('anchors'))).toBe(0.5)
    expect(shareOf(part('berths'))).toBe(0.25)
    expect(shareOf(part('cranes'))).toBe(0.25)
  })

  it('counts another part that a link touches for a quarter of one, and less where the link is weaker', () => {
    expect(shareOf(part('berths', { also: ['cranes'] }))).toBe(0.3125)
    expect(shareOf(part('berths', { also: ['anchors'] }))).toBe(0.375)
    // A broader term is worth nothing in either.
    expect(shareOf(part('berths', { also: ['cranes'], how: 'includes' }))).toBe(0)
    expect(shareOf(part('berths', { also: ['cranes'], how: 'similar-words' }))).toBe(0.125)
  })

  it('counts nothing for what it tells by the way', () => {
    expect(shareOf(part('tides'))).toBe(0)
  })

  it('counts a half where its subject is named and none of its parts, in any case', () => {
    expect(shareOf(part('Harbours', { facet: null }))).toBe(0.5)
    expect(shareOf(part('harbours'))).toBe(0.5)
    expect(shareOf(part('HARBOURS', { how: 'part-of' }))).toBe(0.25)
    expect(shareOf(part('gardens'))).toBe(0)
  })

  it('is named whole by a full match alone', () => {
    expect(shareOf(part('anchors', { label: 'full' }))).toBe(1)
    expect(shareOf(part('anchors', { label: 'full', how: 'part-of' }))).toBe(0.5)
  })

  it('is sure only where its head is named, or the whole of it', () => {
    const sure = (change: Partial<Link>) =>
      likeness(LIST, 'Moorings', [back(), part('anchors', change)], listed)?.sure
    expect(sure({})).toBe(false)
    expect(sure({ label: 'full' })).toBe(true)
    expect(sure({ facet: null })).toBe(true)
    expect(sure({ facet: 'Harbour' })).toBe(true)
    // A broader term names nothing.
    expect(sure({ facet: null, how: 'includes' })).toBe(false)
    expect(sure({ label: 'full', how: 'includes' })).toBe(false)
  })

  it('is sure in the one direction as in the other', () => {
    const other = (change: Partial<Link>) =>
      likeness('Moorings', LIST, [back(), part('anchors', change)], listed)?.sure
    expect(other({})).toBe(false)
    expect(other({ facet: null })).toBe(true)
  })

  it('names what the other leaves out, in its own words', () => {
    const parts = (change: Partial<Link>) =>
      likeness(LIST, 'Moorings', [back(), part('anchors', change)], listed)?.newParts
    expect(parts({})).toEqual(['berths', 'cranes'])
    expect(parts({ also: ['cranes'] })).toEqual(['berths'])
    expect(parts({ facet: null })).toEqual(['anchors', 'berths', 'cranes'])
    expect(parts({ label: 'full' })).toEqual([])
    expect(parts({ label: 'full', how: 'includes' })).toEqual(['berths', 'cranes'])
  })

  it('does not name what stands in brackets', () => {
    const text = 'Moorings (bollards, rings) of stone (granite)'
    const found = likeness(
      text,
      'Quays',
      [
        { asked: text, said: 'Quays', label: 'partial' },
        { asked: 'Quays', said: text },
      ],
      {
        [text]: { parts: ['moorings', 'bollards', 'granite', 'stone'] },
      },
    )
    expect(found?.newParts).toEqual(['moorings', 'stone'])
  })

  it('is found by its whole wording, its head and each of its parts', () => {
    const by = (said: string) =>
      likeness('Moorings', LIST, [
        { asked: 'Moorings', said },
        { asked: LIST, said: 'Moorings' },
      ])
    for (const said of [LIST, 'Harbours', 'anchors', 'berths', 'cranes'])
      expect([said, by(said)?.score]).toEqual([said, 1])
    expect(by('docks')).toBeNull()
  })

  it('is explained by the link to its whole wording where there is one, else by the first', () => {
    const said = (...words: string[]) =>
      likeness('Moorings', LIST, [
        ...words.map((word, i) => ({
          asked: 'Moorings',
          said: word,
          score: 1 - i / 10,
          explanation: `by ${word}`,
        })),
        { asked: LIST, said: 'Moorings' },
      ])?.explanation
    expect(said('anchors', LIST)).toBe(`by ${LIST}`)
    expect(said('berths', 'anchors')).toBe('by berths')
  })

  it('is looked at for eight of its parts and no more', () => {
    const many = `Ships: ${Array.from({ length: 9 }, (_, i) => `deck${i}`).join(', ')}`
    const by = (said: string) =>
      likeness('Hulls', many, [
        { asked: 'Hulls', said },
        { asked: many, said: 'Hulls' },
      ])
    // The wording, the head, and six parts.
    expect(by('deck5')?.score).toBe(1)
    expect(by('deck6')).toBeNull()
  })
})

describe('entries of two lists', () => {
  it('are each compared with each, by their own place in the list', () => {
    const table = likenesses(
      [
        { id: 'a', text: 'Sails' },
        { id: 'b', text: 'Ropes' },
      ],
      Array.from({ length: 12 }, (_, i) => ({
        id: `o${i}`,
        text: i === 11 ? 'Canvas' : i === 1 ? 'Cords' : `Thing ${i}`,
      })),
      'technical',
      matchByLinks([
        ...mutual(),
        { asked: 'Ropes', said: 'Cords', how: 'part-of' },
        { asked: 'Cords', said: 'Ropes', how: 'part-of' },
      ]),
    )
    expect(table.map((row) => row.flatMap((one, i) => (one === null ? [] : [[i, one.score]])))).toEqual([
      [[11, 1]],
      [[1, 0.5]],
    ])
  })
})
