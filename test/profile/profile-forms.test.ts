import { describe, expect, it } from 'vitest'
import type { ProfileFile } from '../../src/model/index.ts'
import { askedOf, parseProfile, writeProfile } from '../../src/profile/index.ts'
import { role, skill } from '../assess/make.ts'

const parsed = (yaml: string, options: Parameters<typeof parseProfile>[2] = {}) =>
  parseProfile(yaml, 'profile.yaml', options)
const messages = (yaml: string) => parsed(yaml).diagnostics.map(({ message, hint }) => [message, hint])

describe('what is no profile', () => {
  it.each([
    [
      '{"basics": {"name": "Ada"}}',
      'Unexpected JSON Resume',
      'Make a profile of it: arch-gap init --from FILE',
    ],
    [
      '{"readiness": {}, "requirements": []}',
      'Unexpected saved assessment',
      'Name the profile it was made of; arch-gap progress compares assessments.',
    ],
    ['', 'Unexpected empty file', 'Write one with: arch-gap init'],
    ['[1]', 'Unexpected list', 'Write one with: arch-gap init'],
    ['Ada', 'Unexpected plain text', 'Write one with: arch-gap init'],
  ])('is named for what it is, in one line: %s', (text, found, hint) => {
    expect(messages(text)).toEqual([[`${found}, expected a profile with name and skills`, hint]])
  })

  it('is else told key by key', () => {
    expect(parsed('readiness: 4\nskills: [Go]').diagnostics.length).toBeGreaterThan(1)
    expect(parsed('name: Ada\nbasics: {}').diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining('basics'),
    ])
  })
})

describe('a value of the wrong kind', () => {
  it.each([
    ['name: Ada\ntools:\n  - Winch: 9\n', 'level'],
    ['name: Ada\nskills:\n  - Sails: high\n', 'level'],
    ['name: Ada\nskills:\n  - 5\n', 'entry 5'],
    ['name: Ada\nskills: Go\n', 'skills'],
    ['name: 5\n', 'name'],
  ])('is a finding that names it: %j', (yaml, named) => {
    const { diagnostics, profile } = parsed(yaml)
    expect(profile).toBeNull()
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]).toMatchObject({
      ruleId: 'profile-schema',
      message: expect.stringContaining(named),
    })
  })
})

describe('an entry', () => {
  const claims = (yaml: string) =>
    parsed(`name: Ada\n${yaml}`).profile?.claims.map(({ id, name, proficiency }) => [id, name, proficiency])

  it('may hold several names with a level, a level in a word, or a name with none', () => {
    expect(claims('skills:\n  - { Sails: 4, Ropes: aware }\n  - Law:\n')).toEqual([
      ['skill-1', 'Sails', 4],
      ['skill-1-2', 'Ropes', 1],
      ['skill-2', 'Law', null],
    ])
  })

  it('of nothing one can see is shown as blank, with a warning', () => {
    const { profile, diagnostics } = parsed('name: Ada\nskills: ["\\u200b"]\n')
    expect(profile?.claims[0]?.name).toBe('(blank)')
    expect(diagnostics).toMatchObject([{ ruleId: 'unsafe-characters', severity: 'warning' }])
  })

  it('of pay may state the total alone', () => {
    const { profile } = parsed('name: Ada\ncompensation: { total: 200000, currency: USD }\n')
    expect(profile?.compensation).toMatchObject({ base: null, total: 200_000, currency: 'USD', region: null })
  })
})

describe('years from positions', () => {
  const years = (positions: string, options: Parameters<typeof parseProfile>[2] = {}) => {
    const { profile, countedTo } = parsed(`name: Ada\nexperience:\n  positions:\n${positions}`, options)
    return [profile?.experience.totalYears, profile?.experience.derived, countedTo]
  }
  const position = (rest: string) => `    - { title: Mate, ${rest} }\n`

  it('count a bare year from its start, and to its end', () => {
    expect(years(position('start: 2019, end: 2020'))).toEqual([2, ['totalYears'], null])
    expect(years(position('start: 2019-07, end: 2020'))).toEqual([1.5, ['totalYears'], null])
  })

  it('count what overlaps once, in any order', () => {
    const both = [position('start: 2018-01, end: 2020-01'), position('start: 2016-01, end: 2019-01')]
    expect(years(both.join(''))).toEqual([4, ['totalYears'], null])
    expect(years(both.toReversed().join(''))).toEqual([4, ['totalYears'], null])
    // One within another adds nothing.
    expect(years(`${both[0]}${position('start: 2018-06, end: 2018-12')}`)[0]).toBe(2)
  })

  it('count an open end to a day that is given, and say that they do', () => {
    const open = position('start: 2020-01, end: present')
    expect(years(open)).toEqual([null, [], null])
    expect(years(open, { today: '2026-07-15' })).toEqual([6.5, ['totalYears'], '2026-07-15'])
    expect(years(open, { today: '2026-07-15', asOf: '2025-01-01' })).toEqual([
      5,
      ['totalYears'],
      '2025-01-01',
    ])
    expect(years(position('start: 2020-01, end: 2021-01'), { today: '2026-07-15' })).toEqual([
      1,
      ['totalYears'],
      null,
    ])
  })

  it('are not known without a start', () => {
    expect(years(position('end: 2021-01'))).toEqual([null, [], null])
  })
})

describe('a written profile', () => {
  const write = (profile: ProfileFile, commentary?: Record<string, string[]>) =>
    writeProfile(profile, {
      schemaPath: './profile.schema.json',
      ...(commentary ? { commentary: new Map(Object.entries(commentary)) } : {}),
    })
  const ada: ProfileFile = { name: 'Ada', skills: ['Go', { Kubernetes: 4 }] }

  it('needs no comments', () => {
    expect(write(ada).endsWith('\nname: Ada\n\nskills:\n  - Go\n  - Kubernetes: 4\n')).toBe(true)
    expect(write(ada, { 'skills.0': ['  '], skills: [] })).toBe(write(ada))
  })

  it.each(['skills.9', 'name.first', 'tools.0', 'skills.0.level'])(
    'keeps the comment of a place that is not there: %s',
    (path) => {
      const text = write(ada, { [path]: ['kept'] })
      expect(text.endsWith('\n\n# kept\n')).toBe(true)
      expect(text.match(/kept/g)).toHaveLength(1)
    },
  )

  it('begins no line of a folded text with what a log takes for a command', () => {
    const long = `${'word '.repeat(21)}::warning::pwned ${'word '.repeat(20)}`.trim()
    const text = write({ name: 'Ada', headline: long })
    expect(text).not.toMatch(/^\s*::/m)
    expect(parsed(text).profile?.headline).toBe(long)
  })
})

describe('what a role asks for, to be filled in', () => {
  it('has one line of explanation, cut between words', () => {
    const long = `shows in ${'reviews of harbours '.repeat(12)}`
    const skills = [
      skill('Sails', { description: long }),
      skill('Ropes', { description: 'x'.repeat(400) }),
      skill('Law', { description: 'Law', use: 'reads charters' }),
      skill('Tides'),
    ]
    const asked = askedOf(role({ skills }))
    expect(asked.map(({ name }) => name)).toEqual(['Sails', 'Ropes', 'Law', 'Tides'])
    const [sails, ropes, law, tides] = asked.map(({ reading }) => reading)
    expect(sails).toMatch(/^Shows in (?:reviews of harbours )+.*[^ ,] …$/)
    expect(sails?.length).toBeLessThanOrEqual(152)
    expect(ropes).toMatch(/^Xx+ …$/)
    expect([law, tides]).toEqual(['Reads charters', null])
  })

  it('names what has no name one can see, and asks for the same only once', () => {
    const asked = askedOf(
      role({ skills: [skill('\u200b'), skill('Sails'), skill('Sails', { id: 'again' })] }),
    )
    expect(asked.map(({ name }) => name)).toEqual(['(without a name)', 'Sails'])
  })
})
