import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../src/match/edit-distance.ts'
import { matchPair } from '../../src/match/index.ts'
import { SMALL } from './small-knowledge.ts'

const typos = (requirement: string, entry: string) =>
  matchPair(requirement, entry, SMALL).claim.typos.map(({ written, read }) => `${written} → ${read}`)

describe('a misspelt word', () => {
  it.each([
    // one slip
    ['Kubernetes', 'Kuberntes', 'kuberntes → kubernetes'],
    ['Kubernetes', 'Kubernettes', 'kubernettes → kubernetes'],
    ['Kubernetes', 'Kubernetas', 'kubernetas → kubernetes'],
    ['Kubernetes', 'Kubernetse', 'kubernetse → kubernetes'],
    // with an accent
    ['Kubernetes', 'Kubérntes', 'kuberntes → kubernetes'],
    // at its start
    ['Kubernetes', 'ubernetes', 'ubernetes → kubernetes'],
    ['Kubernetes', 'ukbernetes', 'ukbernetes → kubernetes'],
    // two slips in a long word
    ['Kubernetes', 'Kubrntes', 'kubrntes → kubernetes'],
    ['Helm', 'Terrafrmo', 'terrafrmo → terraform'],
    // two words run together
    ['Argo CD', 'ArgoCD', 'argocd → argo cd'],
    ['Helm', 'Datalineage', 'datalineage → data lineage'],
    // a short word
    ['Pulumi', 'Pulum', 'pulum → pulumi'],
    ['Istio', 'Itsio', 'itsio → istio'],
    ['Istio', 'Istioo', 'istioo → istio'],
    // another letter, in a longer word two
    ['Zorblax', 'Zorblix', 'zorblix → zorblax'],
    ['Helm', 'Tirraforn', 'tirraforn → terraform'],
    // from seven letters on without the first
    ['Zorblaxe', 'Orblaxe', 'orblaxe → zorblaxe'],
    // a word that only the requirement knows goes before those of the table
    ['Kubernotes', 'Kuberntes', 'kuberntes → kubernotes'],
    // unless only its second letter is written first
    ['Kobernetes', 'Ukbernetes', 'ukbernetes → kubernetes'],
    // two words are as near, and are forms of one
    ['Zorblaxer, zorblaxers', 'Zorblaxerz', 'zorblaxerz → zorblaxer'],
    // an ordinary word with an ending that makes none
    ['Forestar', 'Forestax', 'forestax → forestar'],
    ['Gardenz', 'Gardenq', 'gardenq → gardenz'],
  ])('for %s: %s', (requirement, entry, expected) => {
    expect(typos(requirement, entry)).toEqual([expected])
  })

  it('is read wherever it stands, more than one too', () => {
    expect(typos('Kubernetes', 'Kuberntes and Terrafrom')).toEqual([
      'kuberntes → kubernetes',
      'terrafrom → terraform',
    ])
    expect(matchPair('Kubernetes', 'Ran KUBERNTES well', SMALL).claim.pieces[0]?.phrase.text).toBe(
      'Ran kubernetes well',
    )
    expect(matchPair('Kubernetes', 'Ran Kubérntes well', SMALL).claim.pieces[0]?.phrase.text).toBe(
      'Ran kubernetes well',
    )
  })

  it.each([
    ['Kubernetes', 'Kubernetes'],
    // another first letter makes another word
    ['Kubernetes', 'Qubernetes'],
    ['Kubernetes', 'Kbrnts'],
    ['Pulumi', 'Pulimu'],
    // four letters, or five with another letter
    ['Istio', 'Isti'],
    ['Istio', 'Istik'],
    ['Helm', 'Hlem'],
    // two words are as near
    ['Zorblaxer, Zorblaxel', 'Zorblaxek'],
    // figures and other letters are no slips
    ['Kubernetes', 'Kubern3tes'],
    ['Kubernetes', 'Кubernetes'],
    ['3zorblax', 'Zorblax'],
    ['Zorblax3', 'Zorblax'],
    // names of fewer letters than a misspelling
    ['Zorb', 'Zorba'],
    // six letters without the first, or with the first two swapped
    ['Zorblax', 'Orblax'],
    ['Helm', 'Uplumi'],
    // another form of the same word
    ['Zorblax', 'Zorblaxs'],
    ['Helm', 'Terraforms'],
    // words run together that make no name as they stand
    ['Helm', 'Datalineages'],
    ['Helm', 'Chaoslineage'],
    // a word of half the field
    ['Servicex', 'Service'],
    // ordinary words and their endings
    ['Graden', 'Garden'],
    ['Gardenx', 'Gardens'],
    ['Braking', 'Baking'],
    ['Carriex', 'Carries'],
    ['Carrier', 'Carried'],
    ['Forestex', 'Forester'],
    ['Chainex', 'Chained'],
    ['Forestex', 'Forestes'],
    ['Chaindx', 'Chaind'],
    ['Gardenlyx', 'Gardenly'],
    ['Forestersx', 'Foresters'],
    // words of other trades
    ['Harborx', 'Harbour'],
    ['Pastryx', 'Pastry'],
  ])('is not suspected for %s in %s', (requirement, entry) => {
    expect(typos(requirement, entry)).toEqual([])
  })
})

describe('edits between two words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })

  /** The definition, without any economy: letters put in, left out, changed, or neighbours swapped. */
  function edits(a: string, b: string): number {
    if (a === '' || b === '') return a.length + b.length
    const [x, y] = [a.slice(0, -1), b.slice(0, -1)]
    const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
    return Math.min(
      edits(x, b) + 1,
      edits(a, y) + 1,
      edits(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1),
      ...(swapped ? [edits(x.slice(0, -1), y.slice(0, -1)) + 1] : []),
    )
  }

  it('are counted up to a limit and one above it', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(edits(a, b), most + 1))
      }),
      {
        numRuns: 60,
        examples: [
          ['ab', 'ba', 2],
          ['abc', 'cab', 3],
          ['', 'abc', 1],
          ['abcabca', 'acbacba', 4],
        ],
      },
    )
  })

  it('are the same for words too long for the usual rows', () => {
    const long = 'abcdefghij'.repeat(8)
    expect(editDistance(long, long, 2)).toBe(0)
    expect(editDistance(long, long.replace('ab', 'ba'), 2)).toBe(1)
    expect(editDistance(`${long}x`, long, 2)).toBe(1)
    expect(editDistance(long, `x${long}y`, 2)).toBe(2)
    expect(editDistance(`${long}xyz`, long, 2)).toBe(3)
  })
})
