import * as z from 'zod'
import {
  assessedSectionSchema,
  policyIdentitySchema,
  profileIdentitySchema,
  readinessSchema,
  roleIdentitySchema,
  statusSchema,
  verdictSchema,
} from './assessment.ts'
import { atSchema } from './place.ts'
import { policySchema } from './policy.ts'
import { sectionIdSchema } from './requirement.ts'

export const EXPLANATION_STEPS = [
  'asked',
  'claim',
  'match',
  'evidence',
  'proficiency',
  'credit',
  'weight',
  'points',
] as const

export const explainedRequirementSchema = z.strictObject({
  id: z.string(),
  section: sectionIdSchema,
  text: z.string(),
  status: statusSchema,
  lines: z.array(
    z.strictObject({
      step: z.enum(EXPLANATION_STEPS),
      text: z.string(),
      at: atSchema.nullable().describe('Line of the brief or profile it rests on'),
    }),
  ),
})
export type ExplainedRequirement = z.infer<typeof explainedRequirementSchema>

/** How the numbers of an assessment came about, as `explain --format json` prints it. */
export const explanationSchema = z.strictObject({
  schemaVersion: z.literal(1),
  role: roleIdentitySchema,
  profile: profileIdentitySchema,
  asOf: z.string().nullable(),
  policy: policyIdentitySchema,
  figures: policySchema.describe('Every weight and threshold that was used'),
  verdict: verdictSchema,
  verdictReasons: z.array(z.string()),
  readiness: readinessSchema,
  sections: z.array(assessedSectionSchema),
  sum: z.string().describe('The score as a sum of section points'),
  requirements: z.array(explainedRequirementSchema),
})
export type Explanation = z.infer<typeof explanationSchema>
