import * as z from 'zod'
import { identitySchema } from './front-matter.ts'
import { atSchema } from './place.ts'
import { importanceSchema } from './scales.ts'
import { AUTHORITY_AREAS, DECISION_SCOPES, SKILL_GROUPS, SKILL_KINDS } from './vocabulary.ts'

/** A line of a document that stands for itself. */
export const itemSchema = z.strictObject({ text: z.string().min(1), at: atSchema })
export type Item = z.infer<typeof itemSchema>

/** Items under one sub-heading; `group` is null where the section has no sub-headings. */
export const itemGroupSchema = z.strictObject({ group: z.string().nullable(), items: z.array(itemSchema) })
export type ItemGroup = z.infer<typeof itemGroupSchema>

/** A sentence or more of running text, e.g. the summary. */
const proseSchema = itemSchema.nullable()

/** Years, both ends inclusive; `max` is null for a single "12+", `openEnded` where a "+" follows the last figure. */
export const yearsSchema = z.strictObject({
  min: z.number().min(0).max(60).nullable(),
  max: z.number().min(0).max(60).nullable(),
  openEnded: z.boolean(),
})
export type Years = z.infer<typeof yearsSchema>

export const experienceSchema = z.strictObject({
  total: yearsSchema.extend({ raw: z.string(), at: atSchema }).nullable(),
  specialised: z.array(yearsSchema.extend({ what: z.string(), raw: z.string(), at: atSchema })),
  statements: z.array(itemSchema).describe('What else the document says of experience, word for word'),
})

/** Pay a year. Amounts are whole units of `currency`; null where the document does not say. */
export const salarySchema = z.strictObject({
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable()
    .describe('ISO 4217 code'),
  region: z.string().nullable(),
  year: z.int().nullable(),
  min: z.number().nullable(),
  median: z.number().nullable(),
  max: z.number().nullable(),
  maxOpenEnded: z.boolean().describe('The document writes the maximum with a plus'),
  basis: z.enum(['base', 'total']).nullable().describe('base pay or total compensation; null where not said'),
  extras: z.array(itemSchema).describe('What comes on top, such as equity or bonus'),
  raw: z.string(),
  at: atSchema,
})

/** One of the things a compound requirement names; any of `anyOf` satisfies it. */
export const facetSchema = z.strictObject({
  text: z.string().min(1),
  anyOf: z.array(z.string().min(1)).min(1).describe('Alternatives; one entry where there are none'),
})
export type Facet = z.infer<typeof facetSchema>

export const skillSchema = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  group: z.enum(SKILL_GROUPS),
  kind: z.enum(SKILL_KINDS),
  importance: importanceSchema,
  importanceStated: z
    .string()
    .nullable()
    .describe('The marker as written; null where importance follows from the group'),
  expected: z.int().min(0).max(5).nullable().describe('Expected proficiency where the brief states one'),
  description: z.string().nullable(),
  use: z.string().nullable().describe('What it is used for, or how it shows up'),
  facets: z.array(facetSchema),
  at: atSchema,
})
export type Skill = z.infer<typeof skillSchema>

export const toolSchema = z.strictObject({
  category: z.string().nullable(),
  name: z.string().min(1).describe('As written, e.g. "AWS / Azure / GCP"'),
  alternatives: z
    .array(z.string().min(1))
    .describe('The single tools the name lists; one entry where it lists one'),
  use: z.string().nullable(),
  prevalence: z.string().nullable().describe('As written, e.g. "Optional / Context-specific"'),
  prevalences: z
    .array(z.enum(['common', 'optional', 'context-specific']))
    .describe('Markers recognised in it, in order'),
  at: atSchema,
})
export type Tool = z.infer<typeof toolSchema>

/** A KPI's target. Parsed fields are null where the text does not hold them; `raw` always does. */
export const targetSchema = z.strictObject({
  raw: z.string(),
  comparator: z.enum(['>=', '>', '<=', '<', '=', 'range']).nullable(),
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z
    .string()
    .nullable()
    .describe('percent, business-days, days, hours, per-month, points-of-5, points-of-10, count …'),
  direction: z.enum(['up', 'down', 'steady']).nullable().describe('Which way is better'),
  relative: z.boolean().describe('The figure is a change ("improve 20 %"), not a level'),
  statistic: z.string().nullable().describe('median, p95, average … where the text names one'),
  period: z.string().nullable().describe('within-6-months, QoQ, YoY, per-quarter … where the text names one'),
})
export type Target = z.infer<typeof targetSchema>

export const kpiSchema = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  measures: z.string().nullable(),
  why: z.string().nullable(),
  target: targetSchema.nullable(),
  frequency: z.string().nullable(),
  at: atSchema,
})
export type Kpi = z.infer<typeof kpiSchema>

export const decisionRightSchema = z.strictObject({
  id: z.string(),
  scope: z.enum(DECISION_SCOPES),
  text: z.string().min(1),
  at: atSchema,
})
export type DecisionRight = z.infer<typeof decisionRightSchema>

export const authoritySchema = z.strictObject({
  area: z.enum(AUTHORITY_AREAS).nullable().describe('null where the heading names none of the known areas'),
  text: z.string().min(1),
  at: atSchema,
})

export const groupedItemSchema = z.strictObject({
  group: z.string().nullable(),
  text: z.string().min(1),
  at: atSchema,
})

export const milestoneSchema = z.strictObject({ horizon: z.string(), items: z.array(itemSchema) })

export const certificationSchema = z.strictObject({
  name: z.string().min(1),
  prevalence: z.string().nullable().describe('As written: Optional, Context-specific …'),
  at: atSchema,
})

export const scorecardDimensionSchema = z.strictObject({
  dimension: z.string().min(1),
  bar: z.string().nullable().describe('What meets the bar'),
  weight: z.number().nullable().describe('Percent; null where the document gives none'),
  at: atSchema,
})

export const roleBriefSchema = z.strictObject({
  kind: z.literal('role'),
  ...identitySchema.shape,
  summary: proseSchema,
  mission: proseSchema,
  outcomes: z.array(itemSchema),
  experience: experienceSchema.nullable(),
  marketDemand: proseSchema,
  salary: salarySchema.nullable(),
  responsibilities: z.array(groupedItemSchema),
  skills: z.array(skillSchema),
  tools: z.array(toolSchema),
  kpis: z.array(kpiSchema),
  decisionRights: z.array(decisionRightSchema),
  authority: z.array(authoritySchema),
  deliverables: z.array(groupedItemSchema),
  milestones: z.array(milestoneSchema),
  qualifications: z
    .strictObject({
      education: z.array(itemSchema),
      certifications: z.array(certificationSchema),
      backgrounds: z.array(itemSchema),
      domain: z.array(itemSchema),
      leadership: z.array(itemSchema),
    })
    .nullable(),
  careerPath: z
    .strictObject({
      feeder: z.array(itemSchema),
      next: z.array(itemSchema),
      adjacent: z.array(itemSchema),
      promotionSkills: z.array(itemSchema),
      evolution: z.array(itemSchema),
    })
    .nullable(),
  hiring: z
    .strictObject({
      signals: z.array(itemSchema),
      assess: z.array(itemSchema),
      exercises: z.array(itemSchema),
      strong: z.array(itemSchema),
      weak: z.array(itemSchema),
      redFlags: z.array(itemSchema),
      scorecard: z.array(scorecardDimensionSchema),
    })
    .nullable(),
  activities: z.array(itemGroupSchema),
  stakeholders: z.array(itemGroupSchema),
  environment: z.array(itemGroupSchema),
  risks: z.array(itemGroupSchema),
  variants: z.array(itemGroupSchema),
  automation: z.array(itemGroupSchema),
  scorecardSummary: z.array(itemGroupSchema),
  notStated: z.array(z.string()).describe('Keys of this object that the document says nothing of'),
})
export type RoleBrief = z.infer<typeof roleBriefSchema>
