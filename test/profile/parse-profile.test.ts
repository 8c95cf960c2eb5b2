import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseProfile } from '../../src/profile/index.ts'

function read(yaml: string, asOf: string | null = null) {
  return parseProfile(yaml, 'profile.yaml', { asOf })
}

function findings(yaml: string): string[] {
  return read(yaml).diagnostics.map(
    (one) => `${one.position.start.line}:${one.position.start.column} ${one.message}`,
  )
}

describe('a profile', () => {
  it('reads bare, shorthand and whole forms of a skill, each with its line', () => {
    const { profile } = read(
      [
        'name: Ada Ferreira',
        'skills:',
        '  - Terraform',
        '  - Kubernetes: 4',
        '  - name: Retrieval-augmented generation',
        '    level: leading',
        '    lastUsed: 2026',
        '    evidence: [Shipped the support assistant, { what: Wrote the guide, link: "https://example.org/g" }]',
      ].join('\n'),
    )
    expect(profile?.claims.map(({ name, proficiency, at }) => [name, proficiency, at.line])).toEqual([
      ['Terraform', null, 3],
      ['Kubernetes', 4, 4],
      ['Retrieval-augmented generation', 4, 5],
    ])
    expect(profile?.claims[2]).toMatchObject({
      lastUsed: '2026',
      evidence: [{ what: 'Shipped the support assistant' }, { what: 'Wrote the guide' }],
    })
  })

  it('keeps level 0, level absent and no skills apart', () => {
    const { profile } = read('name: A\nskills:\n  - Rust: 0\n  - Go\n')
    expect(profile?.claims.map((claim) => claim.proficiency)).toEqual([0, null])
    expect(read('name: A').profile?.claims).toEqual([])
    expect(read('name: A').profile?.decisions).toBeNull()
    expect(read('name: A\ndecisions: { independent: [] }').profile?.decisions).toEqual([])
  })

  it('takes claims from certificates, achievements, decisions and highlights', () => {
    const { profile } = read(
      [
        'name: A',
        'certifications: [TOGAF 9]',
        'achievements: [{ metric: Cost per request, from: 1.9, to: 1.2, unit: USD, what: Batched inference }]',
        'decisions: { independent: [Serving pattern] }',
        'experience: { positions: [{ title: Engineer, highlights: [Chaired the review board] }] }',
      ].join('\n'),
    )
    expect(profile?.claims.map(({ kind, name }) => `${kind}: ${name}`)).toEqual([
      'certificate: TOGAF 9',
      'achievement: Cost per request: Batched inference',
      'decision: Serving pattern',
      'highlight: Chaired the review board',
    ])
  })

  it('derives years from positions, overlaps once, and only with a date for open ends', () => {
    const yaml = [
      'name: A',
      'experience:',
      '  positions:',
      '    - { title: One, start: 2015-01, end: 2019-12, ai: true }',
      '    - { title: Two, start: 2018-01, end: present }',
    ].join('\n')
    expect(read(yaml, '2026-01-15').profile?.experience).toMatchObject({
      totalYears: 11,
      aiYears: 4.9,
      crossTeamYears: null,
      derived: ['totalYears', 'aiYears'],
    })
    expect(read(yaml).profile?.experience).toMatchObject({ totalYears: null, derived: ['aiYears'] })
  })

  it('treats names such as constructor and __proto__ as names', () => {
    const { profile } = read(
      'name: A\nskills:\n  - constructor: 3\n  - __proto__: 2\naliases: { __proto__: Terraform }',
    )
    expect(profile?.claims.map(({ name, proficiency }) => [name, proficiency])).toEqual([
      ['constructor', 3],
      ['__proto__', 2],
    ])
    expect(profile?.aliases.map(({ alias }) => alias)).toEqual(['__proto__'])
  })

  it('names every mistake at once, at its place', () => {
    expect(
      findings(
        [
          'nmae: Ada',
          'skills:',
          '  - Kubernetes: 7',
          '  - name: Go',
          '    levl: 3',
          'experience:',
          '  totalYears: -3',
          'compensation: { base: 1000, currency: dollars }',
        ].join('\n'),
      ),
    ).toEqual([
      '1:1 Missing name, expected a name of 1 to 200 characters',
      '1:1 Unexpected key nmae, did you mean name?',
      '3:17 Unexpected level 7, expected 0–5 or one of none, aware, guided, independent, leading, setting',
      '5:5 Unexpected key levl, did you mean level?',
      '7:15 Unexpected totalYears -3, expected years from 0 to 60',
      '8:39 Unexpected currency dollars, expected a three-letter code such as USD',
    ])
  })

  it.each([
    ['', '1:1 Unexpected empty file, expected a profile with name and skills'],
    ['- Terraform', '1:1 Unexpected list, expected a profile with name and skills'],
    ['name: A\nname: B', '2:1 Unexpected second key name, first on line 1'],
    ['name: &a Ada\nheadline: *a', '1:10 Unexpected anchor'],
    ['%YAML 1.1\n---\nname: A', '1:1 Unexpected %YAML directive, expected plain YAML 1.2'],
    ['name: !!js/function "x"', '1:7 Unexpected tag'],
    ['name: A\nskills:\n\t- Go', '3:1 Cannot read this YAML'],
    ['name: A\n---\nname: B', '2:1 Unexpected second document'],
  ])('refuses %j', (yaml, expected) => {
    expect(findings(yaml)[0]).toContain(expected)
    expect(read(yaml).profile).toBeNull()
  })

  it.each([
    ['YAML', 'name: "Ada \\ud800 F"'],
    ['JSON', '{"name": "Ada \\ud800 F"}'],
  ])('shows half a character of an escape in %s as a sign, and says so', (_, text) => {
    const { profile, diagnostics } = read(text)
    expect(profile?.name).toBe('Ada \ufffd F')
    expect(diagnostics).toMatchObject([{ ruleId: 'unsafe-characters', severity: 'warning' }])
  })

  it('takes out what a reader cannot see, and says so', () => {
    const { profile, diagnostics } = read('name: "Ada\\u202e\\u200bX"')
    expect(profile?.name).toBe('AdaX')
    expect(diagnostics).toMatchObject([{ ruleId: 'unsafe-characters', severity: 'warning' }])
  })

  it('answers to any text with a profile or findings, never both missing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const { profile, diagnostics } = read(text)
        return profile !== null || diagnostics.some((one) => one.severity === 'error')
      }),
    )
  })

  it.each(readdirSync('examples').filter((name) => name.endsWith('.yaml')))(
    'reads the example %s without a finding',
    (name) => {
      const { profile, diagnostics } = parseProfile(readFileSync(`examples/${name}`, 'utf8'), name, {
        asOf: '2026-11-20',
      })
      expect(diagnostics).toEqual([])
      expect(profile?.claims.length).toBeGreaterThan(5)
    },
  )
})
