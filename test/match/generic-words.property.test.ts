import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../scripts/matching/read-knowledge.ts'
import { type MatchClaim, matchClaims } from '../../src/match/index.ts'

/** Words that half the field uses and every other trade too. */
const GENERIC = [
  ...['architecture', 'management', 'data', 'cloud', 'AI', 'strategy', 'governance', 'portfolio', 'pipeline'],
  ...['platform', 'stakeholder', 'security', 'risk', 'model', 'planning', 'leadership', 'systems', 'design'],
]
/** Each is unmistakably of another trade. */
const TRADE = [
  ...['pastry', 'surgical ward', 'oil rig', 'theatre costume', 'bakery', 'football club', 'church choir'],
  ...[
    'villas',
    'wedding catering',
    'dairy farm',
    'museum paintings',
    'brickwork',
    'hairdressing',
    'opera singers',
  ],
]
/** Longer words that hold the name of something asked for. */
const CONTAINING = [
  ...['Javanese dance', 'Geocaching', 'Ragtime piano', 'Pythoness', 'Scallops', 'Goalkeeping', 'Rusty gates'],
  ...['Sparkling wine', 'Xray images', 'Helmsman', 'Puppetry', 'Gitarre', 'Fluxus art', 'Sparkasse counter'],
]
/** "AI architecture for bakeries" is AI architecture, whoever it serves; the others belong to every trade. */
const SHARED = GENERIC.filter((word) => word !== 'AI')
const knowledge = readKnowledge()
const requirements = readdirSync('briefs', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) =>
    [...readFileSync(join('briefs', name), 'utf8').matchAll(/^- \*\*(.+?)\*\*(.*)$/gm)].map(
      (found, index) => ({
        id: `${name} ${index}`,
        text: `${found[1]}${found[2]}`.replaceAll('*', ''),
      }),
    ),
  )

function metBy(texts: readonly string[]): string[] {
  const claims = texts.map((text, index): MatchClaim => ({ id: `${index}`, kind: 'skill', text }))
  const { requirements: matches } = matchClaims(requirements, claims, knowledge)
  return matches
    .filter(({ coverage }) => coverage >= 1)
    .map(({ requirementId }) => requirements.find(({ id }) => id === requirementId)?.text ?? '')
}

describe('no requirement of the briefs that ship is met', () => {
  it('reads requirements at all', () => {
    expect(requirements.length).toBeGreaterThan(60)
  })

  it.each(GENERIC)('by the word %s alone', (word) => {
    expect(metBy([word])).toEqual([])
  })

  it('by generic words beside a word of another trade', () => {
    const words = fc.tuple(
      fc.uniqueArray(fc.constantFrom(...SHARED), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(' for ', ' of ', ' in ', ' and ', ', '),
      fc.constantFrom(...TRADE),
      fc.boolean(),
    )
    fc.assert(
      fc.property(words, ([generic, joined, trade, tradeFirst]) => {
        const text = tradeFirst ? `${trade} ${generic.join(' ')}` : `${generic.join(' ')}${joined}${trade}`
        expect(metBy([text]), text).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('by a whole profile of such entries', () => {
    const entry = fc
      .tuple(fc.constantFrom(...SHARED), fc.constantFrom(...SHARED), fc.constantFrom(...TRADE))
      .map(([one, other, trade]) => `${one} ${other} for ${trade}`)
    fc.assert(
      fc.property(fc.array(entry, { minLength: 4, maxLength: 12 }), (texts) => {
        expect(metBy(texts), texts.join(' | ')).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it.each(CONTAINING)('by a part of another word: %s', (text) => {
    expect(metBy([text])).toEqual([])
  })
})
