import * as z from 'zod'
import {
  policyIdentitySchema,
  readinessSchema,
  roleIdentitySchema,
  statusSchema,
  verdictSchema,
} from './assessment.ts'
import { sectionIdSchema } from './requirement.ts'
import { importanceSchema } from './scales.ts'

const teamCoverageSchema = z.strictObject({
  covered: z.number().describe('Percent of the weight that two people or more meet'),
  single: z.number().describe('Percent that exactly one person meets'),
  open: z.number().describe('Percent that nobody meets, though somebody was assessed'),
  unknown: z.number().describe('Percent that nobody was assessed for'),
})
export type TeamCoverage = z.infer<typeof teamCoverageSchema>

/** People × requirements of one role, as `team --format json` prints it. */
export const teamSchema = z.strictObject({
  schemaVersion: z.literal(1),
  role: roleIdentitySchema,
  asOf: z.string().nullable(),
  policy: policyIdentitySchema,
  anonymous: z.boolean(),
  people: z.array(
    z.strictObject({
      name: z.string(),
      verdict: verdictSchema,
      readiness: readinessSchema,
      onlyThey: z
        .array(z.string())
        .describe('Ids of requirements that nobody else meets: lost if they leave'),
    }),
  ),
  requirements: z.array(
    z.strictObject({
      id: z.string(),
      section: sectionIdSchema,
      text: z.string(),
      importance: importanceSchema,
      weight: z.number(),
      state: z.enum(['covered', 'single', 'open', 'unknown']),
      people: z
        .array(
          z.strictObject({
            status: statusSchema,
            credit: z.number(),
            proficiency: z.number().nullable(),
          }),
        )
        .describe('In the order of the people'),
      nearest: z
        .strictObject({ name: z.string(), credit: z.number() })
        .nullable()
        .describe('Who is closest where nobody meets it; null where nobody has begun'),
    }),
  ),
  coverage: teamCoverageSchema,
  leavers: z.array(
    z.strictObject({ name: z.string(), coverage: teamCoverageSchema, lost: z.array(z.string()) }),
  ),
  joiners: z.array(
    z.strictObject({
      name: z.string(),
      coverage: teamCoverageSchema,
      fills: z.array(z.string()).describe('Met by nobody before'),
      backs: z.array(z.string()).describe('Met by one person before'),
    }),
  ),
})
export type Team = z.infer<typeof teamSchema>
