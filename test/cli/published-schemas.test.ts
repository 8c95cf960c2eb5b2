import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/index.ts'
import { memoryIo } from '../../src/io/index.ts'
import { EXAMPLES, ROLES } from '../support/assessments.ts'

const files = Object.fromEntries(
  EXAMPLES.map((name) => [`${name}.yaml`, readFileSync(`examples/${name}.yaml`, 'utf8')]),
)

async function output(
  args: readonly string[],
  more: Record<string, string> = {},
  stdin?: string,
): Promise<string> {
  const io = memoryIo({
    args: [...args],
    nodeVersion: process.versions.node,
    files: { ...files, ...more },
    ...(stdin === undefined ? {} : { stdin }),
  })
  expect([await run(io), io.written.stderr]).toEqual([0, ''])
  return io.written.stdout
}

const ajv = new Ajv({ strict: false, allErrors: true, formats: { uri: true } })
const next = <T>(list: readonly T[], one: T): T => list[(list.indexOf(one) + 1) % list.length] ?? one

/** The errors of a result against the schema in the package, as `arch-gap schema` prints it too. */
function errorsOf(schema: string, json: string): unknown[] {
  const validate =
    ajv.getSchema(`arch-gap/schemas/${schema}.schema.json`) ??
    ajv.compile(JSON.parse(readFileSync(`schemas/${schema}.schema.json`, 'utf8')) as object)
  validate(JSON.parse(json))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const pairs = EXAMPLES.flatMap((example) => ROLES.map((role) => [`${example}.yaml`, role] as const))
const json = ['--format', 'json']

describe.each(pairs)('JSON of %s for %s', (file, role) => {
  it.each([
    ['assessment', ['assess', file, '--role', role]],
    ['assessment', ['assess', file, '--role', role, '--strict', '--as-of', '2026-06-01']],
    ['assessment', ['report', file, '--role', role]],
    ['plan', ['plan', file, '--role', role]],
    ['plan', ['plan', file, '--role', role, '--goal', 'ready', '--what-if', 'finops=4, juggling=2']],
    ['explanation', ['explain', file, '--role', role]],
    ['explanation', ['explain', file, '--role', role, 'score']],
    ['team', ['team', ...Object.keys(files), '--role', role]],
    ['team', ['team', file, '--role', role, '--anonymous', '--joiner', next(Object.keys(files), file)]],
    ['progress', ['progress', file, next(Object.keys(files), file), '--role', role]],
    ['comparison', ['compare', role, next(ROLES, role), '--profile', file]],
  ] as const)('is as the schema of %s says: %j', async (schema, args) => {
    expect(errorsOf(schema, await output([...args, ...json]))).toEqual([])
  })
})

describe('other JSON', () => {
  it.each(EXAMPLES)('the ranking of %s is as its schema says', async (example) => {
    expect(errorsOf('ranking', await output(['rank', `${example}.yaml`, ...json]))).toEqual([])
  })

  it.each(ROLES.flatMap((from) => ROLES.map((to) => [from, to] as const)))(
    'the comparison of %s with %s is as its schema says',
    async (from, to) => {
      expect(errorsOf('comparison', await output(['compare', from, to, ...json]))).toEqual([])
    },
  )

  it('a saved assessment can be read again, and its progress is as the schema says', async () => {
    const saved = await output(['assess', 'priya-raman.yaml', '--role', 'principal', ...json])
    const found = await output(['progress', 'a.json', 'b.json', ...json], {
      'a.json': saved,
      'b.json': saved,
    })
    expect(errorsOf('progress', found)).toEqual([])
  })

  it('a profile that says next to nothing gives results as the schemas say', async () => {
    const bare = { 'bare.yaml': 'name: Nobody\nskills: [Juggling]\n' }
    const role = ['bare.yaml', '--role', 'principal', ...json]
    for (const [schema, command] of [
      ['assessment', 'assess'],
      ['plan', 'plan'],
      ['explanation', 'explain'],
      ['team', 'team'],
    ] as const) {
      expect([command, errorsOf(schema, await output([command, ...role], bare))]).toEqual([command, []])
    }
    expect(errorsOf('ranking', await output(['rank', 'bare.yaml', ...json], bare))).toEqual([])
  })

  it('every schema refuses what it does not describe', () => {
    for (const schema of ['assessment', 'plan', 'explanation', 'team', 'ranking', 'progress', 'comparison'])
      expect([schema, errorsOf(schema, '{"schemaVersion":1,"extra":true}').length > 1]).toEqual([
        schema,
        true,
      ])
  })
})

describe('arch-gap schema', () => {
  it.each(['assessment', 'plan', 'explanation', 'comparison', 'ranking', 'progress', 'team'])(
    'prints %s as the file in the package',
    async (name) => {
      expect(JSON.parse(await output(['schema', name]))).toEqual(
        JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')),
      )
    },
  )
})
