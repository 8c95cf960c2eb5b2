import { describe, expect, it } from 'vitest'
import { extractBrief } from '../../src/extract/index.ts'
import { parseProfile } from '../../src/profile/index.ts'
import { readSource } from '../../src/source/index.ts'
import { validateBrief, validateProfile } from '../../src/validate/index.ts'
import { AS_OF, findingsOf } from './findings-of.ts'
import { fixturesOf } from './rule-fixtures.ts'

const dated = [
  'profile-future-date',
  'profile-expired-certificate',
  'profile-target-past',
  'profile-stale-skill',
]

describe('without a date to measure from', () => {
  it.each(['as-of-future', 'as-of-stale'])('%s says nothing', (id) => {
    for (const { name, text } of fixturesOf(id).bad) {
      const [document] = readSource(text, name).documents
      if (document === undefined) throw new Error('not read')
      expect(validateBrief(extractBrief(document), {}).diagnostics).toEqual([])
    }
  })

  it.each(dated)('%s says nothing', (id) => {
    for (const { name, text } of fixturesOf(id).bad) {
      const { profile } = parseProfile(text, name)
      if (profile === null) throw new Error('not read')
      expect(validateProfile(profile, { text })).toEqual([])
    }
  })
})

describe('a severity of the settings', () => {
  it('replaces that of the rule, and off silences it', () => {
    const [file] = fixturesOf('salary-order').bad
    const [document] = readSource(file?.text ?? '', 'bad.md').documents
    if (document === undefined) throw new Error('not read')
    const extraction = extractBrief(document)
    const with_ = (setting: 'off' | 'info') =>
      validateBrief(extraction, { severities: { 'salary-order': setting } }).diagnostics.map(
        ({ severity }) => severity,
      )
    expect(with_('info')).toEqual(['info', 'info'])
    expect(with_('off')).toEqual([])
  })
})

describe('where not all briefs are at hand', () => {
  it.each(['ladder-hole', 'ladder-market-track'])('%s misses none of the others', (id) => {
    expect(findingsOf(fixturesOf(id).bad, { complete: false })).toEqual([])
  })

  it.each(['ladder-duplicate-id', 'ladder-rank-clash', 'ladder-pay'])(
    '%s still compares those there are',
    (id) => {
      expect(findingsOf(fixturesOf(id).bad, { complete: false })).not.toEqual([])
    },
  )
})

describe('a profile without its text', () => {
  it('has findings at the line of the entry', () => {
    const text = 'name: Mara Lindgren\nskills:\n  - Terraform\n  - Kubernetes: 5\n'
    const { profile } = parseProfile(text, 'profile.yaml', { asOf: AS_OF })
    if (profile === null) throw new Error('not read')
    const lines = (found: ReturnType<typeof validateProfile>) => found.map(({ position }) => position.start)
    expect(lines(validateProfile(profile))).toEqual([{ line: 4, column: 1 }])
    expect(lines(validateProfile(profile, { text }))).toMatchObject([{ line: 4, column: 17 }])
  })
})
