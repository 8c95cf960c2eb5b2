import * as z from 'zod'
import { positionSchema } from './place.ts'
import { SEVERITIES } from './vocabulary.ts'

export const severitySchema = z.enum(SEVERITIES)
export type Severity = z.infer<typeof severitySchema>

const relatedSchema = z.strictObject({
  message: z.string(),
  file: z.string(),
  position: positionSchema,
})

/**
 * Every finding about an input document, whichever stage made it. A finding about a file as a whole
 * (empty, too large, wrong encoding) stands at line 1, column 1.
 */
export const diagnosticSchema = z.strictObject({
  ruleId: z
    .string()
    .regex(/^[a-z][a-z0-9/-]*$/)
    .describe('Permanent kebab-case id of the rule'),
  severity: severitySchema,
  message: z.string().describe('What is wrong, in one sentence'),
  file: z.string(),
  position: positionSchema,
  hint: z.string().optional().describe('What to do about it'),
  related: z
    .array(relatedSchema)
    .optional()
    .describe('Other places that explain the finding, such as a first definition'),
  url: z.string().optional().describe('Page that documents the rule'),
})
export type Diagnostic = z.infer<typeof diagnosticSchema>

/** Findings of one run, as `--format json` prints them. */
export const diagnosticsReportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  files: z.array(
    z.strictObject({
      file: z.string(),
      valid: z.boolean().describe('No finding of severity error'),
      diagnostics: z.array(diagnosticSchema),
    }),
  ),
  notChecked: z
    .array(z.strictObject({ path: z.string(), reason: z.string() }))
    .describe('Paths of the call that could not be checked at all; the exit code is 2 then'),
  counts: z.strictObject({ files: z.int(), error: z.int(), warning: z.int(), info: z.int() }),
})
export type DiagnosticsReport = z.infer<typeof diagnosticsReportSchema>
