import { describe, expect, it } from 'vitest'
import { extractRole } from './read-markdown.ts'

const ROLE = '# Ferry Architect\n\n## Responsibilities\n- Keeps ferries\n\n'
const read = (section: string) => {
  const { draft, diagnostics, positions } = extractRole(`${ROLE}## Qualifications\n${section}\n`)
  const { qualifications, experience } = draft
  return {
    experience,
    positions,
    notes: diagnostics.filter(({ ruleId }) => ruleId !== 'section-not-found').map(({ message }) => message),
    parts: Object.fromEntries(
      Object.entries(qualifications ?? {})
        .filter(([, list]) => list.length > 0)
        .map(([part, list]) => [
          part,
          list.map((one: { text?: string; name?: string; prevalence?: string | null }) =>
            one.name === undefined ? one.text : [one.name, one.prevalence],
          ),
        ]),
    ),
  }
}

describe('qualifications without a heading of their own', () => {
  it.each([
    ["- Bachelor's degree", { education: ["Bachelor's degree"] }],
    ['- PhD in tides', { education: ['PhD in tides'] }],
    ['- B.Sc. of tides', { education: ['B.Sc. of tides'] }],
    ['- MBA', { education: ['MBA'] }],
    ['- Graduate of a school', { education: ['Graduate of a school'] }],
    ['- Degree with a certified school', { education: ['Degree with a certified school'] }],
    ['- Certified helmsman', { certifications: [['Certified helmsman', null]] }],
    ['- TOGAF (Optional)', { certifications: [['TOGAF', 'Optional']] }],
    ['- CKA', { certifications: [['CKA', null]] }],
    ['- Sails well', { domain: ['Sails well'] }],
    ['- Education: none at all', { education: ['none at all'] }],
    ['- Degrees: none at all', { education: ['none at all'] }],
    [
      '- Preferred certifications: Helmsman, Stoker (Optional)',
      {
        certifications: [
          ['Helmsman', null],
          ['Stoker', 'Optional'],
        ],
      },
    ],
    ['- Education of sailors: none', { domain: ['Education of sailors: none'] }],
    [
      '- Optional:\n- Certified helmsman\n- Sails',
      { certifications: [['Certified helmsman', 'Optional']], domain: ['Sails'] },
    ],
    ['Sails well', {}],
  ])('%j', (section, parts) => {
    expect(read(section).parts).toEqual(parts)
  })

  it.each([
    ['- 6 years of ferries', 6],
    ['- Years: 6+', 6],
    ['- Typical years: 6', 6],
    ['- Experience: 6+', 6],
    ['### Experience\n- 6 years of ferries', 6],
  ])('give years: %j', (section, min) => {
    const { experience, parts } = read(section)
    expect([experience?.total?.min, parts]).toEqual([min, {}])
  })

  it('say that no certificate is asked for, in a note, short or cut', () => {
    const long = `No certificate ${'o'.repeat(60)}`
    const exact = `No certificate ${'o'.repeat(45)}`
    expect(read(`### Certifications\n- None\n- ${long}\n- ${exact}\n- Not required\n- CKA`)).toMatchObject({
      parts: { certifications: [['CKA', null]] },
      notes: [
        '"None" names no certificate and is left out',
        `"${long.slice(0, 59)}…" names no certificate and is left out`,
        `"${exact}" names no certificate and is left out`,
        '"Not required" names no certificate and is left out',
      ],
    })
  })
})

describe('qualifications under headings', () => {
  it.each([
    ['### Education\n- Sails well', { education: ['Sails well'] }],
    ['### Domain knowledge\n- Certified helmsman', { domain: ['Certified helmsman'] }],
    ['### Backgrounds\n- Sailor', { backgrounds: ['Sailor'] }],
    ['### Leadership experience\n- Led a crew', { leadership: ['Led a crew'] }],
    ['### Certifications\nCKA', { certifications: [['CKA', null]] }],
    ['### Education\n#### At sea\n- Sails well', { education: ['Sails well'] }],
  ])('%j', (section, parts) => {
    expect(read(section)).toMatchObject({ parts, notes: [] })
  })

  it('that nobody knows are sorted by their words, with a note', () => {
    expect(read('### Weather\n- Sails in rain\n- MBA')).toMatchObject({
      parts: { domain: ['Sails in rain'], education: ['MBA'] },
      notes: ['Unexpected heading "Weather" among the qualifications; its items are sorted by their words'],
    })
  })

  it('have places for what a rule may point at', () => {
    const { positions } = read(
      '### Certifications\n- Helmsman (Optional)\n### Education\n- MBA\n### Certificates\n- Stoker',
    )
    const stoker = positions.get('qualifications.certifications.1.prevalence')
    expect((stoker?.end.column ?? 0) - (stoker?.start.column ?? 0)).toBe('Stoker'.length)
    const at = (path: string) => [positions.get(path)?.start.line, positions.get(path)?.start.column]
    expect(at('qualifications.certifications.0.name')).toEqual([8, 3])
    expect(at('qualifications.certifications.0.prevalence')).toEqual([8, 13])
    expect(at('qualifications.education.0.text')).toEqual([10, 3])
  })
})

describe('years in the order they are named', () => {
  it('a short figure between two others keeps its place', () => {
    const { experience } = extractRole(
      `${ROLE}## Experience\n- 9 years of cranes; 3+ with ropes; 4 years at sea\n`,
    ).draft
    expect(experience?.total?.min).toBe(9)
    expect(experience?.specialised.map(({ min, openEnded, what }) => [min, openEnded, what])).toEqual([
      [3, true, 'ropes'],
      [4, false, 'at sea'],
    ])
  })

  it('the first of two that are as long is the total', () => {
    const { experience } = extractRole(
      `${ROLE}## Experience\n- 4 years of cranes\n- 4 years of ropes\n`,
    ).draft
    expect(experience?.total?.raw).toBe('4 years of cranes')
  })

  it.each([
    ['Specialist: 3+', ''],
    ['Specialist: 3 to 5+ of ferries', 'ferries'],
    ['Specialist: 3–5 on ferries.', 'ferries'],
    ['Specialist: 3+ hands-on experience with ferries', 'ferries'],
  ])('%s', (line, what) => {
    const { experience } = extractRole(`${ROLE}## Experience\n- ${line}\n`).draft
    expect([experience?.total, experience?.specialised.map((one) => one.what)]).toEqual([null, [what]])
  })
})
