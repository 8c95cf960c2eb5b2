import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormatsModule from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { jsonSchemas } from '../../scripts/generate/json-schemas.ts'

const ROOT = join(import.meta.dirname, '../..')
const addFormats = addFormatsModule as unknown as (ajv: Ajv) => void
const ajv = new Ajv({ strict: false, allErrors: true })
addFormats(ajv)

interface Node {
  description?: string
  examples?: unknown[]
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Node>
  items?: Node
  anyOf?: Node[]
}

/** Every key of a schema with what it says of the key. */
function keysOf(node: Node, path = ''): { path: string; node: Node }[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, child]) => [
    { path: `${path}${key}`, node: child },
    ...keysOf(child, `${path}${key}.`),
  ])
  const inside = [...(node.items ? [node.items] : []), ...(node.anyOf ?? [])]
  return [...own, ...inside.flatMap((one) => keysOf(one, path))]
}

const EDITED = ['profile', 'brief-frontmatter', 'config']

describe.each(EDITED)('the schema %s, which editors read', (name) => {
  const schema = jsonSchemas()[name] as Node & { $schema: string }
  const keys = keysOf(schema)

  it('is of a draft that the YAML language server knows', () => {
    expect(schema.$schema).toContain('draft-07')
    expect(JSON.stringify(schema)).not.toContain('$ref')
  })

  it('describes every key and shows an example of it', () => {
    expect(keys.length).toBeGreaterThan(5)
    const bare = keys.filter(
      ({ node }) => node.description === undefined || (node.examples ?? node.enum) === undefined,
    )
    expect(bare.map(({ path }) => path)).toEqual([])
  })

  it('shows examples that are right', () => {
    for (const { path, node } of keys) {
      const isValid = ajv.compile(node)
      for (const example of node.examples ?? [])
        expect(isValid(example), `${path}: ${JSON.stringify(example)}`).toBe(true)
    }
  })
})

it('takes the example profiles and the front matter of the briefs that ship', () => {
  const profile = ajv.compile(jsonSchemas()['profile'] ?? {})
  for (const file of readdirSync(join(ROOT, 'examples')).filter((one) => one.endsWith('.yaml'))) {
    profile(parse(readFileSync(join(ROOT, 'examples', file), 'utf8')))
    expect(profile.errors, file).toBeNull()
  }
  const frontMatter = ajv.compile(jsonSchemas()['brief-frontmatter'] ?? {})
  const briefs = readdirSync(join(ROOT, 'briefs'), { recursive: true, encoding: 'utf8' }).filter((one) =>
    one.endsWith('.md'),
  )
  expect(briefs.length).toBeGreaterThan(3)
  for (const file of briefs) {
    const [, text = ''] = readFileSync(join(ROOT, 'briefs', file), 'utf8').split(/^---$/m)
    frontMatter(parse(text))
    expect(frontMatter.errors, file).toBeNull()
  }
})
