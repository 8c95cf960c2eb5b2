import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importProfile } from '../../src/profile/import/index.ts'
import { bytesOf, importFixture, importText, written } from './read-import.ts'

describe('a CV in Markdown', () => {
  const imported = importFixture('cv/tomasz-brandvold.md')
  written(imported)

  it('reads name, headline and positions with their dates', () => {
    expect(imported.profile).toMatchObject({
      name: 'Tomasz Brandvold',
      headline: 'Platform architect for machine learning',
      experience: {
        positions: [
          {
            title: 'Lead Platform Architect',
            organisation: 'Northlake Freight',
            start: '2021-03',
            end: 'present',
            highlights: ['Built the feature store', 'Chaired the design authority for 14 teams'],
          },
          { title: 'Data engineer', organisation: 'Hollowbrook', start: '2016-05', end: '2021-02' },
        ],
      },
    })
    expect(imported.notes.warnings.join('\n')).toContain('Check the 2 positions')
  })

  it('reads lists behind a category, levels, years, stars and tables; never evidence', () => {
    expect(imported.profile?.skills).toEqual([
      { AWS: 4 },
      { 'Google Cloud': 1 },
      'Terraform',
      { name: 'Kubernetes', years: 8 },
      { Python: 3 },
      'RAG',
      'vector search',
      'prompt management',
      { Observability: 2 },
      'Kafka',
      { Spark: 1 },
    ])
  })

  it('takes a whole sentence among the skills for a highlight', () => {
    expect(JSON.stringify(imported.profile?.highlights)).toContain('Ran a programme that moved forty teams')
  })

  it('reads certificates and education with their year', () => {
    expect(imported.profile?.certifications).toEqual([{ name: 'CKA', date: 2024 }, 'TOGAF 9'])
    expect(imported.profile?.education).toEqual([
      { degree: 'MSc Computer Science, Lakeside University', end: 2015 },
    ])
  })

  it('names by line what it did not read', () => {
    expect(imported.notes.notRead).toEqual([
      'Contact details on line 4 (an assessment needs none)',
      expect.stringContaining('Kafka: level "Ninja"'),
      'Hobbies (line 47): 1 line that an assessment has no use for',
    ])
  })
})

describe('a CV as plain text', () => {
  const imported = importFixture('cv/ingrid-solbakken.txt')
  written(imported)

  it('knows headings in capitals and positions over two lines', () => {
    expect(imported.profile).toMatchObject({
      name: 'INGRID SOLBAKKEN',
      experience: {
        positions: [
          {
            title: 'Senior Data Engineer',
            organisation: 'Quillon Media, Bergen',
            start: '2019-01',
            end: 'present',
          },
          { title: 'Engineer', organisation: 'Oakmere', start: 2015, end: 2018 },
        ],
      },
      skills: ['Python', 'Spark', 'Airflow', { SQL: 4 }, { Kubernetes: 2 }],
    })
  })
})

describe('a sloppy CV', () => {
  it('takes no heading for a name, and tells the title by its words', () => {
    const { profile } = importText(
      'Lebenslauf\nAnn Berg\n\nSkills\n- Go\n\nExperience\n2019 - now Acme AB, Lead developer\n- did X\n2015 - 2019 Architect, Tarn & Sons\n',
      'cv.txt',
    )
    expect(profile?.name).toBe('Ann Berg')
    expect(profile?.experience?.positions?.map(({ title, organisation }) => [title, organisation])).toEqual([
      ['Lead developer', 'Acme AB'],
      ['Architect', 'Tarn & Sons'],
    ])
  })
})

describe('text that is no CV', () => {
  it.each([
    ['%PDF-1.7\n…', 'a PDF'],
    ['<!DOCTYPE html><p>x', 'a web page'],
    ['   \n', 'empty'],
    ['---\n', 'reads like a CV'],
    ['name: Ada\nskills:\n  - Go\n', 'a profile already'],
  ])('is refused: %j', (text, message) => {
    const { profile, diagnostics } = importText(text, 'cv.txt')
    expect(profile).toBeNull()
    expect(diagnostics[0]?.message).toContain(message)
  })

  it('is refused where a line has no end', () => {
    const { diagnostics } = importText(`# Ada\n${'x'.repeat(30_000)}`, 'cv.txt')
    expect(diagnostics[0]).toMatchObject({ ruleId: 'import-limit', position: { start: { line: 2 } } })
  })

  it('is refused over the limit of bytes', () => {
    const input = { kind: 'file', name: 'cv', bytes: bytesOf('# Ada\n- Go\n') } as const
    const { diagnostics } = importProfile(input, { limits: { textBytes: 5 } })
    expect(diagnostics[0]?.message).toBe('The file is larger than the limit of 5 bytes')
  })

  it('is refused where it is no text', () => {
    const { diagnostics } = importProfile({ kind: 'file', name: 'cv', bytes: new Uint8Array([65, 0, 66]) })
    expect(diagnostics[0]?.message).toContain('NUL')
  })
})

describe('any text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '# Ada',
      '## Skills',
      'EXPERIENCE',
      '- Kubernetes (expert)',
      'Mar 2021 - present',
      '| a | b |',
      '---',
      '',
      '**Lead, Here** 2019 – 2020',
    ),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '(((('.repeat(200),
      '[x]('.repeat(200),
      '*a_ '.repeat(300),
      '2021-03 - '.repeat(200),
      'a, '.repeat(300),
    ),
  )

  it('gives a profile that reads back, or a finding', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const imported = importProfile({ kind: 'file', name: 'cv.md', bytes: bytesOf(lines.join('\n')) })
        if (imported.profile) written(imported)
        else expect(imported.diagnostics.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })
})
