import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { soundBriefSchemas } from '../../scripts/generate/brief-schemas.ts'
import { extractBrief } from '../../src/extract/index.ts'
import * as acceptance from '../../src/generated/brief-acceptance.ts'
import { briefFrontMatterSchema, briefSchema, FRONT_MATTER_KEYS } from '../../src/model/index.ts'
import { readSource } from '../../src/source/index.ts'

const { isSoundBrief, isSoundFrontMatter, isSoundSource, ...ofOneKey } = acceptance

const briefs = readdirSync('briefs', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `briefs/${name}`)
const read = (path: string) => {
  const { documents } = readSource(readFileSync(path, 'utf8'), path)
  return extractBrief(documents[0] ?? expect.fail('no document'))
}

/** What stands in front matter, sound or not. */
const value = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, true, '', ' ', 'senior', 'Senior', 'ai-architect', 'a--b', '-a'),
  fc.constantFrom<unknown>(
    'x'.repeat(100),
    'x'.repeat(101),
    'y'.repeat(200),
    'y'.repeat(201),
    'z'.repeat(41),
  ),
  fc.constantFrom<unknown>(
    '2026-04-13',
    '2026-02-30',
    '2024-02-29',
    '2023-02-29',
    '1949-12-31',
    '2101-01-01',
  ),
  fc.constantFrom<unknown>(-1, 0, 1, 20, 21, 2.5, Number.NaN, Infinity, 2 ** 60),
  fc.constantFrom<unknown>([], {}, [null], { title: 'A' }, { title: 'A', url: 'https://example.org/a' }),
  fc.string(),
  fc.double(),
  fc.jsonValue(),
)

describe('telling what is sound of a brief without its schema', () => {
  it.each(briefs)('takes %s as sound, as the schema gives it back', (path) => {
    const { draft, document } = read(path)
    expect(isSoundBrief(draft)).toBe(true)
    expect(JSON.stringify(briefSchema.parse(draft))).toBe(JSON.stringify(draft))
    expect(isSoundFrontMatter(document.frontMatter?.data)).toBe(true)
  })

  it.each(Object.entries(ofOneKey))('is as exact as the schema for one key: %s', (name, hasShape) => {
    const schema: z.ZodType = soundBriefSchemas[name as keyof typeof ofOneKey]
    fc.assert(
      fc.property(value, (one) => {
        // a key that is left out is not asked for
        if (one === undefined) return
        expect(hasShape(one)).toBe(schema.safeParse(one).success)
      }),
      { numRuns: 1000 },
    )
  })

  it('never takes for sound what the schema refuses', () => {
    const sound = read(briefs[0] ?? '')
    const keysOf = (data: object): string[] => [...Object.keys(data), 'extra', '__proto__']
    const check = (data: object, accepts: (value: unknown) => boolean, schema: z.ZodType) =>
      fc.assert(
        fc.property(fc.constantFrom(...keysOf(data)), value, fc.boolean(), (key, put, drop) => {
          const entries = Object.entries(data).filter(([name]) => !drop || name !== key)
          const changed = Object.fromEntries(drop ? entries : [...entries, [key, put]])
          if (accepts(changed)) expect(schema.safeParse(changed).success).toBe(true)
        }),
        { numRuns: 1500 },
      )
    check(sound.draft, isSoundBrief, briefSchema)
    check(sound.document.frontMatter?.data ?? {}, isSoundFrontMatter, briefFrontMatterSchema)
    check(
      { title: 'A', url: 'https://example.org/a', date: '2026' },
      isSoundSource,
      soundBriefSchemas.isSoundSource,
    )
  })

  it('leaves an address that is not plain to the schema', () => {
    expect(isSoundSource({ title: 'A', url: 'https://example.org/?q=1' })).toBe(false)
    expect(isSoundSource({ title: 'A', url: 'https://example.org/a/b' })).toBe(true)
  })

  it('knows the keys of front matter as the schema does', () => {
    expect(FRONT_MATTER_KEYS).toEqual(Object.keys(briefFrontMatterSchema.shape))
  })
})
