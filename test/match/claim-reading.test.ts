import { describe, expect, it } from 'vitest'
import {
  createKnowledge,
  FEATURES,
  featuresOf,
  type Knowledge,
  matchClaims,
  matchPair,
} from '../../src/match/index.ts'
import { compile, SMALL } from './small-knowledge.ts'

const read = (entry: string, table: Knowledge = SMALL) => matchPair('Zither', entry, table).claim
const pieces = (entry: string) => read(entry).pieces.map(({ phrase }) => phrase.text)

describe('an entry is read whole and in its pieces', () => {
  it.each<[string, string[]]>([
    ['Kubernetes', ['Kubernetes']],
    ['Kubernetes, Terraform', ['Kubernetes, Terraform', 'Kubernetes', 'Terraform']],
    ['Terraform/Pulumi', ['Terraform/Pulumi', 'Terraform', 'Pulumi']],
    ['Cloud design: Kubernetes', ['Cloud design: Kubernetes', 'Cloud design', 'Kubernetes']],
    ['Kubernetes (Helm)', ['Kubernetes (Helm)', 'Kubernetes', 'Helm']],
    // what says the same is read once, what says nothing not at all
    ['Kubernetes, kubernetes', ['Kubernetes, kubernetes']],
    ['Kubernetes, advanced Kubernetes skills', ['Kubernetes, advanced Kubernetes skills']],
    ['…', []],
    ['', []],
    // a technology before the trade it served
    ['Kubernetes for a harbour', ['Kubernetes for a harbour', 'Kubernetes']],
  ])('%s', (entry, expected) => {
    expect(pieces(entry)).toEqual(expected)
  })
})

describe('unknown words beside what matched', () => {
  const beside = (requirement: string, entry: string) => {
    const { requirement: asked, claim, evidence } = matchPair(requirement, entry, SMALL)
    return featuresOf(asked, claim, evidence, SMALL)[FEATURES.indexOf('unknown words beside')] ?? -1
  }

  it.each([
    // the entries of a plain list have nothing to do with one another
    ['Terraform', 'Terraform, zorblax quux', false],
    ['Terraform', 'Zorblax quux; Terraform', false],
    // what stands before a colon or in brackets belongs to it
    ['Terraform', 'Zorblax quux: Terraform, Pulumi', true],
    ['Terraform', 'Terraform (zorblax quux)', true],
    ['Terraform', 'Terraform zorblax', true],
    // the trade that a technology served does not
    ['Kubernetes', 'Kubernetes for a zorblax harbour', false],
  ])('%s by %s: %s', (requirement, entry, found) => {
    expect(beside(requirement, entry) > 0).toBe(found)
  })
})

describe('what an entry can meet', () => {
  const ids = (concepts: readonly number[]) => concepts.map((concept) => SMALL.idOf(concept))

  it.each([
    ['Kilns of the garden', ['kiln', 'garden']],
    ['Advanced kiln skills, kilns', ['kiln']],
    // short names of the field are used for one another
    ['AI kilns', ['ai', 'ai ml', 'kiln']],
    ['LLM', ['llm', 'ai ml']],
  ])('by its words: %s', (entry, stems) => {
    expect(read(entry).reach).toEqual({ stems, concepts: [] })
    expect(matchPair(entry, 'Zither', SMALL).requirement.subjects[0]?.reach).toEqual({ stems, concepts: [] })
  })

  it('by its concepts and all they are part of, where a requirement reaches a step up', () => {
    expect(ids(read('Helmfile, helm').reach.concepts)).toEqual(['helmfile', 'helm', 'kubernetes'])
    const { reach } = matchPair('Helmfile', 'Zither', SMALL).requirement.subjects[0] ?? {}
    expect(ids(reach?.concepts ?? [])).toEqual(['helmfile', 'helm'])
    expect(matchPair('Helmfile', 'Kubestronaut', SMALL).evidence.subject).toBeNull()
  })
})

describe('an entry speaks of this field by name', () => {
  const table = createKnowledge(
    compile(
      [
        { id: 'kubernetes', name: 'Kubernetes' },
        { id: 'chaos-engineering', name: 'Chaos engineering' },
        { id: 'data-lineage', name: 'Data lineage' },
        { id: 'ai-data', name: 'AI data' },
        { id: 'forest', name: 'Forest' },
        { id: 'forest-chain', name: 'Forest chain' },
      ],
      { words: ['forest', 'chain', 'garden'] },
    ).knowledge,
  )

  it.each([
    ['Kubernetes', true],
    ['Kubernetes kilns', true],
    ['Garden, Kubernetes', true],
    ['Kubernetes, garden', true],
    ['Chaos engineering', true],
    // words that every trade puts together, unless one of them is of this field
    ['Data lineage', false],
    ['AI data', true],
    // everyday words, alone or together
    ['Forest', false],
    ['Forest chain', false],
    ['Zorblax', false],
  ])('%s: %s', (entry, byName) => {
    expect(read(entry, table).isByName).toBe(byName)
  })

  it.each([
    ['Mentoring', false],
    ['Chargeback of spend', false],
    ['Certified Kubernetes Administrator', false],
    ['Mentoring, Terraform', true],
  ])('not by a skill or a word that every trade has: %s', (entry, byName) => {
    expect(read(entry).isByName).toBe(byName)
  })

  it('by an everyday word alone has no kin in the table', () => {
    const topics = (entry: string) => read(entry, table).kin.topics
    expect(topics('Forest')).toEqual([])
    expect(topics('Forest chain')).toEqual([0])
    expect(topics('Kubernetes')).toEqual([0])
  })
})

describe('a trade as the setting of a technology', () => {
  const foreign = (entry: string, table: Knowledge = SMALL) => read(entry, table).tradeWords.length

  it.each([
    ['Garden Kubernetes for a harbour', 0],
    ['Kubernetes For A Harbour', 0],
    ['KUBERNETES ACROSS HARBOURS', 0],
    ['In Kubernetes for a harbour', 0],
    ['in Kubernetes for a harbour', 0],
    ['In a harbour', 1],
    ['Kubernetes menu for a harbour', 2],
    ['Kubernetes, Terraform for a harbour', 1],
  ])('%s: %i words of another trade', (entry, count) => {
    expect(foreign(entry)).toBe(count)
  })

  it('is one for a name that has a second sense nobody writes before a setting', () => {
    const table = createKnowledge(
      compile(
        [
          { id: 'kafka', name: 'Kafka', notWith: ['novel'] },
          { id: 'chef', name: 'Chef', notWith: ['cook'] },
        ],
        { trades: [{ id: 'sea', words: ['harbour'] }] },
      ).knowledge,
    )
    expect(foreign('Kafka for a harbour', table)).toBe(0)
    expect(foreign('Chef for a harbour', table)).toBe(1)
  })
})

describe('a person’s own name', () => {
  const met = (text: string, alias: string) =>
    matchClaims([{ id: 'r', text: 'Kubernetes' }], [{ id: 'c', kind: 'skill', text }], SMALL, {
      aliases: [{ alias, means: 'Kubernetes' }],
    }).requirements[0]?.coverage

  it.each([
    ['Ran Lantern', 'Lantern', 1],
    ['Ran Lantern', 'Lamp', 0],
    // without words it names nothing
    ['—', '…', 0],
    ['Ran Lantern', '', 0],
  ])('in %j: %j meets %d of the subject', (text, alias, coverage) => {
    expect(met(text, alias)).toBe(coverage)
  })
})
