import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ProfileFile } from '../../src/model/index.ts'
import { parseProfile, writeProfile } from '../../src/profile/index.ts'

const HEAD = '# yaml-language-server: $schema=./profile.schema.json\n'

function write(profile: ProfileFile, commentary: Record<string, string[]> = {}): string {
  return writeProfile(profile, {
    schemaPath: './profile.schema.json',
    heading: ['Made in a test.'],
    commentary: new Map(Object.entries(commentary)),
  })
}

describe('a written profile', () => {
  it('begins with the schema line and says the scale', () => {
    const text = write({ name: 'Ada' })
    expect(text.startsWith(HEAD)).toBe(true)
    expect(text).toContain('# Made in a test.')
    expect(text).toContain("#   5 setting     sets the organisation's practice")
    expect(text.endsWith('\nname: Ada\n')).toBe(true)
  })

  it('puts comments beside their entries, and those without one at the end', () => {
    const text = write(
      { name: 'Ada', skills: ['Go', { Kubernetes: 4 }], education: [{ degree: 'MSc' }] },
      { 'skills.1': ['from the CV'], education: ['a course'], 'tools.3': ['lost tool'] },
    )
    expect(text).toContain('  - Go\n  # from the CV\n  - Kubernetes: 4\n')
    expect(text).toContain('# a course\neducation:\n')
    expect(text.endsWith('# lost tool\n')).toBe(true)
  })

  it('keeps a comment a comment, whatever stands in it', () => {
    const text = write(
      { name: 'Ada', skills: ['Go'] },
      { 'skills.0': ['x\n- Injected: 5', '\u2028- Injected: 5'] },
    )
    expect(parseProfile(text, 'p.yaml').profile?.claims.map(({ name }) => name)).toEqual(['Go'])
  })
})

describe('any profile', () => {
  const text = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
      fc.constantFrom(
        'no',
        '~',
        '012',
        '- x',
        '# x',
        'a: b',
        '"',
        "it's",
        '{',
        '2014',
        '1e3',
        ':',
        '?',
        '&a',
        '*b',
        '!t',
        '|',
        '>',
        '%',
        '@',
        '`',
        '---',
        '...',
        'a #b',
        'null',
      ),
    )
    .map((one) => one.trim())
    .filter((one) => one !== '')
  const level = fc.integer({ min: 0, max: 5 })
  const skill = fc.oneof(
    text,
    fc.tuple(text, level).map(([name, value]) => ({ [name]: value })),
    fc.record(
      { name: text, level, evidence: fc.array(fc.oneof(text, fc.record({ what: text })), { maxLength: 2 }) },
      { requiredKeys: ['name'] },
    ),
  )
  const profiles = fc.record(
    {
      name: text,
      headline: text,
      highlights: fc.array(fc.oneof(text, fc.record({ what: text })), { maxLength: 3 }),
      skills: fc.array(skill, { maxLength: 4 }),
      tools: fc.array(skill, { maxLength: 2 }),
      certifications: fc.array(text, { maxLength: 2 }),
      decisions: fc.record({ independent: fc.array(text, { maxLength: 2 }) }),
    },
    { requiredKeys: ['name'] },
  ) as fc.Arbitrary<ProfileFile>

  it('reads back as the same claims', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        // A name only of what cannot be seen, or the key "name" with a text, is something else to the reader; levels are figures here.
        const direct = parseProfile(JSON.stringify(profile), 'p.yaml')
        const back = parseProfile(write(profile), 'p.yaml')
        expect(back.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(withoutPlaces(back.profile)).toEqual(withoutPlaces(direct.profile))
      }),
      { numRuns: 300 },
    )
  })
})

function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (key === 'at' ? undefined : inner)))
}
