import * as z from 'zod'
import { severitySchema } from './diagnostic.ts'

/** A rule as lists of rules and reports describe it; `validate --list-rules --format json` prints an array of these. */
export const ruleInfoSchema = z.strictObject({
  id: z.string(),
  severity: severitySchema.describe('Severity the rule has unless settings say otherwise'),
  description: z.string(),
  family: z
    .enum(['brief', 'ladder', 'profile', 'disabling', 'reading'])
    .describe(
      'What the rule looks at: one brief, briefs together, a profile, comments that disable rules, or how a file reads',
    ),
  url: z.string().describe('Page of the rule, relative to the root of the project'),
  fixable: z.boolean().describe('--fix can mend some of its findings'),
  configurable: z
    .boolean()
    .describe('false: always an error, because the file could not be read for what it is'),
})
export type RuleInfo = z.infer<typeof ruleInfoSchema>
