import * as z from 'zod'
import {
  policyIdentitySchema,
  profileIdentitySchema,
  readinessSchema,
  roleIdentitySchema,
  statusSchema,
  verdictSchema,
} from './assessment.ts'
import { atSchema } from './place.ts'
import { sectionIdSchema } from './requirement.ts'
import { yearsSchema } from './role-brief.ts'
import { importanceSchema } from './scales.ts'
import { DECISION_SCOPES } from './vocabulary.ts'

/** What a step from one role to another does to one thing. */
export const CHANGES = ['new', 'raised', 'kept', 'lowered', 'dropped'] as const
export const changeSchema = z.enum(CHANGES)
export type Change = z.infer<typeof changeSchema>

const counterpartSchema = z
  .strictObject({ text: z.string(), at: atSchema })
  .nullable()
  .describe('What stands for it in the other role, matched by meaning')

const nearestSchema = z
  .strictObject({ text: z.string(), at: atSchema })
  .nullable()
  .describe(
    'Where nothing stands for it: what in the other role names a part of it, but is about something else',
  )

export const requirementChangeSchema = z.strictObject({
  change: changeSchema,
  id: z.string().describe('In the role it stands in: the new one, or the old one where dropped'),
  section: sectionIdSchema,
  text: z.string(),
  counterpart: counterpartSchema,
  nearest: nearestSchema,
  importance: z.strictObject({ from: importanceSchema.nullable(), to: importanceSchema.nullable() }),
  expected: z.strictObject({ from: z.int().nullable(), to: z.int().nullable() }),
  newParts: z.array(z.string()).describe('Parts the old role does not name'),
  reason: z.string(),
  at: atSchema,
  carriesOver: z
    .strictObject({ status: statusSchema, credit: z.number(), proficiency: z.number().nullable() })
    .nullable()
    .describe('How far the person meets it today; null without a profile, or where dropped'),
})
export type RequirementChange = z.infer<typeof requirementChangeSchema>

export const kpiChangeSchema = z.strictObject({
  change: changeSchema,
  name: z.string(),
  counterpart: counterpartSchema,
  nearest: nearestSchema,
  from: z.string().nullable().describe('Target of the old role as written'),
  to: z.string().nullable(),
  reason: z.string(),
  at: atSchema,
})
export type KpiChange = z.infer<typeof kpiChangeSchema>

const scopeSchema = z.enum(DECISION_SCOPES).nullable()
export const decisionChangeSchema = z.strictObject({
  change: changeSchema,
  text: z.string(),
  counterpart: counterpartSchema,
  nearest: nearestSchema,
  from: scopeSchema,
  to: scopeSchema,
  at: atSchema,
})
export type DecisionChange = z.infer<typeof decisionChangeSchema>

export const toolChangeSchema = z.strictObject({
  change: changeSchema,
  name: z.string(),
  counterpart: counterpartSchema,
  from: z.string().nullable().describe('Prevalence as written'),
  to: z.string().nullable(),
  at: atSchema,
})
export type ToolChange = z.infer<typeof toolChangeSchema>

export const yearsChangeSchema = z.strictObject({
  what: z.string(),
  change: changeSchema,
  from: yearsSchema.nullable(),
  to: yearsSchema.nullable(),
  difference: z.number().nullable().describe('More years asked at the least; negative: fewer'),
})
export type YearsChange = z.infer<typeof yearsChangeSchema>

const standingSchema = z.strictObject({ verdict: verdictSchema, readiness: readinessSchema })

/** What the step from one role to another adds, raises, keeps and drops, as `compare --format json` prints it. */
export const comparisonSchema = z.strictObject({
  schemaVersion: z.literal(1),
  from: roleIdentitySchema,
  to: roleIdentitySchema,
  asOf: z.string().nullable(),
  policy: policyIdentitySchema,
  requirements: z.array(requirementChangeSchema),
  kpis: z.array(kpiChangeSchema),
  decisionRights: z.array(decisionChangeSchema),
  tools: z.array(toolChangeSchema),
  years: z.array(yearsChangeSchema),
  salary: z.strictObject({
    comparable: z.boolean(),
    reason: z.string(),
    currency: z.string().nullable(),
    min: z.number().nullable().describe('New minus old; null where one of them is not stated'),
    median: z.number().nullable(),
    max: z.number().nullable(),
  }),
  notStated: z.strictObject({ from: z.array(z.string()), to: z.array(z.string()) }),
  profile: z
    .strictObject({
      identity: profileIdentitySchema,
      from: standingSchema,
      to: standingSchema,
      carried: z.array(z.string()).describe('Ids of requirements of the new role met today'),
      toBuild: z.array(z.string()).describe('Ids of requirements of the new role assessed and not met'),
    })
    .nullable(),
})
export type Comparison = z.infer<typeof comparisonSchema>
