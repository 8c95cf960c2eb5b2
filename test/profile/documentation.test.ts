import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseProfile } from '../../src/profile/index.ts'

const page = readFileSync('docs/profiles.md', 'utf8')

/** Every key of the JSON Schema, wherever it stands. */
function keysOf(node: unknown): string[] {
  if (node === null || typeof node !== 'object') return []
  const own =
    'properties' in node && typeof node.properties === 'object' ? Object.keys(node.properties ?? {}) : []
  return [...own, ...Object.values(node).flatMap(keysOf)]
}

describe('docs/profiles.md', () => {
  it('names every key of a profile', () => {
    const keys = new Set(keysOf(JSON.parse(readFileSync('schemas/profile.schema.json', 'utf8'))))
    expect(keys.size).toBeGreaterThan(30)
    expect([...keys].filter((key) => !page.includes(`\`${key}\``))).toEqual([])
  })

  it('shows a profile that works and uses every top-level key', () => {
    const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? []
    const { profile, diagnostics } = parseProfile(yaml, 'profile.yaml', { asOf: '2026-11-20' })
    expect(diagnostics).toEqual([])
    expect(profile).toMatchObject({
      name: 'Runa Fjellmark',
      experience: { totalYears: 12.7, derived: ['totalYears'] },
    })
    const { properties } = JSON.parse(readFileSync('schemas/profile.schema.json', 'utf8'))
    expect(
      Object.keys(properties).filter((key) => key !== '$schema' && !new RegExp(`^${key}:`, 'm').test(yaml)),
    ).toEqual([])
  })
})
