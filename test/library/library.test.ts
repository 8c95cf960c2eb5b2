import { describe, expect, it } from 'vitest'
import { createLibrary, marketFor, resolveRole } from '../../src/library/index.ts'
import type { RoleBrief } from '../../src/model/index.ts'
import { role } from '../assess/make.ts'
import { market } from '../assess/market.ts'

const named = (
  id: string,
  track: string | null,
  tier: string | null,
  rank: number | null,
  title = id,
): RoleBrief => role({ id, track, tier, rank, title })
const library = createLibrary([
  market('harbour', []),
  market('galley', []),
  named('admiral', 'harbour', 'principal', 3, 'Harbour Admiral'),
  named('chef', 'galley', 'principal', 3, 'Head of Galley'),
  named('mate', 'harbour', 'architect', 1),
  named('captain', 'harbour', 'senior', 2),
  named('pilot', 'harbour', null, null),
  named('gull', null, null, null),
])

describe('a library', () => {
  it('has roles by track and rank, what has none of them by id at its end', () => {
    expect(library.roles.map(({ id }) => id)).toEqual(['gull', 'chef', 'mate', 'captain', 'admiral', 'pilot'])
    expect(library.markets.map(({ id }) => id)).toEqual(['galley-jobs', 'harbour-jobs'])
    const alike = createLibrary([named('b', 't', null, 1), named('a', 't', null, 1)])
    expect(alike.roles.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('has the later of two briefs of one id, and a role beside a market of the same id', () => {
    const two = createLibrary([
      named('mate', 'a', null, 1),
      named('mate', 'b', null, 1),
      market('a', [], { id: 'mate' }),
    ])
    expect(two.roles.map(({ track }) => track)).toEqual(['b'])
    expect(two.markets).toHaveLength(1)
  })

  it('lets a market speak for its own track alone', () => {
    expect(marketFor(library, 'galley')?.id).toBe('galley-jobs')
    expect(marketFor(library, 'bakery')).toBeNull()
    expect(marketFor(library, null)).toBeNull()
    expect(marketFor(createLibrary([market(null, [])]), null)).toBeNull()
  })
})

describe('the role a person means', () => {
  const found = (query: string, track: string | null = null) => {
    const result = resolveRole(library, query, track)
    if (result.kind === 'found') return result.role.id
    return [result.kind, result.kind === 'ambiguous' ? result.candidates.map(({ id }) => id) : result.nearest]
  }

  it.each([
    ['captain', null, 'captain'],
    ['  CAPTAIN ', null, 'captain'],
    ['harbour admiral', null, 'admiral'],
    ['senior', null, 'captain'],
    // Only one of the two is of the person's own track.
    ['principal', 'harbour', 'admiral'],
    ['principal', 'galley', 'chef'],
    // A tier that the track does not have is looked for elsewhere.
    ['senior', 'galley', 'captain'],
    ['chef', 'harbour', 'chef'],
  ])('by “%s” on track %s is %s', (query, track, id) => {
    expect(found(query, track)).toBe(id)
  })

  it('is not guessed', () => {
    expect(found('principal')).toEqual(['ambiguous', ['chef', 'admiral']])
    expect(found('principal', 'bakery')).toEqual(['ambiguous', ['chef', 'admiral']])
  })

  it.each([
    ['captian', ['captain']],
    ['harbour admirel', ['admiral']],
    ['principle', ['chef', 'admiral']],
    ['zookeeper of the moon', ['gull', 'chef', 'mate', 'captain', 'admiral', 'pilot']],
  ])('is else answered with the names that come near: %s', (query, ids) => {
    expect(found(query)).toEqual(['unknown', ids])
  })
})
