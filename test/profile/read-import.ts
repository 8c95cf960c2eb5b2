import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { type Imported, type ImportInput, importProfile } from '../../src/profile/import/index.ts'
import { parseProfile, writeProfile } from '../../src/profile/index.ts'

export const FIXTURES = 'test/fixtures/import'

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function importText(text: string, name = 'resume.json'): Imported {
  return importProfile({ kind: 'file', name, bytes: bytesOf(text) })
}

export function importFixture(name: string): Imported {
  return importProfile({ kind: 'file', name, bytes: readFileSync(`${FIXTURES}/${name}`) })
}

/** The profile file an import is written as; it must read back without a finding. */
export function written(imported: Imported): string {
  if (imported.profile === null)
    throw new Error(`not imported: ${imported.diagnostics.map(({ message }) => message)}`)
  const text = writeProfile(imported.profile, {
    schemaPath: './profile.schema.json',
    commentary: imported.commentary,
  })
  expect(parseProfile(text, 'profile.yaml').diagnostics).toEqual([])
  return text
}

export function input(files: Readonly<Record<string, string>>): ImportInput {
  return {
    kind: 'folder',
    name: 'export',
    files: Object.entries(files).map(([name, text]) => ({ name, bytes: bytesOf(text) })),
  }
}
