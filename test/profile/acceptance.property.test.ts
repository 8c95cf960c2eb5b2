import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { acceptanceModule } from '../../scripts/generate/acceptance.ts'
import { isSoundProfile } from '../../src/generated/profile-acceptance.ts'
import { profileFileSchema } from '../../src/model/index.ts'

const examples = readdirSync('examples')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => [name, parse(readFileSync(`examples/${name}`, 'utf8')) as Record<string, unknown>] as const)

/** What stands in a profile, in the place of something else. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, true, '', ' ', 'none', 'leading', 'present', 'x'.repeat(201)),
  fc.constantFrom<unknown>(-1, 0, 5, 6, 2.5, 1949, 1950, 2100, 2101, 61, Number.NaN, Infinity, 2 ** 60),
  fc.constantFrom<unknown>('2026', '2026-4', '2026-04', '2026-04-13', 'USD', 'usd', 'ai-architect', 'AI'),
  fc.constantFrom<unknown>(
    'https://example.org/a',
    'https://1.2',
    'ftp://example.org',
    'http://',
    'https://a',
  ),
  fc.constantFrom<unknown>(
    [],
    {},
    [null],
    [[]],
    { name: 'Go' },
    { Go: 7 },
    { what: 'A talk' },
    { a: 1, b: 2 },
  ),
  fc.string(),
  fc.double(),
  fc.jsonValue(),
)

/** A copy with one value, found by following random steps from the root, replaced, dropped or given a key more. */
function changed(value: unknown, steps: readonly number[], put: unknown, how: number): unknown {
  const [step = 0, ...rest] = steps
  if (typeof value !== 'object' || value === null || (steps.length === 0 && how > 0)) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && how === 1
      ? { ...value, [['extra', 'name', 'level', 'link'][step % 4] ?? '']: put }
      : put
  }
  if (Array.isArray(value)) {
    const at = step % Math.max(1, value.length)
    return value.map((one, index) => (index === at ? changed(one, rest, put, how) : one))
  }
  const keys = Object.keys(value)
  const key = keys[step % Math.max(1, keys.length)] ?? ''
  if (rest.length === 0 && how === 2)
    return Object.fromEntries(Object.entries(value).filter(([k]) => k !== key))
  return { ...value, [key]: changed((value as Record<string, unknown>)[key], rest, put, how) }
}

describe('telling a sound profile without its schema', () => {
  it.each(examples)('takes %s as sound', (_, data) => {
    expect(isSoundProfile(data)).toBe(true)
  })

  it('never takes for sound what the schema refuses, and leaves little of what it accepts to the schema', () => {
    let sound = 0
    let accepted = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...examples.map(([, data]) => data)),
        fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
        odd,
        fc.nat({ max: 2 }),
        (data, steps, put, how) => {
          const profile = changed(data, steps, put, how)
          const { success, data: read } = profileFileSchema.safeParse(profile)
          if (success) accepted += 1
          if (!isSoundProfile(profile)) return
          sound += 1
          expect(success).toBe(true)
          expect(read).toEqual(profile)
        },
      ),
      { numRuns: 3000 },
    )
    expect(accepted).toBeGreaterThan(200)
    expect(sound / accepted).toBeGreaterThan(0.9)
  })

  it.each([
    ['an address with a query', 'https://example.org/?q=1', false],
    ['a plain address', 'https://example.org/talks/one', true],
    ['another protocol', 'ftp://example.org/talks', false],
  ])('leaves %s to the schema or not', (_, link, expected) => {
    const profile = { name: 'A', skills: [{ name: 'Go', evidence: [{ what: 'A talk', link }] }] }
    expect(isSoundProfile(profile)).toBe(expected)
  })

  it('leaves a key called __proto__ to the schema', () => {
    expect(isSoundProfile(JSON.parse('{"name":"A","skills":[{"__proto__":3}]}'))).toBe(false)
    expect(isSoundProfile(JSON.parse('{"name":"A","__proto__":3}'))).toBe(false)
  })
})

describe('making code of a schema', () => {
  it.each([
    ['a transform', z.strictObject({ a: z.string().transform(Number) })],
    ['a check in words of its own', z.string().refine((text) => text !== 'no')],
    ['an object that takes any key', z.object({ a: z.string() })],
    ['an object with a check', z.strictObject({ a: z.string() }).refine(({ a }) => a !== 'no')],
    ['a date', z.date()],
    ['a pattern with a memory', z.string().regex(/a/g)],
  ])('stops at %s', (_, schema) => {
    expect(() => acceptanceModule({ isSound: schema })).toThrow(/^No code for/)
  })
})
