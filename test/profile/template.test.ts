import { describe, expect, it } from 'vitest'
import { assess, DEFAULT_POLICY } from '../../src/assess/index.ts'
import { builtinKnowledge, builtinLibrary } from '../../src/builtin/index.ts'
import { askedOf, parseProfile, profileTemplate } from '../../src/profile/index.ts'

const { roles } = await builtinLibrary()
const knowledge = await builtinKnowledge()
const options = { schemaPath: './profile.schema.json', file: 'profile.yaml' }

describe.each(roles.map((role) => [role.id, role] as const))('the template of %s', (_, role) => {
  const template = profileTemplate(role, options)

  it('is a valid profile that says nothing yet', () => {
    const { profile, diagnostics } = parseProfile(template, 'profile.yaml')
    expect(diagnostics).toEqual([])
    expect(profile).toMatchObject({
      claims: [],
      achievements: [],
      decisions: null,
      target: { role: role.id },
    })
  })

  it('is not assessed at all', () => {
    const { profile } = parseProfile(template, 'profile.yaml')
    if (!profile) throw new Error('no profile')
    expect(assess(role, profile, { policy: DEFAULT_POLICY, knowledge }).readiness).toMatchObject({
      score: null,
      assessed: 0,
    })
  })

  it('lists every requirement that an assessment scores', () => {
    const { profile } = parseProfile('name: A\n', 'profile.yaml')
    if (!profile) throw new Error('no profile')
    const { requirements } = assess(role, profile, { policy: DEFAULT_POLICY, knowledge })
    expect(
      askedOf(role)
        .map(({ group, name }) => `${group}: ${name}`)
        .sort(),
    ).toEqual([...new Set(requirements.map(({ section, text }) => `${section}: ${text}`))].sort())
  })

  it('says neither the importance nor the targets of the role', () => {
    const comments = template.split('\n').filter((line) => line.trim().startsWith('#'))
    for (const { importanceStated } of role.skills)
      if (importanceStated) expect(comments.join('\n')).not.toContain(`(${importanceStated})`)
    for (const { target } of role.kpis)
      if (target && /\d/.test(target.raw)) expect(template).not.toContain(target.raw)
  })

  it('takes each entry over by deleting its # and giving a level', () => {
    const { profile, diagnostics } = parseProfile(filledIn(template), 'profile.yaml')
    expect(diagnostics).toEqual([])
    const asked = askedOf(role)
    expect(profile?.claims.filter(({ kind }) => kind === 'skill')).toHaveLength(
      asked.filter(({ key }) => key === 'skills').length,
    )
    expect(profile?.achievements).toHaveLength(
      Math.max(1, asked.filter(({ key }) => key === 'achievements').length),
    )
  })

  it('refuses an entry that was taken over without a level', () => {
    const { profile, diagnostics } = parseProfile(
      template.replace(/^ {2}#(- .*: _)$/m, '  $1'),
      'profile.yaml',
    )
    expect(profile).toBeNull()
    expect(diagnostics[0]?.message).toContain('Unexpected level _, expected 0–5')
  })
})

describe('the template without a role', () => {
  it('is a valid profile too, and works with every example taken over', () => {
    const template = profileTemplate(null, options)
    expect(parseProfile(template, 'profile.yaml').diagnostics).toEqual([])
    const all = filledIn(template).replace(/^( *)#(\w[\w ]*:)/gm, '$1$2')
    const { profile, diagnostics } = parseProfile(all, 'profile.yaml', { asOf: '2026-01-01' })
    expect(diagnostics).toEqual([])
    expect(profile).toMatchObject({
      experience: { totalYears: 10 },
      compensation: { base: 150000 },
      authority: { length: 6 },
    })
  })
})

/** Every entry live, with 3 for a level and 1 for a figure, as somebody in a hurry would do it. */
function filledIn(template: string): string {
  return template
    .replace(/^( *)#(- | {2}\w)/gm, '$1$2')
    .replace(/: _$/gm, ': 3')
    .replaceAll('value: , unit: }', 'value: 1, unit: percent }')
}
