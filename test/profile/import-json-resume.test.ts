import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importFixture, importText, written } from './read-import.ts'

const SAMPLE = '../shared/conformance/json-resume.sample.json'

describe('a JSON Resume', () => {
  const imported = importFixture('json-resume/ayodele-brandt.json')
  const yaml = written(imported)

  it('is known by its content', () => expect(imported.form).toBe('json-resume'))

  it('has no findings where it is right', () => expect(imported.diagnostics).toEqual([]))

  it('gives work as positions, with what was done there', () => {
    expect(imported.profile?.experience?.positions).toEqual([
      {
        title: 'Lead ML Platform Architect',
        organisation: 'Glimmerfjord Energy',
        start: '2020-02-01',
        highlights: [
          'Answerable for the model platform of 9 teams.',
          'Built the feature store',
          'Cut the cost of inference by 38 percent',
        ],
      },
      {
        title: 'Data Engineer',
        organisation: 'Pebbleworks',
        start: 2015,
        end: '2020-01',
        highlights: ['Moved nightly batches to streams'],
      },
    ])
    expect(imported.notes.warnings.join('\n')).toContain(
      'Glimmerfjord Energy has no end and counts up to today',
    )
  })

  it('never makes voluntary work a position, which would count as years', () => {
    expect(JSON.stringify(imported.profile?.experience)).not.toContain('Code Meadow')
    expect(JSON.stringify(imported.profile?.highlights)).toContain('Volunteer: Mentor, Code Meadow')
  })

  it('maps levels in words, says how, and never to 5', () => {
    expect(imported.profile?.skills).toEqual(
      expect.arrayContaining([{ MLOps: 4 }, { MLflow: 4 }, { 'Model registry': 4 }, 'Juggling']),
    )
    expect(imported.notes.warnings).toContain(
      'Level "Expert" was read as 4, leads others and sets the team\'s practice: MLOps, MLflow, Model registry',
    )
    expect(imported.notes.notRead.join('\n')).toContain('Juggling: level "Ninja"')
    expect(yaml).toContain('# level as written: Ninja')
  })

  it('takes a project as evidence of what it was built with', () => {
    expect(imported.profile?.skills).toContainEqual({
      name: 'Kubernetes',
      level: 3,
      evidence: [
        {
          what: 'Project Tidepool (Maintainer): A scheduler for idle accelerators',
          link: 'https://tidepool.example',
          date: '2021-12',
        },
      ],
    })
  })

  it('keeps contact details and other people out', () => {
    for (const text of [
      'ayodele@brandt.example',
      '555 0100',
      'Invented Street',
      'chirper',
      'Wilhelmina',
      'calm hand',
    ])
      expect(yaml).not.toContain(text)
    const notRead = imported.notes.notRead.join('\n')
    expect(notRead).toContain('basics: image, email, phone, url, location, 1 profile')
    expect(notRead).toContain('interests: 1 entry')
    expect(notRead).toContain('references: 1 entry')
  })

  it('keeps beside the entry what has no key', () => {
    for (const text of [
      'course: Distributed systems',
      'score: 1.3',
      'issuer: Invented Foundation',
      'location: Tarnholm',
    ])
      expect(yaml).toContain(`# ${text}`)
  })

  it.runIf(existsSync(SAMPLE))('reads the published sample whole', () => {
    const sample = importText(readFileSync(SAMPLE, 'utf8'))
    expect(sample.diagnostics).toEqual([])
    expectNothingLost(JSON.parse(readFileSync(SAMPLE, 'utf8')), sample)
  })

  it('loses nothing silently', () => {
    const data = JSON.parse(readFileSync('test/fixtures/import/json-resume/ayodele-brandt.json', 'utf8'))
    expectNothingLost(data, imported)
  })
})

describe('a JSON Resume with mistakes', () => {
  it('is refused with line and column where it is no JSON', () => {
    const { profile, diagnostics } = importFixture('json-resume/cut-short.json')
    expect(profile).toBeNull()
    expect(diagnostics).toMatchObject([
      { ruleId: 'import-syntax', severity: 'error', position: { start: { line: 4, column: 27 } } },
    ])
  })

  it('loses only the values that are wrong, each with its place', () => {
    const { profile, diagnostics, notes } = importFixture('json-resume/wrong-values.json')
    expect(profile?.name).toBe('Odd Values')
    expect(
      diagnostics.map(({ message, position }) => [position.start.line, position.start.column, message]),
    ).toEqual([
      [2, 46, 'Unexpected a list in basics.label, expected text'],
      [4, 89, expect.stringContaining('Unexpected key work[0].hightlights')],
      [5, 5, 'Unexpected text in work[1], expected an object in braces'],
      [7, 13, 'Unexpected text in skills, expected a list'],
      [8, 14, expect.stringContaining('Unexpected key hobbies')],
    ])
    expect(diagnostics[1]?.message).toContain('did you mean highlights?')
    expect(notes.notRead.join('\n')).toContain('start "soon"')
  })

  it.each([
    ['[]', 'JSON that is no object'],
    ['{"title": "x"}', 'JSON without any section of a JSON Resume'],
  ])('says of %s that it is none', (text, message) => {
    const { profile, diagnostics } = importText(text)
    expect(profile).toBeNull()
    expect(diagnostics[0]?.message).toContain(message)
  })

  it('places the first hundred mistakes and counts on the rest', () => {
    const keys = Array.from({ length: 3000 }, (_, i) => `"k${i}": 1`).join(', ')
    const { profile, diagnostics, notes } = importText(`{"basics": {"name": "A"}, ${keys}}`)
    expect(profile?.name).toBe('A')
    expect(diagnostics).toHaveLength(100)
    expect(notes.notRead.at(-1)).toBe('more keys that JSON Resume does not have')
  })

  it('names a key that stands twice', () => {
    const { diagnostics, notes } = importText('{"basics": {"name": "A"},\n "basics": {"name": "B"}}')
    expect(diagnostics).toMatchObject([{ position: { start: { line: 2, column: 2 } } }])
    expect(notes.notRead.join('\n')).toContain('basics: a second one')
  })
})

describe('a sloppy JSON Resume', () => {
  it('reads names alone where a list of objects was due', () => {
    const { profile, notes, diagnostics } = importText(
      '{"basics":{"name":"Bo"},"skills":["Go",{"name":"Rust"},"go"],"languages":["Norwegian"]}',
      'resume.json',
    )
    expect(diagnostics).toEqual([])
    expect(profile?.skills).toEqual(['Go', 'Rust'])
    expect(JSON.stringify(profile?.highlights)).toContain('Language: Norwegian')
    expect(notes.warnings).toContain('Named more than once, taken once: Go')
  })

  it('says where the JSON goes wrong, even in its first character', () => {
    const { profile, diagnostics } = importText('// mine\n{"basics":{"name":"Bo"}}', 'resume.json')
    expect(profile).toBeNull()
    expect(diagnostics[0]).toMatchObject({ ruleId: 'import-syntax', position: { start: { line: 1 } } })
  })
})

describe('any JSON Resume', () => {
  const token = fc.integer({ min: 1000, max: 9_999_999 }).map((n) => `Tok${n}x`)
  const texts = fc.array(token, { maxLength: 3 })
  const some = (model: Record<string, fc.Arbitrary<unknown>>) =>
    fc.array(fc.record(model, { requiredKeys: [] }), { maxLength: 3 })
  const resume = fc.record(
    {
      basics: fc.record({ name: token, label: token, summary: token, email: token }, { requiredKeys: [] }),
      work: some({
        name: token,
        position: token,
        url: token,
        location: token,
        description: token,
        startDate: token,
        endDate: token,
        summary: token,
        highlights: texts,
      }),
      volunteer: some({
        organization: token,
        position: token,
        startDate: token,
        summary: token,
        highlights: texts,
      }),
      education: some({
        institution: token,
        area: token,
        studyType: token,
        endDate: token,
        score: token,
        courses: texts,
      }),
      awards: some({ title: token, date: token, awarder: token, summary: token }),
      certificates: some({ name: token, date: token, issuer: token, url: token }),
      publications: some({ name: token, publisher: token, releaseDate: token, summary: token }),
      skills: some({ name: token, level: token, keywords: texts }),
      languages: some({ language: token, fluency: token }),
      interests: some({ name: token, keywords: texts }),
      references: some({ name: token, reference: token }),
      projects: some({
        name: token,
        description: token,
        highlights: texts,
        keywords: texts,
        startDate: token,
        endDate: token,
        roles: texts,
        entity: token,
        type: token,
      }),
      other: token,
    },
    { requiredKeys: ['basics'] },
  )

  it('loses nothing silently and gives a profile that reads back', () => {
    fc.assert(
      fc.property(resume, (data) => expectNothingLost(data, importText(JSON.stringify(data, null, 1)))),
      { numRuns: 150 },
    )
  })

  it('is read, or refused with a place, whatever stands in its values', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
        const imported = importText(
          JSON.stringify({ basics: { name: text, label: value }, skills: [value, { name: text }] }),
        )
        expect(imported.profile).not.toBeNull()
        written(imported)
      }),
      { numRuns: 200 },
    )
  })
})

/** Every text of the source stands in the profile file, or its part is named as not read. */
function expectNothingLost(data: unknown, imported: ReturnType<typeof importText>): void {
  const yaml = flat(written(imported))
  const told = flat([...imported.notes.notRead, ...imported.notes.warnings].join('\n'))
  for (const [path, text] of leaves(data, [])) {
    const key = String(path.at(-1))
    const part = String(path[0])
    const isKept = pieces(text).every((piece) => yaml.includes(piece) || told.includes(piece))
    const isNamed =
      told.includes(`${part}: `) &&
      (told.includes(key) ||
        ['interests', 'references'].includes(part) ||
        path.includes('location') ||
        path.includes('profiles'))
    const isAboutFile = ['$schema', 'meta'].includes(part) && told.includes('about the file')
    expect({ path: path.join('.'), text, told: isKept || isNamed || isAboutFile }).toEqual({
      path: path.join('.'),
      text,
      told: true,
    })
  }
}

function pieces(text: string): string[] {
  return flat(text)
    .split(/(?<=[.!?]["”’)]?) /)
    .filter((piece) => piece !== '')
}

function flat(text: string): string {
  return text.replace(/\\"/g, '"').replace(/\s+/g, ' ')
}

function leaves(
  value: unknown,
  path: readonly (string | number)[],
): [readonly (string | number)[], string][] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [[path, value.trim()]]
  if (typeof value === 'number') return [[path, String(value)]]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}
