import { describe, expect, it } from 'vitest'
import { compileKnowledge, type MatchClaim, matchClaims, matchPair } from '../../src/match/index.ts'
import { freshTable, SMALL } from './small-knowledge.ts'

const SUBJECTS = ['Kubernetes', 'Terraform', 'Chaos engineering', 'Data lineage', 'Argo CD', 'Mentoring']
const claim = (text: string): MatchClaim => ({ id: 'c', kind: 'skill', text })

describe('what is remembered from one match to the next changes no result', () => {
  it('over many roles', () => {
    const table = freshTable()
    for (let role = 0; role < 40; role += 1) {
      const texts = [0, 1].map((at) => `${SUBJECTS[(role + at * 2) % 6]}, kiln${role % 20}`)
      const requirements = texts.map((text, at) => ({ id: `r${role % 3}${at}`, text }))
      const claims = ['k8s', 'Terraform and chaos engineering', 'Kuberntes'].map((text, at) => ({
        ...claim(text),
        id: `c${at}`,
      }))
      expect(matchClaims(requirements, claims, table)).toEqual(
        matchClaims(requirements, claims, freshTable()),
      )
    }
  })

  it('over many people’s own names for one thing', () => {
    const table = freshTable()
    const asked = SUBJECTS.map((text, at) => ({ id: `r${at}`, text }))
    for (let person = 0; person < 30; person += 1) {
      const means = SUBJECTS[person % 6] ?? ''
      const aliases = [{ alias: person % 2 === 0 ? 'Lantern' : 'The lantern', means }]
      const { requirements } = matchClaims(asked, [claim('Ran the Lantern')], table, { aliases })
      const met = requirements
        .filter(({ coverage }) => coverage === 1)
        .map(({ requirementId }) => requirementId)
      expect(met).toEqual([`r${person % 6}`])
    }
    expect(
      matchClaims(asked, [claim('Ran the Lantern')], table).requirements.map((one) => one.coverage),
    ).toEqual(SUBJECTS.map(() => 0))
  })

  it('where a requirement comes back in another list, or a claim in another kind', () => {
    const table = freshTable()
    const [first, second] = SUBJECTS.map((text, at) => ({ id: `r${at}`, text }))
    if (first === undefined || second === undefined) throw new Error('expected two subjects')
    const coverages = (list: (typeof first)[], kind: MatchClaim['kind'] = 'skill') =>
      matchClaims(list, [{ id: 'c', kind, text: 'k8s' }], table).requirements.map(({ coverage }) => coverage)
    expect(coverages([first])).toEqual([1])
    expect(coverages([second, first])).toEqual([0, 1])
    expect(coverages([first], 'highlight')).toEqual([0.5])
    expect(coverages([first, first])).toEqual([1, 1])
    expect(coverages([{ ...first, text: 'Terraform' }])).toEqual([0])
  })

  it('after more words than any vocabulary has', () => {
    const before = matchPair('Kubernetes, modelling kilns', 'k8s and modeling of kilns', SMALL)
    const words = Array.from(
      { length: 20_100 },
      (_, at) => `word${at.toString(36).replace(/\d/g, 'x')}q${at}`,
    )
    compileKnowledge([{ file: 'a.yaml', data: { words } }])
    expect(matchPair('Kubernetes, modelling kilns', 'k8s and modeling of kilns', SMALL)).toEqual(before)
  })
})

describe('a misspelling', () => {
  it('is read the same again', () => {
    const table = freshTable()
    const typos = (entry: string) => matchPair('Helm', entry, table).claim.typos
    expect(typos('Terrafrmo')).toEqual(typos('Terrafrmo and kilns'))
    expect(typos('Terrafrmo')).toHaveLength(1)
    expect(typos('Zorblaxing')).toEqual(typos('Zorblaxing kilns'))
  })
})

describe('a trade as the mere setting of a technology', () => {
  it.each([
    ['Kubernetes for a harbour', 0],
    ['Kubernetes in the harbour', 0],
    ['Kubernetes across harbours', 0],
    ['Pulumi for a harbour', 0],
    ['Argo CD at the harbour', 0],
    ['Chaos engineering in the harbour', 0],
    // a word with a second sense, or words that every trade puts together
    ['Helm for a harbour', 1],
    ['Data lineage for puff pastry', 1],
    ['Mentoring in the harbour', 1],
    ['Chargeback of spend for a menu', 1],
    // the trade stands elsewhere
    ['Kubernetes and sauce', 1],
    ['Kubernetes, sauce', 1],
    ['Sauce for Kubernetes', 1],
    ['Menu for Kubernetes in the harbour', 2],
    ['In the harbour', 1],
    ['Kubernetes for kilns', 0],
  ])('%s has %i words of another trade', (entry, count) => {
    expect(matchPair('Terraform', entry, SMALL).claim.tradeWords).toHaveLength(count)
  })
})
