import * as z from 'zod'
import { described } from './described.ts'
import { SEVERITIES } from './vocabulary.ts'

/** Severity a rule is set to; `off` silences it. */
export const ruleSettingSchema = z.enum(['off', ...SEVERITIES])
export type RuleSetting = z.infer<typeof ruleSettingSchema>

const rulesSchema = z
  .record(z.string(), ruleSettingSchema)
  .describe('Severity by rule id; arch-gap validate --list-rules names them all')
  .meta({ examples: [{ 'kpi-frequency': 'off', 'skill-importance': 'error' }] })

const patternsSchema = z.array(z.string().min(1).max(500))

/** Settings of `arch-gap validate`: the file arch-gap.config.yaml, as a maintainer writes it. */
export const configSchema = z
  .strictObject({
    $schema: described(
      z.string().optional(),
      'Where the schema of this file is, for editors',
      './schemas/config.schema.json',
    ),
    paths: patternsSchema
      .optional()
      .describe('Files, folders and globs to check where the call names none, relative to this file')
      .meta({ examples: [['briefs/']] }),
    ignore: patternsSchema
      .optional()
      .describe('What to leave out of folders and globs, in the syntax of .gitignore, relative to this file')
      .meta({ examples: [['drafts/', '*.wip.md']] }),
    rules: rulesSchema.optional(),
    overrides: z
      .array(
        z.strictObject({
          files: patternsSchema
            .min(1)
            .describe('Globs relative to this file')
            .meta({ examples: [['briefs/imported/**']] }),
          rules: rulesSchema,
        }),
      )
      .optional()
      .describe('Other severities for some files; a later entry wins over an earlier one')
      .meta({ examples: [[{ files: ['briefs/imported/**'], rules: { 'heading-name': 'off' } }]] }),
    maxWarnings: z
      .int()
      .min(0)
      .optional()
      .describe('Most warnings a run may have and still exit 0')
      .meta({ examples: [0] }),
  })
  .describe('Settings of arch-gap validate')
export type Config = z.infer<typeof configSchema>
