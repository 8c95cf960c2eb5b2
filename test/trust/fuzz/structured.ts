import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { DEFAULT_POLICY } from '../../../src/index.ts'
import { assessmentOf, exampleProfile } from '../../support/assessments.ts'
import { damaged } from './mutations.ts'
import { figure, linePhrase, phrase } from './words.ts'

const odd = fc.oneof(
  fc.constant(null),
  fc.constant([]),
  fc.constant({}),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  linePhrase,
  figure,
  fc.constant({ ['__proto__']: 1 }),
)

/** Values of a tree replaced or taken away in one to four places: a document of the right shape but for those. */
function altered(whole: unknown): fc.Arbitrary<unknown> {
  const change = fc.tuple(
    fc.array(fc.nat(1_000), { minLength: 1, maxLength: 6 }),
    fc.option(odd, { nil: undefined, freq: 3 }),
  )
  return fc.oneof(fc.constant([]), fc.array(change, { maxLength: 4 })).map((changes) => {
    const copy: unknown = structuredClone(whole)
    for (const [steps, value] of changes) alter(copy, steps, value)
    return copy
  })
}

function alter(tree: unknown, steps: readonly number[], value: unknown): void {
  let node = tree
  for (const [i, step] of steps.entries()) {
    if (typeof node !== 'object' || node === null) return
    const keys = Object.keys(node)
    const key = keys[step % Math.max(1, keys.length)]
    if (key === undefined) return
    // By descriptor, because a key may be `__proto__`.
    const next: unknown = Object.getOwnPropertyDescriptor(node, key)?.value
    if (i === steps.length - 1 || typeof next !== 'object' || next === null) {
      if (value === undefined) Reflect.deleteProperty(node, key)
      else
        Object.defineProperty(node, key, {
          value: structuredClone(value),
          enumerable: true,
          configurable: true,
          writable: true,
        })
      return
    }
    node = next
  }
}

const saved = [
  assessmentOf(exampleProfile('priya-raman'), 'senior-ai-architect'),
  assessmentOf(exampleProfile('jonas-weber'), 'ai-infrastructure-architect'),
]

/** An assessment as `--format json` saves it. */
export const assessmentText = damaged(
  fc
    .constantFrom(...saved)
    .chain(altered)
    .map((value) => JSON.stringify(value)),
)

/** A policy for `--weights`. */
export const policyText = damaged(altered(DEFAULT_POLICY).map((value) => stringify(value)))

const RULES = [
  'skill-importance',
  'kpi-frequency',
  'heading-name',
  'salary-basis',
  'claim-word',
  'no-such-rule',
  '__proto__',
] as const
const rules = fc.dictionary(
  fc.constantFrom(...RULES),
  fc.constantFrom('off', 'off', 'info', 'info', 'warning', 'warning', 'error', 'error', 'loud'),
  { maxKeys: 4 },
)
const patterns = fc.array(
  fc.oneof(
    fc.constantFrom('*.md', '**/*.md', '../..', '/etc', '!(a', '[', '{a,b', '**/**/**/**/x', '+(a|b)*', ''),
    linePhrase,
  ),
  { maxLength: 4 },
)

/** Settings of `validate`. */
export const settingsText = damaged(
  fc
    .record(
      {
        paths: patterns,
        ignore: patterns,
        rules,
        overrides: fc.array(fc.record({ files: patterns, rules }), { maxLength: 2 }),
        maxWarnings: fc.nat(),
        $schema: fc.constantFrom('./schemas/config.schema.json', ''),
      },
      { requiredKeys: [] },
    )
    .map((value) => stringify(JSON.parse(JSON.stringify(value)))),
)

const resume = JSON.parse(
  readFileSync('test/fixtures/import/json-resume/ayodele-brandt.json', 'utf8'),
) as unknown
export const resumeText = damaged(altered(resume).map((value) => JSON.stringify(value)))

const cvs = ['ingrid-solbakken.txt', 'tomasz-brandvold.md'].map((name) =>
  readFileSync(`test/fixtures/import/cv/${name}`, 'utf8'),
)
export const cvText = damaged(
  fc.oneof(
    fc.constantFrom(...cvs),
    fc
      .array(
        fc.oneof(
          phrase,
          fc.constantFrom(
            '# Ada Ferreira',
            '## Experience',
            'Skills',
            '- Kubernetes, Terraform',
            'Mar 2021 – present',
            '2019-02 to 2021',
            'Architect at Northwind (2019–2021)',
            '',
          ),
        ),
        { maxLength: 30 },
      )
      .map((lines) => lines.join('\n')),
  ),
)
