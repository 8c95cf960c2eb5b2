import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RULE_TABLE } from '../../src/validate/index.ts'
import type { InputFile } from './findings-of.ts'

export const FIXTURES = 'test/fixtures/validate'

/** Rules that have a file, a page and fixtures of their own. */
export const OWN_RULES = RULE_TABLE.filter(({ family }) => ['brief', 'ladder', 'profile'].includes(family))

export interface Expected {
  at: string
  message: string
}

export interface RuleFixtures {
  bad: InputFile[]
  good: InputFile[]
  expected: Record<string, Expected[]>
}

/** Files of a rule: briefs and profiles by their beginning, and what is expected of the bad ones. */
export function fixturesOf(id: string): RuleFixtures {
  const folder = join(FIXTURES, id)
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  const read = (kind: string): InputFile[] =>
    names
      .filter((name) => name.startsWith(kind))
      .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  const expected = names.includes('expected.json')
    ? (JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, Expected[]>)
    : {}
  return { bad: read('bad'), good: read('good'), expected }
}
