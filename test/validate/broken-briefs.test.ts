import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findingsOf } from './findings-of.ts'
import { validate } from './make-run.ts'

const FOLDER = 'test/fixtures/validate/broken'
const WHOLE = ['market.md', 'role.md']

interface Expected {
  rule: string
  line: number
  column: number
}

const expected = JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')) as Record<string, Expected>
const texts = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]),
)

describe('a whole brief', () => {
  it.each(WHOLE)('%s has no finding and exits 0', async (name) => {
    expect(findingsOf([{ name, text: texts[name] ?? '' }])).toEqual([])
    expect((await validate([name], { files: texts })).code).toBe(0)
  })
})

describe('a copy broken in one place', () => {
  it('is there for every kind of error, ten at the least', () => {
    expect([...WHOLE, ...Object.keys(expected)].sort()).toEqual(Object.keys(texts).sort())
    expect(Object.keys(expected).length).toBeGreaterThanOrEqual(10)
  })

  it.each(Object.entries(expected))(
    '%s exits 1 with the right rule at the right place',
    async (name, { rule, line, column }) => {
      const errors = findingsOf([{ name, text: texts[name] ?? '' }]).filter(
        ({ severity }) => severity === 'error',
      )
      expect(
        errors.map(({ ruleId, position: { start } }) => ({
          rule: ruleId,
          line: start.line,
          column: start.column,
        })),
      ).toEqual([{ rule, line, column }])
      const { code, stdout } = await validate([name], { files: texts })
      expect(code).toBe(1)
      expect(stdout).toContain(`${name}:${line}:${column}`)
      expect(stdout).toContain(rule)
    },
  )
})
