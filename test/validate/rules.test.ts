import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/model/index.ts'
import { findingsOf, type InputFile, placeText, profileFindings } from './findings-of.ts'
import { FIXTURES, fixturesOf, OWN_RULES } from './rule-fixtures.ts'

/** Findings of each file; the files of a rule across files are checked together, all others one by one. */
function check(family: string, files: readonly InputFile[]): Diagnostic[] {
  if (family === 'ladder') return findingsOf(files, { complete: true })
  return files.flatMap((file) => (family === 'profile' ? profileFindings(file) : findingsOf([file])))
}

/** What each rule advises on its bad files, each advice once, and the places that it points to besides. */
const HINTS = JSON.parse(readFileSync(`${FIXTURES}/hints.json`, 'utf8')) as Record<string, string[]>

describe.each(OWN_RULES)('$id', ({ id, family, severity }) => {
  const { bad, good, expected } = fixturesOf(id)

  it('finds exactly what is wrong, at the exact place', () => {
    const found = check(family, bad)
    expect(found.map(({ ruleId }) => ruleId)).toEqual(found.map(() => id))
    expect(found.map(({ severity: own }) => own)).toEqual(found.map(() => severity))
    for (const { name } of bad) {
      const own = found.filter(({ file }) => file === name)
      expect(own.map((finding) => ({ at: placeText(finding), message: finding.message }))).toEqual(
        expected[name] ?? [],
      )
    }
    expect(found.length).toBeGreaterThan(0)
  })

  it('says what to do, and where the page is', () => {
    const found = check(family, bad)
    const said = found.flatMap(({ hint, related }) => [
      hint,
      ...(related ?? []).map((one) => `→ ${one.message}: ${one.file} ${placeText(one)}`),
    ])
    expect([...new Set(said)]).toEqual(HINTS[id])
    for (const { url } of found) expect(url).toBe(`docs/rules/${id}.md`)
  })

  it('is silent where all is well', () => {
    expect(check(family, good)).toEqual([])
  })
})
