import { describe, expect, it } from 'vitest'
import { type ImportLimits, importProfile } from '../../src/profile/import/index.ts'
import { bytesOf, importText, input, written } from './read-import.ts'

const limited = (text: string, name: string, limits: Partial<ImportLimits>) =>
  importProfile({ kind: 'file', name, bytes: bytesOf(text) }, { limits })
const resume = (content: object) => JSON.stringify({ basics: { name: 'Ada Ferreira' }, ...content })
const names = (n: number) => Array.from({ length: n }, (_, i) => `Skill ${i}`)

describe('no more entries than the limit', () => {
  it.each([
    ['skills', { skills: ['Sails', 'Ropes', 'Law'].map((name) => ({ name })) }],
    ['positions', { work: ['A', 'B', 'C'].map((position) => ({ position, name: 'Harbour' })) }],
    ['highlights', { awards: ['A', 'B', 'C'].map((title) => ({ title })) }],
    ['degrees', { education: ['A', 'B', 'C'].map((area) => ({ area })) }],
  ])('are taken of %s, and the others counted', (_, content) => {
    const { profile, notes } = limited(resume(content), 'resume.json', { entries: 2 })
    const { skills, highlights, education, experience } = profile ?? {}
    const lists: readonly (readonly unknown[] | null | undefined)[] = [
      skills,
      highlights,
      education,
      experience?.positions,
    ]
    const all = lists.flatMap((list) => list ?? [])
    expect(all).toHaveLength(2)
    expect(notes.notRead).toContain('1 entries over the limit of 2 that an import takes')
  })

  it('are taken of one text that is cut into several', () => {
    const summary = `${'word '.repeat(900).trim()}.`
    const content = resume({ awards: [{ title: summary }] })
    const whole = limited(content, 'resume.json', {}).profile?.highlights ?? []
    expect(whole.length).toBeGreaterThan(2)
    expect(limited(content, 'resume.json', { entries: 2 }).profile?.highlights).toEqual(whole.slice(0, 2))
  })
})

describe('a long text', () => {
  it('is cut between words, never inside a character, and nothing of it is lost', () => {
    const headline = `a${'🌊'.repeat(1100)}`
    const { profile } = importText(JSON.stringify({ basics: { name: 'Ada', label: headline } }))
    expect(profile?.headline?.length).toBe(1999)
    expect(`${profile?.headline}${profile?.highlights?.join('')}`).toBe(headline)
  })
})

describe('what is said of many', () => {
  it('names thirty and counts the others', () => {
    const skills = names(33).map((name) => ({ name, level: 'Expert' }))
    expect(importText(resume({ skills })).notes.warnings.join('\n')).toMatch(/Skill 29 and 3 more$/m)
    const twice = [...names(32), ...names(32)].map((name) => ({ name }))
    expect(importText(resume({ skills: twice })).notes.warnings.join('\n')).toMatch(
      /^Named more than once, taken once: .*Skill 29 and 2 more$/m,
    )
  })

  it('stops placing findings where a file has more than a hundred', () => {
    const { diagnostics, notes } = importText(resume({ skills: names(150).map(() => ({ name: [] })) }))
    expect(diagnostics).toHaveLength(100)
    expect(notes.notRead).toContain('more values of another type than expected')
  })
})

describe('a skill that stands twice', () => {
  const twice = (...levels: (string | undefined)[]) =>
    importText(resume({ skills: levels.map((level) => ({ name: 'Sails', level })) }))

  it.each([
    [['Expert', 'Beginner'], 4, 'Sails stands twice with different levels; the first one counts'],
    [['Expert', 'Expert'], 4, null],
    [[undefined, 'Beginner'], 1, null],
    [['Expert', undefined], 4, 'Named more than once, taken once: Sails'],
  ])('with levels %j has level %i', (levels, level, warning) => {
    const { profile, notes } = twice(...levels)
    expect(profile?.skills).toEqual([{ Sails: level }])
    const said = notes.warnings.filter((one) => one.includes('twice') || one.includes('more than once'))
    expect(said).toEqual(warning === null ? [] : [warning])
  })
})

describe('a JSON Resume', () => {
  it('gives voluntary work with the span that is known', () => {
    const volunteer = [
      { organization: 'A', startDate: '2020', endDate: '2021' },
      { organization: 'B', endDate: '2021' },
      { organization: 'C', startDate: '2020' },
      { organization: 'D' },
    ]
    const text = JSON.stringify(importText(resume({ volunteer })).profile?.highlights)
    for (const part of ['A (2020 to 2021)', 'B (? to 2021)', 'C (2020 to today)', 'D"'])
      expect(text).toContain(part)
  })

  it('has a place for each finding where lines end in carriage returns', () => {
    const { diagnostics } = importText('{\r "basics": {\r "name": "Ada" }\r,\r\n "skills": 5 }')
    expect(diagnostics[0]?.position).toMatchObject({ start: { line: 5, column: 12 } })
  })

  it('takes a degree that states its end alone', () => {
    const { profile } = importText(resume({ education: [{ endDate: '2016-05' }, {}] }))
    expect(profile?.education).toEqual([{ degree: '(degree not stated)', end: '2016-05' }])
  })
})

describe('one file of a LinkedIn export', () => {
  it.each([
    ['Skills.csv', 'Name\nSails\n', { skills: ['Sails'] }],
    ['renamed.csv', 'Name\nSails\n', { skills: ['Sails'] }],
    [
      'renamed.csv',
      'Company Name,Title,Started On\nHarbour,Mate,Jan 2020\n',
      { experience: { positions: [{ title: 'Mate', organisation: 'Harbour', start: '2020-01' }] } },
    ],
  ])('is known by its name or its columns: %s', (name, text, profile) => {
    const imported = importText(text, name)
    expect(imported.form).toBe('linkedin')
    expect(imported.profile).toMatchObject(profile)
    written(imported)
  })

  it('is left out where it is too large, and the others are read', () => {
    const files = { 'Skills.csv': 'Name\nSails\n', 'Languages.csv': `Name\n${'x'.repeat(200)}\n` }
    const imported = importProfile(input(files), { limits: { unpackedBytes: 100 } })
    expect(imported.profile?.skills).toEqual(['Sails'])
    expect(imported.notes.notRead).toContain('Languages.csv: too large')
    expect(imported.diagnostics).toMatchObject([{ ruleId: 'import-limit', severity: 'warning' }])
  })

  it.each([
    [1, '1 other file, not opened: Other 0.csv'],
    [10, '10 other files, not opened: Other 0.csv'],
  ])('is read with %i others beside it, which are named', (n, words) => {
    const others = Object.fromEntries(Array.from({ length: n }, (_, i) => [`Other ${i}.csv`, 'A\n1\n']))
    const { notes } = importProfile(input({ 'Skills.csv': 'Name\nSails\n', ...others }))
    const said = notes.notRead.find((one) => one.includes('not opened'))
    expect(said?.startsWith(words)).toBe(true)
    expect(said?.endsWith('and 2 more')).toBe(n === 10)
  })

  it('dates a patent by its issue, or else by its filing', () => {
    const patents = 'Title,Url,Issued On,Filed On\nLock,,Mar 2020,Jan 2018\nGate,,,Jan 2019\n'
    const { profile } = importProfile(input({ 'Patents.csv': patents }))
    expect(profile?.highlights).toMatchObject([
      { what: expect.stringContaining('Lock'), date: '2020-03' },
      { what: expect.stringContaining('Gate'), date: '2019-01' },
    ])
  })
})

describe('a CV', () => {
  const skillsOf = (lines: string) =>
    importText(`Ada Ferreira\n\n## Skills\n\n${lines}\n`, 'cv.md').profile?.skills

  it.each([
    ['- Sails: Expert', [{ Sails: 4 }]],
    ['- Sails (Expert)', [{ Sails: 4 }]],
    ['- Sails (by the sea)', ['Sails (by the sea)']],
    ['- Sails (Expert, 8 years)', [{ name: 'Sails', level: 4, years: 8 }]],
    ['- Sails - Expert', [{ Sails: 4 }]],
    ['- Sails - by hand', ['Sails - by hand']],
    ['- [Sails](https://example.org/s), Ropes.', ['Sails', 'Ropes']],
    ['| Skill | Level |\n| - | - |\n| Sails | Expert |\n| Ropes | |\n| | Expert |', [{ Sails: 4 }, 'Ropes']],
  ])('names a skill as %s', (lines, skills) => {
    expect(skillsOf(lines)).toEqual(skills)
  })

  it('may have headings in bold, and sections in tables', () => {
    const text = 'Ada Ferreira\n\n**Skills**\n\nSails, Ropes\n\n**Projects**\n\n| Lock | opened in 2020 |\n'
    const imported = importText(text, 'cv.txt')
    expect(imported.profile?.skills).toEqual(['Sails', 'Ropes'])
    expect(JSON.stringify(imported.profile?.highlights)).toContain('Lock, opened in 2020')
  })

  it('is refused where it has more lines than a CV', () => {
    const { profile, diagnostics } = importText(`Ada\n${'line\n'.repeat(60_000)}`, 'cv.txt')
    expect(profile).toBeNull()
    expect(diagnostics).toMatchObject([{ ruleId: 'import-limit', message: expect.stringContaining('lines') }])
  })
})
