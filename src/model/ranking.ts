import * as z from 'zod'
import {
  gapKindSchema,
  policyIdentitySchema,
  profileIdentitySchema,
  readinessSchema,
  roleIdentitySchema,
  verdictSchema,
} from './assessment.ts'
import { importanceSchema } from './scales.ts'

export const rankedRoleSchema = z.strictObject({
  role: roleIdentitySchema,
  relation: z
    .enum(['next', 'current', 'below'])
    .describe(
      'current and below: the role stated as current, and lower tiers of its track; next: all others',
    ),
  verdict: verdictSchema,
  readiness: readinessSchema,
  holds: z.array(z.string()).describe('Requirements that hold the verdict'),
  gaps: z
    .array(
      z.strictObject({
        requirementId: z.string(),
        text: z.string(),
        importance: importanceSchema,
        kind: gapKindSchema.nullable(),
        atStake: z.number(),
      }),
    )
    .describe('The three biggest'),
  nextStep: z.string().nullable().describe('The first step of its plan'),
  toNextVerdict: z
    .strictObject({ goal: verdictSchema, requirements: z.int(), steps: z.number() })
    .nullable()
    .describe('Size of the smallest set that reaches the next verdict'),
})
export type RankedRole = z.infer<typeof rankedRoleSchema>

/** Every role at hand by readiness, the nearest next step first, as `rank --format json` prints it. */
export const rankingSchema = z.strictObject({
  schemaVersion: z.literal(1),
  profile: profileIdentitySchema,
  asOf: z.string().nullable(),
  policy: policyIdentitySchema,
  roles: z.array(rankedRoleSchema),
  leftOut: z.array(z.strictObject({ id: z.string(), title: z.string(), reason: z.string() })),
})
export type Ranking = z.infer<typeof rankingSchema>
