import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { parseYaml, schemaDiagnostics } from '../../src/yaml/index.ts'

const schema = z.strictObject({
  name: z.string().min(1).max(8),
  masts: z.int().min(1).max(4).optional(),
  draught: z.number().optional(),
  sails: z.array(z.string().min(1)).min(1).optional(),
  rig: z.enum(['sloop', 'ketch']).optional(),
  afloat: z.boolean().optional(),
  page: z.url().optional(),
  built: z
    .string()
    .refine((text) => /^\d{4}$/.test(text), 'Expected a year')
    .optional(),
  crew: z
    .array(
      z.union([z.string(), z.strictObject({ name: z.string(), watch: z.enum(['day', 'night']).optional() })]),
    )
    .optional(),
  ports: z.record(z.string(), z.strictObject({ fee: z.number() })).optional(),
  log: z.union([z.strictObject({ pages: z.number() }), z.array(z.number())]).optional(),
  plain: z
    .string()
    .refine(() => false, '')
    .optional(),
})

function findings(text: string, describeAs: { noun?: string; expected?: string } = {}) {
  const document = parseYaml(text, 'boat.yaml')
  expect(document.diagnostics).toEqual([])
  return schemaDiagnostics(schema, document, 'boat.yaml', { ruleId: 'boat', describe: () => describeAs }).map(
    ({ ruleId, severity, file, message, hint, position: { start } }) => {
      expect([ruleId, severity, file]).toEqual(['boat', 'error', 'boat.yaml'])
      return [`${start.line}:${start.column} ${message}`, hint]
    },
  )
}

/** Lines below `name: Ada` → [place and message, hint]. */
const CASES: [string, [string, string | undefined][]][] = [
  ['masts: 2\nrig: sloop', []],
  ['mast: 2', [['2:1 Unexpected key mast, did you mean masts?', 'Rename it to masts, or remove it.']]],
  [
    'zebra: 2',
    [
      [
        '2:1 Unexpected key zebra',
        'Known here: name, masts, draught, sails, rig, afloat, page, built, crew, ports, log, plain.',
      ],
    ],
  ],
  [
    '"": 2',
    [['2:1 Unexpected key (empty)', expect.stringMatching(/^Known here: name/) as unknown as string]],
  ],
  ['masts: two', [['2:8 Unexpected masts two, expected a number', undefined]]],
  ['masts: 1.5', [['2:8 Unexpected masts 1.5, expected a whole number', undefined]]],
  ['masts: 9', [['2:8 Unexpected masts 9, expected at most 4', undefined]]],
  ['masts: 0', [['2:8 Unexpected masts 0, expected at least 1', undefined]]],
  ['masts: []', [['2:1 Unexpected masts (a list), expected a number', undefined]]],
  ['masts: {a: 1}', [['2:1 Unexpected masts (keys with values), expected a number', undefined]]],
  ['masts:', [['2:1 Unexpected masts (empty), expected a number', undefined]]],
  ['draught: .nan', [['2:10 Unexpected draught .nan, expected a number', undefined]]],
  ['draught: .inf', [['2:10 Unexpected draught .inf, expected a number', undefined]]],
  ['draught: -.inf', [['2:10 Unexpected draught -.inf, expected a number', undefined]]],
  ['draught: "2.5"', [['2:10 Unexpected draught "2.5", expected a number', undefined]]],
  ['sails: []', [['2:1 Unexpected sails (a list), expected at least 1 entry', undefined]]],
  ['sails: [jib, 3]', [['2:14 Unexpected entry 3, expected text', 'Put it in quotes: "3".']]],
  ['sails: [""]', [['2:9 Unexpected entry "", expected some text', undefined]]],
  ['sails: jib', [['2:8 Unexpected sails jib, expected a list', undefined]]],
  ['rig: yawl', [['2:6 Unexpected rig yawl, expected one of sloop, ketch', undefined]]],
  ['afloat: "yes"', [['2:9 Unexpected afloat yes, expected true or false', undefined]]],
  ['page: nowhere', [['2:7 Unexpected page nowhere, expected an http or https address', undefined]]],
  ['built: long ago', [['2:8 Unexpected built long ago, expected a year', undefined]]],
  ['built: 1999', [['2:8 Unexpected built 1999, expected text', 'Put it in quotes: "1999".']]],
  ['plain: x', [['2:8 Unexpected plain x, expected something else', undefined]]],
  [
    'crew:\n  - name: Bo\n    wach: day',
    [['4:5 Unexpected key wach, did you mean watch?', 'Rename it to watch, or remove it.']],
  ],
  [
    'crew:\n  - name: Bo\n    watch: noon',
    [['4:12 Unexpected watch noon, expected one of day, night', undefined]],
  ],
  ['crew:\n  - watch: day', [['3:5 Missing name, expected text', 'Add a line "name: …".']]],
  [
    'ports:\n  Brest:\n    fees: 2\n    fee: 1',
    [['4:5 Unexpected key fees, did you mean fee?', 'Rename it to fee, or remove it.']],
  ],
  ['log: [x]', [['2:7 Unexpected entry x, expected a number', undefined]]],
  ['ports: 3', [['2:8 Unexpected ports 3, expected keys with values', undefined]]],
]

describe('what a schema says of YAML', () => {
  it.each(CASES)('%j', (text, expected) => {
    expect(findings(`name: Ada\n${text}\n`)).toEqual(expected)
  })

  it('of long text shows the beginning', () => {
    expect(findings(`name: ${'x'.repeat(70)}\n`)).toEqual([
      [`1:7 Unexpected name ${'x'.repeat(59)}…, expected at most 8 characters`, undefined],
    ])
  })

  it('of a document of another kind names the whole', () => {
    expect(findings('- 1\n')).toEqual([['1:1 Unexpected  (a list), expected keys with values', undefined]])
  })

  it('in the words of the place where it has some', () => {
    expect(findings('name: Ada\nmasts: 9\n', { noun: 'number of masts', expected: '1 to 4 masts' })).toEqual([
      ['2:8 Unexpected number of masts 9, expected 1 to 4 masts', undefined],
    ])
  })
})
