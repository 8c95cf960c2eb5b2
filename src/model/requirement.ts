import * as z from 'zod'
import { atSchema } from './place.ts'
import { importanceSchema } from './scales.ts'
import { SECTION_IDS } from './vocabulary.ts'

export const sectionIdSchema = z.enum(SECTION_IDS)
export type SectionId = z.infer<typeof sectionIdSchema>

/** One thing a role asks for. */
export const requirementSchema = z.strictObject({
  id: z.string(),
  section: sectionIdSchema,
  text: z.string().min(1).describe('As the brief names it'),
  description: z.string().nullable(),
  use: z.string().nullable(),
  importance: importanceSchema,
  importanceStated: z.string().nullable(),
  expected: z
    .int()
    .min(0)
    .max(5)
    .nullable()
    .describe('Expected proficiency; null for KPIs and decision rights, where none applies'),
  expectedStated: z.boolean().describe('The brief itself names the expected proficiency'),
  at: atSchema,
})
export type Requirement = z.infer<typeof requirementSchema>
