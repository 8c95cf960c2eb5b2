import * as z from 'zod'
import {
  policyIdentitySchema,
  profileIdentitySchema,
  questionSchema,
  readinessSchema,
  roleIdentitySchema,
  stepSchema,
  verdictSchema,
} from './assessment.ts'

const standingSchema = z.strictObject({ verdict: verdictSchema, readiness: readinessSchema })

/** The shortest way from where a person stands to the next verdict, as `plan --format json` prints it. */
export const planSchema = z.strictObject({
  schemaVersion: z.literal(1),
  role: roleIdentitySchema,
  profile: profileIdentitySchema,
  asOf: z.string().nullable(),
  policy: policyIdentitySchema,
  start: standingSchema,
  goal: verdictSchema
    .nullable()
    .describe('The verdict the smallest set aims at; null where there is none to aim at'),
  goalReason: z.string(),
  smallest: z
    .strictObject({
      requirementIds: z.array(z.string()).describe('In the order of the steps'),
      steps: z.number().describe('Effort in steps of proficiency, a rule of thumb'),
      months: z.number().describe('What they take one after the other, a rule of thumb'),
      scoreAfter: z.number(),
      verdictAfter: verdictSchema,
      exact: z
        .boolean()
        .describe('Always the fewest requirements; true: proven to be the least effort among sets as small'),
      method: z.string(),
    })
    .nullable()
    .describe('The smallest set of requirements that, closed, reaches the goal'),
  steps: z.array(stepSchema).describe('Every gap, a level of one at a time, in the order to take them'),
  effortNote: z.string(),
  questions: z.array(questionSchema).describe('What is not assessed; answering comes before any step'),
  whatIf: z
    .strictObject({
      overrides: z.array(z.strictObject({ name: z.string(), proficiency: z.int().min(0).max(5) })),
      before: standingSchema,
      changed: z.array(
        z.strictObject({
          requirementId: z.string(),
          text: z.string(),
          creditBefore: z.number(),
          creditAfter: z.number(),
        }),
      ),
      withoutEffect: z.array(z.string()).describe('Names that matched nothing the role asks for'),
    })
    .nullable()
    .describe('Set where levels were assumed; start and steps are then those of the assumption'),
})
export type Plan = z.infer<typeof planSchema>
