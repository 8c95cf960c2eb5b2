import { describe, expect, it } from 'vitest'
import { compileKnowledge, createKnowledge, matchClaims, matchPair } from '../../src/match/index.ts'

/** Names that share words, parts of parts, and certificates that examine one thing or two. */
const table = () =>
  createKnowledge(
    compileKnowledge([
      {
        file: 'pottery.yaml',
        data: {
          topic: 'pottery',
          concepts: [
            { id: 'pots', name: 'Pots' },
            { id: 'raku', name: 'Raku', partOf: ['pots'] },
            { id: 'salt', name: 'Salt', partOf: ['pots'] },
            { id: 'slip', name: 'Slip', partOf: ['raku', 'pots'] },
            { id: 'kiln', name: 'Kiln' },
            { id: 'oven', name: 'Oven' },
            { id: 'glaze-kiln', name: 'Glaze kiln' },
            { id: 'kiln-oven', name: 'Kiln oven', partOf: ['pots'] },
            { id: 'oven-door', name: 'Oven door' },
            { id: 'ai-clay', name: 'AI clay' },
            { id: 'aiml-clay', name: 'AI/ML clay' },
            { id: 'network', name: 'Network' },
            { id: 'fairness', name: 'Fairness' },
            { id: 'data-brick', name: 'Data brick' },
            { id: 'chaos-engineering', name: 'Chaos engineering' },
          ],
        },
      },
      {
        file: 'certificates.yaml',
        data: {
          topic: 'certificates',
          concepts: [
            { id: 'family', name: 'Masterpotter', partOf: ['raku'] },
            { id: 'in-family', name: 'Rakuist diploma', partOf: ['family'] },
            { id: 'of-two', name: 'Saltist diploma', partOf: ['raku', 'salt'] },
          ],
        },
      },
    ]).knowledge,
  )

function compare(requirement: string, entry: string) {
  const knowledge = table()
  const found = matchPair(requirement, entry, knowledge).evidence.subject?.comparison
  if (found === undefined) return null
  const round = (share: number) => Math.round(share * 1000) / 1000
  return {
    ...found,
    full: round(found.full),
    soft: round(found.soft),
    back: round(found.back),
    concept: found.concept === null ? null : knowledge.idOf(found.concept),
  }
}

type Expected = Partial<NonNullable<ReturnType<typeof compare>>>

describe('of several things an entry says', () => {
  it.each<[string, string, Expected]>([
    // the nearest one decides, wherever it stands
    ['Pots', 'Pots raku', { full: 1, soft: 1, concept: 'pots', relation: 'same-as', met: [0, 1] }],
    ['Pots', 'Raku pots', { full: 1, soft: 1, concept: 'pots', relation: 'same-as', met: [0, 1] }],
    // of two that are as near the first
    ['Pots', 'Raku salt', { full: 0, soft: 0.75, concept: 'raku', relation: 'part-of', steps: 1 }],
    ['Salt raku', 'Raku, salt and more', { full: 1, soft: 1, concept: 'salt', relation: 'same-words' }],
    // a broader term after the thing itself
    ['Salt raku', 'Pots raku', { full: 0.5, soft: 0.7, concept: 'raku', relation: 'same-as' }],
    ['Raku salt', 'Raku pots', { full: 0.5, soft: 0.7, concept: 'raku', relation: 'same-as' }],
    // what explains a word of the entry best counts, not what does so last
    ['Raku pots', 'Raku', { full: 0.5, soft: 0.875, back: 1, met: [0] }],
    ['Pots raku', 'Raku', { full: 0.5, soft: 0.875, back: 1 }],
    // two words apart weigh more than one name
    ['Raku glaze kiln', 'Raku, glaze for the kiln', { concept: 'glaze-kiln' }],
    ['Raku glaze kiln', 'Raku glaze of kiln', { concept: 'glaze-kiln' }],
    ['Raku chaos engineering', 'Raku chaos of garden engineering', { concept: null, met: [0, 1, 3] }],
  ])('%s by %s', (requirement, entry, expected) => {
    expect(compare(requirement, entry)).toMatchObject(expected)
  })
})

describe('a word within a longer name', () => {
  it.each<[string, string, Expected | null]>([
    // is half of what the longer name says, less for a word of half the field
    ['Door', 'Oven door', { full: 0, soft: 0.55, back: 0.55, telling: false, relation: 'similar-words' }],
    ['Chaos', 'Chaos engineering', { full: 0, soft: 0.55, telling: false, relation: 'similar-words' }],
    ['Engineering', 'Chaos engineering', { full: 0, soft: 0.33, telling: false }],
    ['Chaos engineering', 'Engineering', { full: 0, soft: 0.155, back: 0.093, met: [0], telling: false }],
    // two names whose words people use for one another stay two
    ['AI clay', 'AI/ML clay', { full: 0, soft: 0.55, back: 0.55, relation: 'similar-words' }],
    // a mere word is that word, also where the table has a name that is derived from it
    ['Fair', 'Fairness', { full: 1, soft: 1, concept: null, relation: 'same-words' }],
    ['Network', 'Garden network', { full: 1, soft: 1, back: 0.31, telling: false, relation: 'same-words' }],
    // a name is not what is only derived from it
    ['Fairness', 'Fair', null],
    ['Fairness', 'Trade fairs', null],
  ])('%s by %s', (requirement, entry, expected) => {
    const found = compare(requirement, entry)
    if (expected === null) expect(found).toBeNull()
    else expect(found).toMatchObject(expected)
  })
})

describe('the words of a name scattered over an entry', () => {
  it.each<[string, string, Expected]>([
    ['Kiln oven', 'Kiln of an old oven', { full: 1, soft: 0.9, telling: true, concept: null, met: [0, 2] }],
    // a word that belongs to another name of several words counts half
    ['Kiln oven', 'Oven door kiln', { full: 0, soft: 0.375, back: 0.25, telling: false }],
    ['Data brick', 'Brick of garden data', { full: 1, soft: 0.9, telling: true }],
    ['Data brick', 'Garden data', { full: 0, soft: 0.155, telling: false }],
    // words of half the field beside them make nothing telling
    [
      'Chaos engineering data quality platform strategy roadmap',
      'Engineering of data quality platform strategy roadmap',
      { full: 0.608, soft: 0.669, telling: false },
    ],
  ])('%s by %s', (requirement, entry, expected) => {
    expect(compare(requirement, entry)).toMatchObject(expected)
  })
})

describe('how much of several words is named', () => {
  it.each<[string, string, Expected]>([
    [
      'Zorblax',
      'Zorblax quux',
      { full: 1, soft: 1, back: 0.5, telling: true, relation: 'same-words', met: [0] },
    ],
    // one of two may be a coincidence, two of three are none
    ['Zorblax quux', 'Zorblax', { full: 0.5, soft: 0.5, back: 1, telling: false }],
    ['Zorblax quux flim', 'Zorblax quux', { full: 0.667, soft: 0.667, back: 1, telling: true, met: [0, 1] }],
    ['Zorblax quux', 'Quux zorblax', { full: 1, soft: 1, back: 1, relation: 'same-words', met: [1, 0] }],
  ])('%s by %s', (requirement, entry, expected) => {
    expect(compare(requirement, entry)).toMatchObject(expected)
  })
})

describe('a part of what is asked', () => {
  it.each<[string, string, Expected]>([
    // a certificate is what it examines, by itself or by its family, and a part of what that belongs to
    ['Raku', 'Masterpotter', { full: 1, soft: 0.95, relation: 'same-as', steps: 1, concept: 'family' }],
    ['Raku', 'Rakuist diploma', { full: 1, soft: 0.95, relation: 'same-as', steps: 2, concept: 'in-family' }],
    ['Pots', 'Masterpotter', { full: 0, soft: 0.6, relation: 'part-of', steps: 2, concept: 'family' }],
    ['Pots', 'Rakuist diploma', { full: 0, soft: 0.45, relation: 'part-of', steps: 3, concept: 'in-family' }],
    // of two ways up the shorter one counts
    ['Pots', 'Slip', { full: 0, soft: 0.75, relation: 'part-of', steps: 1, concept: 'slip' }],
    // one that examines two things is all of neither
    ['Raku', 'Saltist diploma', { full: 0, soft: 0.75, relation: 'part-of', steps: 1, concept: 'of-two' }],
    ['Salt', 'Saltist diploma', { full: 0, soft: 0.75, relation: 'part-of', steps: 1, concept: 'of-two' }],
    // a name that only overlaps the one taken for the entry
    [
      'Pots',
      'Glaze kiln oven',
      { full: 0, soft: 0.75, back: 0, relation: 'part-of', concept: 'kiln-oven', met: [], telling: true },
    ],
  ])('%s by %s', (requirement, entry, expected) => {
    expect(compare(requirement, entry)).toMatchObject(expected)
  })
})

describe('a requirement that shares a stem with a claim and nothing else', () => {
  it('is not met by it', () => {
    const asked = ['Fairness', 'Fairness, kilns'].map((text, at) => ({ id: `r${at}`, text }))
    const { requirements, unmatched } = matchClaims(
      asked,
      [{ id: 'c', kind: 'skill', text: 'Trade fairs' }],
      table(),
    )
    expect(requirements.map(({ coverage }) => coverage)).toEqual([0, 0])
    expect(unmatched).toEqual([{ claimId: 'c', nearest: null }])
  })
})

describe('an entry that names one thing twice', () => {
  it.each([
    ['Kiln, salt, kilns of salt', 'Kiln', ['kiln']],
    ['Salt kilns, salt', 'Salt', ['salt']],
  ])('%s counts by the first as good as any', (text, requirement, words) => {
    const { requirements } = matchClaims(
      [{ id: 'r', text: requirement }],
      [{ id: 'c', kind: 'skill', text }],
      table(),
    )
    expect(requirements[0]?.decisions[0]?.words).toEqual(words)
  })
})

describe('two roles’ requirements that share words', () => {
  it('count each claim once, in whatever order their words stand', () => {
    const asked = ['Salt, raku', 'Raku, salt', 'Kiln oven, salt, raku'].map((text, at) => ({
      id: `r${at}`,
      text,
    }))
    const claims = [{ id: 'c', kind: 'skill' as const, text: 'Raku, salt, kiln oven' }]
    const { requirements } = matchClaims(asked, claims, table())
    expect(requirements.map(({ coverage, decisions }) => [coverage, decisions.length])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ])
  })
})
