import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readRole } from '../../src/assess/index.ts'
import { assess, builtinKnowledge, builtinLibrary, DEFAULT_POLICY } from '../../src/index.ts'
import { marketFor } from '../../src/library/index.ts'
import { parseProfile } from '../../src/profile/index.ts'

const { roleReadings } = await import('../../src/generated/readings/index.ts')
const library = await builtinLibrary()
const examples = ['priya-raman', 'jonas-weber', 'amelie-laurent'].map((name) => `examples/${name}.yaml`)

describe('what was read of the shipped roles when the program was built', () => {
  it.each(library.roles)('equals a fresh reading of $id', async (role) => {
    const fresh = readRole(role, marketFor(library, role.track), await builtinKnowledge())
    expect(await roleReadings.get(role.id)?.()).toEqual(JSON.parse(JSON.stringify(fresh)))
  })

  it.each(examples)('changes nothing in an assessment of %s', async (file) => {
    const { profile } = parseProfile(readFileSync(file, 'utf8'), file)
    if (profile === null) throw new Error(`${file} cannot be read`)
    const beforehand = await builtinKnowledge(library.roles)
    for (const role of library.roles) {
      const market = marketFor(library, role.track)
      const context = { policy: DEFAULT_POLICY, market }
      const fresh = assess(role, profile, { ...context, knowledge: await builtinKnowledge() })
      expect(JSON.stringify(assess(role, profile, { ...context, knowledge: beforehand }))).toBe(
        JSON.stringify(fresh),
      )
    }
  })
})
