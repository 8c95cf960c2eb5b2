import * as z from 'zod'
import {
  policyIdentitySchema,
  profileIdentitySchema,
  readinessSchema,
  roleIdentitySchema,
  statusSchema,
  verdictSchema,
} from './assessment.ts'
import { sectionIdSchema } from './requirement.ts'

export const movedRequirementSchema = z.strictObject({
  requirementId: z.string(),
  section: sectionIdSchema,
  text: z.string(),
  statusBefore: statusSchema.nullable().describe('null: not part of the role then'),
  statusAfter: statusSchema.nullable(),
  creditBefore: z.number().nullable(),
  creditAfter: z.number().nullable(),
  pointsBefore: z.number().nullable(),
  pointsAfter: z.number().nullable(),
})
export type MovedRequirement = z.infer<typeof movedRequirementSchema>

const momentSchema = z.strictObject({
  role: roleIdentitySchema,
  profile: profileIdentitySchema,
  asOf: z.string().nullable(),
  policy: policyIdentitySchema,
  verdict: verdictSchema,
  readiness: readinessSchema,
})

/** What moved between two assessments, as `progress --format json` prints it. */
export const progressSchema = z.strictObject({
  schemaVersion: z.literal(1),
  before: momentSchema,
  after: momentSchema,
  changed: z
    .strictObject({ person: z.boolean(), role: z.boolean(), policy: z.boolean(), market: z.boolean() })
    .describe('Told apart by the versions the assessments carry'),
  score: z.strictObject({
    change: z.number().nullable(),
    byPerson: z
      .number()
      .nullable()
      .describe('The change had role, policy and market stayed as they were before'),
    byOthers: z.number().nullable().describe('The rest: role, policy or market changed'),
  }),
  gained: z.array(movedRequirementSchema),
  lost: z.array(movedRequirementSchema),
  stillOpen: z.array(movedRequirementSchema).describe('Gaps before and after, unchanged'),
  newlyAssessed: z
    .array(movedRequirementSchema)
    .describe('Not assessed before, assessed now, whatever the result'),
  noLongerAssessed: z.array(movedRequirementSchema),
  added: z.array(movedRequirementSchema).describe('Requirements the role did not have before'),
  removed: z.array(movedRequirementSchema),
})
export type Progress = z.infer<typeof progressSchema>
