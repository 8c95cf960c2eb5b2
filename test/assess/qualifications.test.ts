import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess/index.ts'
import type { Profile, RoleBrief } from '../../src/model/index.ts'
import { type Link, matchByLinks } from './links.ts'
import { context, profile, role } from './make.ts'

const at = { file: 'brief.md', line: 5 }
const own = (line: number) => ({ file: 'profile.yaml', line })

type Qualifications = NonNullable<RoleBrief['qualifications']>

function compared(
  asked: Partial<Qualifications>,
  person: Partial<Profile>,
  { links = [], asOf = null }: { links?: readonly Link[]; asOf?: string | null } = {},
) {
  const qualifications = {
    education: [],
    certifications: [],
    backgrounds: [],
    domain: [],
    leadership: [],
    ...asked,
  }
  return assess(role({ qualifications }), profile(person), context({ asOf, match: matchByLinks(links) }))
}

describe('a certificate', () => {
  const certificates = (...names: [name: string, expires?: string | null][]): Partial<Profile> => ({
    certifications: names.map(([name, expires = null], i) => ({ name, date: null, expires, at: own(i + 1) })),
  })
  const asked = { certifications: [{ name: 'Pilot licence', prevalence: 'Optional', at }] }
  const status = (person: Partial<Profile>, change: Partial<Link> = {}, asOf: string | null = null) => {
    const link = { asked: 'Pilot licence', said: 'Pilot card', ...change }
    return compared(asked, person, { links: [link], asOf }).certifications[0]?.status
  }
  const card = certificates(['Pilot card'])

  it.each([
    ['what is asked for in full', { label: 'full', score: 0.1 }, 'held'],
    ['one of those that are listed', { label: 'partial', facet: 'card', score: 0.1 }, 'held'],
    ['one of the kind asked for, with certainty', { label: 'partial', how: 'part-of', score: 0.85 }, 'held'],
    ['one that might be of the kind', { label: 'partial', how: 'part-of', score: 0.84 }, 'related'],
    ['one that sounds alike', { label: 'partial', how: 'similar-words', score: 1 }, 'related'],
    ['one of a wider field', { label: 'partial', how: 'includes', score: 0.9 }, 'related'],
  ] as const)('that is %s counts as %s', (_, change, expected) => {
    expect(status(card, change)).toBe(expected)
  })

  it('is not shown among others, and not stated where there is none', () => {
    expect(status(certificates(['Knitting']))).toBe('not-shown')
    expect(status(certificates())).toBe('not-stated-in-profile')
  })

  it.each([
    ['2026-05', '2026-06-30', 'related'],
    ['2026-06', '2026-06-30', 'held'],
    ['2026-06-29', '2026-06-30', 'related'],
    ['2026-06-30', '2026-06-30', 'held'],
    ['2026', '2026-06-30', 'held'],
    ['2025', '2026-06-30', 'related'],
    ['2025', null, 'held'],
    [null, '2026-06-30', 'held'],
  ])('that runs out in %s is on %s %s', (expires, asOf, expected) => {
    expect(status(certificates(['Pilot card', expires]), {}, asOf)).toBe(expected)
  })

  it('is held where one of two is, and both are shown with their lines, in the words of the person', () => {
    const links = [
      { asked: 'Pilot licence', said: 'Pilot card', score: 0.9 },
      { asked: 'Pilot licence', said: 'Ferry card', label: 'partial' as const, score: 0.8 },
    ]
    const [found] = compared(asked, certificates(['Ferry card'], ['Pilot card']), { links }).certifications
    expect(found).toEqual({
      asked: 'Pilot licence',
      prevalence: 'Optional',
      status: 'held',
      have: [
        { text: 'Pilot card', at: own(2) },
        { text: 'Ferry card', at: own(1) },
      ],
      at,
    })
  })

  it('is looked for each on its own', () => {
    const two = {
      certifications: ['Pilot licence', 'Diving licence'].map((name) => ({ name, prevalence: null, at })),
    }
    const found = compared(two, card, { links: [{ asked: 'Diving licence', said: 'Pilot card' }] })
    expect(found.certifications.map((one) => [one.asked, one.status])).toEqual([
      ['Pilot licence', 'not-shown'],
      ['Diving licence', 'held'],
    ])
  })
})

describe('a degree', () => {
  const degrees = (...list: [degree: string, field?: string | null][]): Partial<Profile> => ({
    education: list.map(([degree, field = null], i) => ({ degree, field, at: own(i + 1) })),
  })
  const status = (text: string, ...list: [degree: string, field?: string | null][]) =>
    compared({ education: [{ text, at }] }, degrees(...list)).education[0]?.status

  it.each([
    ['Bachelor or Master in informatics', 'BSc', 'held'],
    ['Master’s or PhD in informatics', 'BSc', 'not-shown'],
    ['Master’s or PhD in informatics', 'MEng', 'held'],
    ['PhD in informatics', 'Master', 'not-shown'],
    ['PhD in informatics', 'Doctorate', 'held'],
    ['Undergraduate degree in informatics', 'B.A.', 'held'],
    ['MBA or informatics', 'M.Sc.', 'held'],
    ['Master in informatics', 'Diploma', 'not-shown'],
    ['Studies of informatics', 'BSc', 'not-shown'],
  ])('for “%s”: a %s is %s', (text, degree, expected) => {
    expect(status(text, [degree, 'Informatics'])).toBe(expected)
  })

  it('fits any field where none is named', () => {
    expect(status('A bachelor’s degree', ['BA', 'Medieval history'])).toBe('held')
  })

  it('fits one of the fields that are named, by its field or else by its name', () => {
    expect(status('Bachelor in computer science or business', ['BSc', 'Business'])).toBe('held')
    expect(status('Bachelor in computer science', ['BSc', 'Business'])).toBe('related')
    expect(status('Bachelor in computer science', ['BSc Computing'])).toBe('held')
    expect(status('Bachelor in computer science', ['BSc Computing', 'History'])).toBe('related')
    expect(status('Bachelor in machine learning', ['BSc', 'Statistics'])).toBe('held')
    expect(status('Bachelor in engineering', ['BSc', 'Electronics'])).toBe('held')
  })

  it('is not stated where the profile names none', () => {
    expect(status('A bachelor’s degree')).toBe('not-stated-in-profile')
  })

  it('is shown with its field and line; of several the one that fits decides', () => {
    const text = 'Master in informatics'
    const person = degrees(['BSc', 'Informatics'], ['MA', 'History'], ['MSc', 'Informatics'], ['PhD'])
    expect(compared({ education: [{ text, at }] }, person).education).toEqual([
      {
        asked: text,
        prevalence: null,
        status: 'held',
        have: [
          { text: 'MSc, Informatics', at: own(3) },
          { text: 'PhD', at: own(4) },
        ],
        at,
      },
    ])
  })
})

describe('a background', () => {
  const positions = (...titles: string[]): Partial<Profile> => ({
    experience: {
      totalYears: null,
      aiYears: null,
      crossTeamYears: null,
      derived: [],
      positions: titles.map((title, i) => ({
        title,
        organisation: null,
        start: null,
        end: null,
        highlights: [],
        at: own(30 + i),
      })),
      at: own(29),
    },
  })
  const one = (text: string, person: Partial<Profile>) =>
    compared({ backgrounds: [{ text, at }] }, person).backgrounds[0]

  it('is found among the titles of positions, each with its line', () => {
    expect(one('Harbour Platform Architect', positions('Baker', 'Harbour Platform Architect'))).toEqual({
      asked: 'Harbour Platform Architect',
      prevalence: null,
      status: 'held',
      have: [{ text: 'Harbour Platform Architect', at: own(31) }],
      at,
    })
  })

  it('is found in the current title too, which is not named twice', () => {
    const current = { title: 'Dock Designer', track: null, tier: null }
    const listed = { ...positions('Dock Designer'), current }
    expect(one('Dock Designer', listed)?.have).toEqual([{ text: 'Dock Designer', at: own(30) }])
    const unlisted = { ...positions('Baker'), current }
    expect(one('Dock Designer', unlisted)?.have).toEqual([{ text: 'Dock Designer', at: own(29) }])
    // Without any experience its place is the beginning of the profile.
    expect(one('Dock Designer', { current })?.have).toEqual([
      { text: 'Dock Designer', at: { file: 'profile.yaml', line: 1 } },
    ])
  })

  it.each([
    [
      'every word of one of the titles',
      'Dock Designer, Harbour Platform Architect',
      'Harbour Platform Architect',
      'held',
    ],
    ['more than half of them', 'Harbour Platform Architect', 'Platform Architect', 'related'],
    ['no more than half', 'Harbour Platform Architect Engineer', 'Platform Engineer', 'not-shown'],
    ['a single word, too little to tell by', 'Architect', 'Architect', 'not-shown'],
    ['words that only join', 'Head of the Docks', 'Docks Head', 'held'],
    ['what follows a title', 'Dock Designer who knows the sea', 'Dock Designer', 'held'],
    ['what follows in brackets', 'Dock Designer (large docks)', 'Dock Designer', 'held'],
    ['a seniority alone', 'Senior / Staff', 'Senior Baker', 'not-shown'],
  ])('carried by %s: “%s” and a %s', (_, text, title, expected) => {
    expect(one(text, positions(title))?.status).toBe(expected)
  })

  it.each([
    ['Senior Dock Designer', 'Dock Designer', 'related'],
    ['Senior Dock Designer', 'Senior Dock Designer', 'held'],
    ['Senior Dock Designer or Staff Baker', 'Staff Dock Designer', 'held'],
    ['Dock Designer', 'Junior Dock Designer', 'held'],
    ['Senior Harbour Platform Architect', 'Senior Platform Architect', 'related'],
  ])('asks for a seniority where it names one: “%s” and a %s', (text, title, expected) => {
    expect(one(text, positions(title))?.status).toBe(expected)
  })

  it('is not stated where the profile names no title', () => {
    expect(one('Dock Designer', {})?.status).toBe('not-stated-in-profile')
  })
})
